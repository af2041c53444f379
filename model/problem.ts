import type { Place } from './place.ts';

/** Why something could not be done: what was found, what was expected, where, and what to do next. */
export interface Problem {
  /** Stable kebab-case code, e.g. `duplicate-key`. */
  readonly code: string;
  /** One sentence, lower case, no full stop, user input in backticks. */
  readonly message: string;
  readonly place?: Place;
  /** What to do next, in the same form as `message`. */
  readonly help?: string;
}

/** One or more problems; a failure arm can not be empty. */
export type Problems = readonly [Problem, ...Problem[]];

/** Either a value or the problems that stood in its way. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: Problems };

/** Wraps a value as a success. */
export const success = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps one or more problems as a failure. */
export const failure = (...problems: Problems): { readonly ok: false; readonly problems: Problems } => ({
  ok: false,
  problems,
});

/** Narrows a list of problems to a non-empty one. */
export const isProblems = (list: readonly Problem[]): list is Problems => list.length > 0;
