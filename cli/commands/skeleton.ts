import { catalogue } from '../../checks/catalogue.ts';
import { escapeTerminal } from '../../generators/escape-terminal.ts';
import { withCatalogues } from '../catalogue-files.ts';
import { chosen } from '../choices.ts';
import { emitFolder, type EmitOptions } from '../emit.ts';
import { exit, type Io } from '../io.ts';
import { loadRuleSets, type Filter } from '../rule-sets.ts';
import { usageError } from '../usage-error.ts';

/** The options of `skeleton`. */
export interface SkeletonOptions extends Filter, EmitOptions {
  readonly framework: string;
  readonly descriptor?: string;
}

/** The frameworks that skeletons are written for. */
export const frameworks = ['vitest'] as const;

/** Writes test skeletons into a folder. */
export const skeleton = async (options: SkeletonOptions, io: Io): Promise<number> => {
  chosen('framework', options.framework, frameworks);
  if (options.output === undefined)
    throw usageError(
      'output',
      'expected a folder for the test skeletons, found none',
      'e.g. -o test/conformance',
    );
  const { vitestSkeleton } = await import('../../generators/skeleton-vitest.ts');
  const sets = await loadRuleSets(await withCatalogues(options, io));
  const files = await Promise.all(
    sets.map(set =>
      vitestSkeleton(catalogue(set), {
        standardId: set.standard.id,
        designation: set.standard.designation,
        edition: set.standard.edition,
        digest: set.digest,
        ...(options.descriptor === undefined ? {} : { descriptor: options.descriptor }),
      }),
    ),
  );
  const all = files.flat();
  emitFolder(all, options, io);
  if (all.length > 0) {
    io.err(
      `clausewise: ${options.dryRun === true ? 'would write' : 'wrote'} ${all.length} files to ${escapeTerminal(options.output)}\n`,
    );
    return exit.ok;
  }
  io.err('clausewise: no requirement is left by this filter\n');
  return exit.nothingAssessed;
};
