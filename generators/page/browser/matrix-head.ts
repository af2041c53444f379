import type { SortKey, ViewState } from '../view-state.ts';
import { element } from './element.ts';
import { matrixColumns } from './matrix-columns.ts';
import type { PageContext } from './page-context.ts';

/** The head of the matrix, whose buttons sort it. */
export const matrixHead = ({
  store,
}: PageContext): { readonly head: HTMLElement; readonly update: (view: ViewState) => void } => {
  const columns = [{ key: 'requirement', title: 'Requirement' } as const, ...matrixColumns];
  const cells = columns.map(({ key, title }) => {
    const button = element('button', { type: 'button', class: 'sorter', 'data-sorts': key }, title);
    button.addEventListener('click', () => {
      store.change({ sort: nextSort(key, store.view()) });
    });
    return { key, cell: element('th', { scope: 'col', class: key }, button) };
  });
  return {
    head: element('thead', {}, element('tr', { 'aria-rowindex': '1' }, ...cells.map(({ cell }) => cell))),
    update: ({ sort }) => {
      for (const { key, cell } of cells)
        cell.setAttribute(
          'aria-sort',
          key === sort.key ? (directions[Number(sort.isDescending)] ?? '') : 'none',
        );
    },
  };
};

const directions = ['ascending', 'descending'];

const nextSort = (key: SortKey, { sort }: ViewState): ViewState['sort'] => ({
  key,
  isDescending: sort.key === key && !sort.isDescending,
});
