/**
 * Makes text safe to print on a terminal and in a CI log: control, format and line-breaking characters, lone
 * surrogates, and what CI systems take for a command are shown as visible escapes.
 */
export const escapeTerminal = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .replace(steering, visibleEscape)
        .replace(loggingCommand, String.raw`\x23`)
        .replace(workflowCommand, String.raw`\x3a`);

/** Most of what is written: printable ASCII in which no command can be. */
const plain = /^(?:[ -"$-9;-~]|#(?!#)|:(?!:))*$/u;

/** Control, format (bidirectional and zero-width among them), line and paragraph separators, lone surrogates. */
const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** `##[…]` and `##vso[…]` are commands anywhere in a line. */
const loggingCommand = /#(?=#(?:vso)?\[)/giu;
/** `::name` is a command at the start of a line, to which wrapping may bring any word. */
const workflowCommand = /(?<![^ ]):(?=:\p{L})/gu;

const named: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};

const visibleEscape = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return named[character] ?? (code <= 0xff ? String.raw`\x${hex.padStart(2, '0')}` : String.raw`\u{${hex}}`);
};
