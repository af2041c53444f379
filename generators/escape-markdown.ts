import { escapeTerminal } from './escape-terminal.ts';
import { messageParts } from './message-parts.ts';

/**
 * Escapes text for running Markdown and table cells: no markup, HTML, link, mention, issue reference or math survives.
 * The escapes of a terminal apply first, so that a line stays a line.
 */
export const escapeMarkdown = (text: string): string => escapeTerminal(text).replace(markup, escapeMarkup);

/**
 * Markup, the start of a list or heading, the middle of a bare link, and `@name`, `#1`, `GH-1` before their name:
 * found in one pass, so that nothing that is written here is escaped again.
 */
const markup =
  /[\\`*_{}[\]<>&~$|]|^(?:[-+](?= |$)|#)|^\p{N}+[.)](?= |$)|(?<=\p{L}):(?=\/\/)|(?<=www)\.|[@#](?=[\p{L}\p{N}])|GH-(?=\p{N})/giu;

const escapeMarkup = (found: string): string => {
  const entity = entities[found];
  if (entity !== undefined) return entity;
  if (/^\p{N}/u.test(found)) return `${found.slice(0, -1)}\\${found.slice(-1)}`;
  return /^(?:[@#]|GH-)/iu.test(found) ? `${found}${apart}` : `\\${found}`;
};

/** A zero-width space keeps `@name` and `#1` from becoming a mention or a reference, in every Markdown reader. */
const apart = '&#8203;';
const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;' };

/** Shows text as code: fenced by more backticks than it holds, or as HTML where it holds what ends a table cell. */
export const markdownCode = (text: string): string => {
  const shown = escapeTerminal(text);
  if (shown.trim() === '' || shown.includes('|'))
    return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, numericEntity)}</code>`;
  const runs = shown.match(/`+/gu) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(run => run.length)) + 1);
  const pad = /^[` ]|[` ]$/u.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
};

const numericEntity = (character: string): string => `&#${character.codePointAt(0) ?? 0};`;

/** Writes a message for Markdown: what stands between backticks as code, the rest escaped. */
export const markdownMessage = (message: string): string =>
  messageParts(message)
    .map(part => (part.code ? markdownCode(part.text) : escapeMarkdown(part.text)))
    .join('');
