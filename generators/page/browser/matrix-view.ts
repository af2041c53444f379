/// <reference lib="dom" />
import { type MatrixItem, matrixItems } from '../matrix-items.ts';
import { isRowOpen, withRow } from '../open-rows.ts';
import { orderRows } from '../order-rows.ts';
import { firstView, type ViewState } from '../view-state.ts';
import { element } from './element.ts';
import { matrixHead } from './matrix-head.ts';
import { matrixKeys } from './matrix-keys.ts';
import { matrixLines } from './matrix-rows.ts';
import { matrixToolbar } from './matrix-toolbar.ts';
import type { PageContext } from './page-context.ts';
import { windowedList } from './windowed-list.ts';

/** The matrix as it stands in the page. */
export interface MatrixView {
  readonly search: HTMLInputElement;
  /** Opens a row, whatever the filters say, and brings it into the window. */
  readonly goTo: (id: string) => void;
}

/** Puts the matrix with its tools into the page. */
export const matrixView = (host: HTMLElement, context: PageContext): MatrixView => {
  const { data, store } = context;
  const toolbar = matrixToolbar(context);
  const head = matrixHead(context);
  const table = element('table', { class: 'matrix' }, columnGroup(), head.head);
  const printed = element('p', { class: 'printed' });
  const nothing = element('p', { class: 'nothing' }, 'No requirement is like that: choose less, or reset.');
  host.replaceChildren(toolbar.bar, printed, table, nothing);
  new ResizeObserver(() => {
    const isSticky = getComputedStyle(toolbar.bar).position === 'sticky';
    document.documentElement.style.setProperty('--bar', `${isSticky ? toolbar.bar.offsetHeight : 0}px`);
  }).observe(toolbar.bar);

  let items: readonly MatrixItem[] = [];
  const list = windowedList<MatrixItem>({
    parent: table,
    chunkTag: 'tbody',
    chunkSize: 40,
    estimate: 60,
    render: (item, index) => matrixLines(item, index, context),
  });
  const show = (view: ViewState): void => {
    const rows = context.select(data.rows, view);
    items = matrixItems(orderRows(rows, view.sort, data), view.group, data);
    table.setAttribute('aria-rowcount', String(items.length + 1));
    list.show(items);
    head.update(view);
    toolbar.update(view, rows.length);
    nothing.hidden = rows.length > 0;
    table.hidden = rows.length === 0;
    printed.textContent =
      rows.length === data.rows.length
        ? ''
        : `Only ${rows.length} of ${data.rows.length} requirements are shown, as they were chosen.`;
  };
  const reveal = (id: string): HTMLElement | undefined =>
    list.reveal(items.findIndex(item => item.kind === 'row' && item.row.id === id));
  store.onChange((now, before) => {
    if (rowsDiffer(now, before)) {
      show(now);
      if (host.getBoundingClientRect().top < 0) host.scrollIntoView();
      return;
    }
    toolbar.update(now, items.filter(({ kind }) => kind === 'row').length);
    for (const [index, item] of items.entries())
      if (item.kind === 'row' && isRowOpen(now.open, item.row.id) !== isRowOpen(before.open, item.row.id))
        keepFocus(() => {
          list.refresh(index);
        });
  });
  matrixKeys(table, { context, itemsNow: () => items, reveal: index => list.reveal(index) });
  show(store.view());
  return {
    search: toolbar.search,
    goTo: id => {
      const view = store.view();
      const isHidden = context.select(data.rows, view).every(row => row.id !== id);
      store.change(
        {
          ...(isHidden ? { query: '', chosen: firstView.chosen } : {}),
          open: withRow(view.open, id, true),
        },
        id,
      );
      reveal(id)?.querySelector('button')?.focus({ preventScroll: true });
      scrollTo(() => reveal(id));
    },
  };
};

/** Gaps above a line grow to their true height as they come near: it is brought into the window until that is done. */
const scrollTo = (line: () => HTMLElement | undefined, frames = 20): void => {
  const stop = new AbortController();
  for (const type of ['wheel', 'keydown', 'pointerdown', 'touchstart'])
    window.addEventListener(
      type,
      () => {
        stop.abort();
      },
      { signal: stop.signal, passive: true },
    );
  const step = (left: number): void => {
    if (stop.signal.aborted || left === 0) {
      stop.abort();
      return;
    }
    line()?.scrollIntoView();
    requestAnimationFrame(() => {
      step(left - 1);
    });
  };
  step(frames);
};

const columnGroup = (): HTMLElement =>
  element(
    'colgroup',
    {},
    ...[
      'requirement',
      'obligation',
      'statement',
      'method',
      'verdict',
      'assurance',
      'results',
      'evidence',
    ].map(name => element('col', { class: name })),
  );

const rowsDiffer = (now: ViewState, before: ViewState): boolean =>
  now.query !== before.query ||
  now.chosen !== before.chosen ||
  now.sort !== before.sort ||
  now.group !== before.group;

/** Gives the focus back to the opener of a row that is put in anew. */
const keepFocus = (change: () => void): void => {
  const held = document.activeElement?.getAttribute('data-opens');
  change();
  if (held !== null && held !== undefined && document.activeElement?.getAttribute('data-opens') !== held)
    document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
};
