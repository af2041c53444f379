/** Steps that several expressions may take between them. */
export interface StepAllowance {
  left: number;
}

/** Counts the steps of one expression and throws once they are used up, and ever after. */
export interface Meter {
  readonly charge: (steps: number) => void;
  /** The steps that are left. */
  readonly left: () => number;
  readonly isExhausted: () => boolean;
}

/** Starts a count that ends at `limit`, or where what all expressions may take together is used up. */
export const createMeter = (limit: number, allowance: StepAllowance): Meter => {
  let left = Math.min(limit, allowance.left);
  return {
    charge: steps => {
      // What can not be paid for takes all that is left of this expression, and no more than that from the others.
      const taken = Math.min(steps, left + 1);
      left -= taken;
      allowance.left -= taken;
      if (left < 0) throw new RangeError('the probe takes more steps than it is allowed');
    },
    left: () => Math.max(left, 0),
    isExhausted: () => left < 0,
  };
};

/** How much there is to a value: its members, theirs, and the length of texts; counting stops beyond `limit`. */
export const sizeOf = (value: unknown, limit: number): number => {
  let size = 0;
  const open: unknown[] = [value];
  while (open.length > 0 && size <= limit) {
    const next = open.pop();
    size += typeof next === 'string' ? 1 + (next.length >> 6) : 1;
    for (const member of membersOf(next)) {
      open.push(member);
      if (open.length > limit) return limit + 1;
    }
  }
  return size;
};

const membersOf = (value: unknown): Iterable<unknown> => {
  if (value instanceof Map) return value.values();
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  const members: readonly unknown[] = Object.values(value);
  return members;
};
