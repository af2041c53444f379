import type { DescriptorDocument } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import { readDescriptor } from '../../readers/descriptor.ts';

/** The head of a descriptor: with nothing more it is valid. */
export const head = 'clausewise: 1\nname: Northern Light Telecom\n';

export const read = (text: string | Uint8Array, file = 'deployment.yaml') =>
  readDescriptor(file, typeof text === 'string' ? new TextEncoder().encode(text) : text);

/** The document of a text that must be readable. */
export const documentOf = (text: string | Uint8Array, file?: string): DescriptorDocument => {
  const result = read(text, file);
  if (!result.ok) throw new Error(result.problems.map(problem => problem.message).join('\n'));
  return result.value;
};

/** The problems of a text that must be refused. */
export const problemsOf = (text: string | Uint8Array, file?: string): readonly Problem[] => {
  const result = read(text, file);
  if (result.ok) throw new Error('the text was read, expected it to be refused');
  return result.problems;
};

/** Code, line and column of each problem. */
export const placesOf = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, place }) => `${code} ${place === undefined ? '-' : `${place.line}:${place.column}`}`);
