import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import { escapeTerminal } from '../generators/escape-terminal.ts';
import { entryAt } from './entry-at.ts';
import type { Io } from './io.ts';
import { usageError } from './usage-error.ts';
import { piecesOf, writeFiles, type OutputFile, type OutputText } from './write-output.ts';

/** Where a command's result goes. */
export interface EmitOptions {
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** Writes one result to the file named, or to the standard output; nothing on a dry run. */
export const emit = (
  text: OutputText,
  { output, dryRun }: EmitOptions,
  io: Io,
  inputs: readonly string[] = [],
): void => {
  if (output === undefined) {
    if (text instanceof Uint8Array)
      throw usageError('output', 'this format is no text, and needs a file to go to', 'name one with -o');
    if (dryRun !== true) for (const piece of textPieces(text)) io.out(piece);
    return;
  }
  const path = resolve(io.cwd, output);
  refuseInput(path, output, inputs);
  if (dryRun === true)
    io.err(`clausewise: would write ${escapeTerminal(output)} (${lengthOf(text)} bytes)\n`);
  else writeFiles([{ path, text }], { overwrite: true });
};

/** Writes several results into a folder; existing files are kept unless `force` is given. */
export const emitFolder = (files: readonly OutputFile[], options: EmitOptions, io: Io): void => {
  const folder = resolve(io.cwd, options.output ?? '.');
  const placed = files.map(({ path, text }) => ({ path: resolve(folder, path), text }));
  if (options.dryRun === true)
    for (const { path, text } of placed)
      io.err(`clausewise: would write ${escapeTerminal(path)} (${lengthOf(text)} bytes)\n`);
  else writeFiles(placed, { overwrite: options.force === true });
};

const textPieces = (text: Exclude<OutputText, Uint8Array>): Iterable<string> =>
  typeof text === 'string' ? [text] : text;

const lengthOf = (text: OutputText): number => {
  let length = 0;
  for (const piece of piecesOf(text)) length += Buffer.byteLength(piece);
  return length;
};

/** An output must not take the place of something that was read. */
const refuseInput = (path: string, shown: string, inputs: readonly string[]): void => {
  const target = entryAt(path);
  if (target === undefined) return;
  const isInput = inputs.some(input => {
    const found = statSync(input, { throwIfNoEntry: false });
    return found !== undefined && found.ino === target.ino && found.dev === target.dev;
  });
  if (isInput) throw usageError('output', `\`${shown}\` is one of the inputs`, 'name another output file');
};
