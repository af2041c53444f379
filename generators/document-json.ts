import { logSafeJson } from './json-text.ts';

/** A list of which each entry is made when it is written, and stands on one line: there may be tens of thousands. */
export type Lines = () => Iterable<object>;

/** Such a list under its key; no key where it is empty: OSCAL allows no empty list. */
export const listedLines = <T>(key: string, list: readonly T[], make: (entry: T) => object): object =>
  list.length === 0 ? {} : { [key]: lines(list, make) };

/** Such a list. */
export const lines = <T>(list: readonly T[], make: (entry: T) => object): Lines =>
  function* () {
    for (const entry of list) yield make(entry);
  };

/** Writes a document as JSON, with an indent of two but for the entries of {@link Lines}. */
export const documentJson = (document: object): string => {
  const pieces: string[] = [];
  write(pieces, document, '\n');
  return `${pieces.join('')}\n`;
};

/** Adds what a value is written as; a document is joined once, since it may be large. */
const write = (pieces: string[], value: unknown, indent: string): void => {
  const inner = `${indent}  `;
  if (isLines(value))
    enclose(pieces, '[]', indent, value(), entry => {
      pieces.push(oneLine(entry));
    });
  else if (Array.isArray(value))
    enclose<unknown>(pieces, '[]', indent, value, entry => {
      write(pieces, entry, inner);
    });
  else if (typeof value !== 'object' || value === null) pieces.push(oneLine(value));
  else
    enclose(pieces, '{}', indent, Object.entries(value), ([key, member]) => {
      pieces.push(`${oneLine(key)}: `);
      write(pieces, member, inner);
    });
};

const isLines = (value: unknown): value is Lines => typeof value === 'function';

const enclose = <T>(
  pieces: string[],
  brackets: '[]' | '{}',
  indent: string,
  entries: Iterable<T>,
  add: (entry: T) => void,
): void => {
  let before = brackets.slice(0, 1);
  for (const entry of entries) {
    pieces.push(before, indent, '  ');
    add(entry);
    before = ',';
  }
  pieces.push(before === ',' ? indent : before, brackets.slice(1));
};

const oneLine = (value: unknown): string => {
  const json = JSON.stringify(value);
  return steering.test(json) ? logSafeJson(json) : json;
};

/** What may have to be escaped; most text needs no closer look. */
const steering = /[^ -~]|##/;
