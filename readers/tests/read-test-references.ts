import { failure, success, type Result } from '../../model/problem.ts';
import type { TestReference } from '../../model/test-reference.ts';
import { testLimits } from './limits.ts';
import { readGeneric } from './read-generic.ts';
import { readGherkin } from './read-gherkin.ts';
import { readRobot } from './read-robot.ts';
import { readScript } from './read-script.ts';
import { readTtcn3 } from './read-ttcn3.ts';

type Reader = (
  file: string,
  text: string,
) => Result<readonly TestReference[]> | Promise<Result<readonly TestReference[]>>;

/** Purposes in TDL-TO say what is to be tested; they are no tests. */
const noTests: Reader = () => success([]);

/** The languages of tests by the end of a file's name; comments are read of every other. */
const readers: readonly { readonly ends: RegExp; readonly read: Reader }[] = [
  { ends: /\.(?:tsx?|jsx?|[mc][tj]s)$/iu, read: readScript },
  { ends: /\.(?:robot|resource)$/iu, read: readRobot },
  { ends: /\.feature$/iu, read: readGherkin },
  { ends: /\.ttcn3?$/iu, read: readTtcn3 },
  { ends: /\.(?:tplan2?|tdltx|tdlto)$/iu, read: noTests },
];

/** Finds, without running it, what the code of tests says that it verifies, in the order of the file. */
export const readTestReferences = async (
  file: string,
  text: string,
): Promise<Result<readonly TestReference[]>> => {
  if (text.length > testLimits.text)
    return failure({
      code: 'too-large',
      message: `the file has ${text.length} characters, expected at most ${testLimits.text}`,
      place: { file, line: 1, column: 1 },
      help: 'leave this file out of the tests that are given',
    });
  const found = readers.find(({ ends }) => ends.test(file))?.read ?? readGeneric;
  // a byte order mark takes no column where a file is edited
  return found(file, text.replace(/^\uFEFF/u, ''));
};
