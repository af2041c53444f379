/** All that a command may touch of the world outside: handed in, so that a command is a function of it. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly readStdin: () => Uint8Array;
  /** The result of the command, and nothing else. */
  readonly out: (text: string) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
  readonly isOutTerminal: boolean;
  readonly isErrTerminal: boolean;
}

/** Exit codes that are not a gate's answer. */
export const exit = { ok: 0, gaps: 1, couldNotRun: 2, nothingAssessed: 5 } as const;
