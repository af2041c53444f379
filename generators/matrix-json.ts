import type { TestLink } from '../model/test-links.ts';
import type { TraceCheck, TraceRow } from '../model/trace.ts';
import { factState } from './fact-text.ts';
import { groupBy } from './group-by.ts';
import { jsonText } from './json-text.ts';
import { type JudgedResult, judgedResults, resultPlace } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';
import { formOf } from './result-form.ts';
import { type Tested, testedBy } from './test-words.ts';

/** Writes the traceability matrix in the shape that `schemas/matrix.schema.json` documents. */
export const matrixJson = (input: ReportInput): string => {
  const { run, summary, assessments, problems } = input.assessment;
  const judged = groupBy(judgedResults(input), ({ entry }) => entry.id);
  const tested = testedBy(input);
  const checks = new Map(
    input.trace.checks.flatMap(check => check.requirements.map(id => [id, check] as const)),
  );
  return jsonText({
    run,
    standards: input.trace.standards.map(({ id, designation, title, edition, stage, digest }) => ({
      id,
      designation,
      title,
      edition,
      stage,
      digest,
    })),
    descriptors: assessments.map(({ descriptor, sha256 }) => ({ descriptor, sha256 })),
    summary,
    requirements: input.trace.rows.map(row =>
      rowJson(row, checks.get(row.entry.id), {
        judged: judged.get(row.entry.id) ?? [],
        ...(input.tests === undefined ? {} : { tested: tested(row.entry.id) }),
      }),
    ),
    problems,
  });
};

const rowJson = (
  { entry, clauseTitle, state, verdict, assurance }: TraceRow,
  check: TraceCheck | undefined,
  { judged, tested }: { readonly judged: readonly JudgedResult[]; readonly tested?: Tested },
): object => ({
  requirement: entry.id,
  standard: entry.standard,
  clause: entry.clause,
  clauseTitle,
  ...(entry.declaredId === undefined ? {} : { declaredId: entry.declaredId }),
  kind: entry.kind,
  obligation: entry.obligation,
  keyword: entry.keyword,
  ...(entry.provenance === undefined ? {} : { provenance: entry.provenance }),
  subject: entry.subject,
  statement: entry.statement,
  parts: entry.parts.map(({ id, statement }) => ({ id, statement })),
  appliesWhen: entry.appliesWhen,
  ...(entry.notWaivable === undefined ? {} : { notWaivable: entry.notWaivable }),
  verification: {
    ...entry.verification,
    ...(check === undefined
      ? {}
      : { check: check.digest, sharedWith: check.requirements.filter(id => id !== entry.id) }),
  },
  notes: entry.notes.map(({ kind, what, reading }) => ({ kind, what, reading })),
  revision: entry.revision,
  state,
  ...(verdict === undefined ? {} : { verdict }),
  ...(assurance === undefined ? {} : { assurance }),
  results: judged.map(resultJson),
  ...(tested === undefined
    ? {}
    : { purposes: tested.purposes.map(({ id }) => id), tests: tested.tests.map(testJson) }),
});

const testJson = (link: TestLink): object => {
  const { title, state, reason, verdict, ofDescriptor, place, last } = link;
  return {
    title,
    place,
    state,
    ...(reason === undefined ? {} : { reason }),
    verdict,
    ofDescriptor,
    ...(last === undefined
      ? {}
      : {
          last: {
            file: last.run.file,
            sha256: last.run.sha256,
            ...(last.run.finishedAt === undefined ? {} : { finishedAt: last.run.finishedAt }),
            place: last.case.place,
          },
        }),
  };
};

const resultJson = (judged: JudgedResult): object => {
  const { assessed, result, relation } = judged;
  const { waiver } = result;
  return {
    descriptor: assessed.descriptor,
    subject: result.subject,
    verdict: result.verdict,
    remark: formOf(judged).remark,
    relation,
    assurance: result.assurance,
    message: result.message,
    place: placeJson(resultPlace(judged)),
    facts: result.facts.map(fact => ({
      pointer: fact.pointer,
      state: factState(fact),
      settles: fact.settles,
      place: placeJson(fact),
      evidence: fact.evidence,
      assurance: fact.assurance,
    })),
    wouldSettle: result.wouldSettle,
    contradictedBy: result.contradictedBy,
    ...(waiver === undefined
      ? {}
      : {
          waiver: {
            id: waiver.id,
            owner: waiver.owner,
            approver: waiver.approver,
            reason: waiver.reason,
            expires: waiver.expires,
          },
        }),
    isKnown: result.isKnown === true,
  };
};

const placeJson = ({ file, line, column }: { file: string; line: number; column: number }): object => ({
  file,
  line,
  column,
});
