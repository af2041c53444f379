import type { BaselineEntry } from '../model/baseline.ts';
import { jsonText } from './json-text.ts';

/** Writes a baseline file, sorted, so that two of the same findings are the same bytes. */
export const baselineJson = (entries: readonly BaselineEntry[]): string =>
  jsonText({
    clausewiseBaseline: 1,
    findings: entries
      .map(({ requirement, descriptor, element, value, verdict }) => ({
        requirement,
        descriptor,
        element,
        value,
        verdict,
      }))
      .toSorted((a, b) => compare(sortKey(a), sortKey(b))),
  });

const sortKey = ({ requirement, descriptor, element, value, verdict }: BaselineEntry): string =>
  [descriptor, requirement, element, value, verdict].join('\n');

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
