import type { Account } from '../model/account.ts';
import type { Place } from '../model/place.ts';
import type { SourceText } from '../model/source.ts';
import type { TracedSource } from '../model/trace-input.ts';

/** What a trace takes from the records of a source text, and from the accounting of a copy where there is one. */
export const tracedSource = ({ standard, records }: SourceText, account?: Account): TracedSource => ({
  standard,
  records,
  drifted: (account?.drifted ?? []).map(({ record, statement }) => ({
    fingerprint: record.fingerprint,
    reason:
      statement === undefined
        ? 'the copy has no such statement any more'
        : 'the statement was changed since it was encoded',
    ...(account === undefined || statement === undefined ? {} : { place: placeIn(account, statement) }),
  })),
  unaccounted: (account?.unaccounted ?? []).map(statement => ({
    clause: statement.clause,
    reason: 'a statement of the copy is not accounted for',
    ...(account === undefined ? {} : { place: placeIn(account, statement) }),
  })),
  withoutSource: account?.withoutSource ?? [],
});

const placeIn = (
  { file }: Account,
  { line, column }: { readonly line: number; readonly column: number },
): Place => ({
  file,
  line,
  column,
});
