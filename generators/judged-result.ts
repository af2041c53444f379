import type { DescriptorAssessment, RequirementResult } from '../model/assessment.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Place } from '../model/place.ts';
import type { TraceRow } from '../model/trace.ts';
import { type GateRelation, gateRelation } from './gate-relation.ts';
import type { ReportInput } from './report-input.ts';

/** A result beside what it is about: its descriptor, its requirement, and what it means to the gate. */
export interface JudgedResult {
  readonly assessed: DescriptorAssessment;
  readonly result: RequirementResult;
  readonly entry: CatalogueEntry;
  readonly clauseTitle: string;
  readonly relation: GateRelation;
}

/** All results of an assessment, descriptor by descriptor in its order, each beside what it is about. */
export const judgedResults = (input: ReportInput): readonly JudgedResult[] => {
  const rows = new Map(input.trace.rows.map(row => [row.entry.id, row]));
  return input.assessment.assessments.flatMap(assessed =>
    assessed.results.map(result => judge(input, assessed, result, rows.get(result.requirement))),
  );
};

const judge = (
  { assessment }: ReportInput,
  assessed: DescriptorAssessment,
  result: RequirementResult,
  row: TraceRow | undefined,
): JudgedResult => {
  if (row === undefined) throw new Error(`the trace has no row for requirement \`${result.requirement}\``);
  const relation = gateRelation(result, row.entry.obligation, assessment.run.gate);
  return { assessed, result, entry: row.entry, clauseTitle: row.clauseTitle, relation };
};

/** Where to look first for a result: the first fact that settles it, or the start of its descriptor. */
export const resultPlace = ({ assessed, result }: JudgedResult): Place => {
  const fact = result.facts.find(({ settles }) => settles === 'requirement') ?? result.facts[0];
  return fact === undefined ? { file: assessed.descriptor, line: 1, column: 1 } : fact;
};
