import type { Facet } from '../facets.ts';
import type { ViewState } from '../view-state.ts';
import { element, soft } from './element.ts';
import type { PageContext } from './page-context.ts';

/** A menu of the values of a facet, and a function that brings it up to a view; undefined where rows have but one. */
export const facetMenu = (
  facet: Facet,
  { data, store }: PageContext,
): { readonly menu: HTMLElement; readonly update: (view: ViewState) => void } | undefined => {
  const held = data.rows.map(row => new Set(facet.valuesOf(row)));
  const offered = facet.values
    .map(value => ({ value, number: held.filter(values => values.has(value)).length }))
    .filter(({ number }) => number > 0);
  if (offered.length === 0) return undefined;
  const summary = element('summary', {});
  const boxes = offered.map(({ value, number }) => {
    const box = element('input', { type: 'checkbox', value });
    box.addEventListener('change', () => {
      const chosen = boxes.filter(one => one.box.checked).map(one => one.value);
      store.change({ chosen: { ...store.view().chosen, [facet.key]: chosen } });
    });
    const label = element('label', {}, box, ` ${facet.wordsOf(value)} `, soft(String(number)));
    return { value, box, label };
  });
  const menu = element(
    'details',
    { class: 'menu', 'data-facet': facet.key },
    summary,
    element(
      'fieldset',
      {},
      element('legend', { class: 'hidden' }, facet.title),
      ...boxes.map(({ label }) => label),
    ),
  );
  return {
    menu,
    update: ({ chosen }) => {
      const own = chosen[facet.key];
      for (const { box, value } of boxes) box.checked = own.includes(value);
      menu.classList.toggle('chosen', own.length > 0);
      summary.textContent = own.length === 0 ? facet.title : `${facet.title}: ${chosenWords(facet, own)}`;
    },
  };
};

const chosenWords = ({ wordsOf }: Facet, chosen: readonly string[]): string =>
  chosen.length > 2 ? `${chosen.length} chosen` : chosen.map(wordsOf).join(', ');
