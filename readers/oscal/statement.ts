import type { Part } from '../../model/requirement.ts';
import { type OscalControl, partsOf } from './control.ts';
import { type Item, itemsOf, textOf } from './item.ts';
import type { Insert } from './parameters.ts';
import { labelOf } from './props.ts';
import { plainText } from './prose.ts';

/** What a control asks, as running text, and the items that it lists. */
export interface OscalStatement {
  readonly text: string;
  readonly parts: readonly Part[];
  /** The ids of the statement and of its items, by which others refer to them. */
  readonly ids: readonly string[];
}

/** Reads what a control asks: its title, and what its statement says behind it. */
export const statementOf = ({ item, title }: OscalControl, insert: Insert): OscalStatement => {
  const told = (part: Item): string => insert(plainText(textOf(part, 'prose') ?? ''));
  const found = partsOf(item, 'statement');
  const prose = found
    .map(told)
    .filter(text => text !== '')
    .join(' ');
  const items = found.flatMap(part => listed(part, [], told));
  return {
    text: prose === '' ? withItems(title, items) : withTitle(title, prose),
    parts: numbered(items),
    ids: found.flatMap(idsIn),
  };
};

/** A title that is the beginning of the statement says nothing of its own. */
const withTitle = (title: string, prose: string): string =>
  prose.startsWith(title.replace(/…$/u, '')) ? prose : `${title}: ${prose}`;

/** A control that is a list and nothing else is told with its items where they are few. */
const withItems = (title: string, items: readonly ListItem[]): string => {
  const list = items.map(({ path, statement }) => `(${path.join('.')}) ${statement}`).join(' ');
  if (list.length <= mostListed) return list === '' ? title : `${title}: ${list}`;
  return `${title}, in ${items.length} items`;
};

/** Characters of a list that a statement holds. */
const mostListed = 240;

interface ListItem {
  /** The labels on the way down to it. */
  readonly path: readonly string[];
  readonly statement: string;
}

/** Recurses at most as deep as the limit on depth. */
const listed = (holder: Item, path: readonly string[], told: (part: Item) => string): readonly ListItem[] =>
  itemsOf(holder, 'parts').flatMap((part, index) => {
    const here = [...path, shortLabel(labelOf(part)) ?? letter(index)];
    const statement = told(part);
    return [...(statement === '' ? [] : [{ path: here, statement }]), ...listed(part, here, told)];
  });

/** What is left of a label such as `a.` or `(1)`. */
const shortLabel = (label: string | undefined): string | undefined => {
  const short = label?.replace(/[^A-Za-z0-9]+/gu, '').slice(0, 12);
  return short === '' ? undefined : short;
};

const letter = (index: number): string =>
  index < 26 ? String.fromCharCode('a'.charCodeAt(0) + index) : String(index + 1);

/** Items that are labelled alike are told apart by a number. */
const numbered = (items: readonly ListItem[]): readonly Part[] => {
  const seen = new Map<string, number>();
  return items.map(({ path, statement }) => {
    const label = path.join('.');
    const before = seen.get(label) ?? 0;
    seen.set(label, before + 1);
    return { id: before === 0 ? label : `${label}-${before + 1}`, statement };
  });
};

const idsIn = (part: Item): readonly string[] => {
  const id = textOf(part, 'id');
  return [...(id === undefined ? [] : [id]), ...itemsOf(part, 'parts').flatMap(idsIn)];
};
