import { verdicts } from '../model/verdict.ts';
import { formatPlace } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { answerWords } from './answer-words.ts';
import { gateWords } from './closing-line.ts';
import { declarations } from './cyclonedx-declarations.ts';
import { cyclonedxStandards } from './cyclonedx-standard.ts';
import { jsonText } from './json-text.ts';
import { type JudgedResult, judgedResults } from './judged-result.ts';
import { oscalUuid } from './oscal/oscal-uuid.ts';
import type { ReportInput } from './report-input.ts';
import { sha256 } from './result-fingerprint.ts';
import { standingOf } from './result-form.ts';
import { waiverProblem } from './waiver-text.ts';

/**
 * Writes CycloneDX 1.7 attestations: the standards with their requirements, the descriptors as targets, a claim for each
 * result with what supports it and what speaks against it, and how far each requirement is conformed to. The serial
 * number is that of the contents, so that the same run has the same.
 */
export const cyclonedx = (input: ReportInput): string => {
  const judged = judgedResults(input);
  const body = {
    version: 1,
    metadata: metadata(input, judged),
    declarations: declarations(input, judged),
    definitions: { standards: cyclonedxStandards(input.trace) },
  };
  return jsonText({
    $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    serialNumber: `urn:uuid:${oscalUuid('document', 'cyclonedx', sha256(JSON.stringify(body)))}`,
    ...body,
  });
};

const metadata = ({ assessment }: ReportInput, judged: readonly JudgedResult[]): object => {
  const { name, version } = assessment.run.tool;
  return {
    timestamp: assessment.run.assessedAt,
    tools: { components: [{ type: 'application', name, version }] },
    properties: [
      ...gateProperties(assessment),
      ...countProperties(judged),
      ...problemProperties(assessment),
    ].map(([key, value]) => ({ name: `clausewise:${key}`, value })),
  };
};

type Property = readonly [key: string, value: string];
type Assessment = ReportInput['assessment'];

const gateProperties = ({ run, summary, ruleSets }: Assessment): readonly Property[] => [
  ['gate', gateWords(run.gate)],
  ['answer', answerWords[summary.answer]],
  ['reason', summary.reason],
  ['complete', String(summary.complete)],
  ...ruleSets.map(({ standard, digest }): Property => [`rules:${standard}`, digest]),
];

const countProperties = (judged: readonly JudgedResult[]): readonly Property[] => [
  ...verdicts.map((verdict): Property => {
    const number = judged.filter(({ result }) => result.verdict === verdict).length;
    return [`results:${verdict}`, String(number)];
  }),
  ...(['waived', 'known'] as const).map((standing): Property => [
    `results:${standing}`,
    String(judged.filter(one => standingOf(one) === standing).length),
  ]),
];

const problemProperties = ({ problems, assessments, waivers }: Assessment): readonly Property[] => [
  ...problems.map((problem): Property => ['not-assessed', problemText(problem)]),
  ...assessments.flatMap(({ findings }) => findings.map((one): Property => ['warning', problemText(one)])),
  ...(waivers?.findings ?? []).map((one): Property => ['warning', problemText(waiverProblem(one))]),
];

const problemText = ({ code, message, place }: Problem): string =>
  `${place === undefined ? '' : `${formatPlace(place)}: `}${code}: ${message}`;
