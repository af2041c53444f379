import { Command, CommanderError, Option } from 'commander';

import { escapeTerminal } from '../generators/escape-terminal.ts';
import type { AssessCommandOptions } from './assess-command.ts';
import type { AccessOptions } from './commands/access.ts';
import type { AccountOptions } from './commands/account.ts';
import type { CheckOptions } from './commands/check.ts';
import type { CompareOptions } from './commands/compare.ts';
import type { CrosswalkOptions } from './commands/crosswalk.ts';
import type { IcsOptions } from './commands/ics.ts';
import type { InitOptions } from './commands/init.ts';
import type { PurposesOptions } from './commands/purposes.ts';
import type { ReportOptions } from './commands/report.ts';
import type { RequirementsOptions } from './commands/requirements.ts';
import type { SkeletonOptions } from './commands/skeleton.ts';
import type { StandardsOptions } from './commands/standards.ts';
import type { TraceOptions } from './commands/trace.ts';
import type { EmitOptions } from './emit.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

type Run = () => Promise<number>;

/** Parses a command line and runs what it names; gives the exit code. */
export const runProgram = async (args: readonly string[], io: Io): Promise<number> => {
  let run: Run = () => Promise.resolve(2);
  const program = commands(io, next => {
    run = next;
  });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return run();
};

