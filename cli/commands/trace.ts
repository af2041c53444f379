import { findItems, itemNames } from '../../checks/trace-find.ts';
import { hasGaps, traceGaps } from '../../checks/trace-gaps.ts';
import { traceGraph } from '../../checks/trace-graph.ts';
import { traceIndex, type TraceIndex } from '../../checks/trace-index.ts';
import { neighbourhood, type TraceDepth } from '../../checks/trace-neighbourhood.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { TraceAnswer, TraceHeading } from '../../model/trace-answer.ts';
import type { TraceNode } from '../../model/trace-graph.ts';
import { nearest } from '../../readers/nearest.ts';
import { assessCommand, type AssessCommandOptions } from '../assess-command.ts';
import { cataloguesOf, withCatalogues } from '../catalogue-files.ts';
import { chosen } from '../choices.ts';
import { emit } from '../emit.ts';
import { exit, type Io } from '../io.ts';
import { problemLines } from '../print-problems.ts';
import { loadRuleSets } from '../rule-sets.ts';
import { coloursFor } from '../terminal-colours.ts';
import { traceMaterial } from '../trace-material.ts';
import { usageError } from '../usage-error.ts';

/** The options of `trace`. */
export interface TraceOptions extends AssessCommandOptions {
  readonly gaps?: boolean;
  readonly depth?: string;
  /** Copies of source texts, as `standard=file`. */
  readonly source?: readonly string[];
}

/** The formats of `trace`. */
export const traceFormats = ['text', 'json', 'md'] as const;

/** Shows what is above and below an item, or what is missing anywhere. */
export const trace = async (words: readonly string[], options: TraceOptions, io: Io): Promise<number> => {
  const format = chosen('format', options.format, traceFormats);
  const { id, paths } = asked(words, options);
  const depth = depthOf(options.depth);
  const given = await withCatalogues(options, io);
  const { input, read } = await assessCommand(paths, given, io);
  const { assessment } = input;
  const [ruleSets, catalogue] = [await loadRuleSets(given), await loadRuleSets(cataloguesOf(given))];
  const material = await traceMaterial(
    catalogue,
    { copies: options.source ?? [], ...cataloguesOf(given) },
    io,
  );
  const { assessments } = assessment;
  const tests = input.tests === undefined ? {} : { tests: input.tests.links };
  const index = traceIndex(traceGraph({ ruleSets, catalogue, assessments, ...tests, ...material }));
  const heading = headingOf(assessment, ruleSets);
  const answer: TraceAnswer =
    id === undefined
      ? { asked: 'gaps', heading, gaps: traceGaps(index) }
      : {
          asked: 'items',
          heading,
          items: itemsOf(id, index, paths).map(node => neighbourhood(index, node, depth)),
        };
  io.err(problemLines(assessment.problems));
  emit(await written[format](answer, options, io), options, io, [...read, ...material.read]);
  return exitCode(answer, ruleSets, paths);
};

/** With `--gaps` all words are paths; without, the first is the id. */
const asked = (
  [first, ...rest]: readonly string[],
  { gaps }: TraceOptions,
): { readonly id?: string; readonly paths: readonly string[] } => {
  if (gaps === true) return { paths: first === undefined ? [] : [first, ...rest] };
  if (first !== undefined) return { id: first, paths: rest };
  throw usageError(
    'trace',
    'expected the id of an item to trace, or --gaps',
    'e.g. clausewise trace x1452-9.1.1-1',
  );
};

const depthOf = (text: string | undefined): TraceDepth | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d{1,6}$/u.test(text))
    throw usageError('depth', `expected a number of steps as depth, found \`${text}\``);
  return { up: Number(text), down: Number(text) };
};

const itemsOf = (id: string, index: TraceIndex, paths: readonly string[]): readonly TraceNode[] => {
  const found = findItems(index, id);
  if (found.length > 0) return found;
  const near = nearest(id, itemNames(index));
  throw usageError(
    'unknown-item',
    `nothing in the trace is called \`${id}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
    paths.length === 0
      ? 'evidence, descriptors and verdicts are in the trace of the descriptors named behind the id'
      : undefined,
  );
};

const headingOf = (
  { run, assessments, problems }: Assessment,
  ruleSets: readonly RuleSet[],
): TraceHeading => ({
  run: { tool: run.tool, assessedAt: run.assessedAt },
  ruleSets: ruleSets.map(({ standard: { id, designation, edition }, digest }) => ({
    standard: id,
    designation,
    edition,
    digest,
  })),
  descriptors: assessments.map(({ descriptor }) => descriptor),
  problems,
});

/** A gap fails, before what could not be read; that nothing was assessed is an answer of its own. */
const exitCode = (answer: TraceAnswer, ruleSets: readonly RuleSet[], paths: readonly string[]): number => {
  if (answer.asked === 'gaps' && hasGaps(answer.gaps)) return exit.gaps;
  if (answer.heading.problems.length > 0) return exit.couldNotRun;
  if (answer.asked === 'items') return exit.ok;
  const isNothingPut =
    ruleSets.every(({ standard }) => standard.requirements.length === 0) ||
    (paths.length > 0 && answer.heading.descriptors.length === 0);
  return isNothingPut ? exit.nothingAssessed : exit.ok;
};

const written: {
  readonly [F in (typeof traceFormats)[number]]: (
    answer: TraceAnswer,
    options: TraceOptions,
    io: Io,
  ) => Promise<string>;
} = {
  text: async (answer, { output, quiet = false }, io) =>
    (await import('../../generators/trace-text.ts')).traceText(answer, {
      colours: await coloursFor(io, output),
      quiet,
    }),
  json: async answer => (await import('../../generators/trace-json.ts')).traceJson(answer),
  md: async answer => (await import('../../generators/trace-md.ts')).traceMd(answer),
};
