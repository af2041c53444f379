import { summarise } from '../checks/gate.ts';
import { groupBy } from '../generators/group-by.ts';
import type { ReportInput } from '../generators/report-input.ts';
import type { DescriptorAssessment, Fact, RequirementResult } from '../model/assessment.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import { obligations } from '../model/requirement.ts';
import type { Trace, TraceRow } from '../model/trace.ts';
import { assurances, verdicts, weakestAssurance, worstVerdict } from '../model/verdict.ts';
import { random, type Random, seedOf } from './random.ts';
import { variedSentence } from './varied-words.ts';

const standardIds = ['varied1', 'varied2', 'varied3', 'varied4', 'varied5'] as const;
const gate = { required: 'pass', recommended: 'no-fail', derived: 'ignore' } as const;
const clauseSize = 20;
const factCount = 1200;
const evidenceCount = 60;

/**
 * An assessment of descriptors, one unless told otherwise, against so many requirements of five standards. Its texts, facts, notes and numbers of
 * results are about those of the operator example, but no two texts are alike: nothing gets small by being repeated.
 */
export const variedReport = (requirements: number, seed: number, descriptors = 1): ReportInput => {
  const entries = Array.from({ length: requirements }, (_, index) => entryAt(index, requirements, seed));
  const assessments = Array.from({ length: descriptors }, (_, index) =>
    assessed(entries, index, random(seedOf(seed, index))),
  );
  const byId = new Map(entries.map(entry => [entry.id, entry]));
  return {
    assessment: {
      run: { tool: { name: 'clausewise', version: '0.0.0' }, assessedAt: '2026-11-21T00:00:00Z', gate },
      ruleSets: standardIds.map(standard => ({ standard, edition: '1', digest: digest(1) })),
      summary: summarise(assessments, [], byId, gate),
      assessments,
      problems: [],
    },
    trace: traceOf(entries, assessments),
  };
};

const digest = (number: number): string => number.toString(16).padStart(64, '0');

const entryAt = (index: number, requirements: number, seed: number): CatalogueEntry => {
  const source = random(seedOf(seed, index));
  const standard = standardIds[Math.floor((index / requirements) * standardIds.length)] ?? standardIds[0];
  const clause = `${Math.floor(index / clauseSize / 10) + 4}.${(Math.floor(index / clauseSize) % 10) + 1}`;
  return {
    id: `${standard}-${clause}-${(index % clauseSize) + 1}`,
    standard,
    edition: '1',
    clause,
    kind: 'provision',
    obligation: source.pick(obligations),
    keyword: 'is required',
    subject: 'the operator',
    statement: variedSentence(source, 1),
    parts: source.chance(0.2) ? [{ id: 'a', statement: variedSentence(source, 1) }] : [],
    appliesWhen: source.chance(0.5) ? 'always' : `a service of kind ${source.below(80)} is provided`,
    notes: source.chance(0.3)
      ? [{ kind: 'ambiguity', what: variedSentence(source, 2), reading: variedSentence(source, 1) }]
      : [],
    revision: 1,
    verification: {
      method: 'rule',
      english: variedSentence(source, 3),
      reads: Array.from(
        { length: 4 },
        () => `/services/*/list${source.below(40)}/*/field${source.below(10)}`,
      ),
    },
  };
};

const assessed = (entries: readonly CatalogueEntry[], site: number, source: Random): DescriptorAssessment => {
  const descriptor = `deployments/site-${site}/descriptor.yaml`;
  const facts = Array.from({ length: factCount }, (_, number) => factAt(number, descriptor, source));
  return {
    descriptor,
    sha256: digest(2),
    results: entries.flatMap(({ id }) =>
      Array.from({ length: source.chance(0.3) ? 2 + source.below(3) : 1 }, (_, element) =>
        resultOf(id, `/services/${element}`, facts, source),
      ),
    ),
    rollUps: [],
    notApplying: [],
    evidence: Array.from({ length: evidenceCount }, (_, number) => evidenceAt(number, descriptor)),
    findings: [],
  };
};

const factAt = (number: number, file: string, source: Random): Fact => ({
  state: 'value',
  value: `value-${source.below(300)}`,
  pointer: `/services/${number % 7}/list${source.below(40)}/${number}/field${source.below(10)}`,
  settles: source.chance(0.2) ? 'applicability' : 'requirement',
  file,
  line: number + 1,
  column: 7 + 2 * source.below(6),
  evidence: source.chance(0.2) ? [`evidence-${source.below(evidenceCount)}`] : [],
  assurance: source.pick(assurances),
});

const resultOf = (
  requirement: string,
  subject: string,
  facts: readonly Fact[],
  source: Random,
): RequirementResult => {
  const first = source.below(facts.length - 10);
  const own = facts.slice(first, first + 2 + source.below(6));
  const verdict = source.chance(0.7) ? 'pass' : source.pick(verdicts);
  return {
    requirement,
    subject,
    verdict,
    assurance: weakestAssurance(own.map(({ assurance }) => assurance)),
    engaged: own.length,
    message: variedSentence(source, 3),
    facts: own,
    wouldSettle: verdict === 'inconclusive' ? [`/services/0/field${source.below(10)}`] : [],
    contradictedBy: [],
    key: { element: subject, value: verdict === 'pass' ? '' : digest(first) },
  };
};

const evidenceAt = (number: number, file: string): EvidenceStatus => ({
  id: `evidence-${number}`,
  kind: 'document',
  state: 'present',
  reason: 'its file is there and valid on the assessment date',
  path: `documents/evidence-${number}.pdf`,
  sha256: digest(number),
  requirements: [],
  place: { file, line: 9000 + number, column: 3 },
});

const traceOf = (entries: readonly CatalogueEntry[], assessments: readonly DescriptorAssessment[]): Trace => {
  const results = assessments.flatMap(one =>
    one.results.map(result => ({ ...result, descriptor: one.descriptor })),
  );
  const byId = groupBy(results, ({ requirement }) => requirement);
  return {
    standards: standardIds.map(id => ({
      id,
      designation: `Text ${id}`,
      title: `what ${id} asks`,
      edition: '1',
      stage: 'published',
      digest: digest(1),
      notedClauses: [],
    })),
    rows: entries.map((entry): TraceRow => {
      const own = byId.get(entry.id) ?? [];
      const verdict = worstVerdict(own.map(one => one.verdict));
      const assurance = weakestAssurance(own.map(one => one.assurance));
      const state = verdict === 'inconclusive' ? 'uncovered' : 'covered';
      return { entry, clauseTitle: `Clause ${entry.clause}`, state, verdict, assurance, results: own };
    }),
    checks: entries.map(({ id }, index) => ({ digest: digest(index), requirements: [id] })),
  };
};
