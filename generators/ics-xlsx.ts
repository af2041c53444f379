import { icsColumns, icsCover, icsCoverColumns } from '../model/ics-layout.ts';
import { itemText, type IcsItem, type IcsStatement, type IcsTable } from '../model/ics.ts';
import { conditionText, icsGuidance, leftOutLines, linesUnder, tableTitle } from './ics-words.ts';
import type { Tone } from './tone.ts';
import { sheet, type Column, type Sheet } from './xlsx/sheet.ts';
import { workbook } from './xlsx/workbook.ts';
import type { PackageProperties } from './package-properties.ts';

/** Writes an ICS as a workbook: the cover, all items with a list of answers to choose from, and what has no item. */
export const icsXlsx = (
  statement: IcsStatement,
  properties: Omit<PackageProperties, 'title'>,
): Uint8Array => {
  const { designation, edition } = statement.proforma.standard;
  return workbook(
    [coverSheet(statement), itemsSheet(statement), guidanceSheet(statement), leftOutSheet(statement)],
    {
      ...properties,
      title: `Implementation conformance statement: ${designation} (${edition})`,
    },
  );
};

const coverSheet = ({ cover }: IcsStatement): Sheet =>
  sheet({
    name: 'Cover',
    columns: [
      { title: icsCoverColumns.field, width: 44, of: field => field.title },
      { title: icsCoverColumns.entry, width: 90, of: field => plain(cover[field.key] ?? '') },
    ],
    rows: icsCover,
    filter: false,
  });

const guidanceSheet = ({ source, proforma }: IcsStatement): Sheet =>
  sheet({
    name: 'Guidance',
    columns: [{ title: 'How this ICS came about, and how it is filled in', width: 130, of: line => line }],
    rows: [source, ...icsGuidance(proforma)].map(plain),
    filter: false,
  });

interface Row {
  readonly item: IcsItem;
  readonly table: IcsTable;
}

const widths: { readonly [K in (typeof icsColumns)[number]['key']]: number } = {
  item: 9,
  description: 60,
  reference: 22,
  status: 8,
  support: 9,
  detail: 60,
};

const itemsSheet = ({ proforma, answers }: IcsStatement): Sheet => {
  const columns: readonly Column<Row>[] = [
    { title: 'Table', width: 26, of: ({ table }) => tableTitle(table) },
    ...icsColumns.flatMap(({ key, title }): readonly Column<Row>[] => [
      {
        title,
        width: widths[key],
        of: ({ item }) => {
          const answer = answers.get(item.item);
          if (key === 'support' || key === 'detail') return answer?.[key] ?? '';
          return key === 'description' ? itemText(item) : item[key];
        },
        ...(key === 'support' ? { choices: ['Y', 'N', 'N/A'], tone: answerTone(answers) } : {}),
      },
      ...(key === 'status' ? [{ title: 'Condition', width: 30, of: conditionOf }] : []),
    ]),
  ];
  return sheet({
    name: 'ICS',
    columns,
    rows: proforma.tables.flatMap(table => table.items.map(item => ({ item, table }))),
    frozenColumns: 2,
    notes: [...new Set(proforma.tables.flatMap(linesUnder))],
  });
};

/** The condition or group behind a status, so that nobody has to look it up. */
const conditionOf = ({ item, table }: Row): string => {
  const condition = table.conditions.find(({ id }) => id === item.status);
  const group = table.groups.find(({ id }) => id === item.status);
  if (condition !== undefined) return conditionText(condition);
  return group === undefined ? '' : `${group.id}: at least one of these items`;
};

/** An answer that is not given stands out. */
const answerTone =
  (answers: IcsStatement['answers']) =>
  ({ item }: Row): Tone =>
    (answers.get(item.item)?.support ?? '') === '' ? 'warn' : 'none';

const leftOutSheet = ({ proforma }: IcsStatement): Sheet =>
  sheet({
    name: 'Without item',
    columns: [
      {
        title: 'Entries of the catalogue that ask nothing of an implementation',
        width: 140,
        of: line => line,
      },
    ],
    rows: leftOutLines(proforma.leftOut),
    filter: false,
  });

/** Backticks mark names in Markdown; a cell of a workbook has no need of them. */
const plain = (text: string): string => text.replaceAll('`', '');
