import { isUtf8 } from 'node:buffer';

import type { SkeletonBytes, SkeletonFile } from '../generators/skeleton-file.ts';
import type { FoundSkeleton } from '../model/found-skeleton.ts';
import { failure, success, type Result } from '../model/problem.ts';
import { decode } from '../readers/decode.ts';
import { entryAt } from './entry-at.ts';
import { readInput } from './read-input.ts';

/** The most that is read of one skeleton. */
const maximumBytes = 4 * 1024 * 1024;

/** Where a skeleton goes. */
export interface SkeletonTarget {
  readonly path: string;
  /** As messages show it. */
  readonly shown: string;
}

/** What stands where a skeleton goes: nothing, a skeleton, or bytes that are or are not as they are written now. */
export type Standing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'same'; readonly bytes: Uint8Array }
  | { readonly kind: 'other'; readonly bytes: Uint8Array }
  | { readonly kind: 'skeleton'; readonly bytes: Uint8Array; readonly found: FoundSkeleton };

/** Reads what stands where a skeleton goes; what is no skeleton of ours is a problem. */
export const standingSkeleton = async (file: SkeletonFile, to: SkeletonTarget): Promise<Result<Standing>> => {
  const bytes = readTarget(to);
  if (!bytes.ok) return bytes;
  if (bytes.value === undefined) return success({ kind: 'nothing' });
  const text = textOf(to, bytes.value);
  if (!text.ok) return text;
  const found = await findRegions(file, to, text.value);
  if (!found.ok) return found;
  return found.value.regions.length === 0
    ? refused(
        to,
        'is there and holds no region of ours',
        'it is never overwritten: move it, or name another folder',
      )
    : success({ kind: 'skeleton', bytes: bytes.value, found: found.value });
};

/** Reads what stands where a file goes that is no text. */
export const standingBytes = ({ bytes }: SkeletonBytes, to: SkeletonTarget): Result<Standing> => {
  const there = readTarget(to);
  if (!there.ok) return there;
  if (there.value === undefined) return success({ kind: 'nothing' });
  return success({ kind: Buffer.compare(there.value, bytes) === 0 ? 'same' : 'other', bytes: there.value });
};

const readTarget = ({ path, shown }: SkeletonTarget): Result<Uint8Array | undefined> => {
  const entry = entryAt(path);
  if (entry === undefined) return success(undefined);
  if (entry.isSymbolicLink())
    return refused(
      { shown },
      'is a symbolic link',
      'a skeleton is only written to a file itself: take the link away',
    );
  if (entry.isFile() && entry.nlink > 1)
    return refused({ shown }, 'has a second name (a hard link)', 'put a file of its own in its place');
  return readInput(path, shown, { followSymlinks: false, root: path, maximumBytes });
};

const refused = ({ shown }: Pick<SkeletonTarget, 'shown'>, what: string, help: string): Result<never> =>
  failure({ code: 'skeleton-target', message: `\`${shown}\` ${what}`, help });

/** The text of a skeleton with all that is in it, its byte order mark too. */
const textOf = ({ shown }: SkeletonTarget, bytes: Uint8Array): Result<string> => {
  if (isUtf8(bytes)) return success(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const refusal = decode(shown, bytes);
  return refusal.ok ? success(refusal.value.text) : refusal;
};

const findRegions = async (
  { language, comment }: SkeletonFile,
  { shown }: SkeletonTarget,
  text: string,
): Promise<Result<FoundSkeleton>> =>
  language === 'typescript'
    ? (await import('../readers/skeleton-script.ts')).skeletonScript(shown, text)
    : (await import('../readers/skeleton-lines.ts')).skeletonLines(shown, text, language, comment);
