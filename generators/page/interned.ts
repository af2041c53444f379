/** A table in which equal values stand once. */
export interface Interned<T> {
  /** The index of a value, which is put in where it is new. */
  readonly indexOf: (value: T) => number;
  readonly values: readonly T[];
}

/** Makes an empty table; values with the same key are equal. */
export const interned = <T>(keyOf: (value: T) => string): Interned<T> => {
  const indices = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    indexOf: value => {
      const key = keyOf(value);
      const known = indices.get(key);
      if (known !== undefined) return known;
      indices.set(key, values.length);
      return values.push(value) - 1;
    },
  };
};
