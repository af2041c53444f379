import fc from 'fast-check';
import { expect, test } from 'vitest';

import { alignRecords } from '../../checks/align-records.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 30 });
const counts = (list: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(list)].map(each => [each, list.filter(other => other === each).length]));

test('aligns a text with itself in order, whatever is repeated in it', () => {
  fc.assert(
    fc.property(letters, list => {
      expect(alignRecords(list, list)).toEqual({ inOrder: list.map((_, at) => [at, at]), moved: [] });
    }),
  );
});

test('pairs as many of each fingerprint as both sides have, each once, and keeps the order of those in order', () => {
  fc.assert(
    fc.property(letters, letters, (records, statements) => {
      const { inOrder, moved } = alignRecords(records, statements);
      const all = [...inOrder, ...moved];
      expect(all.every(([record, statement]) => records[record] === statements[statement])).toBe(true);
      expect(new Set(all.map(([record]) => record)).size).toBe(all.length);
      expect(new Set(all.map(([, statement]) => statement)).size).toBe(all.length);
      const there = counts(statements);
      const shared = [...counts(records)].reduce(
        (sum, [each, count]) => sum + Math.min(count, there.get(each) ?? 0),
        0,
      );
      expect(all).toHaveLength(shared);
      expect(inOrder.every(([, statement], at) => at === 0 || statement > (inOrder[at - 1]?.[1] ?? -1))).toBe(
        true,
      );
    }),
  );
});

test('finds what moved', () => {
  expect(alignRecords(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])).toEqual({
    inOrder: [
      [1, 0],
      [2, 1],
      [3, 2],
    ],
    moved: [[0, 3]],
  });
});

test('keeps repeated statements in their order beside one that is gone', () => {
  expect(alignRecords(['x', 'a', 'x', 'b', 'x', 'c'], ['x', 'a', 'b', 'x', 'c'])).toEqual({
    inOrder: [
      [0, 0],
      [1, 1],
      [3, 2],
      [4, 3],
      [5, 4],
    ],
    moved: [],
  });
});

test('aligns twenty thousand statements in well under a second', () => {
  const records = Array.from({ length: 20_000 }, (_, at) => `${at % 7 === 0 ? 'same' : at}`);
  const statements = records.filter((_, at) => at % 50 !== 0).toReversed();
  const start = performance.now();
  alignRecords(records, statements);
  alignRecords(records, statements.toReversed());
  expect(performance.now() - start).toBeLessThan(1000);
});
