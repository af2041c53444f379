import type { StatementKind } from '../model/source.ts';
import { canFollow, clauseNumber, type ClauseNumber } from './clause-number.ts';
import { bulletMarker, orderedMarker, type ListMarker } from './list-marker.ts';

/** What a line opens, where it does not go on with what stands before it. */
export interface Opening {
  readonly kind: StatementKind;
  /** The number of the clause or annex that it opens. */
  readonly clause?: string;
  /** The mark of the item that it opens. */
  readonly marker?: ListMarker;
}

/** What was read before a line, as far as it matters to what the line opens. */
export interface Before {
  /** Whether a new paragraph may begin here: the line before ended on purpose, or ended a sentence. */
  readonly free: boolean;
  readonly kind: StatementKind | undefined;
  /** The last clause number, and its title. */
  readonly clause: ClauseNumber | undefined;
  readonly title: string;
  /** The last value of each style of numbered items in this clause. */
  readonly items: ReadonlyMap<string, number>;
}

/** What a line opens; undefined where nothing says that it opens something. */
export const openingOf = (text: string, before: Before): Opening | undefined => {
  for (const opener of openers) {
    const found = opener(text, before);
    if (found !== undefined) return found;
  }
  return undefined;
};

type Opener = (text: string, before: Before) => Opening | undefined;

/** An opener for lines that begin like this, wherever they stand. */
const always =
  (kind: StatementKind, pattern: RegExp): Opener =>
  text =>
    pattern.test(text) ? { kind } : undefined;

/** An opener for lines that begin like this where a paragraph may begin; in the middle of one it is prose. */
const whereFree =
  (kind: StatementKind, pattern: RegExp): Opener =>
  (text, { free }) =>
    free && pattern.test(text) ? { kind } : undefined;

const number = /^((?:\d{1,2}|[A-Z](?=\.))(?:\.\d{1,3})*)\s+(?=(\S))/u;

/** A clause: its number comes next, and what follows the number looks like a title or a term. */
const numbered: Opener = (text, { free, clause }) => {
  const [, digits, first = ''] = number.exec(text) ?? [];
  if (!free || digits === undefined) return undefined;
  const parts = clauseNumber(digits);
  if (!/[\p{Lu}\d(]/u.test(first) && parts.length < 3) return undefined;
  return canFollow(parts, clause) ? { kind: 'heading', clause: digits } : undefined;
};

const annex = /^((?:Annex|Appendix|ANNEX|APPENDIX)\s+(?:[A-Z]|[IVX]{1,4}|\d))(?=\s*[(:–—-]|\s*$)/u;

const annexed: Opener = (text, { free }) => {
  const [, name] = annex.exec(text) ?? [];
  return free && name !== undefined ? { kind: 'heading', clause: name.replace(/\s+/u, ' ') } : undefined;
};

/** An item of a numbered list is its first, or follows the last one that was written alike. */
const item: Opener = (text, { free, kind, items }) => {
  const marker = orderedMarker(text);
  if (marker === undefined) return undefined;
  const follows = items.get(marker.style) === marker.value - 1;
  const isNext = free ? marker.value === 1 || follows : follows && kind === 'item';
  return isNext ? { kind: 'item', marker } : undefined;
};

const bulleted: Opener = (text, { free, kind }) =>
  (free || kind === 'item') && bulletMarker(text) !== undefined ? { kind: 'item' } : undefined;

const abbreviated: Opener = (text, { free, kind, title }) =>
  (free || kind === 'abbreviation') &&
  /abbreviation|acronym/iu.test(title) &&
  /^[A-Z][A-Z0-9/&-]{1,11}\s+\S/u.test(text)
    ? { kind: 'abbreviation' }
    : undefined;

const defined: Opener = (text, { free, title }) =>
  free && /\bterms\b|\bdefinitions?\b/iu.test(title) && /^\p{L}[^.:]{0,80}: \S/u.test(text)
    ? { kind: 'definition' }
    : undefined;

const openers: readonly Opener[] = [
  always('editors-note', /^Editor[’']s\s+[Nn]ote\s*:/u),
  always('note', /^(?:NOTE|Note)(?:\s+\d{1,3})?(?:\s+to entry)?\s*[:–—]/u),
  always('example', /^(?:EXAMPLE|Example)(?:\s+\d{1,3})?\s*:/u),
  whereFree('caption', /^(?:Table|Figure|Fig\.)\s+[A-Z]?[\d.-]{1,12}\s*(?:[–—:]|-\s)/u),
  whereFree('step', /^(?:Step|Procedure|Phase|Stage)\s+\d{1,3}\s*[:.–—-]/u),
  annexed,
  numbered,
  item,
  bulleted,
  always('reference', /^\[(?:i\.)?\d{1,3}\][\s\uf020]*\t/u),
  whereFree('reference', /^\[(?:i\.)?\d{1,3}\]\s+[\p{Lu}\p{N}<"“]/u),
  whereFree('item', /^\[[A-Za-z0-9][\w .-]{0,30}\]\s+[\p{Lu}]/u),
  abbreviated,
  always('row', /^[^\t]{1,60}\t/u),
  defined,
];
