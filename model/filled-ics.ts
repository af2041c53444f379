import type { IcsColumn, IcsCoverKey } from './ics-layout.ts';
import type { Place } from './place.ts';

/** The text of a cell of an ICS, and where it stands. */
export interface IcsCell {
  readonly text: string;
  readonly place: Place;
  /** The sheet and the cell, where the ICS is a workbook: `ICS!F12`. */
  readonly cell?: string;
}

/** A row of an ICS as somebody filled it in; nothing of it is known to be as it was. */
export type FilledIcsRow = { readonly [C in IcsColumn]: IcsCell };

/** An ICS as it was read: what stands in it, not yet held to the proforma that it was made from. */
export interface FilledIcs {
  /** The name under which it is reported. */
  readonly file: string;
  /** SHA-256 of the exact bytes, in hex. */
  readonly sha256: string;
  readonly cover: { readonly [K in IcsCoverKey]?: IcsCell };
  readonly rows: readonly FilledIcsRow[];
}
