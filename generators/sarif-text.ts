/** Escapes the brackets that would make an embedded link of a SARIF message (section 3.11.6). */
export const sarifText = (text: string): string => text.replace(/[\\[\]]/gu, character => `\\${character}`);
