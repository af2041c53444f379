/** A standard with its edition, as one refers to it. */
export const standardLabel = (standard: { readonly designation: string; readonly edition: string }): string =>
  `${standard.designation} (${standard.edition})`;
