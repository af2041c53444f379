import { summarise } from '../checks/gate.ts';
import type { ReportInput } from '../generators/report-input.ts';
import type { Assessment, DescriptorAssessment, Fact, RequirementResult } from '../model/assessment.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Trace } from '../model/trace.ts';
import { gatedObligations } from '../model/requirement.ts';
import { verdicts, type Verdict } from '../model/verdict.ts';
import { random, type Random } from './random.ts';

const perDescriptor = 500;
const gate = { required: 'pass', recommended: 'ignore', derived: 'ignore' } as const;

/** An assessment of so many requirements with so many results, with texts as long as those of real ones. */
export const syntheticReport = (requirements: number, results: number, seed: number): ReportInput => {
  const source = random(seed);
  const entries = Array.from({ length: requirements }, (_, index) => entryOf(index, source));
  const count = Math.ceil(results / perDescriptor);
  const assessments = Array.from({ length: count }, (_, at) => {
    const own = Math.min(perDescriptor, results - at * perDescriptor);
    return descriptorOf(`deployments/site-${at}.yaml`, own, at * perDescriptor, entries, source);
  });
  const byId = new Map(entries.map(entry => [entry.id, entry]));
  const standards = [{ standard: 'x1452', edition: '10/2020', digest: 'ab'.repeat(32) }];
  const assessment: Assessment = {
    run: { tool: { name: 'clausewise', version: '0.1.0' }, assessedAt: '2026-11-21T00:00:00Z', gate },
    ruleSets: standards,
    summary: summarise(assessments, [], byId, gate),
    assessments,
    problems: [],
  };
  return { assessment, trace: traceOf(entries, assessments) };
};

const words = ['operator', 'service', 'customer', 'function', 'security', 'policy', 'interface'] as const;
const sentence = (length: number, source: Random): string =>
  Array.from({ length }, () => source.pick(words)).join(' ');

const entryOf = (index: number, source: Random): CatalogueEntry => {
  const clause = `${7 + (index % 5)}.${1 + (index % 12)}.${1 + (index % 4)}`;
  return {
    id: `x1452-${clause}-${index}`,
    standard: 'x1452',
    edition: '10/2020',
    clause,
    kind: 'provision',
    obligation: source.pick(gatedObligations),
    keyword: 'is required',
    subject: 'operator',
    statement: sentence(20, source),
    parts: [],
    appliesWhen: 'always',
    notes: [],
    revision: 1,
    verification: {
      method: 'rule',
      english: sentence(30, source),
      reads: [`/services/*/type`, `/services/*/entities/*/capabilities`],
    },
  };
};

const descriptorOf = (
  descriptor: string,
  count: number,
  from: number,
  entries: readonly CatalogueEntry[],
  source: Random,
): DescriptorAssessment => {
  const results = Array.from({ length: count }, (_, index) =>
    resultOf(descriptor, entries[(from + index) % entries.length]?.id ?? '', index, source),
  );
  return {
    descriptor,
    sha256: 'cd'.repeat(32),
    results,
    rollUps: [],
    notApplying: [],
    evidence: [],
    findings: [],
  };
};

const resultOf = (
  descriptor: string,
  requirement: string,
  index: number,
  source: Random,
): RequirementResult => {
  const verdict: Verdict = source.chance(0.6) ? 'pass' : source.pick(verdicts);
  const subject = `/services/${index}`;
  return {
    requirement,
    subject,
    verdict,
    assurance: 'declared',
    engaged: 3,
    message: `expected that ${sentence(12, source)}; found ${sentence(8, source)}`,
    facts: Array.from({ length: 3 }, (_, at): Fact => factOf(descriptor, `${subject}/${at}`, index, source)),
    wouldSettle: verdict === 'inconclusive' ? [`${subject}/type`] : [],
    contradictedBy: [],
    key: { element: `/services/id=s${index}`, value: verdict === 'pass' ? '' : 'ef'.repeat(32) },
  };
};

const factOf = (file: string, pointer: string, index: number, source: Random): Fact => ({
  state: 'value',
  value: source.pick(words),
  pointer,
  settles: 'requirement',
  file,
  line: 1 + index * 4,
  column: 7,
  evidence: [],
  assurance: 'declared',
});

const traceOf = (entries: readonly CatalogueEntry[], assessments: readonly DescriptorAssessment[]): Trace => {
  const results = new Map<string, (RequirementResult & { readonly descriptor: string })[]>();
  for (const { descriptor, results: own } of assessments)
    for (const result of own)
      results.set(result.requirement, [
        ...(results.get(result.requirement) ?? []),
        { ...result, descriptor },
      ]);
  return {
    standards: [
      {
        id: 'x1452',
        designation: 'Rec. ITU-T X.1452',
        title: 'synthetic',
        edition: '10/2020',
        stage: 'published',
        digest: 'ab'.repeat(32),
        notedClauses: [],
      },
    ],
    rows: entries.map(entry => {
      const own = results.get(entry.id) ?? [];
      const [first] = own;
      return {
        entry,
        clauseTitle: `Clause ${entry.clause}`,
        state: first === undefined ? 'not-assessed' : 'covered',
        ...(first === undefined ? {} : { verdict: first.verdict, assurance: first.assurance }),
        results: own,
      };
    }),
    checks: [],
  };
};
