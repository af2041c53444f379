import { isUtf8 } from 'node:buffer';

import type { Problem, Result } from '../model/problem.ts';
import { failure, success } from '../model/problem.ts';

import { limits } from './limits.ts';
import { lineTable } from './line-table.ts';

/** The text of a file, without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  /** Whether all of it is printable ASCII without a backslash, so that no scalar can hold anything hidden. */
  readonly isPlain: boolean;
  readonly warnings: readonly Problem[];
}

/** Decodes a file as UTF-8 and refuses what no text editor would have written. */
export const decode = (file: string, bytes: Uint8Array, most: number = limits.bytes): Result<DecodedText> => {
  const refusal = tooLarge(file, bytes, most) ?? otherEncoding(file, bytes) ?? malformed(file, bytes);
  if (refusal !== undefined) return failure(refusal);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const scan = scanText(text);
  if (scan.refusedAt !== -1) return failure(refusedCharacter(file, text, scan.refusedAt));
  return success({
    text,
    isPlain: scan.isPlain,
    warnings: startsWith(bytes, utf8Mark) ? [markNoted(file)] : [],
  });
};

const utf8Mark = [0xef, 0xbb, 0xbf];
const otherMarks: readonly { readonly name: string; readonly mark: readonly number[] }[] = [
  { name: 'UTF-32', mark: [0xff, 0xfe, 0x00, 0x00] },
  { name: 'UTF-32', mark: [0x00, 0x00, 0xfe, 0xff] },
  { name: 'UTF-16', mark: [0xff, 0xfe] },
  { name: 'UTF-16', mark: [0xfe, 0xff] },
];
const saveAsUtf8 = 'save the file as UTF-8';

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const markNoted = (file: string): Problem => ({
  code: 'byte-order-mark',
  message: 'the file starts with a UTF-8 byte order mark, which was ignored',
  place: { file, line: 1, column: 1 },
  help: 'save the file as UTF-8 without byte order mark',
});

const tooLarge = (file: string, bytes: Uint8Array, most: number): Problem | undefined =>
  bytes.length <= most
    ? undefined
    : {
        code: 'too-large',
        message: `the file has ${bytes.length} bytes, expected at most ${most}`,
        place: { file, line: 1, column: 1 },
        help: 'split the descriptor by service',
      };

const otherEncoding = (file: string, bytes: Uint8Array): Problem | undefined => {
  const found = otherMarks.find(({ mark }) => startsWith(bytes, mark));
  return found === undefined
    ? undefined
    : {
        code: 'not-utf-8',
        message: `the file starts with a ${found.name} byte order mark at byte offset 0, expected UTF-8`,
        place: { file, line: 1, column: 1 },
        help: saveAsUtf8,
      };
};

const malformed = (file: string, bytes: Uint8Array): Problem | undefined => {
  if (isUtf8(bytes)) return undefined;
  const valid = validPrefix(bytes);
  const offset = Buffer.byteLength(valid);
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  return {
    code: 'not-utf-8',
    message: `the bytes from offset ${offset} on (0x${byte}) are not valid UTF-8`,
    place: lineTable(file, valid)(valid.length),
    help: saveAsUtf8,
  };
};

/** The longest prefix that is valid UTF-8, found by halving; an incomplete last character is left out. */
const validPrefix = (bytes: Uint8Array): string => {
  let valid = '';
  let low = 0;
  let high = bytes.length;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const text = decodePrefix(bytes.subarray(0, middle));
    if (text !== undefined) valid = text;
    if (text === undefined) high = middle - 1;
    else low = middle + 1;
  }
  return valid;
};

const decodePrefix = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
};

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const nextLine = 0x85;
const backslash = 0x5c;

/** One pass over the text: the first character that is refused, and whether there is anything but plain ASCII. */
const scanText = (text: string): { readonly refusedAt: number; readonly isPlain: boolean } => {
  let isPlain = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) {
      if (code === backslash) isPlain = false;
    } else if (code >= 0xa0 || code === nextLine) {
      isPlain = false;
    } else if (code !== tab && code !== lineFeed) {
      if (code !== carriageReturn || text.charCodeAt(at + 1) !== lineFeed) return { refusedAt: at, isPlain };
    }
  }
  return { refusedAt: -1, isPlain };
};

const refusedCharacter = (file: string, text: string, at: number): Problem => {
  const code = text.charCodeAt(at);
  const place = lineTable(file, text)(at);
  if (code === carriageReturn)
    return {
      code: 'lone-carriage-return',
      message: 'a carriage return stands without a line feed, expected LF or CRLF line ends',
      place,
      help: 'save the file with LF line ends',
    };
  const name =
    code === 0
      ? 'a NUL character'
      : `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: 'control-character',
    message: `the text holds ${name}, expected printable characters, tabs and line ends only`,
    place,
    help: code === 0 && at < 4 ? `${saveAsUtf8}; it looks like UTF-16 or UTF-32` : 'remove it',
  };
};
