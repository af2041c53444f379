import { inexactness } from './exact-number.ts';
import type { Cursor } from './json-cursor.ts';
import { expected, refuse, strictJson } from './json-cursor.ts';
import { limits } from './limits.ts';
import { scalarTooLong } from './limit-problems.ts';
import { shown } from './shown.ts';
import type { SourceScalar } from './source-node.ts';

/** Reads a text in double quotes, without the quotes and with its escapes resolved. */
export const readString = (cursor: Cursor): string => {
  const start = cursor.at;
  const end = stringEnd(cursor);
  if (end === -1) return '';
  cursor.at = end + 1;
  if (end - start > limits.scalar) {
    refuse(cursor, start, scalarTooLong);
    return '';
  }
  const raw = cursor.text.slice(start + 1, end);
  return raw.includes('\\') ? unescaped(cursor, start, raw) : raw;
};

/** The offset of the closing quote; -1 with a fault where there is none, or a line ends or a tab stands before it. */
const stringEnd = (cursor: Cursor): number => {
  const { text } = cursor;
  for (let at = cursor.at + 1; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === quote) return at;
    if (character === backslash) at += 1;
    else if (character < space) {
      cursor.at = at;
      expected(cursor, 'the rest of a text; write line ends and tabs as `\\n` and `\\t`');
      return -1;
    }
  }
  cursor.at = text.length;
  expected(cursor, 'a closing `"`');
  return -1;
};

const quote = 0x22;
const backslash = 0x5c;
const space = 0x20;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const unescaped = (cursor: Cursor, start: number, raw: string): string =>
  raw.replace(
    /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g,
    (escape, hex: string | undefined, simple: string, at: number) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      const character = escapes[simple];
      if (character !== undefined) return character;
      refuse(cursor, start + 1 + at, {
        code: 'json-syntax',
        message: `not valid JSON: found the escape ${shown(escape)}, expected one of \`\\"\`, \`\\\\\`, \`\\/\`, \`\\b\`, \`\\f\`, \`\\n\`, \`\\r\`, \`\\t\`, \`\\uXXXX\``,
      });
      return '';
    },
  );

/** Reads a number that can be kept exactly. */
export const readNumber = (cursor: Cursor): SourceScalar => {
  const { at, text } = cursor;
  const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
  number.lastIndex = at;
  const written = number.exec(text)?.[0];
  if (written === undefined)
    return refuse(cursor, at, {
      code: 'json-syntax',
      message: `not valid JSON: found ${shown(/[\w.+-]*/y.exec(text.slice(at, at + longestWord))?.[0] ?? '')}, expected a number`,
      help: strictJson,
    });
  cursor.at += written.length;
  const value = Number(written);
  const reason = inexactness(written, value);
  return reason === undefined
    ? { kind: 'scalar', at, value }
    : refuse(cursor, at, {
        code: 'inexact-number',
        message: `the number ${shown(written)} ${reason}`,
        help: 'put it in quotes if it is meant as text',
      });
};

const longestWord = 100;
const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads `true`, `false` or `null`. */
export const readWord = (cursor: Cursor): SourceScalar => {
  const { at, text } = cursor;
  const word = /^[a-z]*(?!\w)/.exec(text.slice(at, at + longestWord))?.[0] ?? '';
  const value = words.get(word);
  if (value === undefined) return expected(cursor, 'a value');
  cursor.at += word.length;
  return { kind: 'scalar', at, value };
};
