import { catalogue } from '../checks/catalogue.ts';
import type { ReportInput, TestedInput } from '../generators/report-input.ts';
import { cataloguesOf, type CatalogueOptions } from './catalogue-files.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Tests } from './read-tests.ts';
import { loadRuleSets } from './rule-sets.ts';

/** Joins tests to all that they can name, and to the purposes of what was assessed. */
export const testedInput = async (
  { references, runs }: Tests,
  { trace }: ReportInput,
  options: CatalogueOptions,
): Promise<TestedInput> => {
  const { testLinks } = await import('../checks/test-links.ts');
  const { icsProforma } = await import('../checks/ics-proforma.ts');
  const { testPurposes } = await import('../checks/test-purposes.ts');
  const { nearest } = await import('../readers/nearest.ts');
  const all = await loadRuleSets(cataloguesOf(options));
  const entries = all.flatMap(catalogue);
  const ids = entries.map(({ id }) => id);
  const shown = new Set(trace.rows.map(({ entry }) => entry.id));
  const put = all.filter(({ standard }) => trace.standards.some(({ id }) => id === standard.id));
  return {
    links: testLinks({
      entries,
      ...(references === undefined ? {} : { references }),
      ...(runs === undefined ? {} : { runs: runs.map(({ run }) => run) }),
      suggest: id => nearest(id, ids),
    }),
    purposes: put.flatMap(set => testPurposes(only(set, shown), { proforma: icsProforma(set) })),
  };
};

/** A rule set with the requirements that are shown; its items are numbered as those of the whole. */
const only = (set: RuleSet, shown: ReadonlySet<string>): RuleSet => ({
  ...set,
  standard: {
    ...set.standard,
    requirements: set.standard.requirements.filter(({ id }) => shown.has(id)),
  },
});
