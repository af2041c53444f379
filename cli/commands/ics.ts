import { icsProforma } from '../../checks/ics-proforma.ts';
import { blankIcs } from '../../generators/ics-blank.ts';
import type { IcsProforma, IcsStatement } from '../../model/ics.ts';
import { assessCommand, type AssessCommandOptions } from '../assess-command.ts';
import { assessedAt } from '../assessed-at.ts';
import { chosen } from '../choices.ts';
import { emit, emitFolder } from '../emit.ts';
import { exit, type Io } from '../io.ts';
import { problemLines } from '../print-problems.ts';
import { loadRuleSets } from '../rule-sets.ts';
import { usageError } from '../usage-error.ts';
import { version } from '../version.ts';
import type { OutputText } from '../write-output.ts';

/** The options of `ics`. */
export interface IcsOptions extends Omit<AssessCommandOptions, 'format'> {
  readonly format?: string;
  /** A filled ICS to review instead of writing one. */
  readonly read?: string;
  readonly force?: boolean;
}

/** The formats in which `ics` writes a proforma. */
export const icsFormats = ['md', 'xlsx', 'json'] as const;
type IcsFormat = (typeof icsFormats)[number];

/** Writes the ICS proforma of standards, filled in from a descriptor where one is named, or reviews a filled one. */
export const ics = async (path: string | undefined, options: IcsOptions, io: Io): Promise<number> => {
  if (options.requirement !== undefined || options.clause !== undefined)
    throw usageError('filter', 'an ICS is about a whole standard', 'leave out --requirement and --clause');
  if (options.read === undefined) return write(path, options, io);
  if (path === undefined) return (await import('../read-ics.ts')).reviewIcsFile(options.read, options, io);
  throw usageError(
    'read',
    '--read reviews an ICS that is filled in already, and takes no descriptor',
    'leave out the path, or --read',
  );
};

const write = async (path: string | undefined, options: IcsOptions, io: Io): Promise<number> => {
  const format = chosen('format', options.format ?? 'md', icsFormats);
  if (path === undefined) {
    const statements = (await proformas(options)).map(blankIcs);
    await emitAll(statements, format, options, io, []);
    return exit.ok;
  }
  const { input, read } = await assessCommand([path], { ...options, format }, io);
  io.err(problemLines(input.assessment.problems));
  const { assessments, summary } = input.assessment;
  if (assessments.length > 1)
    throw usageError(
      'several-descriptors',
      `an ICS is about one implementation, found ${assessments.length} descriptors in \`${path}\``,
      'name one of them',
    );
  const { icsStatements } = await import('../../generators/ics-statements.ts');
  const statements = icsStatements(input, await proformas(options));
  if (statements.length > 0) await emitAll(statements, format, options, io, read);
  return summary.exitCode;
};

const proformas = async ({ standard }: IcsOptions): Promise<readonly IcsProforma[]> =>
  (await loadRuleSets(standard === undefined ? {} : { standard })).map(icsProforma);

/** One ICS goes where it is asked to; several go into a folder, a file each. */
const emitAll = async (
  statements: readonly IcsStatement[],
  format: IcsFormat,
  options: IcsOptions,
  io: Io,
  read: readonly string[],
): Promise<void> => {
  const at = assessedAt(options.assessedAt, io);
  const files = await Promise.all(
    statements.map(async statement => ({
      path: `ics-${statement.proforma.standard.id}.${format}`,
      text: await written[format](statement, at),
    })),
  );
  const [only, ...more] = files;
  if (only !== undefined && more.length === 0) {
    emit(only.text, options, io, read);
    return;
  }
  if (options.output === undefined)
    throw usageError(
      'several-standards',
      `there is an ICS for each of ${statements.length} standards: ${statements.map(({ proforma }) => proforma.standard.id).join(', ')}`,
      'name one with --standard, or a folder for all of them with -o',
    );
  emitFolder(files, options, io);
};

/** Each format loads only what it needs. */
const written: {
  readonly [F in IcsFormat]: (statement: IcsStatement, at: string) => Promise<OutputText>;
} = {
  md: async statement => (await import('../../generators/ics-md.ts')).icsMd(statement),
  json: async statement => (await import('../../generators/ics-json.ts')).icsJson(statement),
  xlsx: async (statement, at) =>
    (await import('../../generators/ics-xlsx.ts')).icsXlsx(statement, {
      creator: `clausewise ${version}`,
      at,
    }),
};
