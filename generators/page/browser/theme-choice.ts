/// <reference lib="dom" />
import { type Theme, themes } from '../view-state.ts';
import { element } from './element.ts';
import type { ViewStore } from './view-store.ts';

/** Puts the choice of colours into the page. */
export const themeChoice = (host: HTMLElement, store: ViewStore): void => {
  const choice = element(
    'select',
    {},
    ...themes.map(theme => element('option', { value: theme }, themeWords[theme])),
  );
  const apply = (theme: Theme): void => {
    choice.value = theme;
    document.documentElement.dataset['theme'] = theme;
  };
  choice.addEventListener('change', () => {
    store.change({ theme: themes.find(theme => theme === choice.value) ?? 'system' });
  });
  store.onChange(({ theme }) => {
    apply(theme);
  });
  host.replaceChildren(element('label', {}, 'Colours ', choice));
  apply(store.view().theme);
};

const themeWords: { readonly [T in Theme]: string } = {
  system: 'of the system',
  light: 'light',
  dark: 'dark',
};
