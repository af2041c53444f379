import type { PageData, PageResult, PageRow } from './page-model.ts';

/** The ids of all evidence that the facts of a result name, or that contradicts it, each once. */
export const resultEvidence = (result: PageResult, { facts }: PageData): readonly string[] => [
  ...new Set([
    ...(result.against ?? []),
    ...[...(result.facts ?? []), ...(result.applies ?? [])].flatMap(index => facts[index]?.[6] ?? []),
  ]),
];

/** The ids of all evidence that the results of a row name, each once. */
export const rowEvidence = ({ results = [] }: PageRow, data: PageData): readonly string[] => [
  ...new Set(results.flatMap(result => resultEvidence(result, data))),
];
