import { answerWords } from './answer-words.ts';
import { gateWords } from './closing-line.ts';
import {
  markdownCode as code,
  escapeMarkdown as text,
  markdownMessage as message,
} from './escape-markdown.ts';
import { markdownTable } from './markdown-table.ts';
import { baselineMd, changesMd, waiversMd } from './report-md-overlays.ts';
import { testsMd } from './report-md-tests.ts';
import { evidenceMd, fullListMd, notesMd, requirementsMd } from './report-md-sections.ts';
import type { ReportInput } from './report-input.ts';
import { type CountRow, countedVerdicts, type ReportView, reportView } from './report-view.ts';

/** Writes the conformance report as Markdown. */
export const reportMd = (input: ReportInput): string => {
  const view = reportView(input);
  const blocks = [
    ...coverMd(view),
    ...summaryMd(view),
    '## Findings',
    ...requirementsMd(view.findings, 'Nothing stops the gate.'),
    ...waiversMd(view),
    ...baselineMd(view),
    ...changesMd(input),
    '## Evidence',
    ...evidenceMd(view),
    ...testsMd(input),
    '## What does not gate',
    ...requirementsMd(view.information, 'Nothing else is open.'),
    '## All requirements',
    ...fullListMd(view),
    '## Notes on the text of the standards',
    ...notesMd(view),
  ];
  return `${blocks.join('\n\n')}\n`;
};

const coverMd = ({ assessment, standards }: ReportView): readonly string[] => {
  const { run, summary, assessments, problems } = assessment;
  return [
    '# Conformance report',
    `**Gate ${text(answerWords[summary.answer])}**: ${message(summary.reason)} (exit code ${summary.exitCode})`,
    markdownTable(
      ['', ''],
      [
        ['Assessed as of', text(run.assessedAt)],
        ['Gate', text(gateWords(run.gate))],
        ['Weakest support of a pass that gates', text(summary.assurance ?? 'no such pass')],
        ['Complete', summary.complete ? 'yes' : 'no: not every input could be read'],
        ['Tool', text(`${run.tool.name} ${run.tool.version}`)],
      ],
    ),
    markdownTable(
      ['descriptor', 'SHA-256', 'standards that do not apply'],
      assessments.map(({ descriptor, sha256, notApplying }) => [
        code(descriptor),
        code(sha256),
        text(notApplying.map(({ standard }) => standard).join(', ')),
      ]),
    ),
    markdownTable(
      ['standard', 'edition', 'title', 'stage', 'SHA-256 of the rules'],
      standards.map(one => [
        text(one.designation),
        text(one.edition),
        text(one.title),
        text(one.stage),
        code(one.digest),
      ]),
    ),
    ...(problems.length === 0
      ? []
      : [
          '### Inputs that were not assessed',
          problems
            .map(({ message: what, place, help }) => {
              const at = place === undefined ? '' : `${code(`${place.file}:${place.line}:${place.column}`)} `;
              return `- ${at}${message(what)}${help === undefined ? '' : ` (${message(help)})`}`;
            })
            .join('\n'),
        ]),
  ];
};

const summaryMd = (view: ReportView): readonly string[] => [
  '## Summary',
  'Results by obligation and by clause; a requirement has a result for each element that it binds.',
  countsMd('obligation', view.byObligation),
  countsMd('clause', view.byClause),
  markdownTable(
    view.passesByAssurance.map(({ assurance }) => `passes ${assurance}`),
    [view.passesByAssurance.map(({ number }) => String(number))],
  ),
];

const countsMd = (label: string, rows: readonly CountRow[]): string =>
  markdownTable(
    [label, ...countedVerdicts, 'total'],
    rows.map(row => [text(row.label), ...row.counts.map(({ number }) => String(number)), String(row.total)]),
  );