const commands = (io: Io, choose: (run: Run) => void): Command => {
  const program = new Command('clausewise')
    .description('Holds deployments to security standards: every verdict cites the facts that settle it.')
    .version(version, '-V, --version', 'print the version')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: text => {
        io.err(text.split('\n').map(escapeTerminal).join('\n'));
      },
    })
    .showHelpAfterError('(clausewise --help lists commands and options)')
    .addHelpText('after', exitCodesHelp);
  const define = (signature: string, description: string): Command =>
    program.command(signature).description(description).copyInheritedSettings(program);

  assessing(define('check', 'assess descriptors: files, folders, globs, or - for the standard input'))
    .argument('<path...>', 'what to assess')
    .option('-f, --format <format>', 'text, json, sarif, junit, github, gitlab, tap or summary', 'text')
    .option('--sarif-profile <profile>', 'github: what is open; full: every result', 'github')
    .option('--report-url <url>', 'where the HTML report will be, for annotations and the summary to lead to')
    .option('--source-url <url>', 'where the descriptors will be, for the summary to lead to')
    .option('--update-baseline', 'take the baseline if there is none, or drop from it what is gone')
    .action((paths: string[], options: CheckOptions) => {
      choose(async () => (await import('./commands/check.ts')).check(paths, options, io));
    });
  assessing(define('report', 'write a conformance report'))
    .argument('<path...>', 'what to assess')
    .option(
      '-f, --format <format>',
      'md, html, docx, json, sctr, cyclonedx, or oscal-catalog, -profile, -component, -assessment-plan, -assessment-results, -poam, -mapping',
      'md',
    )
    .option('--oscal-version <version>', '1.2.1 or 1.1.3 (default: 1.2.1)')
    .action((paths: string[], options: ReportOptions) => {
      choose(async () => (await import('./commands/report.ts')).report(paths, options, io));
    });
  assessing(define('matrix', 'write the traceability matrix, with verdicts where paths are given'))
    .argument('[path...]', 'what to assess')
    .option('-f, --format <format>', 'csv, md, html, xlsx, json or reqif', 'md')
    .action((paths: string[], options: AssessCommandOptions) => {
      choose(async () => (await import('./commands/matrix.ts')).matrix(paths, options, io));
    });
  assessing(
    define(
      'ics',
      'write the ICS proforma of a standard, filled in from a descriptor, or review a filled one',
    ),
  )
    .argument('[path]', 'the descriptor to fill it in from')
    .option('-f, --format <format>', 'md, xlsx or json (with --read: text, md or json)')
    .option('--read <file>', 'review this filled ICS instead of writing one')
    .option('--force', 'overwrite files that are there')
    .action((path: string | undefined, options: IcsOptions) => {
      choose(async () => (await import('./commands/ics.ts')).ics(path, options, io));
    });
  assessing(define('explain', 'tell all about a requirement, and why its verdicts are what they are'))
    .argument('<id>', 'the id of a requirement')
    .argument('[path...]', 'what to assess')
    .action((id: string, paths: string[], options: AssessCommandOptions) => {
      choose(async () => (await import('./commands/explain.ts')).explain(id, paths, options, io));
    });
  assessing(define('trace', 'show what is above and below an item, or what is missing anywhere'))
    .argument('[id]', 'a requirement, programme item, standard, standard:clause, rule, path or evidence id')
    .argument('[path...]', 'what to assess')
    .option('--gaps', 'what is missing anywhere; every argument is then a path')
    .option('--depth <steps>', 'how many steps to show above and below')
    .option('--source <standard=file...>', 'your own copy of a text: statements that changed are suspect')
    .option('-f, --format <format>', 'text, json or md', 'text')
    .action((id: string | undefined, paths: string[], options: TraceOptions) => {
      const words = id === undefined ? [] : [id, ...paths];
      choose(async () => (await import('./commands/trace.ts')).trace(words, options, io));
    });
  outputs(define('compare', 'tell what changed between two runs, each written by check --format json'))
    .argument('<earlier>', 'the earlier run')
    .argument('<later>', 'the later run')
    .option('-f, --format <format>', 'text, md or json', 'text')
    .option('--root <folder>', 'what reported names are relative to (default: the working directory)')
    .option('--follow-symlinks', 'read runs through symbolic links')
    .action((earlier: string, later: string, options: CompareOptions) => {
      choose(async () => (await import('./commands/compare.ts')).compare(earlier, later, options, io));
    });
  outputs(define('access', 'tell who can get at which management data, by which rule, and what is amiss'))
    .argument('<path...>', 'the descriptors whose access policies are looked at')
    .option('-f, --format <format>', 'text, md, json or csv', 'text')
    .option('--root <folder>', 'what reported names are relative to (default: the working directory)')
    .option('--follow-symlinks', 'read descriptors through symbolic links')
    .action((paths: string[], options: AccessOptions) => {
      choose(async () => (await import('./commands/access.ts')).access(paths, options, io));
    });
  outputs(filters(define('requirements', 'list the catalogue')))
    .option('--obligation <obligation...>', 'only these obligations')
    .option('-f, --format <format>', 'text or json', 'text')
    .action((options: RequirementsOptions) => {
      choose(async () => (await import('./commands/requirements.ts')).requirements(options, io));
    });
  outputs(filters(define('purposes', 'write test suite structure and test purposes, derived from the rules')))
    .option('-f, --format <format>', 'md or json', 'md')
    .action((options: PurposesOptions) => {
      choose(async () => (await import('./commands/purposes.ts')).purposes(options, io));
    });
  outputs(
    catalogues(define('crosswalk', 'relate requirements to each other and to the frameworks of others')),
  )
    .option('--from <id>', 'only relations read from this standard or framework')
    .option('--to <id>', 'only relations read to this standard or framework')
    .option('--requirement <id...>', 'only relations of these requirements')
    .option('--coverage', 'only what is covered and what is not, with titles')
    .option('-f, --format <format>', 'text, csv, json or md', 'text')
    .action((options: CrosswalkOptions) => {
      choose(async () => (await import('./commands/crosswalk.ts')).crosswalk(options, io));
    });
  outputs(define('account', 'account for each statement of your own copy of a standard'))
    .argument('<file>', 'the text of the standard, or - for the standard input')
    .requiredOption('--standard <id>', 'the standard whose text it is')
    .option('-f, --format <format>', 'text, json or md', 'text')
    .action((file: string, options: AccountOptions) => {
      choose(async () => (await import('./commands/account.ts')).accountFor(file, options, io));
    });
  outputs(define('standards', 'list the standards and the digests of their rule sets'))
    .option('-f, --format <format>', 'text or json', 'text')
    .action((options: StandardsOptions) => {
      choose(async () => (await import('./commands/standards.ts')).standards(options, io));
    });
  outputs(
    define(
      'schema',
      'print the JSON Schema of the descriptor, or of what another command writes with --format json',
    ),
  )
    .argument(
      '[subject]',
      'descriptor, check, compare, matrix, ics, requirements, purposes, account, crosswalk or trace',
      'descriptor',
    )
    .action((subject: string, options: EmitOptions) => {
      choose(async () => (await import('./commands/schema.ts')).schema(subject, options, io));
    });
  outputs(define('init', 'write a commented starter descriptor'))
    .argument('[file]', 'where to write it', 'clausewise.yaml')
    .option('--standard <id...>', 'the standards that it is for (default: x1452)')
    .option('--service <type...>', 'the services of X.1452 clause 7 that it is for')
    .option('--force', 'overwrite the file if it is there')
    .action((file: string, options: InitOptions) => {
      choose(async () => (await import('./commands/init.ts')).init(file, options, io));
    });
  outputs(filters(define('skeleton', 'write test skeletons, or update them')))
    .option('--framework <framework>', 'vitest, robot, gherkin, ttcn3, tdl-to or scas', 'vitest')
    .option('--descriptor <path>', 'the descriptor under test')
    .option('--ours', 'in a conflict, keep what stands in the file')
    .option('--theirs', 'in a conflict, take what is written now')
    .addHelpText('after', skeletonHelp)
    .action((options: SkeletonOptions) => {
      choose(async () => (await import('./commands/skeleton.ts')).skeleton(options, io));
    });
  return program;
};

