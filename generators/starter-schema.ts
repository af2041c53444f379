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

/** What is there to be told of a field beside its claim: its description, and the words or the form that it takes. */
export const remark = (schema: StarterSchema): string => {
  const { description } = known(schema);
  return [description, form(known(schema))].filter(text => text !== undefined).join(': ');
};

const form = ({ type, enum: words, items, pattern }: StarterSchema): string | undefined => {
  if (words !== undefined) return words.join(' | ');
  if (type === 'boolean') return 'true | false';
  if (items !== undefined) return `[${each(known(items))}, …]`;
  return pattern !== undefined && new RegExp(pattern, 'u').test(someDay) ? `as in ${someDay}` : undefined;
};

const each = (items: StarterSchema): string => items.enum?.join(' | ') ?? items.description ?? '';

/** A date, to tell fields that take one from others, and to show how one is written. */
const someDay = '2026-01-31';
