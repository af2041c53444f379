import type { Place } from './place.ts';

/**
 * What an evidence entry turned out to be worth on the assessment date.
 * `holds`: its probe is true of the artifact; `contradicts`: its probe is false; `present`: readable, valid, no probe;
 * `unsettled`: its probe could not be evaluated; `missing`: its file is not there; `expired` / `not-yet-valid`: out of
 * its dates; `altered`: its bytes are not those of the pinned SHA-256.
 */
export type EvidenceState =
  'holds' | 'contradicts' | 'present' | 'unsettled' | 'missing' | 'expired' | 'not-yet-valid' | 'altered';

/** An evidence entry of a descriptor as it was found on the assessment date. */
export interface EvidenceStatus {
  readonly id: string;
  readonly kind: 'document' | 'artifact' | 'test-result' | 'attestation';
  readonly state: EvidenceState;
  /** Why it is in that state, as a sentence: lower case, no full stop. */
  readonly reason: string;
  /** The file that was looked at, relative to the evidence root, with `/`. */
  readonly path?: string;
  /** SHA-256 of the bytes that were judged, in lower-case hex. */
  readonly sha256?: string;
  /** When the tests ended, in RFC 3339; absent where their results do not say. */
  readonly finishedAt?: string;
  /** The CEL expression that was put to the artifact. */
  readonly probe?: string;
  /** What the artifact showed: the value of the entry's `shows` expression, as JSON text. */
  readonly shows?: string;
  /** Requirements that it supports directly, for those that are verified by evidence or inspection. */
  readonly requirements: readonly string[];
  /** The entry's place in the descriptor. */
  readonly place: Place;
}

/** Whether this is what a run of tests came to that was given beside the descriptor, and no entry of it. */
export const isTestRun = ({ kind, path, place }: EvidenceStatus): boolean =>
  kind === 'test-result' && place.file === path;
