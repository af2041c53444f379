const longest = 80;
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text with each control, bidirectional, zero-width or surrogate character written as a visible escape. */
export const visible = (text: string): string =>
  text.replace(hidden, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** Text of a user as messages show it: visible, cut to a readable length, in backticks. */
export const shown = (text: string): string =>
  text.length > longest ? `\`${visible(text.slice(0, longest))}\`…` : `\`${visible(text)}\``;
