import type { TracedSource } from '../model/trace-input.ts';
import type { TraceCollector } from './trace-collector.ts';
import { clauseId, statementId } from './trace-ids.ts';
import type { KnownRequirements } from './trace-known.ts';

/** Adds the statements of a source text that went into requirements, and which of them are no longer what they were. */
export const addSource = (source: TracedSource, known: KnownRequirements, to: TraceCollector): void => {
  const drifted = new Map(source.drifted.map(each => [each.fingerprint, each]));
  for (const record of source.records) {
    const traced = record.requirements.filter(id => known.get(id)?.isTraced ?? true);
    if (traced.length === 0) continue;
    const id = statementId(record.fingerprint);
    const drift = drifted.get(record.fingerprint);
    const place = drift?.place === undefined ? {} : { place: drift.place };
    to.addNode({ kind: 'statement', id, label: `line ${record.line} of the text as encoded`, ...place });
    to.addLink({ kind: 'contains', from: clauseOf(record.clause, source, to), to: id });
    for (const requirement of traced)
      if (known.has(requirement))
        to.addLink({
          kind: 'encodes',
          from: id,
          to: requirement,
          ...(drift === undefined ? {} : { cause: 'statement-drifted', reason: drift.reason, ...place }),
        });
      else
        to.addLink({
          kind: 'encodes',
          from: id,
          to: null,
          cause: 'requirement-not-there',
          reason: gone(requirement),
        });
  }
  for (const id of source.withoutSource)
    if (known.get(id)?.isTraced === true)
      to.addLink({ kind: 'encodes', from: null, to: id, cause: 'statement-not-there', reason: noStatement });
  for (const { clause, reason, place } of source.unaccounted) {
    to.addLink({
      kind: 'contains',
      from: clauseOf(clause, source, to),
      to: null,
      cause: 'statement-unaccounted',
      reason,
      ...(place === undefined ? {} : { place }),
    });
  }
};

/** The clause, or the standard itself for its parts without a number. */
const clauseOf = (number: string, { standard }: TracedSource, to: TraceCollector): string =>
  to.has(clauseId(standard, number)) ? clauseId(standard, number) : standard;

const noStatement = 'no statement of the source text is encoded as it';

const gone = (id: string): string => `is said to be encoded as \`${id}\`, which is no requirement`;
