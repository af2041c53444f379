import { createHash } from 'node:crypto';
import { failure, success, type Problem, type Result } from '../../model/problem.ts';
import type { TestRun } from '../../model/test-results.ts';
import { resultsText } from './results-text.ts';
import type { ReadCases } from './run-cases.ts';
import { readVitestJson } from './vitest-json.ts';
import { readXmlResults } from './xml-results.ts';

/**
 * Reads what a run of tests left: JUnit XML, the JSON of Vitest, or output.xml of Robot Framework, told apart by their
 * content. What comes back is counted from the cases; a file that contradicts itself, or has no case, is refused.
 */
export const readTestRun = (file: string, bytes: Uint8Array): Result<TestRun> => {
  const decoded = resultsText(file, bytes);
  if (!decoded.ok) return decoded;
  const read = readFormat(file, decoded.value);
  if (!read.ok) return read;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return success({ file, sha256, ...read.value });
};

const readFormat = (file: string, text: string): Result<ReadCases & Pick<TestRun, 'format'>> => {
  const first = /\S/u.exec(text)?.[0];
  if (first === '<') return readXmlResults(file, text);
  if (first !== '{') return failure(unknownFormat(file));
  const read = readVitestJson(file, text);
  return read.ok ? success({ format: 'vitest', ...read.value }) : read;
};

const unknownFormat = (file: string): Problem => ({
  code: 'unknown-results',
  message: 'the file is neither XML nor JSON, expected the results of tests',
  place: { file, line: 1, column: 1 },
  help: 'give JUnit XML, JSON of Vitest, or output.xml of Robot Framework',
});
