import type { ComparedRun, Comparison } from '../../model/comparison.ts';
import type { VerdictCounts } from '../../model/assessment.ts';
import { answerWords } from '../answer-words.ts';
import { countedVerdicts } from '../report-view.ts';
import { type Bar, barOf } from './bar.ts';

/** A standard before and after, as a picture with its figures. */
export interface TrendLine {
  readonly label: string;
  readonly runs: readonly { readonly when: string; readonly bar: Bar; readonly numbers: readonly number[] }[];
}

/** What a report tells of the run before. */
export interface Trend {
  readonly before: string;
  readonly counts: { readonly worse: number; readonly better: number; readonly other: number };
  readonly unchanged: number;
  readonly lines: readonly TrendLine[];
  readonly ruleSets: Comparison['ruleSets'];
  readonly descriptors: Comparison['descriptors'];
  readonly evidence: Comparison['evidence'];
}

/** Lays a comparison out as a trend: all results, then those of each standard. */
export const trendOf = (comparison: Comparison, designationOf: (standard: string) => string): Trend => {
  const { before, after, changes, unchanged, ruleSets, descriptors, evidence } = comparison;
  const largest = Math.max(1, totalOf(before.results), totalOf(after.results));
  const line = (label: string, countsOf: (run: ComparedRun) => VerdictCounts | undefined): TrendLine => ({
    label,
    runs: [
      { when: 'before', ...drawn(countsOf(before), largest) },
      { when: 'after', ...drawn(countsOf(after), largest) },
    ],
  });
  const standards = new Set([...after.byStandard, ...before.byStandard].map(({ standard }) => standard));
  const number = (direction: string): number => changes.filter(one => one.direction === direction).length;
  return {
    before: `${before.name}, assessed at ${before.assessedAt}, gate ${answerWords[before.answer]}`,
    counts: { worse: number('worse'), better: number('better'), other: number('other') },
    unchanged,
    lines: [
      line('all results', ({ results }) => results),
      ...[...standards].map(standard =>
        line(
          designationOf(standard),
          ({ byStandard }) => byStandard.find(one => one.standard === standard)?.results,
        ),
      ),
    ],
    ruleSets,
    descriptors,
    evidence,
  };
};

const drawn = (counts: VerdictCounts | undefined, largest: number): { bar: Bar; numbers: number[] } => {
  const counted = countedVerdicts.map(kind => ({ kind, number: counts?.[kind] ?? 0 }));
  return { bar: barOf(counted, largest), numbers: counted.map(({ number }) => number) };
};

const totalOf = (counts: VerdictCounts): number =>
  countedVerdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
