/** A clause number taken apart: `7.1.2` is [7, 1, 2], `B.1` is [201, 1], so that annexes follow all clauses. */
export type ClauseNumber = readonly number[];

const annexBase = 199;

/** Takes a clause number apart. */
export const clauseNumber = (text: string): ClauseNumber =>
  text
    .split('.')
    .map(part => (/^[A-Z]$/u.test(part) ? annexBase + part.charCodeAt(0) - 0x40 : Number.parseInt(part, 10)));

/** How far the number of a clause may be from that of the clause before it; drafts drop clauses. */
const furthest = { top: 4, below: 10 } as const;

/**
 * Whether a clause can come after another: the first below it, or one of the next beside it or beside one that it is
 * in. A number at the start of a line that can not come next is a number in a sentence.
 */
export const canFollow = (number: ClauseNumber, last: ClauseNumber | undefined): boolean => {
  const annex = (number[0] ?? 0) > annexBase;
  if (last === undefined) return annex || (number.length === 1 && (number[0] ?? 0) <= furthest.top);
  const shared = sharedLength(number, last);
  const [next, before = 0] = [number[shared], last[shared]];
  if (next === undefined) return false;
  if (annex && shared === 0) return next > before;
  const step = shared === 0 ? furthest.top : furthest.below;
  return number.length === shared + 1 && next > before && next <= before + step;
};

const sharedLength = (one: ClauseNumber, other: ClauseNumber): number => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? one.length : at;
};
