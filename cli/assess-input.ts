import { dirname, join, resolve } from 'node:path';

import { assess } from '../checks/assess.ts';
import type { DescriptorAssessment } from '../model/assessment.ts';
import type { DescriptorDocument } from '../model/document.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import { failure, type Problem, type Result } from '../model/problem.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { readDescriptor } from '../readers/descriptor.ts';
import type { EvidenceAccess } from '../readers/evidence/access.ts';
import type { EvidenceReading } from '../readers/evidence/read-evidence.ts';
import { saysItIsADescriptor } from './descriptor-guess.ts';
import type { Input } from './find-inputs.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';
import type { Tests } from './read-tests.ts';
import type { RuleSetSource } from './rule-sets.ts';

/** What the assessment of one input depends on. */
export interface AssessInputOptions {
  readonly ruleSets: RuleSetSource;
  readonly assessedAt: string;
  readonly evidenceRoot?: string;
  readonly root: string;
  readonly followSymlinks: boolean;
  /** The code of tests, and results of this and other deployments. */
  readonly tests?: Tests;
}

/** What became of one input: at most one assessment, and what stood in the way. */
export interface AssessedInput {
  readonly assessments: readonly DescriptorAssessment[];
  readonly problems: readonly Problem[];
  /** The files that were read. */
  readonly read: readonly string[];
}

/** Reads and assesses one input with its evidence. */
export const assessInput = async (
  input: Input,
  options: AssessInputOptions,
  io: Io,
): Promise<AssessedInput | 'no descriptor'> => {
  const own = input.path === undefined ? [] : [input.path];
  const bytes = bytesOf(input, options, io);
  if (!bytes.ok) return { assessments: [], problems: bytes.problems, read: own };
  if (input.isFound && !saysItIsADescriptor(bytes.value)) return 'no descriptor';
  const document = readDescriptor(input.shown, bytes.value);
  if (!document.ok) return { assessments: [], problems: document.problems, read: own };
  const { ruleSets, notApplying } = await options.ruleSets.applyingTo(document.value.data);
  const evidence = await evidenceOf(document.value, evidenceRoot(input, options, io), options.assessedAt);
  const tests = await testsOf(input, ruleSets, options);
  return {
    assessments: [{ ...assess(document.value, evidence.statuses, ruleSets, { tests }), notApplying }],
    problems: evidence.problems,
    read: [...own, ...evidence.read],
  };
};

/** What the results of the deployment's tests say of these rule sets. */
const testsOf = async (
  { shown }: Input,
  ruleSets: readonly RuleSet[],
  { tests, assessedAt }: AssessInputOptions,
): Promise<readonly EvidenceStatus[]> => {
  if (tests?.runs === undefined) return [];
  const { testEvidence } = await import('../checks/test-evidence.ts');
  return testEvidence({
    runs: tests.runs.flatMap(({ run, descriptor = shown }) => (descriptor === shown ? [run] : [])),
    ...(tests.references === undefined ? {} : { references: tests.references }),
    entries: ruleSets.flatMap(({ standard }) => standard.requirements),
    assessedAt,
  });
};

const bytesOf = (input: Input, options: AssessInputOptions, io: Io): Result<Uint8Array> => {
  if (input.path !== undefined) return readInput(input.path, input.shown, options);
  try {
    return { ok: true, value: io.readStdin() };
  } catch (error) {
    return failure({ code: 'input', message: `the standard input could not be read: ${String(error)}` });
  }
};

const evidenceRoot = (input: Input, options: AssessInputOptions, io: Io): string => {
  if (options.evidenceRoot !== undefined) return resolve(io.cwd, options.evidenceRoot);
  return input.path === undefined ? io.cwd : dirname(input.path);
};

/** What judges evidence loads only where a descriptor has some. */
const evidenceOf = async (
  document: DescriptorDocument,
  root: string,
  assessedAt: string,
): Promise<EvidenceReading & Pick<AssessedInput, 'read'>> => {
  if (!hasEvidence(document.data)) return { statuses: [], problems: [], read: [] };
  const { readEvidence } = await import('../readers/evidence/read-evidence.ts');
  const { diskEvidence } = await import('./evidence-access.ts');
  const read = new Set<string>();
  const reading = await readEvidence(document, {
    assessedAt,
    access: noting(diskEvidence(root), root, read),
  });
  return { ...reading, read: [...read] };
};

/** Takes down which files are opened: an output must not take the place of one of them. */
const noting = (access: EvidenceAccess, root: string, read: Set<string>): EvidenceAccess => ({
  open: (path, besides) => {
    const opened = access.open(path, besides);
    if (opened.ok) read.add(join(root, opened.value.path));
    return opened;
  },
});

const hasEvidence = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'evidence' in data && data.evidence !== undefined;
