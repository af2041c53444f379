/** A JSON Schema as an editor reads it, in which each value may also be the marker for what is not known. */
export interface StarterSchema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, StarterSchema>>;
  readonly required?: readonly string[];
  readonly items?: StarterSchema;
  /** What stands there where it is known, and then the marker. */
  readonly anyOf?: readonly StarterSchema[];
}

/** The schema of a value where it is known. */
export const known = (schema: StarterSchema): StarterSchema => {
  const { anyOf, ...rest } = schema;
  return { ...anyOf?.[0], ...rest };
};

/** What a field tells, and after a colon the words that it chooses from, where it does. */
export const remark = (schema: StarterSchema): string => {
  const { type, description = '', enum: words, items, pattern } = known(schema);
  if (words !== undefined) return `${description}: ${words.join(' | ')}`;
  if (type === 'boolean') return `${description}: true | false`;
  if (items !== undefined) return `${description}: [${entryRemark(known(items))}, …]`;
  const isDate = pattern !== undefined && new RegExp(pattern, 'u').test(someDay);
  return isDate ? `${description}, e.g. ${someDay}` : description;
};

const entryRemark = ({ enum: words, description = '' }: StarterSchema): string =>
  words?.join(' | ') ?? description.split(': ', 1).join('');

/** A date: tells fields that take one from others, and shows how one is written. */
const someDay = '2026-01-31';

/** The paths of all lists of objects below a path; `*` stands for the index of an entry. */
export const listPaths = (schema: StarterSchema, path = ''): readonly string[] => {
  const { properties, items } = known(schema);
  if (items !== undefined && known(items).properties !== undefined)
    return [path, ...listPaths(items, `${path}/*`)];
  return Object.entries(properties ?? {}).flatMap(([key, field]) => listPaths(field, `${path}/${key}`));
};
