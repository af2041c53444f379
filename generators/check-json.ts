import type { DescriptorAssessment, Fact, RequirementResult } from '../model/assessment.ts';
import { jsonText } from './json-text.ts';
import type { ReportInput } from './report-input.ts';

/** Writes an assessment in the shape that `schemas/check.schema.json` documents. */
export const checkJson = ({ assessment }: ReportInput): string => {
  const { run, ruleSets, summary, assessments, problems } = assessment;
  return jsonText({ run, ruleSets, summary, assessments: assessments.map(descriptorJson), problems });
};

const descriptorJson = (assessed: DescriptorAssessment): object => {
  const { descriptor, sha256, results, rollUps, evidence, findings } = assessed;
  return { descriptor, sha256, results: results.map(resultJson), rollUps, evidence, findings };
};

const resultJson = (result: RequirementResult): object => {
  const { requirement, subject, verdict, assurance, engaged, message, facts, wouldSettle, contradictedBy } =
    result;
  return {
    requirement,
    subject,
    verdict,
    assurance,
    engaged,
    message,
    facts: facts.map(factJson),
    wouldSettle,
    contradictedBy,
  };
};

/** A stated fact has a `value`; any other says in `state` what it is instead. */
const factJson = (fact: Fact): object => {
  const { pointer, file, line, column, evidence, assurance, settles } = fact;
  return { pointer, ...stateJson(fact), file, line, column, evidence, assurance, settles };
};

const stateJson = (fact: Fact): object => {
  switch (fact.state) {
    case 'value':
      return { value: fact.value };
    case 'list':
      return { state: fact.state, entries: fact.entries };
    case 'unknown':
      return { state: fact.state, reason: fact.reason };
    case 'present':
    case 'absent':
      return { state: fact.state };
  }
};
