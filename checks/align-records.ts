/** Two indices that belong together: of a record, and of a statement. */
export type Pair = readonly [record: number, statement: number];

/** Which statement has which record: those that kept their order, and those that moved. */
export interface Alignment {
  readonly inOrder: readonly Pair[];
  readonly moved: readonly Pair[];
}

/**
 * Aligns the fingerprints of records with those of statements. The k-th occurrence of a fingerprint belongs to its k-th
 * record; of the pairs that this gives, the longest run in order is kept, gaps are filled from both sides, and what is
 * equal and still alone has moved. Takes n log n.
 */
export const alignRecords = (records: readonly string[], statements: readonly string[]): Alignment => {
  const anchors = longestRise(occurrencePairs(records, statements));
  const inOrder = [...anchors, ...gapPairs(records, statements, anchors)].toSorted(([a], [b]) => a - b);
  const usedRecords = new Set(inOrder.map(([record]) => record));
  const usedStatements = new Set(inOrder.map(([, statement]) => statement));
  const moved = firstToFirst(
    places(records, index => !usedRecords.has(index)),
    places(statements, index => !usedStatements.has(index)),
  );
  return { inOrder, moved: moved.toSorted(([a], [b]) => a - b) };
};

type Places = ReadonlyMap<string, readonly number[]>;

const places = (fingerprints: readonly string[], isLeft: (index: number) => boolean = () => true): Places => {
  const found = new Map<string, number[]>();
  for (const [index, fingerprint] of fingerprints.entries()) {
    if (!isLeft(index)) continue;
    const list = found.get(fingerprint);
    if (list === undefined) found.set(fingerprint, [index]);
    else list.push(index);
  }
  return found;
};

const firstToFirst = (records: Places, statements: Places): readonly Pair[] =>
  [...records].flatMap(([fingerprint, list]) => {
    const others = statements.get(fingerprint) ?? [];
    return list.flatMap((record, k): readonly Pair[] => {
      const statement = others[k];
      return statement === undefined ? [] : [[record, statement]];
    });
  });

/** The pairs of fingerprints that occur as often on both sides: where they do not, the k-th says nothing. */
const occurrencePairs = (records: readonly string[], statements: readonly string[]): readonly Pair[] => {
  const there = places(statements);
  const here = [...places(records)].filter(
    ([fingerprint, list]) => there.get(fingerprint)?.length === list.length,
  );
  return firstToFirst(new Map(here), there).toSorted(([a], [b]) => a - b);
};

/** The longest run of pairs, in order of the records, in which the statements are in order too. */
const longestRise = (pairs: readonly Pair[]): readonly Pair[] => {
  const ends: number[] = [];
  const before: number[] = [];
  const statementAt = (index: number): number => pairs[index]?.[1] ?? -1;
  for (const [index, [, statement]] of pairs.entries()) {
    const length = firstWhere(ends.length, at => statementAt(ends[at] ?? -1) >= statement);
    before.push(ends[length - 1] ?? -1);
    ends[length] = index;
  }
  const rise: Pair[] = [];
  for (let index = ends.at(-1) ?? -1; index !== -1; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) rise.push(pair);
  }
  return rise.toReversed();
};

const firstWhere = (count: number, holds: (at: number) => boolean): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Equal fingerprints in the gaps between anchors, from the start of each gap on, then from its end back. */
const gapPairs = (
  records: readonly string[],
  statements: readonly string[],
  anchors: readonly Pair[],
): readonly Pair[] => {
  const ends: readonly Pair[] = [...anchors, [records.length, statements.length]];
  let [record, statement] = [0, 0];
  const found: Pair[] = [];
  for (const [nextRecord, nextStatement] of ends) {
    let [last, lastStatement] = [nextRecord, nextStatement];
    while (record < last && statement < lastStatement && records[record] === statements[statement]) {
      found.push([record, statement]);
      [record, statement] = [record + 1, statement + 1];
    }
    while (
      record < last &&
      statement < lastStatement &&
      records[last - 1] === statements[lastStatement - 1]
    ) {
      [last, lastStatement] = [last - 1, lastStatement - 1];
      found.push([last, lastStatement]);
    }
    [record, statement] = [nextRecord + 1, nextStatement + 1];
  }
  return found;
};
