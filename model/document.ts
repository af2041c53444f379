import type { Place } from './place.ts';
import type { Pointer } from './pointer.ts';
import type { Problem } from './problem.ts';

/**
 * A descriptor that was read and is valid: its data, and for each value the place it came from. Nothing assumes
 * that all values came from one file.
 */
export interface DescriptorDocument {
  /** The name under which it is reported: a path with `/`, or `<stdin>`. */
  readonly file: string;
  /** SHA-256 of the exact bytes, in hex. */
  readonly sha256: string;
  /** Null-prototype objects, arrays, scalars and `Unknown` markers. */
  readonly data: unknown;
  /** Where the value at a pointer stands; of a value that is not there, the nearest enclosing one that is. */
  readonly placeOf: (pointer: Pointer) => Place;
  /** What was noticed while reading and does not stand in the way. */
  readonly warnings: readonly Problem[];
}
