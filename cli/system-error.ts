import { getSystemErrorMap } from 'node:util';

/** The words of the operating system for what went wrong, with its code: `permission denied (EACCES)`. */
export const systemWords = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { errno, code } = error as NodeJS.ErrnoException; // sound: both are optional there
  const words = errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1];
  return code === undefined ? error.message : `${words ?? error.message} (${code})`;
};
