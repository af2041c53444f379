import { escapeTerminal } from './escape-terminal.ts';

/** Writes text as a string literal of JavaScript in single quotes; what is not plain text is written as an escape. */
export const scriptString = (text: string): string =>
  `'${text
    .replace(/[\\']/gu, character => `\\${character}`)
    .replace(
      /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
      character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    )}'`;

/** Writes text for a line comment: nothing in it ends the line. */
export const scriptComment = (text: string): string => escapeTerminal(text);
