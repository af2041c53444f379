/**
 * Writes a value as JSON with an indent of two and a newline at the end. Control and format characters that JSON
 * would let through, and what CI systems take for a command, are written as `\u` escapes: the same value, safe in a log.
 */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2)
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, unicodeEscape)
    .replace(/#(?=#(?:vso)?\[)/giu, unicodeEscape)}\n`;

const unicodeEscape = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => String.raw`\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
