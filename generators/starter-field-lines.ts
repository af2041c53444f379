import { openMarker } from './starter-claims.ts';
import { commentLines, starterWidth } from './starter-comments.ts';
import type { StarterField } from './starter-field.ts';
import { known, remark } from './starter-schema.ts';

/** The comment lines that stand above a field. */
export type Above = (path: string, indent: number) => readonly string[];

/** Writes a section with one entry in each of its lists. */
export const sectionLines = (section: StarterField, above: Above): readonly string[] => [
  ...above(section.path, 0),
  `${section.key}:`,
  ...entryLines(section, 0, above),
];

/** Whether a section has a list of which it is a claim already that it has an entry. */
export const hasClaimedList = (field: StarterField): boolean =>
  field.kind === 'claimed-list' || field.fields.some(hasClaimedList);

/** The words of the fields that have too many to stand beside their claims, each list of words once. */
export const wordsAtEnd = (
  fields: readonly StarterField[],
): readonly (readonly [where: string, words: string])[] => {
  const where = new Map<string, string>();
  for (const { key, schema } of fields.flatMap(claims)) {
    const [, words] = split(remark(schema));
    if (isLong(remark(schema)) && !where.has(words)) where.set(words, key);
  }
  return [...where].map(([words, key]) => [key, words]);
};

const claims = (field: StarterField): readonly StarterField[] =>
  field.kind === 'claim' ? [field] : field.fields.flatMap(claims);

const fieldLines = (field: StarterField, indent: number, above: Above): readonly string[] => [
  ...above(field.path, indent),
  ...ownLines(field, indent, above),
];

const ownLines = (field: StarterField, indent: number, above: Above): readonly string[] => {
  const start = `${' '.repeat(indent)}${field.key}:`;
  const { description = '' } = known(field.schema);
  switch (field.kind) {
    case 'name':
      return withRemark(`${start} ${field.name ?? ''}`, description, indent);
    case 'claim':
      return withRemark(`${start} ${openMarker}`, told(field), indent);
    case 'object':
      return [
        ...withRemark(start, description, indent),
        ...field.fields.flatMap(inner => fieldLines(inner, indent + 2, above)),
      ];
    case 'list':
      return [...withRemark(start, description, indent), ...entryLines(field, indent, above)];
    case 'claimed-list':
      return [
        ...withRemark(`${start} ${openMarker} # each as below`, description, indent, ': '),
        ...entryLines(field, indent + 2, above).map(line => inComment(line, indent)),
      ];
  }
};

/** Puts a remark behind a field where there is room for it, and else above. */
const withRemark = (line: string, text: string, indent: number, before = ' # '): readonly string[] => {
  if (text === '') return [line];
  const whole = `${line}${before}${text}`;
  return whole.length <= starterWidth ? [whole] : [...commentLines(text, indent, 2), line];
};

const told = ({ schema, name }: StarterField): string => {
  const whole = remark(schema);
  if (name !== undefined) return `${whole}, e.g. ${name}`;
  return isLong(whole) ? `${split(whole)[0]}: its words are at the end` : whole;
};

/** Written two further in than it would stand, so that it stands there once it is no comment. */
const inComment = (line: string, indent: number): string =>
  `${' '.repeat(indent)}# ${line.slice(indent + 2)}`;

/** Writes the one entry of a list: its first field has the dash, and what stands above that stands above the dash. */
const entryLines = ({ path, fields }: StarterField, indent: number, above: Above): readonly string[] => {
  const lines = fields.flatMap((field, index) => [
    ...(index > 0 && isOfSection(path) && field.kind !== 'claim' ? [''] : []),
    ...fieldLines(field, indent + 4, above),
  ]);
  const first = lines.findIndex(line => !line.trimStart().startsWith('#'));
  return lines.map((line, index) => {
    if (index > first) return line;
    return index === first ? `${' '.repeat(indent + 2)}- ${line.trimStart()}` : line.slice(2);
  });
};

const isOfSection = (path: string): boolean => path.split('/').length === 2;

/** A remark that would take more than three lines. */
const isLong = (text: string): boolean => text.length > 3 * 90;

/** What a field tells, and the words that it chooses from. */
const split = (text: string): readonly [what: string, words: string] => {
  const end = text.indexOf(': ');
  return end < 0 ? [text, text] : [text.slice(0, end), text.slice(end + 2)];
};
