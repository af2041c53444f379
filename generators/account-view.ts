import type { Account } from '../model/account.ts';
import {
  type AccountEntry,
  driftedEntry,
  ids,
  misjudgedEntry,
  movedEntry,
  movedRuns,
  unaccountedEntry,
} from './account-entries.ts';
import { count } from './closing-line.ts';

/** Findings of one sort. */
export interface AccountSection {
  readonly title: string;
  readonly entries: readonly AccountEntry[];
}

/** What every format says of an accounting. */
export interface AccountView {
  readonly standard: string;
  readonly answer: string;
  readonly summary: string;
  readonly classes: string;
  readonly sections: readonly AccountSection[];
  readonly remarks: readonly string[];
}

const answers: Readonly<Record<Account['answer'], string>> = {
  accounted: 'every statement is accounted for',
  open: 'not every statement is accounted for',
  'nothing-read': 'the file has no statement, so that nothing was looked at',
  'other-text': 'next to nothing in the file is known: it is another text or another edition',
};

/** Arranges an accounting for reading; of another text only the answer, as everything in it would be a finding. */
export const accountView = (account: Account): AccountView => {
  const { standard, counts, drifted, unaccounted, classes, answer } = account;
  const missing = drifted.filter(({ statement }) => statement === undefined).length;
  const isRead = answer === 'accounted' || answer === 'open';
  return {
    standard: `${standard.designation} (${standard.edition})`,
    answer: answers[answer],
    summary:
      `${count(counts.statements, 'statement')} in ${count(account.clauses.found, 'clause')}: ` +
      `${counts.accounted} accounted for, ${unaccounted.length} unaccounted for, ` +
      `${drifted.length} drifted${missing === 0 ? '' : ` (${missing} of them no longer there)`}`,
    classes: classes.map(({ as, statements }) => `${statements} ${as}`).join(', '),
    sections: isRead ? sectionsOf(account).filter(({ entries }) => entries.length > 0) : [],
    remarks: isRead ? remarksOf(account) : [],
  };
};

const sectionsOf = (account: Account): readonly AccountSection[] => {
  const at = (line: number, column: number): string => `${account.file}:${line}:${column}`;
  return [
    { title: 'unaccounted for', entries: account.unaccounted.map(each => unaccountedEntry(each, at)) },
    { title: 'drifted', entries: account.drifted.map(each => driftedEntry(each, account.file, at)) },
    { title: 'misjudged', entries: account.misjudged.map(each => misjudgedEntry(each, at)) },
    { title: 'moved', entries: movedRuns(account.moved).map(run => movedEntry(run, at)) },
  ];
};

const remarksOf = ({ withoutSource, clauses }: Account): readonly string[] => [
  ...(withoutSource.length === 0
    ? []
    : [`entries that no statement of the text gives: ${ids(withoutSource)}`]),
  ...(clauses.missing.length === 0
    ? []
    : [`clauses of the catalogue that the file does not have: ${clauses.missing.join(', ')}`]),
  ...(clauses.unknown.length === 0
    ? []
    : [`clauses of the file that the catalogue does not have: ${ids(clauses.unknown)}`]),
];
