/**
 * Escapes text for XML 1.0 text and attribute values. Characters that XML forbids become U+FFFD; control, format and
 * line characters that it allows become references, so that they neither get lost nor steer a terminal.
 */
export const escapeXml = (text: string): string =>
  text
    .replace(forbidden, '\uFFFD')
    .replace(/[&<>"'\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, reference)
    .replace(/#(?=#(?:vso)?\[)/giu, reference);

/** Outside of the production `Char` of XML 1.0: most of C0, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const reference = (character: string): string => named[character] ?? `&#${character.codePointAt(0) ?? 0};`;
