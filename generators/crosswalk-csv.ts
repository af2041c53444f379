import type { CrosswalkReport, CrosswalkRow } from '../model/crosswalk.ts';
import { coverageLines } from './crosswalk-coverage-lines.ts';
import { faultWords, relationWords, reserve } from './crosswalk-words.ts';
import { escapeCsv } from './escape-csv.ts';

/** Writes the relations as CSV: RFC 4180, UTF-8 without a mark, CRLF; or the coverage, a line for each control. */
export const crosswalkCsv = (report: CrosswalkReport, { coverage }: { readonly coverage: boolean }): string =>
  (coverage ? [coverageHeader, ...coverageCells(report)] : [header, ...report.rows.map(cellsOf)])
    .map(cells => `${cells.map(escapeCsv).join(',')}\r\n`)
    .join('');

const header = [
  'from framework',
  'from id',
  'from title',
  'from statement',
  'relation',
  'to framework',
  'to id',
  'to title',
  'to statement',
  'confidence',
  'counted',
  'rationale',
  'judged against',
  'stale',
];

const cellsOf = (row: CrosswalkRow): readonly string[] => {
  const { from, to, relation, confidence, rationale, judged, faults } = row;
  const why = reserve(row);
  return [
    from.framework,
    from.id,
    from.title,
    from.statement ?? '',
    relationWords[relation],
    to.framework,
    to.id,
    to.title,
    to.statement ?? '',
    confidence,
    why === '' ? 'counted' : why,
    rationale,
    `${judged.framework} ${judged.edition}`,
    faults.map(fault => faultWords(fault, row)).join('; '),
  ];
};

const coverageHeader = [
  'end',
  'framework',
  'edition',
  'extent',
  'id',
  'title',
  'coverage',
  'by',
  'uncertain',
];

const coverageCells = (report: CrosswalkReport): readonly (readonly string[])[] =>
  coverageLines(report).map(({ end, coverage, at, state, by, uncertain }) => [
    end,
    coverage.framework,
    coverage.edition,
    coverage.extent,
    at.id,
    at.title,
    state,
    by.join('; '),
    uncertain.join('; '),
  ]);
