import { readFileSync } from 'node:fs';

import type { DescriptorDocument } from '../../model/document.ts';
import { readDescriptor } from '../../readers/descriptor.ts';

const examples = new URL('../../examples/', import.meta.url);

/** The four services of clause 7, each the name of its example. */
export const exampleNames = [
  'secure-connecting',
  'abnormal-flow-cleaning',
  'security-monitoring',
  'anti-malicious-mobile-application',
] as const;
/** See {@link exampleNames}. */
export type ExampleName = (typeof exampleNames)[number];

/** The text of an example. */
export const exampleText = (path: string): string => readFileSync(new URL(path, examples), 'utf8');

/** Reads an example, which must be readable. */
export const readExample = (path: string): DescriptorDocument => {
  const result = readDescriptor(path, new TextEncoder().encode(exampleText(path)));
  if (!result.ok) throw new Error(result.problems.map(problem => problem.message).join('\n'));
  return result.value;
};

/** A conforming example, from which neighbours are made. */
export interface Base {
  readonly name: string;
  readonly data: unknown;
}

/** Conforming examples by their names. */
export const basesOf = (...names: readonly string[]): readonly Base[] =>
  names.map(name => ({ name, data: readExample(`${name}.yaml`).data }));
