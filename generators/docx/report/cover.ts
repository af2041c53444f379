import { answerWords } from '../../answer-words.ts';
import { count, gateWords } from '../../closing-line.ts';
import { formatPlace } from '../../../model/place.ts';
import type { Problem } from '../../../model/problem.ts';
import type { ReportView } from '../../report-view.ts';
import { type Block, bold, bullet, cell, code, heading, message, paragraph, table } from '../blocks.ts';

/** What was assessed, when, against what, and what the gate answered. */
export const coverBlocks = (view: ReportView): readonly Block[] => {
  const { run, summary, assessments, problems, waivers, baseline } = view.assessment;
  const facts: readonly (readonly [string, string])[] = [
    ['Assessed as of', run.assessedAt],
    ['Gate', gateWords(run.gate)],
    ['Weakest support of a pass that gates', summary.assurance ?? 'no such pass'],
    ['Complete', summary.complete ? 'yes' : 'no: not every input could be read'],
    ...(waivers === undefined
      ? []
      : [
          [
            'Waivers',
            `hold for ${count(waivers.applied, 'result')}; ${count(waivers.findings.length, 'waiver')} without effect`,
          ] as const,
        ]),
    ...(baseline === undefined
      ? []
      : [['Baseline', `holds ${count(baseline.known, 'finding')} of this run`] as const]),
    ['Tool', `${run.tool.name} ${run.tool.version}`],
  ];
  return [
    { kind: 'paragraph', style: 'Title', content: ['Conformance report'] },
    {
      kind: 'paragraph',
      style: 'Subtitle',
      content: [view.standards.map(({ designation }) => designation).join(', ') || 'no standard'],
    },
    {
      kind: 'paragraph',
      style: 'Answer',
      tone: summary.answer === 'met' ? 'good' : 'bad',
      content: [
        bold(`Gate ${answerWords[summary.answer]}`),
        ': ',
        ...message(summary.reason),
        ` (exit code ${summary.exitCode})`,
      ],
    },
    table(
      [
        { title: '', share: 3 },
        { title: '', share: 7 },
      ],
      facts.map(([what, value]) => [cell(bold(what)), cell(value)]),
    ),
    table(
      [
        { title: 'descriptor', share: 3 },
        { title: 'SHA-256', share: 5 },
        { title: 'standards that do not apply', share: 2 },
      ],
      assessments.map(({ descriptor, sha256, notApplying }) => [
        cell(code(descriptor)),
        cell(code(sha256)),
        cell(notApplying.map(({ standard }) => standard).join(', ')),
      ]),
    ),
    table(
      [
        { title: 'standard', share: 2 },
        { title: 'edition', share: 2 },
        { title: 'title', share: 4 },
        { title: 'stage', share: 1.6 },
        { title: 'SHA-256 of the rules', share: 3.4 },
      ],
      view.standards.map(one => [
        cell(one.designation),
        cell(one.edition),
        cell(one.title),
        cell(one.stage),
        cell(code(one.digest)),
      ]),
    ),
    ...(problems.length === 0
      ? []
      : [heading(3, 'Inputs that were not assessed'), ...problems.map(one => bullet(...problemInline(one)))]),
    ...(assessments.length === 0 ? [paragraph('No descriptor was assessed.')] : []),
  ];
};

/** A problem with its place in front, and behind it what to do next. */
export const problemInline = ({ place, message: what, help }: Problem) => [
  ...(place === undefined ? [] : [code(formatPlace(place)), ' ']),
  ...message(what),
  ...(help === undefined ? [] : [' (', ...message(help), ')']),
];
