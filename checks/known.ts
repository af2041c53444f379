import type { DescriptorAssessment, RequirementResult } from '../model/assessment.ts';
import type { Baseline, BaselineEntry, BaselineSummary } from '../model/baseline.ts';

/** Assessments with what a baseline holds marked as known, and what the baseline came to. */
export interface Known {
  readonly assessments: readonly DescriptorAssessment[];
  readonly summary: BaselineSummary;
}

/**
 * Marks the findings that a baseline holds. Each entry answers to one finding: where elements look alike, as many are
 * known as there are entries. What is waived needs no baseline.
 */
export const againstBaseline = (
  assessments: readonly DescriptorAssessment[],
  { file, sha256, entries }: Baseline,
  isPutToRun: (requirement: string) => boolean,
): Known => {
  const open = new Map<string, BaselineEntry[]>();
  for (const entry of entries) open.set(keyOf(entry), [...(open.get(keyOf(entry)) ?? []), entry]);
  const counts = { known: 0, fresh: 0 };
  const marked = assessments.map(assessment => ({
    ...assessment,
    results: assessment.results.map(result => {
      const entry = entryOf(result, assessment.descriptor);
      if (entry === undefined) return result;
      const isKnown = open.get(keyOf(entry))?.shift() !== undefined;
      counts[isKnown ? 'known' : 'fresh']++;
      return isKnown ? { ...result, isKnown } : result;
    }),
  }));
  const assessed = new Set(assessments.map(({ descriptor }) => descriptor));
  const left = new Set([...open.values()].flat());
  const gone = entries.filter(
    entry => left.has(entry) && assessed.has(entry.descriptor) && isPutToRun(entry.requirement),
  );
  return { assessments: marked, summary: { file, sha256, ...counts, gone } };
};

/** The findings of a run as a new baseline would hold them. */
export const baselineEntries = (assessments: readonly DescriptorAssessment[]): readonly BaselineEntry[] =>
  assessments.flatMap(({ descriptor, results }) =>
    results.flatMap(result => entryOf(result, descriptor) ?? []),
  );

/** A baseline without the entries that nothing answers to any more; it never grows. */
export const shrunk = ({ entries }: Baseline, { gone }: BaselineSummary): readonly BaselineEntry[] => {
  const left = new Set(gone);
  return entries.filter(entry => !left.has(entry));
};

/** A finding as an entry; undefined for a pass, what does not apply, what is waived, and faults of the tool. */
const entryOf = (result: RequirementResult, descriptor: string): BaselineEntry | undefined => {
  const { requirement, verdict, waiver, key } = result;
  if (waiver !== undefined || (verdict !== 'fail' && verdict !== 'inconclusive')) return undefined;
  return { requirement, descriptor, ...key, verdict };
};

const keyOf = ({ requirement, descriptor, element, value, verdict }: BaselineEntry): string =>
  JSON.stringify([requirement, descriptor, element, value, verdict]);
