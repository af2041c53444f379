import { failure, success, type Problem, type Result } from '../model/problem.ts';
import { shown } from './shown.ts';

/** A file in a zip file as its directory lists it. */
export interface ZipListing {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where it begins, with its local name. */
  readonly begin: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 };
const lengths = { end: 22, entry: 46, local: 30, comment: 0xffff };
/** Either says that a number stands elsewhere, as files beyond four gigabytes need. */
const elsewhere = { short: 0xffff, long: 0xffffffff };

/**
 * Lists a zip file by its directory and refuses what no office program writes: a directory that does not end the file,
 * encryption, links, names that leave the folder or stand twice, entries that overlap, local names that differ.
 */
export const zipEntries = (file: string, bytes: Uint8Array, most: number): Result<readonly ZipListing[]> => {
  const refused = (what: string): Result<never> => failure(refusal(file, what));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return refused('has no directory at its end: it is cut off, or not a zip file');
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const disks = [4, 6].some(at => view.getUint16(end + at, true) !== 0);
  if (disks || count !== view.getUint16(end + 8, true)) return refused('is one part of several');
  if (count === elsewhere.short || offset === elsewhere.long) return refused('is a zip64 file');
  if (count > most) return refused(`has ${count} files in it, expected at most ${most}`);
  if (offset + size !== end) return refused('has a directory that does not end where it says');
  const listed = listing(view, bytes, { offset, end, count });
  if (typeof listed === 'string') return refused(listed);
  const fault = repeatedName(listed) ?? overlap(listed, offset);
  return fault === undefined ? success(listed) : refused(fault);
};

/** A problem with a zip file as a whole. */
export const refusal = (file: string, what: string): Problem => ({
  code: 'zip',
  message: `the file ${what}`,
  place: { file, line: 1, column: 1 },
  help: 'save it again as a workbook (.xlsx)',
});

const endOf = (view: DataView): number | undefined => {
  const first = Math.max(0, view.byteLength - lengths.end - lengths.comment);
  for (let at = view.byteLength - lengths.end; at >= first; at -= 1)
    if (
      view.getUint32(at, true) === signatures.end &&
      at + lengths.end + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  return undefined;
};

interface Directory {
  readonly offset: number;
  readonly end: number;
  readonly count: number;
}

/** The entries of the directory; what is wrong with one, as words. */
const listing = (
  view: DataView,
  bytes: Uint8Array,
  { offset, end, count }: Directory,
): readonly ZipListing[] | string => {
  const found: ZipListing[] = [];
  let at = offset;
  for (let number = 0; number < count; number += 1) {
    if (at + lengths.entry > end || view.getUint32(at, true) !== signatures.entry)
      return 'has a directory that ends too early';
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + lengths.entry + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return 'has a directory that ends too early';
    const entry = entryAt(view, bytes, at, nameLength, offset);
    if (typeof entry === 'string') return entry;
    found.push(entry);
    at = next;
  }
  return at === end ? found : 'has more in its directory than it says';
};

const entryAt = (
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  directory: number,
): ZipListing | string => {
  const nameBytes = bytes.subarray(at + lengths.entry, at + lengths.entry + nameLength);
  const name = new TextDecoder().decode(nameBytes);
  const fault = nameFault(name) ?? flagFault(view, at);
  if (fault !== undefined) return `has an entry ${shown(name)} that ${fault}`;
  const local = view.getUint32(at + 42, true);
  const packed = view.getUint32(at + 20, true);
  if (local + lengths.local > directory || view.getUint32(local, true) !== signatures.local)
    return `has an entry ${shown(name)} that is not where the directory says`;
  const localName = view.getUint16(local + 26, true);
  const start = local + lengths.local + localName + view.getUint16(local + 28, true);
  const same = bytes.subarray(local + lengths.local, local + lengths.local + localName);
  if (localName !== nameLength || nameBytes.some((byte, index) => byte !== same[index]))
    return `has an entry ${shown(name)} that has another name where it stands`;
  if (start + packed > directory) return `has an entry ${shown(name)} that is cut off`;
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size: view.getUint32(at + 24, true),
    begin: local,
    start,
  };
};

const nameFault = (name: string): string | undefined => {
  if (name === '' || /[\p{Cc}\\:]/u.test(name) || name.includes('\uFFFD'))
    return 'has characters no file name has';
  if (name.startsWith('/') || name.split('/').includes('..')) return 'leads out of the file';
  return undefined;
};

const flagFault = (view: DataView, at: number): string | undefined => {
  if ((view.getUint16(at + 8, true) & 0x2041) !== 0) return 'is encrypted';
  if ([20, 24, 42].some(field => view.getUint32(at + field, true) === elsewhere.long))
    return 'is a zip64 entry';
  return view.getUint32(at + 38, true) >>> 28 === 0xa ? 'is a symbolic link' : undefined;
};

const repeatedName = (entries: readonly ZipListing[]): string | undefined => {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) return `has two entries ${shown(name)}`;
    seen.add(key);
  }
  return undefined;
};

const overlap = (entries: readonly ZipListing[], directory: number): string | undefined => {
  const ordered = entries.toSorted((a, b) => a.begin - b.begin);
  const clash = ordered.find(({ start, packed }, index) => {
    const next = ordered[index + 1];
    return start + packed > (next?.begin ?? directory);
  });
  return clash === undefined ? undefined : `has an entry ${shown(clash.name)} that overlaps another`;
};
