import type { PlainSchema } from './plain-schema.ts';
import { mapSchema } from './plain-schema.ts';

const unknownMarker: PlainSchema = {
  type: 'object',
  description: 'stands for a value that is not known, and says why',
  properties: { unknown: { type: 'string', description: 'why it is not known' } },
  required: ['unknown'],
  additionalProperties: false,
};

/** The schema for editors: each value but the whole may also be the marker for what is not known. */
export const editorSchema = (schema: PlainSchema): PlainSchema => {
  const whole = mapSchema(schema, inner => orUnknown(inner));
  const root = whole.anyOf?.[0] ?? schema;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://clausewise.dev/schema/descriptor/1',
    ...root,
    $defs: { unknown: unknownMarker },
  };
};

const orUnknown = (schema: PlainSchema): PlainSchema => {
  const { description, ...rest } = schema;
  return {
    ...(description === undefined ? {} : { description }),
    anyOf: [rest, { $ref: '#/$defs/unknown' }],
  };
};
