/** A source of numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, and not including, `limit`. */
  below(limit: number): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  /** One of the entries of a list that has some. */
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Starts a sequence: a Weyl sequence whose members are mixed by multiplication and shifts, in 32 bits. */
export const random = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return mixed(state);
  };
  const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit);
  return {
    below,
    chance: probability => next() / 2 ** 32 < probability,
    pick: list => list[below(list.length)] ?? list[0],
  };
};

const mixed = (value: number): number => {
  const once = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97);
  return (twice ^ (twice >>> 15)) >>> 0;
};

/** The seed of one member of a series, so that each member is the same however long the series is. */
export const seedOf = (seed: number, index: number): number => mixed(mixed(seed >>> 0) + index);
