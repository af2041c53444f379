import type { Discount, FormFound } from '../model/account.ts';
import type { VerbalForm } from '../model/standard.ts';

/** Forms that some convention defines: where a text uses one that its own does not define, that is worth saying. */
const formsOfOthers = [
  ...['shall', 'shall not', 'must', 'must not', 'should', 'should not', 'may', 'may not', 'need not'],
  ...['is required', 'are required', 'is recommended', 'are recommended', 'is permitted', 'are permitted'],
  ...['need to', 'needs to', 'has to', 'have to'],
] as const;

/** Finds the verbal forms in a statement, in its order. */
export type FormFinder = (text: string) => readonly FormFound[];

/**
 * A finder that judges verbal forms by the convention of one text alone. Where one form is part of another, the longer
 * one is found.
 */
export const formFinder = (convention: readonly VerbalForm[]): FormFinder => {
  const defined = new Map(convention.map(({ form, obligation }) => [form.toLowerCase(), obligation]));
  const pattern = patternFor([...defined.keys(), ...formsOfOthers]);
  return text => {
    const quoted = quotations(text);
    return [...text.matchAll(pattern)].map(found => {
      const form = found[0].toLowerCase().replace(/\s+/gu, ' ');
      const at = found.index;
      const why = discount(text, at, at + found[0].length, quoted);
      const obligation = defined.get(form);
      if (why === undefined && obligation !== undefined) return { kind: 'counts', form, at, obligation };
      return { kind: 'discounted', form, at, why: why ?? 'undefined' };
    });
  };
};

/** The obligations that a statement gives by the forms that count. */
export const obligationsOf = (forms: readonly FormFound[]): readonly VerbalForm['obligation'][] => [
  ...new Set(forms.flatMap(found => (found.kind === 'counts' ? [found.obligation] : []))),
];

const patternFor = (forms: readonly string[]): RegExp => {
  const longestFirst = [...new Set(forms)].toSorted((a, b) => b.length - a.length);
  const words = longestFirst.map(form =>
    form.replace(/[^\p{L}\p{N} ]/gu, literally).replaceAll(' ', String.raw`\s+`),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${words.join('|')})(?![\p{L}\p{N}-])`, 'giu');
};

const literally = (character: string): string =>
  String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

type Span = readonly [start: number, end: number];

const discount = (
  text: string,
  start: number,
  end: number,
  quoted: readonly Span[],
): Discount | undefined => {
  if (quoted.some(([open, close]) => open < start && end <= close) || isSpokenOf(text, start))
    return 'quoted';
  if (/\?["”’')\]]*$/u.test(text.slice(-8).trimEnd())) return 'question';
  return isInverted(text, start, end) ? 'conditional' : undefined;
};

/** Quotation marks that belong together; a single one counts only outside words, where it is no apostrophe. */
const quotations = (text: string): readonly Span[] =>
  [
    ...text.matchAll(/"[^"]*"|“[^”]*”|«[^»]*»|`[^`]*`/gu),
    ...text.matchAll(/(?<![\p{L}\p{N}])['‘][^'‘’]*['’](?![\p{L}\p{N}])/gu),
  ].map(found => [found.index, found.index + found[0].length]);

/** `the word shall`, `the phrase is required`: the form is the matter, though nobody quotes it. */
const isSpokenOf = (text: string, start: number): boolean =>
  /\bthe\s+(?:modal\s+)?(?:word|keyword|phrase|term|verb|construction|expression|form)s?\s+$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  ) ||
  (start === 0 && /^[\p{L} ]{1,30}\t/u.test(text));

const modals = new Set(['should', 'shall', 'must', 'may', 'need']);
/** After a modal verb stands another verb; where one of these stands, the subject follows, so that it is inverted. */
const opensSubject =
  /^\s+(?:the|a|an|any|this|that|these|those|its|their|his|her|our|your|one|no|it|they|he|she|we|you|i|there|some|such|another|either|neither|every|somebody|someone|anybody|anyone|something|anything)\b/iu;

/** Whether a modal verb opens a condition: `Should a loop fail, …`, `…, should services fail`. */
const isInverted = (text: string, start: number, end: number): boolean => {
  const form = text.slice(start, end).toLowerCase();
  if (!modals.has(form.replace(/\s+not$/u, ''))) return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (opensSubject.test(after)) return true;
  if (/^\p{Lu}/u.test(text.slice(start, end)) && beginsSentence.test(before)) return true;
  return /[,;:–—]\s*$/u.test(before) && pluralThenVerb.test(after);
};

const beginsSentence = /(?:^|[.?!:;]["”’)]?\s+|^\s*(?:[-–—•·]|\(?\w{1,2}[.)])\s+)$/u;
/** `should operators decide`: a plural where a recommendation has its verb. */
const pluralThenVerb = /^\s+(?!(?:always|thus|sometimes|perhaps)\b)\p{Ll}+(?<!s)s\s+(?!be\b)\p{Ll}+/u;
