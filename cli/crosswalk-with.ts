import { withOutside } from '../checks/outside-crosswalk.ts';
import type { Crosswalk } from '../model/crosswalk.ts';
import type { Outside } from './catalogue-files.ts';
import type { Io } from './io.ts';
import { noteLine, problemLines } from './print-problems.ts';

/** A crosswalk with what was given from elsewhere; relations that lead nowhere are told on the error stream. */
export const crosswalkWith = (own: Crosswalk, outside: Outside | undefined, io: Io): Crosswalk => {
  if (outside === undefined) return own;
  const { crosswalk, problems } = withOutside(own, outside.texts);
  io.err(problemLines(problems.slice(0, mostShown), 'warning'));
  if (problems.length > mostShown)
    io.err(noteLine(`${problems.length - mostShown} more relations are left out for the like`));
  return crosswalk;
};

const mostShown = 20;
