import type { CaseReference } from '../../model/test-results.ts';
import { testLimits } from '../tests/limits.ts';
import { isDescriptorTitle } from '../tests/named-requirement.ts';
import { inTitles } from './case-references.ts';

/** What the names of the suites around a case come to; read once for all of its cases. */
export interface SuiteNames {
  readonly names: readonly string[];
  /** The same for two suites with the same names. */
  readonly key: number;
  readonly references: readonly CaseReference[];
  readonly ofDescriptor: boolean;
}

/** Around what stands in no suite. */
const outside: SuiteNames = { names: [], key: 0, references: [], ofDescriptor: false };

/** Gives the names around a suite inside another. */
export const suiteNaming = (): ((parent: SuiteNames | undefined, name: string) => SuiteNames) => {
  const keys = new Map<string, number>();
  return (parent = outside, name) => {
    const own = cutTitle(name);
    const path = `${parent.key}/${own}`;
    const key = keys.get(path) ?? keys.size + 1;
    keys.set(path, key);
    return {
      names: own === '' ? parent.names : [...parent.names, own],
      key,
      references: [...parent.references, ...inTitles([own])],
      ofDescriptor: parent.ofDescriptor || isDescriptorTitle(own),
    };
  };
};

/** A title is cut where nobody reads on. */
export const cutTitle = (title: string): string => title.slice(0, testLimits.title);
