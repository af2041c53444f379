import { escapeTerminal } from './escape-terminal.ts';

/**
 * Writes a cell as RFC 4180 has it. A cell that a spreadsheet would take for a formula is prefixed by an apostrophe
 * and quoted; line breaks and other control characters are shown as visible escapes, so that a row stays a line.
 */
export const escapeCsv = (text: string): string => {
  const shown = escapeTerminal(text);
  if (/^\s*[=+\-@＝＋－＠]/u.test(shown)) return quote(`'${shown}`);
  return /[",;]|^\s|\s$/u.test(shown) ? quote(shown) : shown;
};

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
