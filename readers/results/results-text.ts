import { isUtf8 } from 'node:buffer';
import { failure, success, type Problem, type Result } from '../../model/problem.ts';
import { resultLimits } from './limits.ts';

/** What to do about results that cannot be relied upon. */
export const runAgain = 'run the tests again and give the file as it was written';

/** The text of a file of results; what a terminal wrote into it is let be, and is for the format to judge. */
export const resultsText = (file: string, bytes: Uint8Array): Result<string> => {
  if (bytes.length > resultLimits.bytes)
    return failure(
      refusal(
        file,
        'too-large',
        `the file has ${bytes.length} bytes, expected at most ${resultLimits.bytes}`,
      ),
    );
  return isUtf8(bytes)
    ? success(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    : failure(refusal(file, 'not-utf-8', 'the file is not valid UTF-8'));
};

const refusal = (file: string, code: string, message: string): Problem => ({
  code,
  message,
  place: { file, line: 1, column: 1 },
  help: runAgain,
});

/** One line of a message, cut to a readable length; undefined where nothing is said. */
export const oneLine = (text: string | undefined): string | undefined => {
  const line = (text ?? '')
    .slice(0, resultLimits.message * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  return line === '' ? undefined : line.slice(0, resultLimits.message);
};
