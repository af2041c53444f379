import { assessCommand, type AssessCommandOptions } from '../assess-command.ts';
import { emit } from '../emit.ts';
import { exit, type Io } from '../io.ts';
import { problemLines } from '../print-problems.ts';
import { coloursFor } from '../terminal-colours.ts';

/** Tells all about a requirement: what it says, how it is verified, and why its verdicts are what they are. */
export const explain = async (
  id: string,
  paths: readonly string[],
  options: AssessCommandOptions,
  io: Io,
): Promise<number> => {
  const { input, read } = await assessCommand(paths, { ...options, requirement: [id] }, io);
  const { explainText } = await import('../../generators/explain-text.ts');
  io.err(problemLines(input.assessment.problems));
  emit(explainText(input, { colours: await coloursFor(io, options.output) }), options, io, read);
  return input.assessment.problems.length > 0 ? exit.couldNotRun : exit.ok;
};
