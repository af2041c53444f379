/**
 * Stands in a descriptor where the value is not known: the document that would say it was not supplied, is
 * redacted, or could not be read. Not the same as absent, where the section is there and does not say it.
 * Written `{ unknown: reason }` in a descriptor.
 */
export class Unknown {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
    Object.freeze(this);
  }
}

/** Whether a value is the marker for "not known". */
export const isUnknown = (value: unknown): value is Unknown => value instanceof Unknown;
