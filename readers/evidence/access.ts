import type { Result } from '../../model/problem.ts';

/** A file of evidence as it was read in one go. */
export interface OpenedEvidence {
  /** Its path relative to the evidence root, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why a file of evidence could not be had; the code of the problem that `open` returns. */
export type AccessProblem = 'evidence-missing' | 'evidence-refused' | 'evidence-unreadable';

/**
 * How evidence is got hold of, by whoever may touch the disk. `evidence-missing`: nothing is there;
 * `evidence-refused`: the path leads, or would lead, out of the evidence root, or to something that is not a
 * regular file; `evidence-unreadable`: the file is there and could not be read.
 */
export interface EvidenceAccess {
  /** Reads a file relative to the evidence root, or to the folder of the file `besides` that was opened before. */
  readonly open: (path: string, besides?: string) => Result<OpenedEvidence>;
}
