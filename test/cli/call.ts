import type { Io } from '../../cli/io.ts';
import { run } from '../../cli/run.ts';

/** What a command touches of the world, as a test sets it. */
export interface CallOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly isTerminal?: boolean;
}

/** What a command came to. */
export interface Called {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The date of every assessment that does not say otherwise. */
export const now = new Date('2026-11-21T00:00:00Z');

/** Runs a command line in this process, in a world of its own: the quick way where a process adds nothing. */
export const call = async (
  args: readonly string[],
  { cwd, env = {}, stdin = '', isTerminal = false }: CallOptions,
): Promise<Called> => {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    cwd,
    env,
    now: () => now,
    readStdin: () => new TextEncoder().encode(stdin),
    out: text => void out.push(text),
    err: text => void err.push(text),
    isOutTerminal: isTerminal,
    isErrTerminal: isTerminal,
  };
  const code = await run(args, io);
  return { code, stdout: out.join(''), stderr: err.join('') };
};
