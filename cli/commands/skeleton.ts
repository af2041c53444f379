import type { SkeletonBytes, SkeletonFile } from '../../generators/skeleton-file.ts';
import type { SkeletonChoice } from '../../generators/skeleton-joined-region.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { withCatalogues } from '../catalogue-files.ts';
import { chosen } from '../choices.ts';
import { exit, type Io } from '../io.ts';
import { forgottenSkeletons } from '../forgotten-skeletons.ts';
import { loadRuleSets, type Filter } from '../rule-sets.ts';
import { skeletonEmitters } from '../skeleton-emitters.ts';
import { planSkeletons } from '../skeleton-plan.ts';
import { tellSkeletons } from '../tell-skeletons.ts';
import { usageError } from '../usage-error.ts';
import { writeSkeletons } from '../write-skeletons.ts';

/** The options of `skeleton`. */
export interface SkeletonOptions extends Filter {
  readonly framework: string;
  readonly descriptor?: string;
  readonly output?: string;
  readonly ours?: boolean;
  readonly theirs?: boolean;
  readonly quiet?: boolean;
  readonly dryRun?: boolean;
}

/** Writes test skeletons into a folder, and joins them with those that are there. */
export const skeleton = async (options: SkeletonOptions, io: Io): Promise<number> => {
  const framework = chosen('framework', options.framework, Object.keys(skeletonEmitters));
  const { folder, choice } = { folder: folderOf(options), choice: choiceOf(options) };
  const filter = await withCatalogues(options, io);
  const asked = await loadRuleSets(filter);
  const all = await loadRuleSets(filter.outside === undefined ? {} : { outside: filter.outside });
  const [ids, known] = [idsOf(asked), idsOf(all)];
  const whole = all.filter(set => set.standard.requirements.some(({ id }) => ids.has(id)));
  const emitted = await emittedFor(framework, whole, options.descriptor);
  const written = emitted.flatMap(file => ('bytes' in file ? [] : [file]));
  const texts = written.flatMap(file => askedOf(file, ids));
  const others = emitted.flatMap(file => ('bytes' in file ? [file] : []));
  if (texts.length + others.length === 0) {
    io.err('clausewise: no requirement is left by this filter\n');
    return exit.nothingAssessed;
  }
  const isLeftOut = (id: string): boolean => known.has(id) && !ids.has(id);
  const place = { cwd: io.cwd, folder, isLeftOut };
  const plans = await planSkeletons(texts, others, {
    ...place,
    ...(choice === undefined ? {} : { choice }),
  });
  const forgotten = forgottenSkeletons(written, place);
  if (options.dryRun !== true) writeSkeletons(plans);
  const isDecided = await tellSkeletons(plans, forgotten, options, io);
  return isDecided ? exit.ok : exit.gaps;
};

const folderOf = ({ output }: SkeletonOptions): string => {
  if (output !== undefined) return output;
  throw usageError(
    'output',
    'expected a folder for the test skeletons, found none',
    'e.g. -o test/conformance',
  );
};

const choiceOf = ({ ours, theirs }: SkeletonOptions): SkeletonChoice | undefined => {
  if (ours === true && theirs === true)
    throw usageError(
      'skeleton-choice',
      'found both `--ours` and `--theirs`, expected one of them',
      '--ours keeps what stands in the files, --theirs takes what is written now',
    );
  if (ours === true) return 'ours';
  return theirs === true ? 'theirs' : undefined;
};

const idsOf = (sets: readonly RuleSet[]): ReadonlySet<string> =>
  new Set(sets.flatMap(({ standard }) => standard.requirements.map(({ id }) => id)));

/** Whole standards, so that what a file says does not depend on which of its requirements are asked for. */
const emittedFor = async (
  framework: string,
  sets: readonly RuleSet[],
  descriptor = 'deployment.yaml',
): Promise<readonly (SkeletonFile | SkeletonBytes)[]> => {
  const { skeletonInput } = await import('../skeleton-input.ts');
  const files = await Promise.all(
    sets.map(async set => skeletonEmitters[framework]?.(skeletonInput(set, descriptor)) ?? []),
  );
  return files.flat();
};

/** A file with the regions of the requirements asked for; none where that leaves no region. */
const askedOf = (file: SkeletonFile, ids: ReadonlySet<string>): readonly SkeletonFile[] => {
  const regions = file.regions.filter(({ id }) => ids.has(id));
  return regions.length === 0 ? [] : [{ ...file, regions }];
};
