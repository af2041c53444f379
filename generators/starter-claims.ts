import { starterWidth } from './starter-comments.ts';
import { otherWords } from './starter-words.ts';

/** What stands where a claim is still to be made. */
export const openMarker = '{ unknown: to be stated }';
/** The same where what follows it on its line takes its place. */
export const openClaim = `${openMarker} # `;

/** A value that a descriptor states, or words of a list. */
export type ClaimValue = string | boolean | readonly string[];

/** Writes a field that gives an entry its place in the descriptor: it stands as it is. */
export const statedLine = (field: string, value: ClaimValue, indent: number): string =>
  `${' '.repeat(indent)}${field}: ${flow(value)}`;

/** Writes a claim that is still to be made, with what it would say; a long list has a claim on each line. */
export const claimLines = (field: string, value: ClaimValue, indent: number): readonly string[] => {
  const others = otherWords(field, value).map(word => ` # or ${word}`);
  const line = `${' '.repeat(indent)}${field}: ${openClaim}${flow(value)}${others.join('')}`;
  if (line.length <= starterWidth || typeof value !== 'object' || claimedByBeing.has(field)) return [line];
  return [
    `${' '.repeat(indent)}${field}:`,
    ...value.map(word => `${' '.repeat(indent + 2)}- ${openClaim}${flow(word)}`),
  ];
};

/** Lists of which it is a claim already that they have an entry: they stay on one line, however long it gets. */
const claimedByBeing: ReadonlySet<string> = new Set(['scanPolicy']);

const flow = (value: ClaimValue): string => {
  if (typeof value === 'object') return `[${value.map(flow).join(', ')}]`;
  return typeof value === 'string' && !plain.test(value) ? JSON.stringify(value) : String(value);
};

/** What YAML reads as text without quotes, in lists and outside. */
const plain = /^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/iu;
