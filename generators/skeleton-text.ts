import { escapeTerminal } from './escape-terminal.ts';
import { wrapText } from './wrap-text.ts';

/** How wide what skeletons say in comments gets. */
const commentWidth = 96;

/**
 * Makes text safe to stand in a skeleton, whatever its language: it stays on its line, steers nothing, and can not be
 * taken for a mark of a region or for what a test says it verifies. The escapes of the language come on top.
 */
export const skeletonText = (text: string): string =>
  escapeTerminal(text)
    .replaceAll(/(?<=clausewise):(?=begin|end|outdated)/giu, String.raw`\x3a`)
    .replaceAll(/@(?=verifies)/giu, String.raw`\x40`);

/** The same for a title, in which brackets hold what a test verifies. */
export const skeletonTitle = (text: string): string =>
  oneSpaced(skeletonText(text)).replaceAll('[', '(').replaceAll(']', ')');

/** The same as lines that a comment can hold. */
export const skeletonLines = (text: string, width = commentWidth): readonly string[] =>
  wrapText(oneSpaced(skeletonText(text)), width);

/** Text in which no more than one space stands between words. */
export const oneSpaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** A sentence as it goes on behind other words. */
export const lowerFirst = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, first => first.toLowerCase());

/** Cuts a title where it gets too long to be read. */
export const cutTitle = (text: string, most = 140): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
