import type { PageData, PageResult, PageRow } from './page-model.ts';
import { shownVerdict, verdictSigns, wordOrders } from './verdict-signs.ts';

/** A respect in which rows are filtered. */
export interface Facet {
  readonly key: FacetKey;
  readonly title: string;
  /** Every value that a row may have, in the order in which they are offered. */
  readonly values: readonly string[];
  readonly valuesOf: (row: PageRow) => readonly string[];
  readonly wordsOf: (value: string) => string;
}

/** The keys of the facets, as they stand in a link. */
export const facetKeys = ['verdict', 'obligation', 'standard', 'assurance', 'standing'] as const;
/** See {@link facetKeys}. */
export type FacetKey = (typeof facetKeys)[number];

/** The facets of the rows of a page. */
export const facetsOf = ({ standards, clauses }: PageData): readonly Facet[] => [
  {
    key: 'verdict',
    title: 'Verdict',
    values: wordOrders.verdict,
    valuesOf: row => [shownVerdict(row)],
    wordsOf: value => verdictWords.get(value) ?? value,
  },
  {
    key: 'obligation',
    title: 'Obligation',
    values: wordOrders.obligation,
    valuesOf: ({ obligation }) => [obligation],
    wordsOf: value => value,
  },
  {
    key: 'standard',
    title: 'Standard',
    values: standards.map(({ id }) => id),
    valuesOf: ({ clause }) => present(standards[clauses[clause]?.standard ?? -1]?.id),
    wordsOf: value => standards.find(({ id }) => id === value)?.designation ?? value,
  },
  {
    key: 'assurance',
    title: 'Assurance',
    values: wordOrders.assurance,
    valuesOf: ({ assurance }) => present(assurance),
    wordsOf: value => value,
  },
  {
    key: 'standing',
    title: 'Gate, waivers',
    values: Object.keys(standingWords),
    valuesOf: ({ results = [] }) => results.flatMap(standingsOf),
    wordsOf: value => new Map<string, string>(Object.entries(standingWords)).get(value) ?? value,
  },
];

const verdictWords = new Map<string, string>(
  Object.entries(verdictSigns).map(([key, { words }]) => [key, words]),
);

const standingWords = {
  stops: 'stops the gate',
  waived: 'waived',
  known: 'known from the baseline',
  lets: 'does not stop the gate',
} as const;

const standingsOf = ({ standing, known }: PageResult): readonly string[] =>
  known === true && standing !== 'known' ? [standing, 'known'] : [standing];

const present = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
