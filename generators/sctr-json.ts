import type { IcsProforma, IcsStatement } from '../model/ics.ts';
import { icsStatements } from './ics-statements.ts';
import { jsonText } from './json-text.ts';
import type { ReportInput } from './report-input.ts';
import { sctrView, type SctrReview } from './sctr-view.ts';

/** Writes a static conformance review as JSON, with a statement filled in for each descriptor and standard. */
export const sctrJson = (input: ReportInput, proformas: readonly IcsProforma[]): string =>
  sctrJsonOfStatements(input, icsStatements(input, proformas));

/** Writes a static conformance review of statements that are at hand already as JSON. */
export const sctrJsonOfStatements = (input: ReportInput, statements: readonly IcsStatement[]): string => {
  const { assessment, reviews, counts, tests } = sctrView(input, statements);
  const { run, summary, problems, waivers, baseline } = assessment;
  return jsonText({
    sctr: 1,
    run,
    summary,
    dynamic: { testsRun: 0, testResultsGiven: tests },
    reviews: reviews.map(reviewData),
    counts,
    problems,
    findings: assessment.assessments.flatMap(({ findings }) => findings),
    waivers,
    baseline,
  });
};

const reviewData = ({ statement, assessed, tables, consistent }: SctrReview): object => ({
  implementation: { descriptor: assessed.descriptor, sha256: assessed.sha256 },
  standard: statement.proforma.standard,
  ics: statement.source,
  cover: statement.cover,
  consistent,
  tables: tables.map(({ table, rows }) => ({
    id: table.id,
    title: table.title,
    clause: table.clause,
    items: rows,
  })),
  leftOut: statement.proforma.leftOut,
});
