import { visibleText } from '../visible-text.ts';

/** What Excel holds in one cell, in UTF-16 code units. */
const mostCharacters = 32_767;
/** How many line breaks Excel holds in one cell. */
const mostBreaks = 253;

/** Writes text, or lines of text, as a cell can hold it: visible, and where it is too long, clipped with a word on it. */
export const cellText = (value: string | readonly string[]): string =>
  clipCell(typeof value === 'string' ? visibleText(value) : joinLines(value.map(visibleText)));

const joinLines = (lines: readonly string[]): string => {
  const more = lines.length - mostBreaks;
  if (more <= 0) return lines.join('\n');
  return [...lines.slice(0, mostBreaks), `… and ${more} more that do not fit into a cell`].join('\n');
};

const clipCell = (text: string): string => {
  if (text.length <= mostCharacters) return text;
  const notice = `… (clipped: the text has ${text.length} characters, a cell holds ${mostCharacters})`;
  return text.slice(0, mostCharacters - notice.length).replace(/[\uD800-\uDBFF]$/u, '') + notice;
};
