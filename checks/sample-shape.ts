import { DescriptorSchema } from '../model/descriptor-schema.ts';
import { freshWord, type SamplePath } from './sample-data.ts';

/** A JSON Schema as far as made-up samples look at it. */
export interface SampleSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: SampleSchema;
  readonly properties?: Readonly<Record<string, SampleSchema>>;
  readonly required?: readonly string[];
}

// sound: the schema of the descriptor is a JSON Schema in the keywords above, and others that are not looked at
/** The schema that samples are made up by, unless told otherwise. */
export const descriptorSchema = DescriptorSchema as unknown as SampleSchema;

/** What the schema says of the values at a place; undefined where it knows of none. */
const schemaAt = (schema: SampleSchema, path: SamplePath): SampleSchema | undefined =>
  path.reduce<SampleSchema | undefined>(
    (found, key) => (typeof key === 'number' ? found?.items : found?.properties?.[key]),
    schema,
  );

/** The day of samples that need one, and no other. */
const sampleDay = '2026-03-02';

/** A value that may stand at a place, whichever it is; a list is empty, an object has what it must have. */
export const placeholder = (schema: SampleSchema, path: SamplePath, data: unknown): unknown =>
  valueOf(schemaAt(schema, path), keyOf(path), data);

const valueOf = (shape: SampleSchema | undefined, key: string, data: unknown): unknown => {
  if (shape?.const !== undefined) return shape.const;
  if (shape?.enum !== undefined) return shape.enum[0];
  switch (shape?.type) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.max(shape.minimum ?? 1, 1);
    case 'array':
      return (shape.minItems ?? 0) > 0 ? [valueOf(shape.items, key, data)] : [];
    case 'object':
      return Object.fromEntries(
        (shape.required ?? []).map(name => [name, valueOf(shape.properties?.[name], name, data)]),
      );
    default:
      return textOf(shape, key, data);
  }
};

const textOf = (shape: SampleSchema | undefined, key: string, data: unknown): string => {
  if (isDate(shape)) return sampleDay;
  if (isVersion(shape)) return '2.0';
  return freshText(shape, stemOf(key), data);
};

/** A text that stands nowhere yet; where a list of words may be added to, it is added as the pattern says. */
const freshText = (shape: SampleSchema | undefined, stem: string, data: unknown): string => {
  const stems = [stem, `other:${stem}`, stem.charAt(0)];
  return freshWord(data, stems.find(each => isAllowed(shape, `${each}-1`)) ?? stem);
};

/** A text that may stand at a place, and stands nowhere yet. */
export const freshAt = (schema: SampleSchema, path: SamplePath, data: unknown, stem: string): string =>
  freshText(schemaAt(schema, path), stem, data);

/** Whether the schema lets a value stand at a place; what it does not know of may be anything. */
export const mayStand = (schema: SampleSchema, path: SamplePath, value: unknown): boolean =>
  isAllowed(schemaAt(schema, path), value);

const isAllowed = (shape: SampleSchema | undefined, value: unknown): boolean => {
  if (shape?.enum !== undefined) return shape.enum.includes(value);
  if (typeof value === 'number')
    return value >= (shape?.minimum ?? -Infinity) && value <= (shape?.maximum ?? Infinity);
  return (
    typeof value !== 'string' || shape?.pattern === undefined || new RegExp(shape.pattern, 'u').test(value)
  );
};

const isDate = (shape: SampleSchema | undefined): boolean =>
  shape?.format === 'date' || shape?.pattern?.startsWith('^\\d{4}-') === true;

const isVersion = (shape: SampleSchema | undefined): boolean =>
  shape?.format === 'version' || shape?.pattern?.startsWith('^\\d') === true;

/** `heldBy` is `held-by`: what an identifier may be made of. */
const stemOf = (key: string): string => key.replace(/[A-Z]/gu, letter => `-${letter.toLowerCase()}`);

/** The name under which a value stands: of an entry, that of its list. */
const keyOf = (path: SamplePath): string =>
  path.findLast((key): key is string => typeof key === 'string') ?? 'sample';

/** Another value than these that may stand at a place; undefined where there is none. */
export const anotherValue = (
  schema: SampleSchema,
  path: SamplePath,
  data: unknown,
  but: readonly unknown[],
): unknown => {
  const shape = schemaAt(schema, path);
  const [first] = but;
  if (shape?.enum !== undefined) return shape.enum.find(word => !but.includes(word));
  if (typeof first === 'boolean') return !first;
  if (typeof first === 'number')
    return Math.max(...but.filter((each): each is number => typeof each === 'number')) + 1;
  const usual = placeholder(schema, path, data);
  return but.includes(usual) ? freshText(shape, `another-${stemOf(keyOf(path))}`, data) : usual;
};
