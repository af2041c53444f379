import type { Io } from './io.ts';

/** Shows on a terminal how far a run has come, once it takes longer than a second. */
export const progress = (total: number, io: Io): (() => void) => {
  if (!io.isErrTerminal) return () => undefined;
  const started = io.now().getTime();
  let done = 0;
  let shown = 0;
  return () => {
    done++;
    const now = io.now().getTime();
    const isLast = done === total;
    if (now - started < 1000 || (now - shown < 200 && !isLast)) return;
    shown = now;
    io.err(isLast ? '\r\u001B[K' : `\rassessed ${done} of ${total} descriptors`);
  };
};
