import { closingLine } from './closing-line.ts';
import { gateView } from './page/cover-view.ts';
import { pageData } from './page/page-data.ts';
import { pageHtml } from './page/page-html.ts';
import type { PageOptions } from './page/page-options.ts';
import { plainFindings } from './page/plain-findings.ts';
import type { ReportInput } from './report-input.ts';

/** Writes the traceability matrix as one self-contained HTML page that can be searched, filtered and printed. */
export const matrixHtml = (input: ReportInput, options: PageOptions = {}): string => {
  const data = pageData(input, options);
  const view = {
    ...gateView(input),
    closing: closingLine(input),
    stops: plainFindings(data, 'stops'),
    overlaid: plainFindings(data, 'overlaid'),
    informs: plainFindings(data, 'informs'),
  };
  return pageHtml('matrix.html', view, data);
};
