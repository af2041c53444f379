import { coverView } from './page/cover-view.ts';
import { pageData } from './page/page-data.ts';
import { pageHtml } from './page/page-html.ts';
import type { PageOptions } from './page/page-options.ts';
import { plainFindings } from './page/plain-findings.ts';
import type { ReportInput } from './report-input.ts';

/** Writes the conformance report as one self-contained HTML page: cover, pictures, findings, and the matrix. */
export const reportHtml = (input: ReportInput, options: PageOptions = {}): string => {
  const data = pageData(input, options);
  const view = {
    ...coverView(input),
    stops: plainFindings(data, 'stops'),
    overlaid: plainFindings(data, 'overlaid'),
    informs: plainFindings(data, 'informs'),
    evidence: data.evidence.length,
    notes: [...data.clauses, ...data.rows].reduce((sum, { notes = [] }) => sum + notes.length, 0),
    changes: data.changes?.length ?? 0,
    requirements: data.rows.length,
  };
  return pageHtml('report.html', view, data);
};
