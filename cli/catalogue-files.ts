import { basename, relative, resolve, sep } from 'node:path';

import type { OutsideTexts } from '../model/outside-catalogue.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Io } from './io.ts';
import { problemLines } from './print-problems.ts';
import { readInput } from './read-input.ts';
import { standardIds } from './rule-sets.ts';
import { UsageError, usageError } from './usage-error.ts';

/** The option that names catalogues from elsewhere. */
export interface CatalogueOptions {
  /** Files, each as `file` or `name=file`. */
  readonly catalogue?: readonly string[];
  /** What was read of them; set by {@link withCatalogues}. */
  readonly outside?: Outside;
}

/** Catalogues from elsewhere, as rule sets, and the relations that were judged with them. */
export interface Outside {
  readonly texts: OutsideTexts;
  readonly ruleSets: readonly RuleSet[];
  /** The files that were read: an output must not take the place of one of them. */
  readonly read: readonly string[];
}

/**
 * Reads the catalogues that the options name, once for a command; what was noticed in them goes to the error stream.
 * @throws UsageError where one can not be read, or is called like something else.
 */
export const withCatalogues = async <Options extends CatalogueOptions>(
  options: Options,
  io: Io,
): Promise<Options> => {
  const { catalogue, outside } = options;
  if (catalogue === undefined || outside !== undefined) return options;
  const files = catalogue.map(text => catalogueFile(text, io.cwd));
  refuseNames(files.map(({ id }) => id));
  const { catalogueLimits } = await import('../readers/limits.ts');
  const { readOscal } = await import('../readers/oscal/read-oscal.ts');
  const { outsideRuleSet } = await import('../checks/outside-rule-set.ts');
  const given = files.map(({ id, path, file }) => {
    const bytes = readInput(path, file, {
      followSymlinks: true,
      root: '/',
      maximumBytes: catalogueLimits.bytes,
    });
    if (!bytes.ok) throw new UsageError(...bytes.problems);
    return { id, file, bytes: bytes.value };
  });
  const texts = readOscal(given);
  if (!texts.ok) throw new UsageError(...texts.problems);
  io.err(problemLines(texts.value.warnings, 'warning'));
  return {
    ...options,
    outside: {
      texts: texts.value,
      ruleSets: texts.value.catalogues.map(outsideRuleSet),
      read: files.map(({ path }) => path),
    },
  };
};

/** What there is from elsewhere, whatever else narrows a command down. */
export const cataloguesOf = ({ outside }: CatalogueOptions): CatalogueOptions =>
  outside === undefined ? {} : { outside };

interface CatalogueFile {
  readonly id: string;
  readonly path: string;
  /** As it is shown: relative to the working directory, with `/`. */
  readonly file: string;
}

/** A file goes by the name in front of it, else by its own name as far as that is safe. */
const catalogueFile = (text: string, cwd: string): CatalogueFile => {
  const [, name, named] = /^([A-Za-z][A-Za-z0-9.-]*)=(.+)$/su.exec(text) ?? [];
  const path = resolve(cwd, named ?? text);
  const file = relative(cwd, path).split(sep).join('/');
  return { id: (name ?? safeName(path)).toLowerCase(), path, file: file.startsWith('../') ? path : file };
};

const safeName = (path: string): string =>
  basename(path)
    .replace(/\.[^.]*$/u, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^[^A-Za-z]+|-+$/gu, '') || 'catalogue';

/** Ids of requirements begin with the name of their standard, so that one name must not be the beginning of another. */
const refuseNames = (ids: readonly string[]): void => {
  for (const [index, id] of ids.entries()) {
    const others = [...standardIds, ...ids.slice(0, index)];
    const other = others.find(each => `${id}-`.startsWith(`${each}-`) || `${each}-`.startsWith(`${id}-`));
    if (other !== undefined)
      throw usageError(
        'catalogue-name',
        `a catalogue is called \`${id}\`, and ids that begin so could be those of \`${other}\``,
        'give it a name of its own: --catalogue name=file',
      );
  }
};
