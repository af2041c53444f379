import { resolve } from 'node:path';

import { account } from '../../checks/account.ts';
import type { Account, AccountAnswer } from '../../model/account.ts';
import type { Result } from '../../model/problem.ts';
import type { SourceText } from '../../model/source.ts';
import type { Standard } from '../../model/standard.ts';
import { readSourceText } from '../../readers/source-text.ts';
import { chosen } from '../choices.ts';
import { emit, type EmitOptions } from '../emit.ts';
import type { Io } from '../io.ts';
import { readInput } from '../read-input.ts';
import { loadRuleSets } from '../rule-sets.ts';
import { loadSourceText } from '../source-texts.ts';
import { coloursFor } from '../terminal-colours.ts';
import { UsageError, usageError } from '../usage-error.ts';

/** The options of `account`. */
export interface AccountOptions extends EmitOptions {
  readonly standard: string;
  readonly format: string;
}

/** The formats of `account`. */
export const accountFormats = ['text', 'json', 'md'] as const;

/** What each answer exits with: 5 where nothing of the standard was looked at. */
const exitCodes: Readonly<Record<AccountAnswer, number>> = {
  accounted: 0,
  open: 1,
  'nothing-read': 5,
  'other-text': 5,
};

/** Shows that each statement of a copy of a standard is a requirement or deliberately none. */
export const accountFor = async (file: string, options: AccountOptions, io: Io): Promise<number> => {
  const format = chosen('format', options.format, accountFormats);
  const { standard, source } = await sourceFor(options.standard);
  const copy = valueOf(readSourceText(file === '-' ? '<stdin>' : file, valueOf(readFile(file, io))));
  const result = account(copy, source, standard);
  emit(await written(result, format, options, io), options, io, file === '-' ? [] : [resolve(io.cwd, file)]);
  return exitCodes[result.answer];
};

const sourceFor = async (id: string): Promise<{ standard: Standard; source: SourceText }> => {
  const [ruleSet] = await loadRuleSets({ standard: [id] });
  const source = await loadSourceText(id);
  if (ruleSet === undefined || source === undefined)
    throw usageError('no-source-records', `the text of \`${id}\` is not accounted for in this version`);
  return { standard: ruleSet.standard, source };
};

const readFile = (file: string, io: Io): Result<Uint8Array> =>
  file === '-'
    ? { ok: true, value: io.readStdin() }
    : readInput(resolve(io.cwd, file), file, { followSymlinks: true, root: '/' });

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new UsageError(...result.problems);
  return result.value;
};

const written = async (
  result: Account,
  format: (typeof accountFormats)[number],
  options: AccountOptions,
  io: Io,
): Promise<string> => {
  if (format === 'json') return (await import('../../generators/account-json.ts')).accountJson(result);
  if (format === 'md') return (await import('../../generators/account-md.ts')).accountMd(result);
  const colours = await coloursFor(io, options.output);
  return (await import('../../generators/account-text.ts')).accountText(result, { colours });
};
