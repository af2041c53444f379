import { failure, success, type Result } from '../model/problem.ts';
import { icsLimits } from './ics-limits.ts';
import { readXml } from './xml-events.ts';
import { refusal } from './zip-entries.ts';
import type { ZipParts } from './zip-parts.ts';

/** Reads the texts of a workbook that its cells refer to by number. */
export const sharedTexts = (file: string, zip: ZipParts, part: string): Result<readonly string[]> => {
  const bytes = zip.read(part);
  if (bytes === undefined) return failure(refusal(file, `has no \`${part}\` in it, to which it refers`));
  if (!bytes.ok) return bytes;
  const found: string[] = [];
  const item = textItem();
  const read = readXml(file, part, bytes.value, icsLimits, {
    open: ({ name }) => {
      if (name === 'si') item.begin();
      else item.open(name);
      return item.isTooLong() ? tooLong : undefined;
    },
    close: name => {
      if (name === 'si') found.push(item.text());
      else item.close(name);
      return found.length > icsLimits.strings
        ? `has more than the ${icsLimits.strings} texts that are read`
        : undefined;
    },
    text: item.add,
  });
  return read.ok ? success(found) : read;
};

/** What is said of a text that is too long for a cell. */
export const tooLong = `has a text longer than the ${icsLimits.cell} characters that are read`;

/** The text of one item, put together from its runs; what is only said about how to pronounce it is left out. */
export interface TextItem {
  readonly begin: () => void;
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly add: (text: string) => void;
  readonly isTooLong: () => boolean;
  readonly text: () => string;
}

/** An item that is not begun. */
export const textItem = (): TextItem => {
  let whole = '';
  let isText = false;
  let phonetic = 0;
  return {
    begin: () => {
      whole = '';
      isText = false;
      phonetic = 0;
    },
    open: name => {
      if (name === 'rPh') phonetic += 1;
      if (name === 't') isText = phonetic === 0;
    },
    close: name => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') isText = false;
    },
    add: text => {
      if (isText && whole.length <= icsLimits.cell) whole += text;
    },
    isTooLong: () => whole.length > icsLimits.cell,
    text: () => unescaped(whole),
  };
};

/** `_x000A_` stands for the character of that number. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-fA-F]{4})_/gu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
