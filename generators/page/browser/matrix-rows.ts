import type { MatrixItem } from '../matrix-items.ts';
import { isRowOpen } from '../open-rows.ts';
import type { PageRow } from '../page-model.ts';
import { shownVerdict, shownVerdicts, verdictSigns } from '../verdict-signs.ts';
import { element, soft } from './element.ts';
import { matrixColumns } from './matrix-columns.ts';
import type { PageContext } from './page-context.ts';
import { rowDetails } from './row-details.ts';

/** The lines of an item of the matrix: a heading; or a requirement, with its details where it is open. */
export const matrixLines = (
  item: MatrixItem,
  index: number,
  context: PageContext,
): readonly HTMLTableRowElement[] => {
  const position = { 'aria-rowindex': String(index + 2) };
  if (item.kind === 'group') return [groupLine(item, position)];
  const isOpen = isRowOpen(context.store.view().open, item.row.id);
  const line = rowLine(item.row, isOpen, context, position);
  return isOpen ? [line, detailsLine(item.row, context)] : [line];
};

const columnCount = String(matrixColumns.length + 1);

const groupLine = (
  { label, rows }: Extract<MatrixItem, { readonly kind: 'group' }>,
  position: Readonly<Record<string, string>>,
): HTMLTableRowElement =>
  element(
    'tr',
    { class: 'group', ...position },
    element('th', { colspan: columnCount, scope: 'colgroup' }, label, ' ', soft(countWords(rows))),
  );

const countWords = (rows: readonly PageRow[]): string =>
  shownVerdicts
    .flatMap(verdict => {
      const number = rows.filter(row => shownVerdict(row) === verdict).length;
      return number === 0 ? [] : [`${number} ${verdictSigns[verdict].words}`];
    })
    .join(', ');

const rowLine = (
  row: PageRow,
  isOpen: boolean,
  context: PageContext,
  position: Readonly<Record<string, string>>,
): HTMLTableRowElement =>
  element(
    'tr',
    { class: isOpen ? 'row open' : 'row', 'data-row': row.id, ...position },
    element(
      'th',
      { scope: 'row' },
      element(
        'button',
        {
          type: 'button',
          class: 'opener',
          'data-opens': row.id,
          'aria-expanded': String(isOpen),
          ...(isOpen ? { 'aria-controls': detailsId(row) } : {}),
        },
        row.id,
      ),
      ...(context.store.view().group === 'clause'
        ? []
        : [element('br', {}), soft(clauseWords(row, context))]),
    ),
    ...matrixColumns.map(column => element('td', { class: column.key }, ...column.cell(row, context))),
  );

const clauseWords = ({ clause }: PageRow, { data, store }: PageContext): string => {
  const { standard = -1, number = '' } = data.clauses[clause] ?? {};
  const isNamed = data.standards.length > 1 && store.view().group !== 'standard';
  return isNamed ? `${data.standards[standard]?.designation ?? ''}, ${number}` : `clause ${number}`;
};

const detailsLine = (row: PageRow, context: PageContext): HTMLTableRowElement =>
  element(
    'tr',
    { class: 'opened', id: detailsId(row) },
    element('td', { colspan: columnCount }, rowDetails(row, context)),
  );

/** No id of a requirement has an underscore, so that none is the id of anything else. */
const detailsId = ({ id }: PageRow): string => `row_${id}`;
