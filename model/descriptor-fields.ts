import Type, { type TSchema } from 'typebox';

/** A calendar date or an RFC 3339 instant; rules take a date alone for the first instant of that day in UTC. */
export type DateText = string & { readonly sort?: 'date' };
/** A dotted version such as `2.1.0`. */
export type VersionText = string & { readonly sort?: 'version' };

/** Objects take no property that they do not name. */
export const closed = { additionalProperties: false } as const;
/** A word of a closed vocabulary. */
export const options = <const T extends readonly string[]>(list: T, description: string) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...list], description });
/** A list. */
export const listOf = <T extends TSchema>(items: T, description: string) =>
  Type.Array(items, { description });
/** A text that is not empty. */
export const text = (description: string) => Type.String({ minLength: 1, description });
/** A name by which another part of the descriptor refers to this one. */
export const identifier = (description: string) =>
  Type.String({ pattern: '^[A-Za-z][A-Za-z0-9._-]*$', maxLength: 128, description });
/** A calendar date or an RFC 3339 instant. */
export const date = (description: string) =>
  Type.Unsafe<DateText>({
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2}))?$',
    description,
  });
/** What backs a claim object: never what encloses it, nor what it encloses. */
export const evidence = Type.Optional(
  listOf(identifier('the id of an entry of `evidence`'), 'the evidence that backs this claim'),
);

/** Whether something is so. */
export const flag = (description: string) => Type.Boolean({ description });
