import { mapSchema, type PlainSchema } from './plain-schema.ts';

/**
 * The schema with each object, list and text of a form in `$defs` and a reference in its place; equal ones
 * once. A validator compiled from it has a function for each, in place of one that nests as deep as the schema.
 */
export const hoistedSchema = (schema: PlainSchema): PlainSchema => {
  const names = new Map<string, string>();
  const hoisted = mapSchema(schema, each => {
    if (!isHoisted(each)) return each;
    const text = JSON.stringify(each);
    const name = names.get(text) ?? `s${names.size}`;
    names.set(text, name);
    return { $ref: `#/$defs/${name}` };
  });
  const whole: unknown = [...names].find(([, name]) => hoisted['$ref'] === `#/$defs/${name}`)?.[0];
  if (typeof whole !== 'string') throw new TypeError('the whole schema is not that of an object');
  const definitions = [...names].filter(([text]) => text !== whole);
  const defs: unknown = Object.fromEntries(definitions.map(([text, name]) => [name, JSON.parse(text)]));
  // sound: the text was made of a schema
  return { ...(JSON.parse(whole) as PlainSchema), $defs: defs };
};

/** What takes more than one question, and so more code than a call: objects, lists of scalars, texts of a form. */
const isHoisted = ({ type, items, pattern, minLength }: PlainSchema): boolean =>
  type === 'object' ||
  (type === 'array' && items !== undefined) ||
  (type === 'string' && (pattern !== undefined || minLength !== undefined));
