/// <reference lib="dom" />
import type { MatrixItem } from '../matrix-items.ts';
import { withRow } from '../open-rows.ts';
import type { PageContext } from './page-context.ts';

interface Keyed {
  readonly context: PageContext;
  readonly itemsNow: () => readonly MatrixItem[];
  readonly reveal: (index: number) => HTMLElement | undefined;
}

/** Opens rows by click and by keys: up, down, home and end go from row to row, right opens, left and escape close. */
export const matrixKeys = (table: HTMLElement, { context, itemsNow, reveal }: Keyed): void => {
  const { store } = context;
  const setOpen = (id: string, isOpen: boolean): void => {
    store.change({ open: withRow(store.view().open, id, isOpen) }, isOpen ? id : '');
  };
  const focusOn = (index: number): void => {
    const line = reveal(index);
    line?.querySelector<HTMLElement>('button.opener')?.focus();
  };
  table.addEventListener('click', event => {
    const opener = openerOf(event.target);
    if (opener !== undefined) setOpen(opener.id, !opener.isOpen);
  });
  table.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      const id = openedId(event.target);
      if (id === undefined) return;
      setOpen(id, false);
      focusOn(indexOf(id, itemsNow()));
      return;
    }
    const opener = openerOf(event.target);
    if (opener === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowRight') setOpen(opener.id, true);
    else if (event.key === 'ArrowLeft') setOpen(opener.id, false);
    else {
      const next = neighbour(event.key, opener.id, itemsNow());
      if (next === undefined) return;
      focusOn(next);
    }
    event.preventDefault();
  });
};

const openerOf = (
  target: EventTarget | null,
): { readonly id: string; readonly isOpen: boolean } | undefined => {
  const button = target instanceof Element ? target.closest('button.opener') : null;
  const id = button?.getAttribute('data-opens');
  return id === null || id === undefined
    ? undefined
    : { id, isOpen: button?.getAttribute('aria-expanded') === 'true' };
};

/** The row in which something is, be it in its line or in its details. */
const openedId = (target: EventTarget | null): string | undefined => {
  const line = target instanceof Element ? target.closest('tr') : null;
  const row = line?.classList.contains('opened') === true ? line.previousElementSibling : line;
  return row?.getAttribute('data-row') ?? undefined;
};

const indexOf = (id: string, items: readonly MatrixItem[]): number =>
  items.findIndex(item => item.kind === 'row' && item.row.id === id);

const neighbour = (key: string, id: string, items: readonly MatrixItem[]): number | undefined => {
  const isRow = (item: MatrixItem): boolean => item.kind === 'row';
  const at = indexOf(id, items);
  const found = new Map([
    ['ArrowDown', () => items.findIndex((item, index) => index > at && isRow(item))],
    ['ArrowUp', () => items.findLastIndex((item, index) => index < at && isRow(item))],
    ['Home', () => items.findIndex(isRow)],
    ['End', () => items.findLastIndex(isRow)],
  ]).get(key);
  const next = found?.() ?? -1;
  return next < 0 ? undefined : next;
};
