import { escapeXml } from '../escape-xml.ts';
import { messageParts } from '../message-parts.ts';
import { xmlTag } from '../xml-tag.ts';

/** Text with marks, as an attribute of ReqIF holds it. */
export interface Xhtml {
  readonly xhtml: string;
}

/**
 * Arranges text: a string is a paragraph, a list of strings is a list; what stands between backticks is code. Empty ones
 * are left out, and where nothing is left there is no text.
 */
export const xhtml = (...blocks: readonly (string | readonly string[] | undefined)[]): Xhtml | undefined => {
  const written = blocks.map(blockXml).join('');
  return written === '' ? undefined : { xhtml: xmlTag('xhtml:div', {}, written) };
};

const blockXml = (block: string | readonly string[] | undefined): string => {
  if (block === undefined || block.length === 0) return '';
  return typeof block === 'string'
    ? xmlTag('xhtml:p', {}, phrase(block))
    : xmlTag('xhtml:ul', {}, block.map(item => xmlTag('xhtml:li', {}, phrase(item))).join(''));
};

const phrase = (text: string): string =>
  messageParts(text)
    .map(part => (part.code ? xmlTag('xhtml:code', {}, escapeXml(part.text)) : escapeXml(part.text)))
    .join('');
