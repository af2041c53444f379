import { relative, resolve, sep } from 'node:path';

import { defaultGate, summarise } from '../checks/gate.ts';
import { icsAssessment } from '../checks/ics-assessment.ts';
import { icsProforma } from '../checks/ics-proforma.ts';
import { reviewIcs } from '../checks/ics-review.ts';
import { trace } from '../checks/trace.ts';
import type { ReportInput } from '../generators/report-input.ts';
import type { FilledIcs } from '../model/filled-ics.ts';
import type { IcsStatement } from '../model/ics.ts';
import type { Problem, Result } from '../model/problem.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { readIcs } from '../readers/ics.ts';
import { nearest } from '../readers/nearest.ts';
import { assessedAt } from './assessed-at.ts';
import { chosen } from './choices.ts';
import type { IcsOptions } from './commands/ics.ts';
import { emit } from './emit.ts';
import { parseGate } from './gate-option.ts';
import type { Io } from './io.ts';
import { overlay, readOverlays } from './overlays.ts';
import { problemLines } from './print-problems.ts';
import { readInput } from './read-input.ts';
import { loadRuleSets, standardIds } from './rule-sets.ts';
import { coloursFor } from './terminal-colours.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** The formats in which a filled ICS is reviewed. */
export const icsReviewFormats = ['text', 'md', 'json'] as const;

/** Reviews a filled ICS: the answers as declared results, what is inconsistent as findings, the gate's answer as exit code. */
export const reviewIcsFile = async (path: string, options: IcsOptions, io: Io): Promise<number> => {
  const format = chosen('format', options.format ?? 'text', icsReviewFormats);
  const root = resolve(io.cwd, options.root ?? '.');
  const full = resolve(io.cwd, path);
  const shown = relative(root, full).split(sep).join('/');
  const place = { cwd: io.cwd, root, followSymlinks: options.followSymlinks === true };
  const filled = valueOf(await readIcs(shown, valueOf(readInput(full, shown, place))));
  const set = await ruleSetOf(filled, options);
  const overlays = readOverlays(options, place);
  const { input, statement } = await reviewed(filled, set, options, io, overlays);
  io.err(problemLines(input.assessment.problems));
  emit(await written[format](input, statement, options, io), options, io, [full, ...overlays.read]);
  return input.assessment.summary.exitCode;
};

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new UsageError(...result.problems);
  return result.value;
};

/** The rule set that the cover names. */
const ruleSetOf = async ({ cover, file }: FilledIcs, { standard }: IcsOptions): Promise<RuleSet> => {
  const cell = cover.standard;
  const id = cell?.text.trim() ?? '';
  const known = (standard ?? standardIds).map(each => chosen('standard', each, standardIds));
  const [set] = known.includes(id) ? await loadRuleSets({ standard: [id] }) : [];
  if (set !== undefined) return set;
  const near = nearest(id, known);
  const problem: Problem = {
    code: 'ics-standard',
    message:
      id === ''
        ? 'the cover does not say which standard the ICS is about'
        : `the ICS is about the standard \`${id}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
    place: cell?.place ?? { file, line: 1, column: 1 },
    help: `expected one of: ${known.map(each => `\`${each}\``).join(', ')}`,
  };
  throw new UsageError(problem);
};

const reviewed = async (
  filled: FilledIcs,
  set: RuleSet,
  options: IcsOptions,
  io: Io,
  overlays: ReturnType<typeof readOverlays>,
): Promise<{ readonly input: ReportInput; readonly statement: IcsStatement }> => {
  const proforma = icsProforma(set);
  const review = reviewIcs(filled, proforma);
  const at = assessedAt(options.assessedAt, io);
  const gate = (options.gate ?? []).reduce((over, text) => parseGate(text, over), defaultGate);
  const { assessments, ...laid } = await overlay([icsAssessment(filled, review, set)], overlays, [set], at);
  const requirements = new Map(set.standard.requirements.map(each => [each.id, each]));
  return {
    input: {
      assessment: {
        run: { tool: { name: 'clausewise', version }, assessedAt: at, gate },
        ruleSets: [{ standard: set.standard.id, edition: set.standard.edition, digest: set.digest }],
        summary: summarise(assessments, overlays.problems, requirements, gate, options.standard ?? []),
        assessments,
        problems: overlays.problems,
        ...laid,
      },
      trace: trace([set], assessments),
    },
    statement: {
      proforma,
      implementation: filled.file,
      source: `Read from \`${filled.file}\` (SHA-256 ${filled.sha256}).`,
      cover: Object.fromEntries(Object.entries(filled.cover).map(([key, { text }]) => [key, text])),
      answers: review.answers,
    },
  };
};

const written: {
  readonly [F in (typeof icsReviewFormats)[number]]: (
    input: ReportInput,
    statement: IcsStatement,
    options: IcsOptions,
    io: Io,
  ) => Promise<string>;
} = {
  text: async (input, _, { output, quiet }, io) =>
    (await import('../generators/check-text.ts')).checkText(input, {
      colours: await coloursFor(io, output),
      quiet: quiet === true,
    }),
  md: async (input, statement) =>
    (await import('../generators/sctr-md.ts')).sctrOfStatements(input, [statement]),
  json: async (input, statement) =>
    (await import('../generators/sctr-json.ts')).sctrJsonOfStatements(input, [statement]),
};
