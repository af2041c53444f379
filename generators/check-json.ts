import type { DescriptorAssessment, Fact, RequirementResult } from '../model/assessment.ts';
import { jsonText } from './json-text.ts';
import type { ReportInput } from './report-input.ts';

/** Writes an assessment in the shape that `schemas/check.schema.json` documents. */
export const checkJson = (input: ReportInput): string => [...checkJsonPieces(input)].join('');

/** The same, a piece for each descriptor: of a thousand of them it would be too long for one string. */
export function* checkJsonPieces({ assessment, tests }: ReportInput): Generator<string, void> {
  const { run, ruleSets, summary, assessments, problems, waivers, baseline } = assessment;
  const laid = {
    ...(waivers === undefined ? {} : { waivers }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(tests === undefined ? {} : { tests: { findings: tests.links.findings } }),
  };
  const frame = jsonText({ run, ruleSets, summary, assessments: [], problems, ...laid });
  if (assessments.length === 0) {
    yield frame;
    return;
  }
  const at = frame.indexOf(noAssessments) + noAssessments.length - 1;
  yield frame.slice(0, at);
  for (const [index, assessed] of assessments.entries())
    yield `${index === 0 ? '' : ','}\n${indented(jsonText(descriptorJson(assessed)))}`;
  yield `\n  ${frame.slice(at)}`;
}

/** Only a key of the outermost object stands behind two blanks; no string has a line end in it. */
const noAssessments = '\n  "assessments": []';

const indented = (text: string): string => `    ${text.trimEnd().replaceAll('\n', '\n    ')}`;

const descriptorJson = (assessed: DescriptorAssessment): object => {
  const { descriptor, sha256, results, rollUps, notApplying, evidence, findings } = assessed;
  return { descriptor, sha256, results: results.map(resultJson), rollUps, notApplying, evidence, findings };
};

const resultJson = (result: RequirementResult): object => {
  const { requirement, subject, verdict, assurance, engaged, message, facts, wouldSettle, contradictedBy } =
    result;
  const { key, waiver, isKnown } = result;
  return {
    requirement,
    subject,
    key: { element: key.element, ...(key.value === '' ? {} : { value: key.value }) },
    verdict,
    assurance,
    engaged,
    message,
    facts: facts.map(factJson),
    wouldSettle,
    contradictedBy,
    ...(waiver === undefined ? {} : { waiver }),
    ...(isKnown === undefined ? {} : { isKnown }),
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
