import type { Problem } from '../model/problem.ts';

import { limits } from './limits.ts';

/** Says that there is more of something than is read. */
export const tooMany = (what: string, most: number): Problem => ({
  code: 'too-many',
  message: `there are more ${what} than the ${most} that are read`,
  help: 'split the descriptor by service',
});

/** Says that a file is nested too deep. */
export const tooDeep: Problem = {
  code: 'too-deep',
  message: `maps and lists are nested deeper than ${limits.depth} levels`,
  help: 'a descriptor needs fewer than ten levels',
};

/** Says that one scalar is too long. */
export const scalarTooLong: Problem = {
  code: 'scalar-too-long',
  message: `a scalar is longer than the ${limits.scalar} characters that are read`,
  help: 'keep long text in a file and refer to it from `evidence`',
};
