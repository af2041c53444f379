import type { Assessment, DescriptorAssessment, RequirementResult } from '../model/assessment.ts';
import type { Run, RunResult } from '../model/run.ts';

/** An assessment as a run that can be compared with another. */
export const runOf = (name: string, { run, summary, ruleSets, assessments }: Assessment): Run => ({
  name,
  tool: run.tool,
  assessedAt: run.assessedAt,
  answer: summary.answer,
  ruleSets,
  descriptors: assessments.map(descriptorOf),
});

const descriptorOf = ({
  descriptor,
  sha256,
  results,
  rollUps,
  evidence,
}: DescriptorAssessment): Run['descriptors'][number] => ({
  descriptor,
  sha256,
  results: results.map(resultOf),
  standards: new Map(rollUps.map(({ requirement, standard }) => [requirement, standard])),
  evidence: evidence.map(({ id, state }) => ({ id, state })),
});

const resultOf = (result: RequirementResult): RunResult => {
  const { requirement, subject, key, verdict, assurance, message, facts, contradictedBy, waiver } = result;
  return {
    requirement,
    subject,
    ...key,
    verdict,
    assurance,
    message,
    evidence: [...new Set([...facts.flatMap(fact => fact.evidence), ...contradictedBy])].sort(),
    ...(waiver === undefined ? {} : { waiver: waiver.id }),
  };
};
