import type { Cursor } from './json-cursor.ts';
import { expected, nothing, refuse, skipSpace, take } from './json-cursor.ts';
import { readNumber, readString, readWord } from './json-scalar.ts';
import { tooDeep, tooMany } from './limit-problems.ts';
import type { Locate } from './line-table.ts';
import { limits } from './limits.ts';
import { noDocument } from './no-document.ts';
import type { SourceEntry, SourceNode, SourceTree } from './source-node.ts';

/** Reads a text as strict JSON (RFC 8259), keeping repeated keys and the place of each part. */
export const readJson = (text: string, locate: Locate, most: number = limits.nodes): SourceTree => {
  const cursor: Cursor = { text, at: 0, depth: 0, nodes: 0, most, fault: undefined };
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
  if (cursor.nodes > cursor.most) refuse(cursor, cursor.at, tooMany('keys and values', cursor.most));
  return cursor.fault === undefined;
};

const nested = (cursor: Cursor, read: (cursor: Cursor) => SourceNode): SourceNode => {
  if (cursor.depth >= limits.depth) return refuse(cursor, cursor.at, tooDeep);
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
    if (entries.length === limits.keys)
      return refuse(cursor, cursor.at, tooMany('keys in one map', limits.keys));
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
