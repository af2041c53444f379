import { escapeTerminal } from './escape-terminal.ts';

/**
 * Shows text so that XML can hold all of it and nobody is misled: what XML forbids, control and format characters, and
 * line breaks become visible escapes.
 */
export const visibleText = (text: string): string =>
  plain.test(text)
    ? text
    : escapeTerminal(text).replace(/[\uFFFE\uFFFF]/gu, character =>
        character === '\uFFFE' ? String.raw`\u{fffe}` : String.raw`\u{ffff}`,
      );

/** Most text; a shortcut for the sake of large documents. */
const plain = /^(?:[ -"$-9;-~]|[#:](?![#:\p{L}]))*$/u;
