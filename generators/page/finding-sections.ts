import type { PageResult, PageRow } from './page-model.ts';

/** The sections in which a report tells what is not as it should be. */
export type FindingSection = 'stops' | 'overlaid' | 'informs';

/** A requirement with those of its results that a section tells. */
export interface Finding {
  readonly row: PageRow;
  readonly results: readonly PageResult[];
}

/** The findings of a section, in the order of the catalogue. */
export const findingsOf = (rows: readonly PageRow[], section: FindingSection): readonly Finding[] =>
  rows
    .map(row => ({ row, results: (row.results ?? []).filter(result => sectionOf(result) === section) }))
    .filter(({ results }) => results.length > 0);

/** Where a result is told: what stops the gate, what a waiver or the baseline lets be, what is not met and informs. */
const sectionOf = ({ verdict, standing, known }: PageResult): FindingSection | undefined => {
  if (standing === 'stops' || verdict === 'error') return 'stops';
  if (standing === 'waived' || standing === 'known' || known === true) return 'overlaid';
  return verdict === 'fail' || verdict === 'inconclusive' ? 'informs' : undefined;
};
