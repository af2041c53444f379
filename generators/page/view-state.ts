import { type FacetKey, facetKeys } from './facets.ts';

/** The columns of the matrix, as they stand in a link. */
export const sortKeys = [
  'requirement',
  'obligation',
  'statement',
  'method',
  'verdict',
  'assurance',
  'results',
  'evidence',
] as const;
/** See {@link sortKeys}; `requirement` is the order of the catalogue. */
export type SortKey = (typeof sortKeys)[number];

/** What rows are put together by. */
export const groupKeys = ['clause', 'standard', 'verdict', 'none'] as const;
/** See {@link groupKeys}. */
export type GroupKey = (typeof groupKeys)[number];

/** The colours of a page: those of the system unless somebody chose. */
export const themes = ['system', 'light', 'dark'] as const;
/** See {@link themes}. */
export type Theme = (typeof themes)[number];

/** How somebody looks at a page: all of it stands in the link. */
export interface ViewState {
  readonly query: string;
  /** The chosen values of each facet; where none is chosen, all are. */
  readonly chosen: { readonly [K in FacetKey]: readonly string[] };
  readonly sort: { readonly key: SortKey; readonly isDescending: boolean };
  readonly group: GroupKey;
  /** The ids of the rows that are open; `*` is all. */
  readonly open: readonly string[];
  readonly theme: Theme;
}

/** How a page opens. */
export const firstView: ViewState = {
  query: '',
  chosen: { verdict: [], obligation: [], standard: [], assurance: [], standing: [] },
  sort: { key: 'requirement', isDescending: false },
  group: 'clause',
  open: [],
  theme: 'system',
};

/** What the fragment of a link says: what to go to, and how to look at the page where it says that. */
export interface Link {
  readonly target: string;
  readonly view?: ViewState;
}

/** Writes the fragment of a link, without `#`: `x1452-9.1.1-1?verdict=fail&group=none`. */
export const formatLink = ({ target, view = firstView }: Link): string => {
  const pairs = [
    ['q', encode(view.query)],
    ...facetKeys.map(key => [key, view.chosen[key].map(encode).join(',')]),
    ['sort', view.sort.isDescending ? `-${view.sort.key}` : view.sort.key],
    ['group', view.group],
    ['open', view.open.map(encode).join(',')],
    ['theme', view.theme],
  ].filter(([key = '', value = '']) => value !== '' && value !== firstValues[key]);
  const query = pairs.map(pair => pair.join('=')).join('&');
  return `${encode(target)}${query === '' ? '' : `?${query}`}`;
};

const firstValues: Readonly<Record<string, string>> = {
  sort: firstView.sort.key,
  group: firstView.group,
  theme: firstView.theme,
};

/** Reads a fragment, without `#`; what it does not know it leaves as it is first. */
export const parseLink = (fragment: string): Link => {
  const at = fragment.indexOf('?');
  if (at < 0) return { target: decode(fragment) };
  const values = new Map(
    fragment
      .slice(at + 1)
      .split('&')
      .map(pair => [pair.slice(0, Math.max(0, pair.indexOf('='))), pair.slice(pair.indexOf('=') + 1)]),
  );
  const listOf = (key: string): readonly string[] =>
    (values.get(key) ?? '')
      .split(',')
      .filter(value => value !== '')
      .map(decode);
  const sort = values.get('sort') ?? '';
  return {
    target: decode(fragment.slice(0, at)),
    view: {
      query: decode(values.get('q') ?? ''),
      chosen: {
        verdict: listOf('verdict'),
        obligation: listOf('obligation'),
        standard: listOf('standard'),
        assurance: listOf('assurance'),
        standing: listOf('standing'),
      },
      sort: { key: oneOf(sortKeys, sort.replace(/^-/u, '')), isDescending: sort.startsWith('-') },
      group: oneOf(groupKeys, values.get('group')),
      open: listOf('open'),
      theme: oneOf(themes, values.get('theme')),
    },
  };
};

const oneOf = <T extends string>(words: readonly [T, ...T[]], value: string | undefined): T =>
  words.find(word => word === value) ?? words[0];

const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
