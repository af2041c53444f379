import type { DescriptorAssessment } from '../model/assessment.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import { formatPlace } from '../model/place.ts';
import { weakestAssurance } from '../model/verdict.ts';
import type { Waiver } from '../model/waiver.ts';
import { contradictionLine } from './contradiction.ts';
import { claimOf, factsOf } from './cyclonedx-claim.ts';
import { claimRef, evidenceRef, requirementRef, targetRef, waiverRef } from './cyclonedx-ref.ts';
import { fileUri } from './escape-uri.ts';
import { groupBy } from './group-by.ts';
import type { JudgedResult } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';
import { countedVerdicts } from './report-view.ts';
import { resultFingerprints } from './result-fingerprint.ts';
import { formOf } from './result-form.ts';
import { waiverText } from './waiver-text.ts';

const assessorRef = 'assessor';

/** Writes who assessed what, what is claimed of it, and what stands behind each claim. */
export const declarations = (input: ReportInput, judged: readonly JudgedResult[]): object => {
  const { assessments, run } = input.assessment;
  const fingerprints = resultFingerprints(judged);
  const printOf = (one: JudgedResult): string => fingerprints.get(one) ?? '';
  const waivers = groupBy(
    judged.flatMap(({ result }) => (result.waiver === undefined ? [] : [result.waiver])),
    waiverRef,
  );
  return {
    assessors: [
      {
        'bom-ref': assessorRef,
        organization: {
          name: `${run.tool.name} ${run.tool.version}; no organization has put its name to it`,
        },
      },
    ],
    attestations: attestations(input, judged, printOf),
    claims: judged.map(one => claimOf(one, printOf(one))),
    evidence: [
      ...assessments.flatMap(assessed => assessed.evidence.map(status => statusEvidence(assessed, status))),
      ...judged.flatMap(one => factsOf(one, printOf(one))),
      ...[...waivers.values()].flatMap(([first]) => (first === undefined ? [] : [waiverEvidence(first)])),
    ],
    targets: { components: assessments.map(target) },
  };
};

const target = (assessed: DescriptorAssessment): object => ({
  type: 'file',
  'bom-ref': targetRef(assessed),
  name: assessed.descriptor,
  hashes: [{ alg: 'SHA-256', content: assessed.sha256 }],
});

/** An attestation for each descriptor and standard that it was put to. */
const attestations = (
  { trace }: ReportInput,
  judged: readonly JudgedResult[],
  printOf: (one: JudgedResult) => string,
): readonly object[] => {
  const names = new Map(trace.standards.map(one => [one.id, `${one.designation} ${one.edition}`]));
  return [...groupBy(judged, ({ assessed }) => assessed)].flatMap(([{ descriptor }, own]) =>
    [...groupBy(own, ({ entry }) => entry.standard)].map(([standard, results]) => ({
      summary: `${descriptor} against ${names.get(standard) ?? standard}: ${countsText(results)}`,
      assessor: assessorRef,
      map: [...groupBy(results, ({ entry }) => entry.id)].map(([id, group]) => ({
        requirement: requirementRef(id),
        claims: group.map(one => claimRef(printOf(one))),
        conformance: conformanceOf(group),
        confidence: { rationale: `assurance: ${weakestAssurance(group.map(one => one.result.assurance))}` },
      })),
    })),
  );
};

const countsText = (judged: readonly JudgedResult[]): string => {
  const byVerdict = groupBy(judged, ({ result }) => result.verdict);
  return countedVerdicts
    .flatMap(verdict => {
      const number = byVerdict.get(verdict)?.length ?? 0;
      return number === 0 ? [] : [`${number} ${verdict}`];
    })
    .join(', ');
};

/** The worst of the results scores; there is no score where one that applies is undecided, or none applies. */
const conformanceOf = (judged: readonly JudgedResult[]): object => {
  const scores = judged
    .filter(({ result }) => result.verdict !== 'not-applicable')
    .map(one => formOf(one).cyclonedx);
  const isUndecided = scores.length === 0 || (!scores.includes(0) && scores.includes(undefined));
  const accepted = judged.flatMap(({ result }) => (result.waiver === undefined ? [] : [result.waiver]));
  return {
    ...(isUndecided ? {} : { score: scores.includes(0) ? 0 : 1 }),
    rationale: countsText(judged),
    ...(accepted.length === 0 ? {} : { mitigationStrategies: [...new Set(accepted.map(waiverRef))] }),
  };
};

const statusEvidence = (assessed: DescriptorAssessment, status: EvidenceStatus): object => {
  const { id, kind, state, path, sha256, place } = status;
  return {
    'bom-ref': evidenceRef(assessed, id),
    description: `${kind}, ${state}: ${contradictionLine(status)}`,
    data: [
      ...(path === undefined ? [] : [{ name: path, contents: { url: fileUri(path) } }]),
      ...(sha256 === undefined ? [] : [{ name: 'SHA-256', contents: { attachment: { content: sha256 } } }]),
      { name: `stated at ${formatPlace(place)}` },
    ],
  };
};

const waiverEvidence = (waiver: Waiver): object => ({
  'bom-ref': waiverRef(waiver),
  description: `accepted deviation: ${waiverText(waiver)}`,
  data: [{ name: `stated at ${formatPlace(waiver.place)}` }],
  created: waiver.created,
  expires: waiver.expires,
  author: { name: waiver.owner },
  reviewer: { name: waiver.approver },
});
