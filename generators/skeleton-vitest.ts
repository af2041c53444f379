import type { CatalogueEntry } from '../model/catalogue.ts';
import { scriptComment, scriptString } from './escape-script.ts';
import { clip } from './fact-text.ts';
import { formatScript } from './format-script.ts';
import type { GeneratedFile } from './generated-file.ts';
import { groupBy } from './group-by.ts';
import { renderTemplate } from './render-template.ts';

/** What a test skeleton is written for. */
export interface SkeletonOptions {
  readonly standardId: string;
  readonly designation: string;
  readonly edition: string;
  /** The digest of the rule set, which the tests name so that it shows when they are out of date. */
  readonly digest: string;
  /** The descriptor that the tests assess; `deployment.yaml` if left out. */
  readonly descriptor?: string;
}

/**
 * Writes vitest files, one for each top-level clause: a test for each requirement that a rule verifies, a todo with the
 * reason for each that evidence or a person does; what is not verified at all is left out.
 */
export const vitestSkeleton = async (
  entries: readonly CatalogueEntry[],
  options: SkeletonOptions,
): Promise<readonly GeneratedFile[]> => {
  const verified = entries.filter(({ verification }) => verification.method !== 'none');
  const groups = [...groupBy(verified, ({ clause }) => clause.split('.')[0] ?? clause)];
  const drafts = groups.map(([group, own]) => ({
    path: `${fileName(options.standardId)}-${fileName(group)}.test.ts`,
    text: renderTemplate('vitest-skeleton.ts', skeletonData(group, own, options), {
      js: scriptString,
      line: scriptComment,
    }),
  }));
  return formatScript(drafts);
};

const fileName = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/gu, '-');

const skeletonData = (group: string, entries: readonly CatalogueEntry[], options: SkeletonOptions) => {
  const running = entries.filter(({ verification }) => verification.method === 'rule');
  return {
    ...options,
    descriptor: options.descriptor ?? 'deployment.yaml',
    group,
    runs: running.length > 0,
    obliges: running.some(obliges),
    informs: running.some(entry => !obliges(entry)),
    clauses: [...groupBy(entries, ({ clause }) => clause)].map(([clause, own]) => ({
      title: `clause ${clause}`,
      requirements: own.map(entry => requirementData(entry, options.digest)),
    })),
  };
};

const obliges = ({ obligation }: CatalogueEntry): boolean =>
  obligation === 'required' || obligation === 'recommended';

const requirementData = (entry: CatalogueEntry, digest: string) => {
  const { method, reason = '' } = entry.verification;
  const runs = method === 'rule';
  return {
    id: entry.id,
    revision: entry.revision,
    obligation: entry.obligation,
    digest: digest.slice(0, 12),
    runs,
    obliges: obliges(entry),
    title: `${entry.id} ${clip(entry.statement)}${runs ? '' : ` (by ${method}: ${clip(reason)})`}`,
  };
};
