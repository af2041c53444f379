import type { Account, AccountAnswer, Drift, JudgedStatement, Move } from '../model/account.ts';
import {
  sourceClassWords,
  type SourceClause,
  type SourceCopy,
  type SourceRecord,
  type SourceText,
} from '../model/source.ts';
import type { Standard } from '../model/standard.ts';
import { alignRecords, type Pair } from './align-records.ts';
import { misjudgements } from './misjudged.ts';
import { formFinder } from './verbal-forms.ts';

/** Accounts for each statement of a copy: a requirement, deliberately none, changed since it was encoded, or unknown. */
export const account = (copy: SourceCopy, source: SourceText, standard: Standard): Account => {
  const { records } = source;
  const formsIn = formFinder(standard.convention.forms);
  const statements = copy.statements.map(each => ({ ...each, forms: formsIn(each.text) }));
  const { inOrder, moved } = alignRecords(
    records.map(({ fingerprint }) => fingerprint),
    statements.map(({ fingerprint }) => fingerprint),
  );
  const joined = joinedPairs([...inOrder, ...moved], records, statements);
  const open = openEnds(records, statements, inOrder, moved);
  const withoutSource = entriesWithoutSource(standard, records);
  const adrift = new Set(open.drifted.flatMap(({ record }) => record.requirements));
  const { id, designation, title, edition } = standard;
  return {
    standard: { id, designation, title, edition },
    file: copy.file,
    sha256: copy.sha256,
    normalisation: source.normalisation,
    answer: answerOf(statements.length, records.length, joined.length, {
      ...open,
      withoutSource,
    }),
    counts: {
      statements: statements.length,
      records: records.length,
      accounted: joined.length,
      requirements: joined.filter(({ record }) => record.as === 'requirement').length,
    },
    classes: classCounts(joined),
    ...open,
    moved: [
      ...joinedPairs(moved, records, statements),
      ...joinedPairs(inOrder, records, statements).filter(changedClause),
    ],
    misjudged: misjudgements(joined, adrift, standard),
    withoutSource,
    clauses: clausesOf(copy.clauses, joined, standard),
  };
};

const joinedPairs = (
  pairs: readonly Pair[],
  records: readonly SourceRecord[],
  statements: readonly JudgedStatement[],
): readonly Move[] =>
  pairs.flatMap(([at, there]) => {
    const [record, statement] = [records[at], statements[there]];
    return record === undefined || statement === undefined ? [] : [{ record, statement }];
  });

/** A clause that got another number takes its statements with it; parts without number are named by their reader. */
const changedClause = ({ record, statement }: Move): boolean =>
  record.clause !== statement.clause && isNumber.test(record.clause) && isNumber.test(statement.clause);

const isNumber = /^(?:\d+|[A-Z])(?:\.\d+)*$/u;

/**
 * What is left between the same neighbours is paired in order: a record whose statement changed. A record that is left
 * over lost its statement, a statement that is left over has no record.
 */
const openEnds = (
  records: readonly SourceRecord[],
  statements: readonly JudgedStatement[],
  inOrder: readonly Pair[],
  moved: readonly Pair[],
): { readonly unaccounted: readonly JudgedStatement[]; readonly drifted: readonly Drift[] } => {
  const unaccounted: JudgedStatement[] = [];
  const drifted: Drift[] = [];
  const movedRecords = new Set(moved.map(([record]) => record));
  const movedStatements = new Set(moved.map(([, statement]) => statement));
  let [record, statement] = [0, 0];
  for (const [nextRecord, nextStatement] of [...inOrder, [records.length, statements.length] as const]) {
    const leftRecords = records.slice(record, nextRecord).filter((_, at) => !movedRecords.has(record + at));
    const leftStatements = statements
      .slice(statement, nextStatement)
      .filter((_, at) => !movedStatements.has(statement + at));
    for (const [at, left] of leftRecords.entries()) {
      const found = leftStatements[at];
      drifted.push({ record: left, ...(found === undefined ? {} : { statement: found }) });
    }
    unaccounted.push(...leftStatements.slice(leftRecords.length));
    [record, statement] = [nextRecord + 1, nextStatement + 1];
  }
  return { unaccounted, drifted };
};

const entriesWithoutSource = (standard: Standard, records: readonly SourceRecord[]): readonly string[] => {
  const named = new Set(records.flatMap(({ requirements }) => requirements));
  return standard.requirements.map(({ id }) => id).filter(id => !named.has(id));
};

/** Of a text, at least one statement in this many is known in any edition; of another text hardly one is. */
const known = 20;

const answerOf = (
  statements: number,
  records: number,
  accounted: number,
  open: { readonly [name in 'unaccounted' | 'drifted' | 'withoutSource']: readonly unknown[] },
): AccountAnswer => {
  if (statements === 0) return 'nothing-read';
  if (accounted * known < records) return 'other-text';
  return Object.values(open).every(list => list.length === 0) ? 'accounted' : 'open';
};

const classCounts = (joined: readonly Move[]): Account['classes'] =>
  sourceClassWords
    .map(as => ({ as, statements: joined.filter(({ record }) => record.as === as).length }))
    .filter(({ statements }) => statements > 0);

/** A clause is there also where the copy has its statements and not its number. */
const clausesOf = (
  found: readonly SourceClause[],
  joined: readonly Move[],
  standard: Standard,
): Account['clauses'] => {
  const numbers = new Set(found.filter(({ kind }) => kind !== 'part').map(({ number }) => number));
  const stated = new Set(
    joined.filter(({ statement }) => !isNumber.test(statement.clause)).map(({ record }) => record.clause),
  );
  const ours = new Set(standard.clauses.map(({ number }) => number));
  return {
    found: found.length,
    missing: [...ours].filter(number => isNumber.test(number) && !numbers.has(number) && !stated.has(number)),
    unknown: found
      .filter(({ kind, number }) => kind === 'clause' && !ours.has(number))
      .map(({ number }) => number),
  };
};
