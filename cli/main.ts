#!/usr/bin/env node
import { readSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';

import type { Io } from './io.ts';
import { version } from './version.ts';

// Internal error is the default outcome; success is earned.
process.exitCode = 70;

/** Reports a fault of the tool itself and ends with 70. */
const internalError = (error: unknown): never => {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    writeSync(2, `clausewise: internal error, please report it with what you ran\n${told}\n`);
  } finally {
    process.exit(70);
  }
};

process.on('uncaughtException', internalError);
process.on('unhandledRejection', internalError);

/** Who reads our output may stop listening: then there is nobody to tell, and the gate's answer stands. */
const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';

/** Writes all of a text at once, waiting where a pipe is full. */
const writeAll = (descriptor: 1 | 2, text: string): void => {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length)
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (isClosedPipe(error)) return;
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
};

/** The most that is taken from the standard input: one byte more than a descriptor may have. */
const maximumInput = 10 * 1024 * 1024 + 1;

const readStdin = (): Uint8Array => {
  const bytes = new Uint8Array(maximumInput);
  let length = 0;
  while (length < maximumInput) {
    const count = readSync(0, bytes, length, maximumInput - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
};

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  readStdin,
  out: text => {
    writeAll(1, text);
  },
  err: text => {
    writeAll(2, text);
  },
  isOutTerminal: isatty(1),
  isErrTerminal: isatty(2),
};

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  io.out(`${version}\n`);
  process.exitCode = 0;
} else {
  const { run } = await import('./run.ts');
  process.exitCode = await run(args, io);
}
