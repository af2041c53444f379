import { escapeTerminal } from './escape-terminal.ts';

/** Escapes the message of a GitHub workflow command; its line breaks stay, encoded. */
export const escapeCommandData = (text: string): string =>
  text
    .split('\n')
    .map(line => escapeTerminal(line).replaceAll('%', '%25'))
    .join('%0A');

/** Escapes a property of a GitHub workflow command, where `:` and `,` separate as well. */
export const escapeCommandProperty = (text: string): string =>
  escapeTerminal(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
