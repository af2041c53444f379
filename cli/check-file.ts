import { dirname, resolve } from 'node:path';

import { assess } from '../checks/assess.ts';
import type { DescriptorAssessment } from '../model/assessment.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { readDescriptor } from '../readers/descriptor.ts';
import { readEvidence } from '../readers/evidence/read-evidence.ts';
import { diskEvidence } from './evidence-access.ts';
import { problemLines } from './print-problems.ts';
import { readInput } from './read-input.ts';
import { loadRuleSets } from './rule-sets.ts';

/** What an assessment of a file may be told; all has a default. */
export interface CheckFileOptions {
  /** All rule sets where left out. */
  readonly ruleSets?: readonly RuleSet[];
  /** The folder that evidence paths are relative to; the descriptor's own where left out. */
  readonly evidenceRoot?: string;
  /** RFC 3339; now where left out. */
  readonly assessedAt?: string;
}

/**
 * Assesses a descriptor on disk, for tests and scripts.
 * @throws Error whose message says what kept the descriptor or its evidence from being assessed.
 */
export const checkFile = async (
  path: string,
  options: CheckFileOptions = {},
): Promise<DescriptorAssessment> => {
  const bytes = readInput(path, path, { followSymlinks: true, root: '/' });
  if (!bytes.ok) throw new Error(problemLines(bytes.problems));
  const document = readDescriptor(path, bytes.value);
  if (!document.ok) throw new Error(problemLines(document.problems));
  const evidence = await readEvidence(document.value, {
    assessedAt: options.assessedAt ?? new Date().toISOString(),
    access: diskEvidence(resolve(options.evidenceRoot ?? dirname(path))),
  });
  if (evidence.problems.length > 0) throw new Error(problemLines(evidence.problems));
  return assess(document.value, evidence.statuses, options.ruleSets ?? (await loadRuleSets({})));
};
