import { distance } from 'fastest-levenshtein';

const longestWord = 128;

/** The candidate that a misspelt word most likely stands for, in any case of letters; undefined if none is close. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > longestWord) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < least && isClose(steps, wanted, candidate)) {
      best = candidate;
      least = steps;
    }
  }
  return best;
};

/** Close is at most one edit in three characters of the shorter word, so that unlike short words stay apart. */
const isClose = (steps: number, word: string, candidate: string): boolean =>
  steps === 0 || steps <= Math.max(1, Math.floor(Math.min(word.length, candidate.length) / 3));
