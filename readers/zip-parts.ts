import { crc32, inflateRawSync } from 'node:zlib';

import { failure, success, type Result } from '../model/problem.ts';
import { shown } from './shown.ts';
import { refusal, zipEntries, type ZipListing } from './zip-entries.ts';

/** The bounds within which a zip file is unpacked. */
export interface ZipLimits {
  /** Files in it. */
  readonly entries: number;
  /** Bytes of one file. */
  readonly part: number;
  /** Bytes of all files that are read. */
  readonly parts: number;
  /** How many times a file may be larger than it is packed, once it has more than a megabyte. */
  readonly ratio: number;
}

/** A zip file whose files are unpacked one by one, when they are asked for. */
export interface ZipParts {
  readonly names: readonly string[];
  /** The bytes of a file; undefined where there is none of that name. */
  readonly read: (name: string) => Result<Uint8Array> | undefined;
}

/** Opens a zip file; what it says of sizes is held to the bounds first, and to what comes out then. */
export const openZip = (file: string, bytes: Uint8Array, limits: ZipLimits): Result<ZipParts> => {
  const listed = zipEntries(file, bytes, limits.entries);
  if (!listed.ok) return listed;
  const entries = new Map(listed.value.map(entry => [entry.name, entry]));
  let total = 0;
  return success({
    names: [...entries.keys()],
    read: name => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      total += entry.size;
      const fault =
        total > limits.parts ? `has more than ${limits.parts} bytes in it` : tooLarge(entry, limits);
      if (fault !== undefined) return failure(refusal(file, fault));
      const unpacked = unpack(bytes.subarray(entry.start, entry.start + entry.packed), entry);
      return typeof unpacked === 'string' ? failure(refusal(file, unpacked)) : success(unpacked);
    },
  });
};

const megabyte = 1024 * 1024;

const tooLarge = ({ name, size, packed }: ZipListing, limits: ZipLimits): string | undefined => {
  if (size > limits.part) return `has ${shown(name)} of ${size} bytes in it, expected at most ${limits.part}`;
  return size > megabyte && size > packed * limits.ratio
    ? `has ${shown(name)} in it, which is packed more than ${limits.ratio} times`
    : undefined;
};

const unpack = (packed: Uint8Array, { name, method, size, crc }: ZipListing): Uint8Array | string => {
  if (method !== 0 && method !== 8) return `has ${shown(name)} in it, packed in a way that is not read`;
  const bytes = method === 0 ? packed : inflated(packed, size);
  if (bytes?.length !== size) return `has ${shown(name)} in it, which is not as long as it says`;
  return crc32(bytes) === crc ? bytes : `has ${shown(name)} in it, which is damaged`;
};

/** Undefined where it is no deflated data, or more than it says. */
const inflated = (packed: Uint8Array, size: number): Uint8Array | undefined => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
};
