import type { FilledIcs, FilledIcsRow, IcsCell } from '../model/filled-ics.ts';
import { foldedText } from '../model/ics-layout.ts';
import { itemsByName } from '../model/ics-status.ts';
import { icsSupports, itemText, type IcsAnswer, type IcsItem, type IcsProforma } from '../model/ics.ts';
import type { Problem } from '../model/problem.ts';

/** An answer with the row that it stands in. */
export interface RowAnswer extends IcsAnswer {
  readonly row: FilledIcsRow;
}

/** The answers of a file by item, and what is wrong with its rows. */
export interface RowAnswers {
  readonly rows: ReadonlyMap<string, RowAnswer>;
  readonly findings: readonly Problem[];
}

/**
 * Takes the answers from the rows of a file. A row that asks something else than the proforma answers nothing; where two
 * rows answer the same item differently, neither counts.
 */
export const rowAnswers = ({ rows, file }: FilledIcs, proforma: IcsProforma): RowAnswers => {
  const items = itemsByName(proforma);
  const found = new Map<string, RowAnswer>();
  const findings: Problem[] = [];
  for (const row of rows) {
    const name = foldedText(row.item.text);
    const item = items.get(name)?.item;
    if (item === undefined) {
      findings.push(unknownItem(row));
      continue;
    }
    findings.push(...changed(row, item));
    const answer = answerOf(row, item);
    findings.push(...answer.findings);
    const before = found.get(name);
    if (before !== undefined) findings.push(repeated(row, before.row));
    const agrees =
      before === undefined || (before.support === answer.support && before.detail === answer.detail);
    found.set(name, { ...(agrees ? answer : { support: '', detail: '' }), row });
  }
  return { rows: found, findings: [...findings, ...missing(items, found, file)] };
};

const answerOf = (
  row: FilledIcsRow,
  item: IcsItem,
): RowAnswer & { readonly findings: readonly Problem[] } => {
  const written = foldedText(row.support.text);
  const support = icsSupports.find(word => word === written.toUpperCase());
  const asksTheSame = asks(row.description, itemText(item)) && asks(row.reference, item.reference);
  return {
    support: asksTheSame ? (support ?? '') : '',
    detail: foldedText(row.detail.text),
    row,
    findings:
      support === undefined
        ? [
            finding('ics-unknown-answer', row, row.support, {
              message: `is answered \`${written}\`, expected \`Y\`, \`N\`, \`N/A\` or blank`,
              help: 'write one of these; the rest goes into the detail',
            }),
          ]
        : [],
  };
};

const asks = (cell: IcsCell, text: string): boolean => foldedText(cell.text) === foldedText(text);

const changed = (row: FilledIcsRow, item: IcsItem): readonly Problem[] => {
  const status = asks(row.status, item.status)
    ? []
    : [
        finding('ics-changed-status', row, row.status, {
          message: `has the status \`${foldedText(row.status.text)}\`, expected \`${item.status}\` as in the proforma, which holds`,
          help: 'put the status of the proforma back',
        }),
      ];
  const differs = (['description', 'reference'] as const).filter(
    key => !asks(row[key], key === 'description' ? itemText(item) : item.reference),
  );
  return [
    ...status,
    ...differs.map(key =>
      finding('ics-changed-item', row, row[key], {
        message: `has another ${key} than the proforma, so that its answer does not count`,
        help: 'take the proforma of this version of the catalogue',
      }),
    ),
  ];
};

const unknownItem = (row: FilledIcsRow): Problem =>
  finding('ics-unknown-item', row, row.item, {
    message: 'is not in the proforma, so that its answer does not count',
    help: 'remove the row, or take the proforma of this version of the catalogue',
  });

const repeated = (row: FilledIcsRow, before: FilledIcsRow): Problem =>
  finding('ics-repeated-item', row, row.item, {
    message: `stands here and ${whereOf(before.item)}, expected each once`,
    help: 'remove one of the two; while they differ, neither counts',
  });

const missing = (
  items: ReturnType<typeof itemsByName>,
  found: ReadonlyMap<string, RowAnswer>,
  file: string,
): readonly Problem[] =>
  [...items.keys()]
    .filter(name => !found.has(name))
    .map(name => ({
      code: 'ics-missing-item',
      message: `item \`${name}\` of the proforma is missing, so that it is not answered`,
      place: { file, line: 1, column: 1 },
      help: 'put the row back',
    }));

const whereOf = ({ place, cell }: IcsCell): string =>
  cell === undefined ? `in line ${place.line}` : `in \`${cell}\``;

/** A finding on an item, at a cell of its row. */
export const finding = (
  code: string,
  row: Pick<FilledIcsRow, 'item'>,
  { place, cell }: IcsCell,
  { message, help }: { readonly message: string; readonly help: string },
): Problem => ({
  code,
  message: `item \`${foldedText(row.item.text)}\`${cell === undefined ? '' : ` (\`${cell}\`)`} ${message}`,
  place,
  help,
});
