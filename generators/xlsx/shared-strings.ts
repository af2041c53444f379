import { escapeXml } from '../escape-xml.ts';
import { xmlDocument } from '../xml-tag.ts';

/** The texts of a workbook, each kept once. */
export interface SharedStrings {
  /** The number under which a text is kept. */
  readonly numberOf: (text: string) => number;
  readonly xml: () => string;
}

/** Begins the table of the texts of a workbook. */
export const sharedStrings = (): SharedStrings => {
  const numbers = new Map<string, number>();
  return {
    numberOf: text => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    xml: () =>
      xmlDocument(
        `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${numbers.size}">` +
          `${[...numbers.keys()].map(stringItem).join('')}</sst>`,
      ),
  };
};

const stringItem = (text: string): string =>
  `<si><t xml:space="preserve">${needsEscape.test(text) ? escapeXml(literal(text)) : text}</t></si>`;

const needsEscape = /[^\n -%(-;=?-^`-~]/u;

/** `_x0041_` would be read as the character of that number. */
const literal = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');
