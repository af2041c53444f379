/// <reference lib="dom" />
import { firstView, formatLink, parseLink, type ViewState } from '../view-state.ts';

/** Holds how somebody looks at the page, and keeps the link of the page true to it. */
export interface ViewStore {
  readonly view: () => ViewState;
  /** Changes the view, and what the link leads to. */
  readonly change: (changes: Partial<ViewState>, target?: string) => void;
  /** Calls back after each change. */
  readonly onChange: (listener: (now: ViewState, before: ViewState) => void) => void;
  /** Takes the view over from the link of the page where the link says one, and gives what it leads to. */
  readonly readLink: () => string;
}

/** Makes the store of a page that nobody has looked at yet. */
export const viewStore = (): ViewStore => {
  let view = firstView;
  const listeners: ((now: ViewState, before: ViewState) => void)[] = [];
  const set = (next: ViewState): void => {
    const before = view;
    view = next;
    for (const listener of listeners) listener(next, before);
  };
  return {
    view: () => view,
    onChange: listener => listeners.push(listener),
    change: (changes, target = '') => {
      set({ ...view, ...changes });
      writeLink(formatLink({ target, view }));
    },
    readLink: () => {
      const link = parseLink(location.hash.slice(1));
      if (link.view !== undefined) set(link.view);
      else writeLink(formatLink({ target: link.target, view }));
      return link.target;
    },
  };
};

/** A page that may not write its own link, in a frame without an origin, works all the same. */
const writeLink = (link: string): void => {
  const now = location.hash.slice(1);
  if (now === link) return;
  try {
    history.replaceState(null, '', link === '' ? location.pathname + location.search : `#${link}`);
  } catch {
    // The view stands; only its link does not.
  }
};
