/** Text with a capital letter at its start, unless it starts with a name in backticks. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
