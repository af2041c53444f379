/// <reference lib="dom" />
import { firstView, type GroupKey, groupKeys, type ViewState } from '../view-state.ts';
import { element } from './element.ts';
import { facetMenu } from './facet-menu.ts';
import type { PageContext } from './page-context.ts';

/** The tools above the matrix. */
export interface MatrixToolbar {
  readonly bar: HTMLElement;
  readonly search: HTMLInputElement;
  /** Brings the tools up to a view, and says how many rows it shows. */
  readonly update: (view: ViewState, shown: number) => void;
}

/** Makes the search, the filters, the grouping and what opens all rows. */
export const matrixToolbar = (context: PageContext): MatrixToolbar => {
  const { data, store } = context;
  const search = searchField(context);
  const menus = context.facets.flatMap(facet => facetMenu(facet, context) ?? []);
  const group = groupField(context);
  const openAll = element('button', { type: 'button' });
  openAll.addEventListener('click', () => {
    store.change({ open: store.view().open.includes('*') ? [] : ['*'] });
  });
  const reset = element('button', { type: 'button' }, 'Reset');
  reset.addEventListener('click', () => {
    const { query, chosen, sort, group: first } = firstView;
    store.change({ query, chosen, sort, group: first });
  });
  const count = element('p', { class: 'count', role: 'status' });
  const bar = element(
    'div',
    { class: 'toolbar', role: 'search', 'aria-label': 'Search and filter the matrix' },
    element('label', { class: 'search' }, element('span', { class: 'hidden' }, 'Search'), search),
    ...menus.map(({ menu }) => menu),
    element('label', {}, 'Group by ', group),
    openAll,
    reset,
    count,
  );
  return {
    bar,
    search,
    update: (view, shown) => {
      for (const { update } of menus) update(view);
      if (search.value !== view.query) search.value = view.query;
      group.value = view.group;
      openAll.textContent = view.open.includes('*') ? 'Close all' : 'Open all';
      reset.disabled = shown === data.rows.length && isFirst(view);
      const all = data.rows.length;
      const noun = all === 1 ? 'requirement' : 'requirements';
      count.textContent = shown === all ? `${all} ${noun}` : `${shown} of ${all} ${noun}`;
    },
  };
};

const isFirst = ({ query, sort, group, chosen }: ViewState): boolean =>
  query === '' &&
  sort.key === firstView.sort.key &&
  !sort.isDescending &&
  group === firstView.group &&
  Object.values(chosen).every(values => values.length === 0);

const searchField = ({ store }: PageContext): HTMLInputElement => {
  const search = element('input', {
    type: 'search',
    placeholder: 'Search  ( / )',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      store.change({ query: search.value });
    }, 120);
  });
  return search;
};

const groupField = ({ data, store }: PageContext): HTMLSelectElement => {
  const offered = groupKeys.filter(key => key !== 'standard' || data.standards.length > 1);
  const group = element(
    'select',
    {},
    ...offered.map(key => element('option', { value: key }, groupWords[key])),
  );
  group.addEventListener('change', () => {
    store.change({ group: groupKeys.find(key => key === group.value) ?? firstView.group });
  });
  return group;
};

const groupWords: { readonly [G in GroupKey]: string } = {
  clause: 'clause',
  standard: 'standard',
  verdict: 'verdict',
  none: 'nothing',
};
