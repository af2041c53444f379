import { escapeMarkdown, markdownMessage } from '../escape-markdown.ts';
import { escapeTerminal } from '../escape-terminal.ts';

/** A message as a line of Markdown, which OSCAL wants for titles and takes for descriptions; never empty. */
export const markupLine = (message: string): string => {
  if (plain.test(message) && !linked.test(message)) return message;
  const line = markdownMessage(message).trim();
  return line === '' ? nothing : line;
};

/** A name as a line of Markdown: nothing in it is taken for code. */
export const markupName = (name: string): string => {
  const line = escapeMarkdown(name).trim();
  return line === '' ? nothing : line;
};

/** Messages as a list in Markdown. */
export const markupList = (messages: readonly string[]): string =>
  messages.map(message => `- ${markupLine(message)}`).join('\n');

/** Paragraphs of Markdown, without those that are empty. */
export const markupParagraphs = (...paragraphs: readonly string[]): string =>
  paragraphs.filter(paragraph => paragraph !== '').join('\n\n');

/** Text that is the same in Markdown, and how a link could hide in it: a shortcut for the sake of large documents. */
const plain = /^(?=[A-Za-z/`])(?:[A-Za-z0-9 ,;()/='"%!?.-]|:(?= )|`[A-Za-z0-9._/-]+`)*(?<! )$/;
const linked = /www\.|GH-\d/iu;

/** What stands where OSCAL asks for text and there is none. */
const nothing = '(empty)';

/** A text as an OSCAL string: one line, not empty, and no white space at its ends, which shows as escapes. */
export const oscalString = (text: string): string => {
  if (plainString.test(text)) return text;
  const line = escapeTerminal(text).replace(/^\s+|\s+$/gu, spaces => visible(spaces));
  return line === '' ? nothing : line;
};

/** Text that is an OSCAL string as it is: a shortcut likewise. */
const plainString = /^[!"$-9;-~](?:[ !"$-9;-~]*[!"$-9;-~])?$/;

const visible = (spaces: string): string =>
  [...spaces].map(space => String.raw`\u{${(space.codePointAt(0) ?? 0).toString(16)}}`).join('');

/** A name as an OSCAL token: letters, digits, `.`, `-` and `_`, with a letter first; all else by its code point. */
export const oscalToken = (name: string): string => {
  const token = name.replace(
    /[^\p{L}\p{N}.\-_]/gu,
    letter => `_${(letter.codePointAt(0) ?? 0).toString(16)}`,
  );
  return /^[\p{L}_]/u.test(token) ? token : `_${token}`;
};

/** An instant with seconds and the zone `Z`; nothing where its year is none that OSCAL can write. */
export const oscalInstant = (text: string): string | undefined => {
  const at = new Date(text);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1900 || at.getUTCFullYear() > 2999)
    return undefined;
  return at.toISOString().replace('.000Z', 'Z');
};
