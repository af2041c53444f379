import { formatPlace } from '../model/place.ts';
import {
  markdownCode as code,
  markdownMessage as message,
  escapeMarkdown as text,
} from './escape-markdown.ts';
import { markdownTable } from './markdown-table.ts';
import { shortDigest } from './closing-line.ts';
import type { ReportView, RequirementView, ResultView } from './report-view.ts';

/** Writes requirements with their results, facts and places. */
export const requirementsMd = (views: readonly RequirementView[], none: string): readonly string[] =>
  views.length === 0 ? [none] : views.flatMap(requirementMd);

const requirementMd = ({ entry, clauseTitle, results }: RequirementView): readonly string[] => {
  const { english, reason } = entry.verification;
  const keyword = entry.keyword === null ? '' : ` (${entry.keyword})`;
  return [
    `### ${text(entry.id)}`,
    [
      `- Clause: ${text(`${clauseTitle} (${entry.clause})`)}`,
      `- Obligation: ${text(entry.obligation + keyword)}`,
      `- Asks: ${message(entry.statement)}`,
      ...(english === undefined ? [] : [`- Rule: ${message(english)}`]),
      ...(reason === undefined ? [] : [`- Verified by ${entry.verification.method}: ${message(reason)}`]),
      ...results.flatMap(resultMd),
    ].join('\n'),
  ];
};

const resultMd = (result: ResultView): readonly string[] => [
  `- **${text(result.phrase)}** ${code(result.descriptor)} ${code(result.subject)}: ${message(result.message)}`,
  ...(result.waived === undefined ? [] : [`  - waived: ${text(result.waived)}`]),
  ...result.facts.map(
    ({ place, pointer, state }) => `  - found ${code(place)} ${code(pointer)}: ${code(state)}`,
  ),
  ...result.against.map(line => `  - against: ${message(line)}`),
  ...result.wouldSettle.map(what => `  - would settle: ${message(what)}`),
];

/** Writes what became of each evidence entry, and what was found about the descriptors. */
export const evidenceMd = ({ assessment }: ReportView): readonly string[] => {
  const rows = assessment.assessments.flatMap(({ evidence }) =>
    evidence.map(one => [
      code(one.id),
      text(one.kind),
      text(one.state),
      message(one.reason),
      one.path === undefined ? '' : code(one.path),
      one.sha256 === undefined ? '' : code(shortDigest(one.sha256)),
      one.probe === undefined ? '' : code(one.probe),
      one.shows === undefined ? '' : code(one.shows),
      code(formatPlace(one.place)),
    ]),
  );
  const findings = assessment.assessments.flatMap(one => one.findings);
  return [
    rows.length === 0
      ? 'No evidence was stated.'
      : markdownTable(
          ['evidence', 'kind', 'state', 'reason', 'file', 'SHA-256', 'probe', 'shows', 'stated at'],
          rows,
        ),
    ...findings.map(({ message: what, place, help }) => {
      const at = place === undefined ? '' : ` ${code(formatPlace(place))}`;
      return `- warning${at}: ${message(what)}${help === undefined ? '' : ` (${message(help)})`}`;
    }),
  ];
};

/** Writes every requirement with the verdict of each of its results. */
export const fullListMd = ({ all }: ReportView): readonly string[] => [
  markdownTable(
    ['requirement', 'clause', 'obligation', 'statement', 'results'],
    all.map(({ entry, results }) => [
      text(entry.id),
      text(entry.clause),
      text(entry.obligation),
      message(entry.statement),
      results.length === 0 ? 'not assessed' : results.map(resultCell).join('<br>'),
    ]),
  ),
];

const resultCell = ({ verdict, phrase, assurance, descriptor, subject }: ResultView): string =>
  `${text(phrase)}${verdict === 'pass' ? ` (${assurance})` : ''} ${code(descriptor)} ${code(subject)}`;

/** Writes what the standards leave unclear, and how they are read here. */
export const notesMd = ({ noted }: ReportView): readonly string[] =>
  noted.length === 0
    ? ['None.']
    : [
        markdownTable(
          ['clause or requirement', 'kind', 'number', 'what', 'read as'],
          noted.flatMap(({ id, clause, notes }) =>
            notes.map(note => [text(id), note.kind, text(clause), message(note.what), message(note.reading)]),
          ),
        ),
      ];
