/** A bar of a picture: segments side by side, in its own units. */
export interface Bar {
  readonly width: number;
  readonly height: number;
  readonly segments: readonly { readonly kind: string; readonly x: number; readonly width: number }[];
}

const fullWidth = 220;
const height = 12;

/** Draws counts as a bar, in which `largest` fills the whole width; what counts at all can be seen. */
export const barOf = (
  counted: readonly { readonly kind: string; readonly number: number }[],
  largest: number,
): Bar => {
  let x = 0;
  const segments = counted
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => {
      const width = Math.max(2, Math.round((number / Math.max(1, largest)) * fullWidth));
      const segment = { kind, x, width };
      x += width;
      return segment;
    });
  return { width: Math.max(fullWidth, x), height, segments };
};
