import { formatPlace } from '../../../model/place.ts';
import { clauseLabels } from '../../clause-label.ts';
import { groupBy } from '../../group-by.ts';
import type { ReportInput } from '../../report-input.ts';
import type { RequirementView, ReportView, ResultView } from '../../report-view.ts';
import { verdictTone } from '../../verdict-tone.ts';
import { worstVerdict } from '../../../model/verdict.ts';
import {
  type Block,
  bullet,
  cell,
  code,
  heading,
  type Inline,
  message,
  paragraph,
  table,
  type TableCell,
} from '../blocks.ts';
import { problemInline } from './cover.ts';

/** What became of each evidence entry, and what was found about the descriptors. */
export const evidenceBlocks = ({ assessment }: ReportView): readonly Block[] => {
  const rows = assessment.assessments.flatMap(({ evidence }) =>
    evidence.map(one => [
      cell(code(one.id)),
      cell(one.kind),
      cell(one.state),
      cell(...message(one.reason)),
      optional(one.path),
      optional(one.sha256),
      optional(one.probe),
      optional(one.shows),
      cell(code(formatPlace(one.place))),
    ]),
  );
  const findings = assessment.assessments.flatMap(one => one.findings);
  return [
    heading(1, 'Evidence'),
    rows.length === 0
      ? paragraph('No evidence was stated.')
      : table(
          [
            { title: 'evidence', share: 2 },
            { title: 'kind', share: 1.4 },
            { title: 'state', share: 1.5 },
            { title: 'reason', share: 3 },
            { title: 'file', share: 2.4 },
            { title: 'SHA-256', share: 2.4 },
            { title: 'probe', share: 3 },
            { title: 'shows', share: 2 },
            { title: 'stated at', share: 2.4 },
          ],
          rows,
        ),
    ...findings.map(one => bullet('warning: ', ...problemInline(one))),
  ];
};

const optional = (text: string | undefined): TableCell => (text === undefined ? cell() : cell(code(text)));

/** Every requirement with the verdict of each of its results, clause by clause. */
export const allBlocks = ({ all }: ReportView, { trace }: ReportInput): readonly Block[] => {
  const labelOf = clauseLabels(trace);
  const clauses = groupBy(all, ({ entry, clauseTitle }) => labelOf(entry, clauseTitle));
  return [
    heading(1, 'All requirements'),
    ...(all.length === 0 ? [paragraph('None.')] : []),
    ...[...clauses].flatMap(([label, own]) => [heading(3, label), clauseTable(own)]),
  ];
};

const clauseTable = (views: readonly RequirementView[]): Block =>
  table(
    [
      { title: 'requirement', share: 2.6 },
      { title: 'obligation', share: 1.6 },
      { title: 'statement', share: 5.4 },
      { title: 'verification', share: 1.5 },
      { title: 'worst', share: 1.6 },
      { title: 'results', share: 6.4 },
    ],
    views.map(({ entry, results }) => [
      cell(entry.id),
      cell(entry.obligation),
      cell(...message(entry.statement)),
      cell(entry.verification.method),
      worstCell(results),
      { paragraphs: results.length === 0 ? [['not assessed']] : results.map(resultLine) },
    ]),
  );

const worstCell = (results: readonly ResultView[]): TableCell => {
  if (results.length === 0) return cell();
  const worst = worstVerdict(results.map(({ verdict }) => verdict));
  return { ...cell(worst), tone: verdictTone(worst) };
};

const resultLine = ({ verdict, phrase, assurance, descriptor, subject }: ResultView): Inline => [
  `${phrase}${verdict === 'pass' ? ` (${assurance})` : ''} `,
  code(descriptor),
  ' ',
  code(subject),
];

/** What the standards leave unclear, and how they are read here. */
export const noteBlocks = ({ noted }: ReportView): readonly Block[] => [
  heading(1, 'Notes on the text of the standards'),
  noted.length === 0
    ? paragraph('None.')
    : table(
        [
          { title: 'clause or requirement', share: 3 },
          { title: 'kind', share: 1.4 },
          { title: 'number', share: 1.2 },
          { title: 'what', share: 6 },
          { title: 'read as', share: 6 },
        ],
        noted.flatMap(({ id, clause, notes }) =>
          notes.map(note => [
            cell(id),
            cell(note.kind),
            cell(clause),
            cell(...message(note.what)),
            cell(...message(note.reading)),
          ]),
        ),
      ),
];
