import { evidenceSheet } from './matrix-sheets/evidence-sheet.ts';
import { gapsSheet } from './matrix-sheets/gaps-sheet.ts';
import { baselineSheet, changesSheet, waiversSheet } from './matrix-sheets/overlay-sheets.ts';
import { resultsSheet } from './matrix-sheets/results-sheet.ts';
import { runSheet } from './matrix-sheets/run-sheet.ts';
import { standardSheets } from './matrix-sheets/standard-sheets.ts';
import type { ReportInput } from './report-input.ts';
import { workbook } from './xlsx/workbook.ts';

/**
 * Writes the traceability matrix as a workbook: the run, what is missing, a sheet for each standard, every result and
 * all evidence; then, where there are any, waivers, what is gone from the baseline, and changes since an earlier run.
 */
export const matrixXlsx = (input: ReportInput): Uint8Array => {
  const { run, waivers, baseline } = input.assessment;
  return workbook(
    [
      runSheet(input),
      gapsSheet(input),
      ...standardSheets(input),
      resultsSheet(input),
      evidenceSheet(input),
      ...(waivers === undefined ? [] : [waiversSheet(input)]),
      ...(baseline === undefined ? [] : [baselineSheet(input)]),
      ...(input.comparison === undefined ? [] : [changesSheet(input)]),
    ],
    { title: 'Traceability matrix', creator: `${run.tool.name} ${run.tool.version}`, at: run.assessedAt },
  );
};
