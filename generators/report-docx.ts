import { heading } from './docx/blocks.ts';
import { coverBlocks } from './docx/report/cover.ts';
import { baselineBlocks, changeBlocks, waiverBlocks } from './docx/report/overlays.ts';
import { requirementBlocks } from './docx/report/requirements.ts';
import { summaryBlocks } from './docx/report/summary.ts';
import { allBlocks, evidenceBlocks, noteBlocks } from './docx/report/tables.ts';
import { wordDocument } from './docx/word-document.ts';
import type { ReportInput } from './report-input.ts';
import { reportView } from './report-view.ts';

/** Writes the conformance report as a Word document; what is wide stands on pages turned sideways. */
export const reportDocx = (input: ReportInput): Uint8Array => {
  const view = reportView(input);
  const { run } = input.assessment;
  return wordDocument(
    [
      { landscape: false, blocks: [...coverBlocks(view), { kind: 'contents' }] },
      {
        landscape: false,
        blocks: [
          ...summaryBlocks(view),
          heading(1, 'Findings'),
          ...requirementBlocks(view.findings, 2, 'Nothing stops the gate.'),
          ...waiverBlocks(view),
          ...baselineBlocks(view),
          ...changeBlocks(input.comparison),
          heading(1, 'What does not gate'),
          ...requirementBlocks(view.information, 3, 'Nothing else is open.'),
        ],
      },
      { landscape: true, blocks: [...evidenceBlocks(view), ...allBlocks(view, input), ...noteBlocks(view)] },
    ],
    {
      title: 'Conformance report',
      creator: `${run.tool.name} ${run.tool.version}`,
      at: run.assessedAt,
      header: `Conformance report, assessed as of ${run.assessedAt}`,
    },
  );
};
