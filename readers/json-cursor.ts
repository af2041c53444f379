import type { Problem } from '../model/problem.ts';

import { shown } from './shown.ts';
import type { SourceScalar } from './source-node.ts';

/** Where a reader of JSON stands in its text. */
export interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
  nodes: number;
  /** How many keys and values there may be. */
  readonly most: number;
  /** The first fault; once it is set, every reader returns at once. */
  fault: { readonly at: number; readonly problem: Problem } | undefined;
}

/** What to do about a file that is not strict JSON. */
export const strictJson =
  'strict JSON has no comments, trailing commas, single quotes or bare words; name the file `.yaml` for YAML';

/** What stands for a value that could not be read. */
export const nothing = (at: number): SourceScalar => ({ kind: 'scalar', at, value: null });

/** Sets the fault, unless there is one already. */
export const refuse = (cursor: Cursor, at: number, problem: Problem): SourceScalar => {
  cursor.fault ??= { at, problem };
  return nothing(at);
};

/** Sets the fault that something else than what comes next was expected. */
export const expected = (cursor: Cursor, what: string): SourceScalar => {
  const code = cursor.text.codePointAt(cursor.at);
  const found = code === undefined ? 'the end of the file' : shown(String.fromCodePoint(code));
  return refuse(cursor, cursor.at, {
    code: 'json-syntax',
    message: `not valid JSON: found ${found}, expected ${what}`,
    help: strictJson,
  });
};

/** Moves past white space. */
export const skipSpace = (cursor: Cursor): void => {
  for (;;) {
    const character = cursor.text[cursor.at];
    if (character !== ' ' && character !== '\n' && character !== '\r' && character !== '\t') return;
    cursor.at += 1;
  }
};

/** Moves past a character where it is the next one after white space. */
export const take = (cursor: Cursor, character: string): boolean => {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at += 1;
  return true;
};
