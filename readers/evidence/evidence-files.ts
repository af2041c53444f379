import { createHash } from 'node:crypto';

import { success, type Result } from '../../model/problem.ts';

import type { EvidenceAccess, OpenedEvidence } from './access.ts';

/** A file of evidence with the SHA-256 of the very bytes that are judged. */
export interface EvidenceFile extends OpenedEvidence {
  /** In lower-case hex. */
  readonly sha256: string;
}

/** The files of one descriptor's evidence: each path is opened once, so that all entries judge the same bytes. */
export interface EvidenceFiles {
  readonly open: (path: string) => Result<EvidenceFile>;
  readonly sha256Beside: (besides: string) => (path: string) => Result<string>;
}

/** Wraps access to evidence so that every file is read and hashed once. */
export const createEvidenceFiles = (access: EvidenceAccess): EvidenceFiles => {
  const files = new Map<string, Result<EvidenceFile>>();
  const digests = new Map<string, Result<string>>();
  return {
    open: path => remember(files, path, () => hashed(access.open(path))),
    sha256Beside: besides => path =>
      remember(digests, JSON.stringify([besides, path]), () => {
        const file = hashed(access.open(path, besides));
        return file.ok ? success(file.value.sha256) : file;
      }),
  };
};

const hashed = (opened: Result<OpenedEvidence>): Result<EvidenceFile> =>
  opened.ok
    ? success({ ...opened.value, sha256: createHash('sha256').update(opened.value.bytes).digest('hex') })
    : opened;

const remember = <T>(known: Map<string, T>, key: string, make: () => T): T => {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
};
