import { icsColumns, icsCover, icsCoverColumns, type IcsCoverSection } from '../model/ics-layout.ts';
import { itemText, type IcsStatement, type IcsTable } from '../model/ics.ts';
import { escapeMarkdown as text, markdownMessage as message } from './escape-markdown.ts';
import { icsGuidance, leftOutLines, linesUnder, tableTitle } from './ics-words.ts';
import { markdownTable } from './markdown-table.ts';

/** Writes an ICS as Markdown: the cover, a table for each clause with its conditions under it, and what has no item. */
export const icsMd = (statement: IcsStatement): string => {
  const { proforma } = statement;
  const { designation, edition } = proforma.standard;
  const blocks = [
    `# Implementation conformance statement: ${text(`${designation} (${edition})`)}`,
    message(statement.source),
    '## Guidance',
    icsGuidance(proforma)
      .map(line => `- ${message(line)}`)
      .join('\n'),
    '## Identification of the implementation',
    coverMd(statement, 'implementation'),
    '## Identification of the standard',
    coverMd(statement, 'standard'),
    '## Global statement of conformance',
    coverMd(statement, 'statement'),
    ...proforma.tables.flatMap(table => tableMd(table, statement)),
    '## Entries of the catalogue without an item',
    ...leftOutMd(statement),
  ];
  return `${blocks.join('\n\n')}\n`;
};

const coverMd = ({ cover }: IcsStatement, section: IcsCoverSection): string =>
  markdownTable(
    [icsCoverColumns.field, icsCoverColumns.entry],
    icsCover
      .filter(field => field.section === section)
      .map(({ key, title }) => [text(title), message(cover[key] ?? '')]),
  );

const tableMd = (table: IcsTable, { answers }: IcsStatement): readonly string[] => [
  `## ${text(tableTitle(table))}`,
  markdownTable(
    icsColumns.map(({ title }) => title),
    table.items.map(item => {
      const { support = '', detail = '' } = answers.get(item.item) ?? {};
      return [
        text(item.item),
        message(itemText(item)),
        text(item.reference),
        text(item.status),
        text(support),
        message(detail),
      ];
    }),
  ),
  ...bullets(linesUnder(table)),
];

const leftOutMd = ({ proforma }: IcsStatement): readonly string[] =>
  proforma.leftOut.length === 0
    ? ['None.']
    : ['They ask nothing of an implementation:', ...bullets(leftOutLines(proforma.leftOut))];

const bullets = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [lines.map(line => `- ${message(line)}`).join('\n')];