const catalogues = (command: Command): Command =>
  command.option(
    '--catalogue <file...>',
    'catalogues from elsewhere beside our standards: OSCAL catalogs, profiles, mapping-collections (file or name=file)',
  );

const filters = (command: Command): Command =>
  catalogues(command)
    .option('--standard <id...>', 'only these standards')
    .option('--requirement <id...>', 'only these requirements')
    .option('--clause <number...>', 'only these clauses and what is below them');

const outputs = (command: Command): Command =>
  command
    .option('-o, --output <path>', 'write to this file, or into this folder where there are several')
    .option('-q, --quiet', 'say no more than needed')
    .option('--dry-run', 'write nothing');

const assessing = (command: Command): Command =>
  outputs(filters(command))
    .addOption(
      new Option(
        '--gate <gate>',
        'what is asked of each obligation, e.g. required=verified,recommended=pass',
      ).argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]),
    )
    .option('--waivers <file...>', 'deviations that somebody accepted for a time')
    .option('--tests <path...>', 'code of tests, files and folders: which requirements it says it verifies')
    .option(
      '--results <path...>',
      'results of tests (JUnit XML, JSON of Vitest, output.xml of Robot Framework), or descriptor=path',
    )
    .option('--previous <file>', 'an earlier run, written by check --format json: what changed since')
    .option('--baseline <file>', 'findings that are known: the gate asks about what is new')
    .option('--assessed-at <date>', 'the assessment date (default: SOURCE_DATE_EPOCH, or now)')
    .option(
      '--evidence-root <folder>',
      "what evidence paths are relative to (default: the descriptor's folder)",
    )
    .option('--root <folder>', 'what reported names are relative to (default: the working directory)')
    .option('--follow-symlinks', 'read descriptors through symbolic links');

const skeletonHelp = `
What stands between the marks of a region is written by this command, and written anew when
its requirement changes; all else in a file is yours and stays byte for byte. What you write
behind a region, up to the next one, belongs to it: what is new goes behind that.
A region that you have edited is a conflict once it would be written otherwise: its file is
left as it is, the difference is printed, and the exit code is 1.`;

const exitCodesHelp = `
Exit codes:
  0 gate met   1 gate not met   2 could not run   3 a gating result is inconclusive
  4 evidence was altered   5 nothing assessed, or nothing that gates   70 internal error

Gate levels: ignore, no-fail, pass, evidenced, verified (default: required=pass,recommended=ignore).`;
