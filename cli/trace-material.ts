import { resolve } from 'node:path';

import { account } from '../checks/account.ts';
import { tracedSource } from '../checks/traced-source.ts';
import type { Account } from '../model/account.ts';
import type { Result } from '../model/problem.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { SourceText } from '../model/source.ts';
import type { TracedSource, TraceInput } from '../model/trace-input.ts';
import { readSourceText } from '../readers/source-text.ts';
import type { CatalogueOptions } from './catalogue-files.ts';
import { chosen } from './choices.ts';
import { crosswalkWith } from './crosswalk-with.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';
import { loadSourceText } from './source-texts.ts';
import { UsageError, usageError } from './usage-error.ts';

/** What a trace joins to the rule sets: the programme, the relations, and the source texts with copies at hand. */
export type TraceMaterial = Required<Pick<TraceInput, 'programme' | 'relations' | 'sources'>>;

/** What a trace is told beside the rule sets. */
export interface TraceSources extends CatalogueOptions {
  /** Texts, each as `standard=file`. */
  readonly copies: readonly string[];
}

/** Loads what a trace joins to rule sets. */
export const traceMaterial = async (
  catalogue: readonly RuleSet[],
  { copies, outside }: TraceSources,
  io: Io,
): Promise<TraceMaterial & { readonly read: readonly string[] }> => {
  const { crosswalk } = await import('../requirements/crosswalk/crosswalk.ts');
  const { answers, unserved } = await import('../requirements/q3-17/answers.ts');
  const { placedTexts } = await import('../requirements/q3-17/placed-texts.ts');
  const files = new Map(copies.map(text => copyOf(text, catalogue)));
  const sources = await Promise.all(catalogue.map(set => sourceOf(set, files.get(set.standard.id), io)));
  return {
    programme: { answers, unserved, placed: placedTexts },
    relations: crosswalkWith(crosswalk, outside, io).mappings,
    sources: sources.flat(),
    read: [...files.values()].map(file => resolve(io.cwd, file)),
  };
};

/** @throws UsageError where it is not `standard=file`, or the standard is unknown. */
const copyOf = (text: string, catalogue: readonly RuleSet[]): readonly [string, string] => {
  const [id = '', ...rest] = text.split('=');
  const file = rest.join('=');
  if (file === '')
    throw usageError(
      'source',
      `expected \`standard=file\` as the source, found \`${text}\``,
      'e.g. --source x1452=text.txt',
    );
  return [
    chosen(
      'standard',
      id,
      catalogue.map(({ standard }) => standard.id),
    ),
    file,
  ];
};

const sourceOf = async (
  { standard }: RuleSet,
  file: string | undefined,
  io: Io,
): Promise<readonly TracedSource[]> => {
  const source = await loadSourceText(standard.id);
  if (source !== undefined) {
    if (file === undefined) return [tracedSource(source)];
    return [tracedSource(source, accounted(file, source, standard, io))];
  }
  if (file === undefined) return [];
  throw usageError(
    'no-source-records',
    `the text of \`${standard.id}\` is not accounted for in this version`,
  );
};

const accounted = (file: string, source: SourceText, standard: RuleSet['standard'], io: Io): Account => {
  const bytes = valueOf(readInput(resolve(io.cwd, file), file, { followSymlinks: true, root: '/' }));
  const found = account(valueOf(readSourceText(file, bytes)), source, standard);
  if (found.answer === 'accounted' || found.answer === 'open') return found;
  throw usageError(
    'source',
    `\`${file}\` is not the text of \`${standard.id}\`: next to nothing of it is known`,
  );
};

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new UsageError(...result.problems);
  return result.value;
};
