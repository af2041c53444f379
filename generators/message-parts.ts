/** A stretch of a message: running text, or user input that stood between backticks. */
export interface MessagePart {
  readonly code: boolean;
  readonly text: string;
}

/** Splits a message at its backticks; one that has no partner stays in the text. */
export const messageParts = (message: string): readonly MessagePart[] =>
  message
    .split(/(`[^`]+`)/u)
    .filter(text => text !== '')
    .map(text => (isCode(text) ? { code: true, text: text.slice(1, -1) } : { code: false, text }));

const isCode = (text: string): boolean => text.length > 2 && text.startsWith('`') && text.endsWith('`');
