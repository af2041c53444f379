import { dirname, resolve } from 'node:path';

import { assess } from '../checks/assess.ts';
import { summarise } from '../checks/gate.ts';
import { trace } from '../checks/trace.ts';
import type { ReportInput } from '../generators/report-input.ts';
import type { Assessment, DescriptorAssessment, Gate } from '../model/assessment.ts';
import type { DescriptorDocument } from '../model/document.ts';
import { failure, type Problem, type Result } from '../model/problem.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { readDescriptor } from '../readers/descriptor.ts';
import type { EvidenceReading } from '../readers/evidence/read-evidence.ts';
import { diskEvidence } from './evidence-access.ts';
import { findInputs, type Input } from './find-inputs.ts';
import type { Io } from './io.ts';
import { progress } from './progress.ts';
import { readInput } from './read-input.ts';
import { version } from './version.ts';

/** What an assessment of paths depends on. */
export interface AssessOptions {
  readonly paths: readonly string[];
  readonly ruleSets: readonly RuleSet[];
  readonly gate: Gate;
  readonly assessedAt: string;
  readonly evidenceRoot?: string;
  readonly root: string;
  readonly followSymlinks: boolean;
}

/** Reads and assesses all descriptors that paths name, with one summary. */
export const assessPaths = async (options: AssessOptions, io: Io): Promise<ReportInput> => {
  const { inputs, problems } = await findInputs(options.paths, io.cwd, options.root);
  const assessments: DescriptorAssessment[] = [];
  const all: Problem[] = [...problems];
  const step = progress(inputs.length, io);
  let skipped = 0;
  for (const input of inputs) {
    const assessed = await assessInput(input, options, io);
    if (assessed === 'no descriptor') skipped++;
    else {
      all.push(...assessed.problems);
      assessments.push(...assessed.assessments);
    }
    step();
  }
  if (skipped > 0) io.err(skippedNote(skipped));
  return summedUp(assessments, all, options);
};

const skippedNote = (skipped: number): string =>
  `clausewise: note: ${skipped} of the files in folders ${skipped === 1 ? 'has' : 'have'} no top-level \`clausewise\` and ${skipped === 1 ? 'was' : 'were'} not taken for a descriptor\n`;

const summedUp = (
  assessments: readonly DescriptorAssessment[],
  problems: readonly Problem[],
  options: AssessOptions,
): ReportInput => {
  const requirements = new Map(
    options.ruleSets.flatMap(({ standard }) => standard.requirements.map(each => [each.id, each] as const)),
  );
  const assessment: Assessment = {
    run: { tool: { name: 'clausewise', version }, assessedAt: options.assessedAt, gate: options.gate },
    ruleSets: options.ruleSets.map(({ standard, digest }) => ({
      standard: standard.id,
      edition: standard.edition,
      digest,
    })),
    summary: summarise(assessments, problems, requirements, options.gate),
    assessments,
    problems,
  };
  return { assessment, trace: trace(options.ruleSets, assessments) };
};

const bytesOf = (input: Input, options: AssessOptions, io: Io): Result<Uint8Array> => {
  if (input.path !== undefined) return readInput(input.path, input.shown, options);
  try {
    return { ok: true, value: io.readStdin() };
  } catch (error) {
    return failure({ code: 'input', message: `the standard input could not be read: ${String(error)}` });
  }
};

/** Of the files in a folder, those are descriptors that have `clausewise` at the top, however broken the rest is. */
const saysItIsADescriptor = (bytes: Uint8Array): boolean =>
  /^\s*(?:\{\s*)?["']?clausewise["']?\s*:/mu.test(new TextDecoder().decode(bytes.subarray(0, 65_536)));

/** What became of one input: at most one assessment, and what stood in the way. */
interface Assessed {
  readonly assessments: readonly DescriptorAssessment[];
  readonly problems: readonly Problem[];
}

const assessInput = async (
  input: Input,
  options: AssessOptions,
  io: Io,
): Promise<Assessed | 'no descriptor'> => {
  const bytes = bytesOf(input, options, io);
  if (!bytes.ok) return { assessments: [], problems: bytes.problems };
  if (input.isFound && !saysItIsADescriptor(bytes.value)) return 'no descriptor';
  const document = readDescriptor(input.shown, bytes.value);
  if (!document.ok) return { assessments: [], problems: document.problems };
  const folder = input.path === undefined ? io.cwd : dirname(input.path);
  const root = options.evidenceRoot === undefined ? folder : resolve(io.cwd, options.evidenceRoot);
  const evidence = await evidenceOf(document.value, root, options.assessedAt);
  return {
    assessments: [assess(document.value, evidence.statuses, options.ruleSets)],
    problems: evidence.problems,
  };
};

/** What judges evidence loads only where a descriptor has some. */
const evidenceOf = async (document: DescriptorDocument, root: string, at: string): Promise<EvidenceReading> => {
  if (!hasEvidence(document.data)) return { statuses: [], problems: [] };
  const { readEvidence } = await import('../readers/evidence/read-evidence.ts');
  return readEvidence(document, { assessedAt: at, access: diskEvidence(root) });
};

const hasEvidence = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'evidence' in data && data.evidence !== undefined;
