import { zipSync } from 'fflate';

/** A file of a zip file. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How hard to compress, from 0 (not at all) to 9. */
export type ZipLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/**
 * Packs files into a zip file, in the order given. The same files give the same bytes on any day and in any time zone:
 * every entry carries the date on which the format's calendar begins.
 * @throws Error where two entries have the same path, or one is a bare number, which would not keep its place.
 */
export const zipFile = (entries: readonly ZipEntry[], level: ZipLevel = 6): Uint8Array => {
  for (const { path } of entries)
    if (/^\d+$/u.test(path)) throw new Error(`a path in a zip file can not be the bare number \`${path}\``);
  const files = Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes]));
  if (Object.keys(files).length !== entries.length)
    throw new Error('two entries of a zip file have the same path');
  return zipSync(files, { level, mtime: firstDay });
};

/** The file format stores local time and fflate asks the date for it: a date made of local parts gives the same bytes. */
const firstDay = new Date(1980, 0, 1, 12);
