/** Why a number can not be kept exactly as it is written; undefined where it can. */
export const inexactness = (written: string, value: number): string | undefined => {
  if (!Number.isFinite(value)) return 'is not a finite number';
  if (Object.is(value, -0)) return 'is a negative zero';
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return 'is beyond 2^53 and would be rounded';
  if (value === 0 && hasDigits(written)) return 'is too small and would be rounded to zero';
  return undefined;
};

/** Whether the part before the exponent has a digit other than zero. */
const hasDigits = (written: string): boolean => /^[^eE]*[1-9]/.test(written);
