import type { Problem } from '../model/problem.ts';

import { inexactness } from './exact-number.ts';
import type { Locate } from './line-table.ts';
import { limits } from './limits.ts';
import { shown } from './shown.ts';
import type { SourceEntry, SourceNode, SourceTree } from './source-node.ts';
import { noDocument } from './yaml-tree.ts';

/** Reads a text as strict JSON (RFC 8259), keeping repeated keys and the place of each part. */
export const readJson = (text: string, locate: Locate): SourceTree => {
  const cursor: Cursor = { text, at: 0, depth: 0, nodes: 0, fault: undefined };
  skipSpace(cursor);
  if (cursor.at === text.length) return { ok: false, problems: [noDocument(locate(0))] };
  const root = readValue(cursor);
  skipSpace(cursor);
  if (cursor.fault === undefined && cursor.at < text.length) expected(cursor, 'the end of the file');
  const { fault } = cursor;
  return fault === undefined
    ? { ok: true, root, warnings: [] }
    : { ok: false, problems: [{ ...fault.problem, place: locate(fault.at) }] };
};

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
  nodes: number;
  /** The first fault; once it is set, every reader returns at once. */
  fault: { readonly at: number; readonly problem: Problem } | undefined;
}

const strictJson = 'strict JSON has no comments, trailing commas, single quotes or bare words; name the file `.yaml` for YAML';

const nothing = (at: number): SourceNode => ({ kind: 'scalar', at, value: null });

const refuse = (cursor: Cursor, at: number, problem: Problem): SourceNode => {
  cursor.fault ??= { at, problem };
  return nothing(at);
};

const expected = (cursor: Cursor, what: string): SourceNode => {
  const code = cursor.text.codePointAt(cursor.at);
  const found = code === undefined ? 'the end of the file' : shown(String.fromCodePoint(code));
  return refuse(cursor, cursor.at, {
    code: 'json-syntax',
    message: `not valid JSON: found ${found}, expected ${what}`,
    help: strictJson,
  });
};

const skipSpace = (cursor: Cursor): void => {
  for (;;) {
    const character = cursor.text[cursor.at];
    if (character !== ' ' && character !== '\n' && character !== '\r' && character !== '\t') return;
    cursor.at += 1;
  }
};

/** Moves past a character where it is the next one after white space. */
const take = (cursor: Cursor, character: string): boolean => {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at += 1;
  return true;
};

const readValue = (cursor: Cursor): SourceNode => {
  skipSpace(cursor);
  const { at, text } = cursor;
  if (!countNode(cursor)) return nothing(at);
  const character = text[at];
  if (character === '{') return nested(cursor, readMap);
  if (character === '[') return nested(cursor, readList);
  if (character === '"') return { kind: 'scalar', at, value: readString(cursor) };
  if (character !== undefined && /[-0-9]/.test(character)) return readNumber(cursor);
  return readWord(cursor);
};

const countNode = (cursor: Cursor): boolean => {
  cursor.nodes += 1;
  if (cursor.nodes > limits.nodes) refuse(cursor, cursor.at, tooMany('keys and values', limits.nodes));
  return cursor.fault === undefined;
};

const tooMany = (what: string, most: number): Problem => ({
  code: 'too-many',
  message: `there are more ${what} than the ${most} that are read`,
  help: 'split the descriptor by service',
});

const nested = (cursor: Cursor, read: (cursor: Cursor) => SourceNode): SourceNode => {
  if (cursor.depth >= limits.depth)
    return refuse(cursor, cursor.at, {
      code: 'too-deep',
      message: `maps and lists are nested deeper than ${limits.depth} levels`,
      help: 'a descriptor needs fewer than ten levels',
    });
  cursor.depth += 1;
  const node = read(cursor);
  cursor.depth -= 1;
  return node;
};

const readList = (cursor: Cursor): SourceNode => {
  const { at } = cursor;
  const items: SourceNode[] = [];
  cursor.at += 1;
  if (take(cursor, ']')) return { kind: 'list', at, items };
  do {
    items.push(readValue(cursor));
    if (cursor.fault !== undefined) return nothing(at);
  } while (take(cursor, ','));
  if (!take(cursor, ']')) return expected(cursor, '`,` or `]`');
  return { kind: 'list', at, items };
};

const readMap = (cursor: Cursor): SourceNode => {
  const { at } = cursor;
  const entries: SourceEntry[] = [];
  cursor.at += 1;
  if (take(cursor, '}')) return { kind: 'map', at, entries };
  do {
    if (entries.length === limits.keys) return refuse(cursor, cursor.at, tooMany('keys in one map', limits.keys));
    readEntry(cursor, entries);
    if (cursor.fault !== undefined) return nothing(at);
  } while (take(cursor, ','));
  if (!take(cursor, '}')) return expected(cursor, '`,` or `}`');
  return { kind: 'map', at, entries };
};

const readEntry = (cursor: Cursor, entries: SourceEntry[]): void => {
  skipSpace(cursor);
  const keyAt = cursor.at;
  if (!countNode(cursor)) return;
  if (cursor.text[keyAt] !== '"') {
    expected(cursor, 'a key in double quotes');
    return;
  }
  const key = readString(cursor);
  if (cursor.fault === undefined && !take(cursor, ':')) expected(cursor, '`:`');
  entries.push({ key, keyAt, value: readValue(cursor) });
};

const readString = (cursor: Cursor): string => {
  const start = cursor.at;
  const end = stringEnd(cursor);
  if (end === -1) return '';
  cursor.at = end + 1;
  if (end - start > limits.scalar) {
    refuse(cursor, start, {
      code: 'scalar-too-long',
      message: `a text is longer than the ${limits.scalar} characters that are read`,
      help: 'keep long text in a file and refer to it from `evidence`',
    });
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
  raw.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (escape, hex: string | undefined, simple: string, at: number) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    const character = escapes[simple];
    if (character !== undefined) return character;
    refuse(cursor, start + 1 + at, {
      code: 'json-syntax',
      message: `not valid JSON: found the escape ${shown(escape)}, expected one of \`\\"\`, \`\\\\\`, \`\\/\`, \`\\b\`, \`\\f\`, \`\\n\`, \`\\r\`, \`\\t\`, \`\\uXXXX\``,
    });
    return '';
  });

const readNumber = (cursor: Cursor): SourceNode => {
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

const readWord = (cursor: Cursor): SourceNode => {
  const { at, text } = cursor;
  const word = /^[a-z]*(?!\w)/.exec(text.slice(at, at + longestWord))?.[0] ?? '';
  const value = words.get(word);
  if (value === undefined) return expected(cursor, 'a value');
  cursor.at += word.length;
  return { kind: 'scalar', at, value };
};
