import type { Problem } from '../model/problem.ts';

/** Gathers problems, keeps the first few and counts the rest, so that a hostile file can not fill the memory. */
export interface ProblemList {
  readonly add: (make: () => Problem) => void;
  readonly all: () => readonly Problem[];
}

/** A list that keeps `most` problems and says at its end how many more there were. */
export const problemList = (most: number, code: string, rest: (count: number) => string): ProblemList => {
  const kept: Problem[] = [];
  let more = 0;
  return {
    add: make => {
      if (kept.length < most) kept.push(make());
      else more += 1;
    },
    all: () => (more === 0 ? kept : [...kept, { code, message: rest(more) }]),
  };
};
