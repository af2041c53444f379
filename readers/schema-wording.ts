import type { Problem } from '../model/problem.ts';
import { isUnknown } from '../model/unknown.ts';

import type { SchemaError } from './generated/validate-descriptor.ts';
import { childOf } from './layout.ts';
import { nearest } from './nearest.ts';
import { shown } from './shown.ts';

/** What a schema error says, from the error, the value it is about and the schema that the value does not meet. */
export const schemaProblem = (error: SchemaError, value: unknown, schema: unknown): Problem => {
  const where = error.instancePath === '' ? 'the descriptor' : shown(error.instancePath);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownProperty(error, where, schema);
    case 'required':
      return missingProperty(error, where);
    case 'enum':
      return wrongWord(value, where, schema);
    case 'type':
      return {
        code: 'wrong-type',
        message: `${where} is ${inWords(value)}, expected ${expectedInWords(schema)}`,
        ...(isMisplacedMarker(value) ? { help: markerHelp } : {}),
      };
    default:
      return {
        code: 'wrong-value',
        message: `${where} is ${inWords(value)}, expected ${expectedInWords(schema)}`,
      };
  }
};

const markerHelp =
  'what is not known is written `{ unknown: reason }`, the reason being text, and nothing else beside it';

const isMisplacedMarker = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !isUnknown(value) && 'unknown' in value;

const missingProperty = (error: SchemaError, where: string): Problem => ({
  code: 'missing-property',
  message: `${where} lacks the property ${shown(error.params.missingProperty ?? '')}`,
  help: 'add it, or write `{ unknown: reason }` as its value if it is not known',
});

const unknownProperty = (error: SchemaError, where: string, schema: unknown): Problem => {
  const found = error.params.additionalProperty ?? '';
  const properties = childOf(schema, 'properties');
  const known = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  const near = nearest(found, known);
  const message =
    near === undefined
      ? `${where} has the property ${shown(found)}, expected one of ${listed(known)}`
      : `${where} has the property ${shown(found)}, which it does not know`;
  if (found === 'unknown') return { code: 'unknown-property', message, help: markerHelp };
  return { code: 'unknown-property', message, ...(near === undefined ? {} : { help: didYouMean(near) }) };
};

const wrongWord = (value: unknown, where: string, schema: unknown): Problem => {
  const words = wordsOf(schema);
  const near = typeof value === 'string' ? nearest(value, words) : undefined;
  return {
    code: 'wrong-value',
    message: `${where} is ${inWords(value)}, expected ${expectedInWords(schema)}`,
    ...(near === undefined ? {} : { help: didYouMean(near) }),
  };
};

const didYouMean = (word: string): string => `did you mean \`${word}\`?`;

const wordsOf = (schema: unknown): readonly string[] => {
  const words = childOf(schema, 'enum');
  return Array.isArray(words) ? words.map(String) : [];
};

const listedAtMost = 12;

const listed = (words: readonly string[]): string => {
  const first = words.slice(0, listedAtMost).map(word => `\`${word}\``);
  const more = words.length - first.length;
  return more === 0 ? first.join(', ') : `${first.join(', ')} and ${more} more`;
};

/** What was found, as a noun with its value where that is short. */
const inWords = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'empty text' : `the text ${shown(value)}`;
  if (typeof value === 'number') return `the number ${String(value)}`;
  if (typeof value === 'boolean') return `\`${String(value)}\``;
  if (Array.isArray(value)) return 'a list';
  return 'a map';
};

/** What a schema asks for, as a noun. */
const expectedInWords = (schema: unknown): string => {
  const words = wordsOf(schema);
  if (words.length === 1) return listed(words);
  if (words.length > 1) return `one of ${listed(words)}`;
  const pattern = childOf(schema, 'pattern');
  if (typeof pattern === 'string') return patternsInWords.get(pattern) ?? `text of the form \`${pattern}\``;
  return typesInWords.get(String(childOf(schema, 'type'))) ?? 'another value';
};

const typesInWords: ReadonlyMap<string, string> = new Map([
  ['object', 'a map'],
  ['array', 'a list'],
  ['string', 'text'],
  ['boolean', '`true` or `false`'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
]);

const patternsInWords: ReadonlyMap<string, string> = new Map([
  [
    '^[A-Za-z][A-Za-z0-9._-]*$',
    'an id of at most 128 letters, digits, `.`, `_` and `-` that starts with a letter',
  ],
  ['^[0-9a-f]{64}$', 'a SHA-256 of 64 lower-case hex digits'],
  [
    '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2}))?$',
    'a date such as `2026-03-31` or an instant such as `2026-03-31T12:00:00Z`',
  ],
]);
