import type { Place } from './place.ts';

/**
 * An accepted deviation: somebody answers for leaving one finding as it is, for a time. It is an overlay: the finding
 * stays a fail, and is shown as waived beside it.
 */
export interface Waiver {
  /** Unique in its file. */
  readonly id: string;
  readonly requirement: string;
  readonly scope: WaiverScope;
  /** Who answers for the deviation. */
  readonly owner: string;
  /** Who accepted it; never the owner. */
  readonly approver: string;
  readonly reason: string;
  /** RFC 3339, UTC. */
  readonly created: string;
  /** RFC 3339, UTC: the last moment at which it holds. */
  readonly expires: string;
  /** The expiry as it was written: a moment, or a date that means the end of that day in UTC. */
  readonly expiresAsWritten: string;
  /** Where it stands in its file. */
  readonly place: Place;
}

/** The one finding that a waiver is about; one that leaves a part of it out is over-broad, and waives nothing. */
export interface WaiverScope {
  /** The descriptor, by the name under which results report it. */
  readonly descriptor?: string;
  /** The element, as {@link ResultKey.element} names it. */
  readonly element?: string;
  /** What the element was when the waiver was given: {@link ResultKey.value}. */
  readonly value?: string;
}

/** What a result is recognised by in another run, whatever was moved or reformatted meanwhile. */
export interface ResultKey {
  /** The subject's pointer, in which entries of lists go by id, type or value instead of by position. */
  readonly element: string;
  /** SHA-256, in hex, of what the rule can read of the element, whatever the order of its lists. */
  readonly value: string;
}

/** What may be wrong with a waiver; one with a fault waives nothing. */
export const waiverFaults = [
  'expired',
  'not-yet-created',
  'unused',
  'changed',
  'over-broad',
  'self-approved',
  'not-waivable',
  'unknown-requirement',
] as const;
/** See {@link waiverFaults}. */
export type WaiverFault = (typeof waiverFaults)[number];

/** A waiver that waives nothing, and why. */
export interface WaiverFinding {
  readonly waiver: Waiver;
  readonly fault: WaiverFault;
  /** What was found, what was expected and what to do next, as a sentence. */
  readonly message: string;
}

/** What a waivers file holds. */
export interface Waivers {
  readonly file: string;
  readonly sha256: string;
  readonly waivers: readonly Waiver[];
  /** Requirements whose findings nobody may waive, with the reason. */
  readonly notWaivable: readonly { readonly requirement: string; readonly reason: string }[];
}

/** What became of the waivers of a run. */
export interface WaiverSummary {
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
  readonly applied: number;
  readonly findings: readonly WaiverFinding[];
}
