import { summarise } from '../checks/gate.ts';
import { trace } from '../checks/trace.ts';
import type { ReportInput } from '../generators/report-input.ts';
import type { Assessment, DescriptorAssessment, Gate } from '../model/assessment.ts';
import type { Problem } from '../model/problem.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { assessInput, type AssessInputOptions } from './assess-input.ts';
import { findInputs, type Input } from './find-inputs.ts';
import type { Io } from './io.ts';
import { overlay, type Overlays } from './overlays.ts';
import { noteLine } from './print-problems.ts';
import { progress } from './progress.ts';
import type { Tests } from './read-tests.ts';
import { usageError } from './usage-error.ts';
import { version } from './version.ts';

/** What an assessment of paths depends on. */
export interface AssessOptions extends AssessInputOptions {
  readonly paths: readonly string[];
  readonly gate: Gate;
  /** The standards that were asked for by name. */
  readonly asked: readonly string[];
  /** Waivers and baseline. */
  readonly overlays: Overlays;
}

/** An assessment of paths. */
export interface AssessedPaths {
  readonly input: ReportInput;
  /** The files that were read for it: an output must not take the place of one of them. */
  readonly read: readonly string[];
}

/** Reads and assesses all descriptors that paths name, with one summary. */
export const assessPaths = async (options: AssessOptions, io: Io): Promise<AssessedPaths> => {
  const { inputs, problems, notes } = await findInputs(options.paths, { cwd: io.cwd, ...options });
  refuseUnclear(options.tests, inputs);
  const assessments: DescriptorAssessment[] = [];
  const all: Problem[] = [...problems, ...options.overlays.problems, ...(options.tests?.problems ?? [])];
  const read: string[] = [...options.overlays.read, ...(options.tests?.read ?? [])];
  const step = progress(inputs.length, io);
  let skipped = 0;
  for (const each of inputs) {
    const assessed = await assessInput(each, options, io);
    if (assessed === 'no descriptor') skipped++;
    else {
      all.push(...assessed.problems);
      assessments.push(...assessed.assessments);
      read.push(...assessed.read);
    }
    step();
  }
  for (const note of [...notes, ...skippedNotes(skipped)]) io.err(noteLine(note));
  return { input: await summedUp(assessments, all, options, io), read };
};

/** Results of the tests of one deployment say nothing of another. */
const refuseUnclear = (tests: Tests | undefined, inputs: readonly Input[]): void => {
  for (const { run, descriptor } of tests?.runs ?? []) {
    if (descriptor === undefined && inputs.length > 1)
      throw usageError(
        'results',
        `several descriptors are assessed, and \`${run.file}\` has the results of one deployment`,
        `say of which: --results ${inputs[0]?.shown ?? 'descriptor.yaml'}=${run.file}`,
      );
    if (descriptor !== undefined && inputs.every(({ shown }) => shown !== descriptor))
      throw usageError(
        'results',
        `\`${run.file}\` is given for \`${descriptor}\`, which is not among what is assessed`,
        'name the descriptor as it is reported',
      );
  }
};

const skippedNotes = (skipped: number): readonly string[] => {
  if (skipped === 0) return [];
  const [has, was] = skipped === 1 ? ['has', 'was'] : ['have', 'were'];
  return [
    `${skipped} of the files in folders ${has} no key \`clausewise\` and ${was} not taken for a descriptor`,
  ];
};

/** The rule sets that something was put to, and those asked for by name; all where nothing was assessed. */
const putTo = (
  assessments: readonly DescriptorAssessment[],
  { ruleSets, asked }: AssessOptions,
): Promise<readonly RuleSet[]> =>
  ruleSets.of(
    ruleSets.standards.filter(
      id =>
        asked.includes(id) ||
        assessments.length === 0 ||
        assessments.some(({ notApplying }) => notApplying.every(({ standard }) => standard !== id)),
    ),
  );

const summedUp = async (
  bare: readonly DescriptorAssessment[],
  problems: readonly Problem[],
  options: AssessOptions,
  io: Io,
): Promise<ReportInput> => {
  const ruleSets = await putTo(bare, options);
  if (ruleSets.every(({ standard }) => standard.requirements.length === 0))
    io.err(noteLine('no requirement is left by this filter'));
  const requirements = new Map(
    ruleSets.flatMap(({ standard }) => standard.requirements.map(each => [each.id, each] as const)),
  );
  const { assessments, ...laid } = await overlay(bare, options.overlays, ruleSets, options.assessedAt);
  const assessment: Assessment = {
    run: { tool: { name: 'clausewise', version }, assessedAt: options.assessedAt, gate: options.gate },
    ruleSets: ruleSets.map(({ standard, digest }) => ({
      standard: standard.id,
      edition: standard.edition,
      digest,
    })),
    summary: summarise(assessments, problems, requirements, options.gate, options.asked),
    assessments,
    problems,
    ...laid,
  };
  return { assessment, trace: trace(ruleSets, assessments) };
};
