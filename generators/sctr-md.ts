import { formatPlace } from '../model/place.ts';
import type { IcsProforma, IcsStatement } from '../model/ics.ts';
import type { Problem } from '../model/problem.ts';
import { answerWords } from './answer-words.ts';
import { gateWords } from './closing-line.ts';
import {
  markdownCode as code,
  escapeMarkdown as text,
  markdownMessage as message,
} from './escape-markdown.ts';
import { icsStatements } from './ics-statements.ts';
import { linesUnder, tableTitle } from './ics-words.ts';
import { markdownTable } from './markdown-table.ts';
import type { ReportInput } from './report-input.ts';
import { countedVerdicts } from './report-view.ts';
import { sctrView, type SctrReview, type SctrTable, type SctrView } from './sctr-view.ts';

/**
 * Writes a static conformance review in the shape of a conformance test report (ISO/IEC 9646-5), with a statement for
 * each descriptor and standard that is filled in from what was found.
 */
export const sctrMd = (input: ReportInput, proformas: readonly IcsProforma[]): string =>
  sctrOfStatements(input, icsStatements(input, proformas));

/** Writes a static conformance review of statements that are at hand already. */
export const sctrOfStatements = (input: ReportInput, statements: readonly IcsStatement[]): string => {
  const view = sctrView(input, statements);
  const blocks = [
    '# Static conformance review',
    ...identificationMd(view),
    '## Conformance status',
    ...statusMd(view),
    '## Dynamic conformance',
    ...dynamicMd(view),
    ...view.reviews.flatMap(reviewMd),
    '## All results',
    ...countsMd(view),
    '## Observations',
    ...observationsMd(view),
  ];
  return `${blocks.join('\n\n')}\n`;
};

const identificationMd = ({ assessment, reviews }: SctrView): readonly string[] => {
  const { run } = assessment;
  return [
    '## Identification',
    markdownTable(
      ['', ''],
      [
        ['Date of the review', text(run.assessedAt)],
        ['Reviewed with', text(`${run.tool.name} ${run.tool.version}; no other test environment`)],
        ['Gate', text(gateWords(run.gate))],
        ['Limits', 'what an implementation declares and the evidence for it; nothing was run'],
      ],
    ),
    reviews.length === 0
      ? 'No implementation was reviewed.'
      : markdownTable(
          ['implementation', 'SHA-256', 'standard', 'edition', 'SHA-256 of the rules', 'ICS'],
          reviews.map(({ assessed, statement }) => [
            code(assessed.descriptor),
            code(assessed.sha256),
            text(statement.proforma.standard.designation),
            text(statement.proforma.standard.edition),
            code(statement.proforma.standard.digest),
            message(statement.source),
          ]),
        ),
  ];
};

const statusMd = ({ assessment, reviews }: SctrView): readonly string[] => [
  `**Gate ${text(answerWords[assessment.summary.answer])}**: ${message(assessment.summary.reason)} (exit code ${assessment.summary.exitCode})`,
  'An answer is consistent where the status of the item allows it. Open: not answered, or its condition is not resolved.',
  markdownTable(
    ['implementation', 'standard', 'consistent', 'inconsistent', 'open', 'static conformance'],
    reviews.map(({ assessed, statement, consistent }) => [
      code(assessed.descriptor),
      text(statement.proforma.standard.designation),
      String(consistent.yes),
      String(consistent.no),
      String(consistent.open),
      conformanceWords(consistent),
    ]),
  ),
];

const conformanceWords = ({ no, open }: SctrReview['consistent']): string => {
  if (no > 0) return 'the answers do not agree with what the standard asks';
  return open > 0
    ? 'nothing speaks against it, but not everything is answered'
    : 'the answers agree with what the standard asks';
};

const dynamicMd = ({ tests }: SctrView): readonly string[] =>
  tests.length === 0
    ? [
        'No dynamic tests were run, and no result of any was given as evidence. Nothing is said here of behaviour.',
      ]
    : [
        'No dynamic tests were run for this review. These results of tests were given as evidence:',
        markdownTable(
          ['implementation', 'test result', 'state', 'reason', 'requirements'],
          tests.map(({ descriptor, id, state, reason, requirements }) => [
            code(descriptor),
            code(id),
            text(state),
            message(reason),
            text(requirements.join(', ')),
          ]),
        ),
      ];

const reviewMd = ({ statement, assessed, tables }: SctrReview): readonly string[] => [
  `## Static review of ${code(assessed.descriptor)}: ${text(statement.proforma.standard.designation)}`,
  ...tables.flatMap(tableMd),
];

const tableMd = ({ table, rows }: SctrTable): readonly string[] => [
  `### ${text(tableTitle(table))}`,
  markdownTable(
    [
      'item',
      'description',
      'reference',
      'status',
      'support',
      'consistent',
      'verdict',
      'assurance',
      'results',
      'observations',
    ],
    rows.map(row => [
      text(row.item),
      message(row.description),
      text(row.reference),
      text(row.status),
      row.support === '' ? 'not answered' : text(row.support),
      row.consistent,
      text(row.verdict),
      row.assurance,
      String(row.results),
      message(row.observations),
    ]),
  ),
  ...bullets(linesUnder(table).map(message)),
];

const countsMd = ({ counts, reviews }: SctrView): readonly string[] => [
  'Every result of the assessment is counted here once. Entries that only inform have no item; their results are counted and not listed.',
  markdownTable(
    ['obligation', 'in the tables', ...countedVerdicts, 'total', 'of these waived'],
    counts.map(row => [
      text(row.obligation),
      row.hasItem ? 'yes' : 'no',
      ...countedVerdicts.map(verdict => String(row.counts[verdict])),
      String(countedVerdicts.reduce((sum, verdict) => sum + row.counts[verdict], 0)),
      String(row.waived),
    ]),
  ),
  ...reviews
    .flatMap(({ assessed }) => assessed)
    .filter((one, index, all) => one.notApplying.length > 0 && all.indexOf(one) === index)
    .map(
      ({ descriptor, notApplying }) =>
        `Not put to ${code(descriptor)}, which states nothing that they are about: ${text(notApplying.map(({ standard }) => standard).join(', '))}.`,
    ),
];

const observationsMd = ({ assessment }: SctrView): readonly string[] => {
  const { problems, assessments, waivers, baseline } = assessment;
  const lines = [
    ...problems.map(problem => `- not read: ${problemText(problem)}`),
    ...assessments.flatMap(({ findings }) => findings.map(finding => `- finding: ${problemText(finding)}`)),
    ...(waivers?.findings ?? []).map(
      ({ waiver, message: what }) =>
        `- waiver ${code(waiver.id)} ${code(formatPlace(waiver.place))}: ${message(what)}`,
    ),
    ...(baseline === undefined
      ? []
      : [
          `- baseline ${code(baseline.file)}: ${baseline.known} findings are known, ${baseline.fresh} are not`,
        ]),
  ];
  return lines.length === 0 ? ['None.'] : [lines.join('\n')];
};

const problemText = ({ message: what, place, help }: Problem): string => {
  const at = place === undefined ? '' : `${code(formatPlace(place))} `;
  return `${at}${message(what)}${help === undefined ? '' : ` (${message(help)})`}`;
};

const bullets = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [lines.map(line => `- ${line}`).join('\n')];
