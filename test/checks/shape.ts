import { FleetSchema } from './fleet-schema.ts';

/** The sorts of scalars that the rule language tells apart. */
export type ScalarSort = 'integer' | 'boolean' | 'text' | 'word' | 'version' | 'date';

/** A schema reduced to what a generator of data or conditions needs to know. */
export type Shape =
  | { readonly sort: Exclude<ScalarSort, 'word'> }
  | { readonly sort: 'word'; readonly words: readonly string[] }
  | { readonly sort: 'list'; readonly of: Shape }
  | {
      readonly sort: 'object';
      readonly fields: Readonly<Record<string, Shape>>;
      readonly required: ReadonlySet<string>;
    };

interface JsonSchema {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly format?: 'date' | 'version';
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** Reads the shape off a JSON Schema of objects, arrays and scalars. */
export const shapeOf = (schema: JsonSchema): Shape => {
  if (schema.items !== undefined) return { sort: 'list', of: shapeOf(schema.items) };
  if (schema.properties !== undefined)
    return {
      sort: 'object',
      fields: Object.fromEntries(
        Object.entries(schema.properties).map(([key, property]) => [key, shapeOf(property)]),
      ),
      required: new Set(schema.required),
    };
  if (schema.enum !== undefined) return { sort: 'word', words: schema.enum };
  if (schema.type === 'integer' || schema.type === 'boolean') return { sort: schema.type };
  return { sort: schema.format ?? 'text' };
};

// sound: a TypeBox schema is a JSON Schema of exactly the keywords named above
export const fleetShape = shapeOf(FleetSchema as unknown as JsonSchema);
