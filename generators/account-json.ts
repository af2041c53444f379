import type { Account, JudgedStatement } from '../model/account.ts';
import type { SourceRecord } from '../model/source.ts';
import { jsonText } from './json-text.ts';

/** Writes an accounting in the shape that `schemas/account.schema.json` documents. */
export const accountJson = (account: Account): string =>
  jsonText({
    standard: account.standard,
    file: account.file,
    sha256: account.sha256,
    normalisation: account.normalisation,
    answer: account.answer,
    counts: {
      ...account.counts,
      unaccounted: account.unaccounted.length,
      drifted: account.drifted.length,
      moved: account.moved.length,
      misjudged: account.misjudged.length,
    },
    classes: account.classes,
    unaccounted: account.unaccounted.map(statementJson),
    drifted: account.drifted.map(({ record, statement }) => ({
      record: recordJson(record),
      statement: statement === undefined ? undefined : statementJson(statement),
    })),
    moved: account.moved.map(({ record, statement }) => ({
      record: recordJson(record),
      statement: statementJson(statement),
    })),
    misjudged: account.misjudged.map(({ why, obligation, requirements, record, statement }) => ({
      why,
      obligation,
      requirements,
      record: recordJson(record),
      statement: statementJson(statement),
    })),
    withoutSource: account.withoutSource,
    clauses: account.clauses,
  });

const recordJson = ({ fingerprint, line, clause, as, requirements, reason }: SourceRecord): object => ({
  fingerprint,
  line,
  clause,
  as,
  requirements,
  reason,
});

const statementJson = ({
  fingerprint,
  clause,
  kind,
  line,
  column,
  lastLine,
  text,
  forms,
}: JudgedStatement): object => ({
  fingerprint,
  clause,
  kind,
  line,
  column,
  lastLine,
  text,
  forms,
});
