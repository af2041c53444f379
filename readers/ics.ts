import { createHash } from 'node:crypto';

import type { FilledIcs } from '../model/filled-ics.ts';
import type { Result } from '../model/problem.ts';

/**
 * Reads an ICS that somebody filled in: a workbook, JSON or Markdown, told apart by how it begins. What it says is not
 * held to any proforma here; each reader loads only where it is needed.
 */
export const readIcs = async (file: string, bytes: Uint8Array): Promise<Result<FilledIcs>> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (startsWith(bytes, [0x50, 0x4b]))
    return (await import('./ics-xlsx.ts')).readIcsXlsx(file, bytes, sha256);
  if (firstCharacter(bytes) === '{') return (await import('./ics-json.ts')).readIcsJson(file, bytes, sha256);
  return (await import('./ics-md.ts')).readIcsMd(file, bytes, sha256);
};

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The first character that is no white space, past a byte order mark. */
const firstCharacter = (bytes: Uint8Array): string => {
  const start = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  const at = bytes.subarray(start).findIndex(byte => ![0x20, 0x09, 0x0a, 0x0d].includes(byte));
  return at === -1 ? '' : String.fromCharCode(bytes[start + at] ?? 0);
};
