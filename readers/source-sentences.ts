/** Where a sentence stands in its paragraph. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations that a sentence goes on after, whatever letter comes next. */
const goesOnAfter = new Set(
  'e.g i.e vs cf viz al rec recs no nos fig figs cl sec ch vol ed eds p pp para art dr mr mrs ms prof st approx ca ref refs eq'.split(
    ' ',
  ),
);
/** Of these, the ones that are words too: they abbreviate only before a number. */
const wordsToo = new Set(['no', 'nos', 'sec', 'ch', 'ed', 'art', 'st', 'p', 'al']);

/** A full stop, question or exclamation mark, with what closes after it, before a space. */
const possibleEnd = /[.?!…]["”’')\]]{0,3}\s+(?=\S)/gu;

/**
 * The sentences of a paragraph. A sentence ends before a capital, a number, a quotation or a bracket; not after an
 * abbreviation or an initial. `etc.` ends one only before a capital.
 */
export const sentencesOf = (text: string): readonly SentenceSpan[] => {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const found of text.matchAll(possibleEnd)) {
    const after = found.index + found[0].length;
    if (!isEnd(text, found.index, after)) continue;
    spans.push({ start, end: found.index + found[0].trimEnd().length });
    start = after;
  }
  return [...spans, { start, end: text.length }];
};

const isEnd = (text: string, at: number, after: number): boolean => {
  const next = text.slice(after, after + 3);
  const word = /[\p{L}\p{N}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? '';
  if (!opensSentence.test(next) && !(opensQuotation.test(next) && word !== 'etc')) return false;
  if (text[at] !== '.') return true;
  if (isOrdinal(text, at)) return false;
  if (/^\p{N}/u.test(next)) return !goesOnAfter.has(word);
  return wordsToo.has(word) || (!goesOnAfter.has(word) && !isInitial(text, at));
};

const opensSentence = /^["“‘'([]{0,2}[\p{Lu}\p{N}]/u;
const opensQuotation = /^["“]\p{Ll}/u;

/** `1.` or `a.` at the start is the mark of an item, not a sentence. */
const isOrdinal = (text: string, at: number): boolean =>
  at <= 2 && /^(?:\d{1,2}|[a-z])$/u.test(text.slice(0, at));

/** One capital alone before the stop, after a capitalised word or at the start: part of a name. */
const isInitial = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}\p{N}])(?:[A-Z]\.){0,3}[A-Z]$/u.test(text.slice(Math.max(0, at - 8), at)) &&
  !/(?:annex|appendix|table|figure|clause|class|type|option|case|step|part) [A-Z]$/iu.test(
    text.slice(Math.max(0, at - 12), at),
  );
