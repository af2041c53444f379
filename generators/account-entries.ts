import type { Discount, Drift, FormFound, JudgedStatement, Misjudgement, Move } from '../model/account.ts';
import { count } from './closing-line.ts';

/** One finding of an accounting, in words: what is put between backticks comes from outside. */
export interface AccountEntry {
  readonly place: string;
  readonly clause: string;
  readonly messages: readonly string[];
  /** The statement as it stands in the reader's own copy. */
  readonly statement?: string;
}

/** Writes a place of the copy. */
export type At = (line: number, column: number) => string;

/** Says of a statement that no record knows what the convention makes of it. */
export const unaccountedEntry = (statement: JudgedStatement, at: At): AccountEntry => ({
  place: at(statement.line, statement.column),
  clause: statement.clause,
  messages: formMessages(statement.forms),
  statement: statement.text,
});

/** Says of a record whose statement changed or is gone which entries it concerns. */
export const driftedEntry = ({ record, statement }: Drift, file: string, at: At): AccountEntry => {
  const reach =
    record.requirements.length === 0
      ? `it was ${article(record.as)}`
      : `it concerns ${ids(record.requirements)}`;
  if (statement === undefined)
    return {
      place: file,
      clause: record.clause,
      messages: [`stood at line ${record.line} when it was encoded and is no longer there`, reach],
    };
  return {
    place: at(statement.line, statement.column),
    clause: statement.clause,
    messages: [
      `changed since it was encoded, then at line ${record.line}`,
      reach,
      ...formMessages(statement.forms),
    ],
    statement: statement.text,
  };
};

/** Says how the convention and the catalogue disagree on a statement. */
export const misjudgedEntry = (
  { why, obligation, requirements, statement, record }: Misjudgement,
  at: At,
): AccountEntry => ({
  place: at(statement.line, statement.column),
  clause: statement.clause,
  messages: [misjudgedMessage(why, obligation, requirements, record.as), ...formMessages(statement.forms)],
  statement: statement.text,
});

const misjudgedMessage = (
  why: Misjudgement['why'],
  obligation: string,
  requirements: readonly string[],
  as: string,
): string => {
  if (why === 'not-in-text')
    return `${ids(requirements)} is ${obligation}, which no statement gives by the convention of the text`;
  return requirements.length === 0
    ? `by the convention of the text it is ${obligation}, and it was taken for ${article(as)}`
    : `by the convention of the text it is ${obligation}, and ${ids(requirements)} is not`;
};

/** Statements that moved together. */
export type Run = readonly [Move, ...Move[]];

/** Statements that moved together, from one clause to one clause, are one finding. */
export const movedRuns = (moved: readonly Move[]): readonly Run[] => {
  const runs: [Move, ...Move[]][] = [];
  for (const move of moved) {
    const last = runs.at(-1);
    if (last !== undefined && isSameMove(last[0], move)) last.push(move);
    else runs.push([move]);
  }
  return runs;
};

const isSameMove = (one: Move, other: Move): boolean =>
  one.record.clause === other.record.clause && one.statement.clause === other.statement.clause;

/** Says where statements that moved stood before. */
export const movedEntry = (run: Run, at: At): AccountEntry => {
  const [{ record, statement }] = run;
  const where =
    record.clause === statement.clause ? 'elsewhere in this clause' : `in clause ${record.clause}`;
  return {
    place: at(statement.line, statement.column),
    clause: statement.clause,
    messages: [
      `${count(run.length, 'statement')} from here on stood ${where} when it was encoded, at line ${record.line}`,
    ],
  };
};

const discounts: Readonly<Record<Discount, string>> = {
  conditional: 'opens a condition and obliges nobody',
  question: 'stands in a question and obliges nobody',
  quoted: 'is spoken of, not used',
  undefined: 'is no form of the convention of this text',
};

const formMessages = (forms: readonly FormFound[]): readonly string[] =>
  forms.map(found =>
    found.kind === 'counts'
      ? `\`${found.form}\` makes it ${found.obligation}`
      : `\`${found.form}\` ${discounts[found.why]}`,
  );

/** Names entries of the catalogue. */
export const ids = (requirements: readonly string[]): string =>
  requirements.map(id => `\`${id}\``).join(', ');
const article = (word: string): string => `${/^[aeio]/u.test(word) ? 'an' : 'a'} \`${word}\``;
