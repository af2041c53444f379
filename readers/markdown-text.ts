/**
 * The text of a table cell in Markdown: escapes and character references are resolved, names in code keep their
 * backticks, line breaks become spaces. Other markup is left as it stands.
 */
export const markdownText = (source: string): string => source.replace(token, resolved);

/** A code span with the fence that opens it, code as HTML, a line break, an escaped character, a character reference. */
const token =
  /(?<![\\`])(`+)(?!`)(?<code>.*?[^`])\1(?!`)|<code>(?<html>[^<]*)<\/code>|<br ?\/?>|\\(?<escaped>[!-/:-@[-`{-~])|&(?<reference>#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|lt|gt|amp|quot|apos|nbsp);/gu;

const resolved = (found: string, ...rest: readonly unknown[]): string => {
  // sound: the last argument of a replacer is the named groups of a pattern that has some
  const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
  const { code, html, escaped, reference } = groups;
  if (code !== undefined) return `\`${unpadded(code).replaceAll(String.raw`\|`, '|')}\``;
  if (html !== undefined) return `\`${html.replace(entity, referred)}\``;
  if (escaped !== undefined) return escaped;
  return reference === undefined ? ' ' : referred(found, reference);
};

const entity = /&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|lt|gt|amp|quot|apos|nbsp);/gu;

/** One space on either side belongs to the fence. */
const unpadded = (code: string): string =>
  code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const referred = (whole: string, reference: string): string => {
  const known = named[reference];
  if (known !== undefined) return known;
  const number = /^#x/iu.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : Number.parseInt(reference.slice(1), 10);
  // a space of no width only keeps names from becoming links
  if (number === 0x200b) return '';
  return number > 0 && number <= 0x10ffff && (number < 0xd800 || number > 0xdfff)
    ? String.fromCodePoint(number)
    : whole;
};
