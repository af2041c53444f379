/**
 * Writes a value as JSON with an indent of two and a newline at the end, made safe by {@link logSafeJson}.
 */
export const jsonText = (value: unknown): string => `${logSafeJson(JSON.stringify(value, undefined, 2))}\n`;

/**
 * JSON in which control and format characters that it would let through, and what CI systems take for a command, are
 * `\u` escapes: the same value, safe in a log.
 */
export const logSafeJson = (json: string): string =>
  json
    // most of a text is printable ASCII, which is passed over in runs
    .replace(/[^\n -~]+/gu, run => run.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, unicodeEscape))
    .replace(/#(?=#(?:vso)?\[)/giu, unicodeEscape);

const unicodeEscape = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => String.raw`\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
