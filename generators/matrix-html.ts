import { closingLine } from './closing-line.ts';
import { groupBy } from './group-by.ts';
import { matrixRows } from './matrix-row.ts';
import { renderTemplate } from './render-template.ts';
import type { ReportInput } from './report-input.ts';
import { shownData } from './shown-data.ts';

/** Writes the traceability matrix as one self-contained HTML page without scripts. */
export const matrixHtml = (input: ReportInput): string => {
  const clauses = groupBy(matrixRows(input), ({ clauseLabel }) => clauseLabel);
  const data = {
    closing: closingLine(input),
    clauses: [...clauses].map(([label, requirements]) => ({ label, requirements })),
  };
  return renderTemplate('matrix.html', { data: shownData(data) });
};
