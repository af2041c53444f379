/**
 * Helps to classify the statements of a source text. `account-draft.ts FILE STANDARD` writes a work file with a line a
 * statement, a guess at what it is, and what was decided before; `--check STANDARD` says what is still open in it, and
 * `--write STANDARD` turns it into requirements/STANDARD/source*.ts. The work file holds the sentences of the text, so
 * it stays in the folder for temporary files.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import type { SourceText } from '../model/source.ts';
import type { Standard } from '../model/standard.ts';
import { readSourceText } from '../readers/source-text.ts';
import { guess } from './account-guess.ts';
import { openPoints, sourceFiles, type Names } from './account-source.ts';
import { isGuess, readWorkFile, workFile, type Decision } from './account-work-file.ts';

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const folderOf = (standard: string): string =>
  fileURLToPath(new URL(`../requirements/${standard}/`, import.meta.url));
const workPath = (standard: string): string => join(tmpdir(), `account-${standard}.tsv`);

const namesOf = (standard: string): Names => {
  const text = readFileSync(join(folderOf(standard), 'standard.ts'), 'utf8');
  const constant = /export const (\w+)[^=]*=\s*\{\s*id: '/u.exec(text)?.[1];
  const idType = /export type (\w+Id)\b/u.exec(text)?.[1];
  if (constant === undefined || idType === undefined)
    return fail(`requirements/${standard}/standard.ts exports no standard and no type of its ids`);
  return { standard, constant, idType };
};

const standardOf = async ({ standard, constant }: Names): Promise<Standard> => {
  const module: Readonly<Record<string, Standard>> = (await import(
    join(folderOf(standard), 'standard.ts')
  )) as Record<string, Standard>; // sound: the constant that is looked up is the standard
  return module[constant] ?? fail(`requirements/${standard}/standard.ts has no \`${constant}\``);
};

/** What was decided before, by fingerprint: in the work file, or else in the records of the project. */
const decided = async ({ standard, constant }: Names): Promise<ReadonlyMap<string, Decision[]>> => {
  const known = new Map<string, Decision[]>();
  const add = (fingerprint: string, decision: Decision): void => {
    known.set(fingerprint, [...(known.get(fingerprint) ?? []), decision]);
  };
  const lines = readWorkFile(workPath(standard));
  for (const line of lines) add(line.fingerprint, line);
  const source = join(folderOf(standard), 'source.ts');
  if (lines.length > 0 || !existsSync(source)) return known;
  const module = (await import(source)) as Record<string, SourceText>; // sound: this script wrote the file
  for (const { fingerprint, as, requirements, reason = '' } of module[`${constant}Source`]?.records ?? [])
    add(fingerprint, { as, ids: requirements, reason });
  return known;
};

const draft = async (file: string, names: Names): Promise<void> => {
  const copy = readSourceText(file, readFileSync(file));
  if (!copy.ok) return fail(copy.problems.map(({ message }) => message).join('\n'));
  const standard = await standardOf(names);
  const known = await decided(names);
  const decisions = copy.value.statements.map(statement => {
    const before = known.get(statement.fingerprint)?.shift();
    return before === undefined || isGuess(before) ? guess(statement, standard) : before;
  });
  for (const [fingerprint, lost] of known)
    for (const { as, ids, reason } of lost)
      if (!isGuess({ as, ids, reason }))
        console.error(`no longer in the text: ${fingerprint.slice(0, 12)} ${as} ${ids.join(' ')} ${reason}`);
  writeFileSync(workPath(names.standard), workFile(copy.value.statements, decisions, standard));
  const guesses = decisions.filter(isGuess).length;
  console.error(`${workPath(names.standard)}: ${decisions.length} statements, ${guesses} to decide`);
};

const check = async (names: Names): Promise<boolean> => {
  const points = openPoints(readWorkFile(workPath(names.standard)), await standardOf(names));
  for (const point of points) console.error(`${workPath(names.standard)}:${point}`);
  return points.length === 0;
};

const write = async (names: Names): Promise<void> => {
  if (!(await check(names))) return fail('nothing is written while something is open');
  const folder = folderOf(names.standard);
  const files = sourceFiles(readWorkFile(workPath(names.standard)), names);
  for (const name of readdirSync(folder)) if (/^source(?:-.*)?\.ts$/u.test(name)) rmSync(join(folder, name));
  for (const [name, text] of Object.entries(files)) {
    const filepath = join(folder, name);
    writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  console.error(`requirements/${names.standard}: ${Object.keys(files).join(', ')}`);
};

const [first = '', second = ''] = process.argv.slice(2);
if (second === '') fail('usage: account-draft.ts FILE STANDARD | --check STANDARD | --write STANDARD');
const names = namesOf(second);
if (first === '--check') process.exitCode = (await check(names)) ? 0 : 1;
else if (first === '--write') await write(names);
else await draft(first, names);
