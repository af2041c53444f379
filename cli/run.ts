import type { Io } from './io.ts';
import { problemLines } from './print-problems.ts';
import { runProgram } from './program.ts';
import { UsageError } from './usage-error.ts';

/** Runs a command line; what the user can mend becomes words and exit code 2. */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  try {
    return await runProgram(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(problemLines(error.problems));
    return 2;
  }
};
