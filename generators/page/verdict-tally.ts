import { assurances, type Verdict } from '../../model/verdict.ts';
import { groupBy } from '../group-by.ts';
import type { JudgedResult } from '../judged-result.ts';
import { countedVerdicts } from '../report-view.ts';
import { type Bar, barOf } from './bar.ts';

/** A line of a picture with its figures. */
export interface Tally {
  readonly label: string;
  readonly bar: Bar;
  readonly numbers: readonly number[];
  readonly total: number;
}

/** Counts results by verdict under each label, in the order in which labels first occur in `order`. */
export const verdictTallies = (
  judged: readonly JudgedResult[],
  labelOf: (one: JudgedResult) => string,
  order: readonly string[],
): readonly Tally[] =>
  tallies(judged, labelOf, order, {
    kinds: countedVerdicts,
    kindOf: ({ result }): Verdict => result.verdict,
  });

/** Counts passes by assurance under each label. */
export const assuranceTallies = (
  judged: readonly JudgedResult[],
  labelOf: (one: JudgedResult) => string,
  order: readonly string[],
): readonly Tally[] =>
  tallies(
    judged.filter(({ result }) => result.verdict === 'pass'),
    labelOf,
    order,
    { kinds: assurances, kindOf: ({ result }) => result.assurance },
  );

const tallies = <K extends string>(
  judged: readonly JudgedResult[],
  labelOf: (one: JudgedResult) => string,
  order: readonly string[],
  { kinds, kindOf }: { readonly kinds: readonly K[]; readonly kindOf: (one: JudgedResult) => K },
): readonly Tally[] => {
  const groups = groupBy(judged, labelOf);
  const largest = Math.max(1, ...[...groups.values()].map(own => own.length));
  return [...new Set(order)].flatMap(label => {
    const own = groups.get(label) ?? [];
    const counted = kinds.map(kind => ({ kind, number: own.filter(one => kindOf(one) === kind).length }));
    return own.length === 0
      ? []
      : [
          {
            label,
            bar: barOf(counted, largest),
            numbers: counted.map(({ number }) => number),
            total: own.length,
          },
        ];
  });
};
