/** The middle of several numbers; of an even count, the mean of the middle two. */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor((sorted.length - 1) / 2);
  const [low = NaN, high = low] = sorted.slice(middle, sorted.length - middle);
  return (low + high) / 2;
};

/** How long a call takes, in milliseconds. */
export const milliseconds = (call: () => void): number => {
  const start = process.hrtime.bigint();
  call();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

/**
 * The medians of several calls that are made in turn, round by round, so that what slows the machine down for a while
 * slows down all of them.
 */
export const inTurn = <Name extends string>(
  rounds: number,
  calls: { readonly [K in Name]: () => number },
): { readonly [K in Name]: number } => {
  // sound: the entries of an object with these keys
  const entries = Object.entries(calls) as [Name, () => number][];
  const taken = entries.map(([name, call]) => ({ name, call, times: [] as number[] }));
  for (let round = 0; round < rounds; round++) for (const each of taken) each.times.push(each.call());
  // sound: one entry for each of the keys
  return Object.fromEntries(taken.map(({ name, times }) => [name, median(times)])) as { [K in Name]: number };
};
