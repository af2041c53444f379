import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type BigIntStats,
} from 'node:fs';
import { join, sep } from 'node:path';
import { getSystemErrorMap } from 'node:util';

import { failure, success, type Result } from '../model/problem.ts';
import type { AccessProblem, EvidenceAccess, OpenedEvidence } from '../readers/evidence/access.ts';
import { resolveEvidencePath } from '../readers/evidence/evidence-path.ts';

/** The most that is read of one file of evidence. */
const maximumBytes = 10 * 1024 * 1024;

/** Opens evidence on disk: regular files under `root` only, each read once through one descriptor. */
export const diskEvidence = (root: string): EvidenceAccess => ({
  open: (path, besides) => {
    const resolved = resolveEvidencePath(path, besides);
    return resolved.ok ? openUnder(root, resolved.value) : resolved;
  },
});

const openUnder = (root: string, path: string): Result<OpenedEvidence> => {
  try {
    const realRoot = realpathSync(root);
    const real = realpathSync(join(realRoot, path));
    if (!isUnder(real, realRoot))
      return problem('evidence-refused', path, 'leads out of the evidence root by a symbolic link');
    return readOnce(real, path);
  } catch (error) {
    return systemProblem(error, root, path);
  }
};

const isUnder = (real: string, root: string): boolean =>
  real.startsWith(root.endsWith(sep) ? root : root + sep);

/** Without following a link that was put there meanwhile, and without waiting for the other end of a pipe. */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

const readOnce = (real: string, path: string): Result<OpenedEvidence> => {
  if (!lstatSync(real).isFile()) return problem('evidence-refused', path, 'is not a regular file');
  const file = openSync(real, flags);
  try {
    const before = fstatSync(file, { bigint: true });
    if (!before.isFile()) return problem('evidence-refused', path, 'is not a regular file');
    if (before.size > maximumBytes) return tooLarge(path, before.size);
    const bytes = readAll(file, Number(before.size));
    const same =
      isSame(before, fstatSync(file, { bigint: true })) && isSame(before, lstatSync(real, { bigint: true }));
    if (!same || bytes.length !== Number(before.size) || realpathSync(real) !== real)
      return problem('evidence-unreadable', path, 'was changed while it was read');
    return success({ path, bytes });
  } finally {
    closeSync(file);
  }
};

const tooLarge = (path: string, size: bigint): Result<OpenedEvidence> =>
  problem('evidence-unreadable', path, `is ${size} bytes long; at most ${maximumBytes} are read`);

/** Reads one byte more than is expected at most, so that a file that grew is noticed. */
const readAll = (file: number, size: number): Uint8Array => {
  const bytes = new Uint8Array(size + 1);
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(file, bytes, length, bytes.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
};

const isSame = (before: BigIntStats, after: BigIntStats): boolean =>
  (['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const).every(field => before[field] === after[field]);

const systemProblem = (error: unknown, root: string, path: string): Result<OpenedEvidence> => {
  const { code, words } = systemError(error);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return failure({
      code: 'evidence-missing' satisfies AccessProblem,
      message: `there is no file \`${path}\` under the evidence root`,
      help: `put it into \`${root}\`, or name another folder with \`--evidence-root\``,
    });
  if (code === 'ELOOP') return problem('evidence-refused', path, `can not be followed: ${words}`);
  return problem('evidence-unreadable', path, `can not be read: ${words}`);
};

const systemError = (error: unknown): { readonly code: string; readonly words: string } => {
  if (!(error instanceof Error) || !('errno' in error) || typeof error.errno !== 'number') throw error;
  const [code, words] = getSystemErrorMap().get(error.errno) ?? ['UNKNOWN', 'unknown error'];
  return { code, words: `${words} (${code})` };
};

const problem = (code: AccessProblem, path: string, what: string): Result<OpenedEvidence> =>
  failure({ code, message: `the evidence file \`${path}\` ${what}` });
