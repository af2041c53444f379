import type { DescriptorDocument } from '../model/document.ts';
import { failure, success, type Result } from '../model/problem.ts';
import { readDescriptor } from '../readers/descriptor.ts';
import { saysItIsADescriptor } from './descriptor-guess.ts';
import type { Input } from './find-inputs.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';

/** Reads one input as a descriptor; a file of a folder that does not say that it is one is none. */
export const readDocument = (
  input: Input,
  options: { readonly root: string; readonly followSymlinks: boolean },
  io: Io,
): Result<DescriptorDocument> | 'no descriptor' => {
  const bytes = input.path === undefined ? stdin(io) : readInput(input.path, input.shown, options);
  if (!bytes.ok) return bytes;
  if (input.isFound && !saysItIsADescriptor(bytes.value)) return 'no descriptor';
  return readDescriptor(input.shown, bytes.value);
};

const stdin = (io: Io): Result<Uint8Array> => {
  try {
    return success(io.readStdin());
  } catch (error) {
    return failure({ code: 'input', message: `the standard input could not be read: ${String(error)}` });
  }
};
