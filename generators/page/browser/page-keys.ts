/// <reference lib="dom" />

/** Keys of the whole page: `/` goes to the search, escape empties it or closes a menu; a click elsewhere closes menus. */
export const pageKeys = (search: HTMLInputElement): void => {
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    }
    if (event.key === 'Escape') closeMenus(document.activeElement, true);
  });
  document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : null;
    for (const menu of openMenus()) if (!menu.contains(target)) menu.open = false;
  });
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');

const openMenus = (): readonly HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('details.menu[open]'),
];

const closeMenus = (focused: Element | null, givesFocusBack: boolean): void => {
  for (const menu of openMenus()) {
    menu.open = false;
    if (givesFocusBack && menu.contains(focused)) menu.querySelector('summary')?.focus();
  }
};
