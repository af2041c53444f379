import type { Requirement } from '../model/requirement.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { chosen } from './choices.ts';
import { usageError } from './usage-error.ts';

/** The standards that there are rule sets for; each loads only when asked for. */
const loaders: Readonly<Record<string, () => Promise<RuleSet>>> = {
  x1452: async () => (await import('../requirements/x1452/verification.ts')).x1452RuleSet,
  zsm014: async () => (await import('../requirements/zsm014/verification.ts')).zsm014RuleSet,
  nsom: async () => (await import('../requirements/nsom/verification.ts')).nsomRuleSet,
  scp: async () => (await import('../requirements/scp/verification.ts')).scpRuleSet,
  'q3-17': async () => (await import('../requirements/q3-17/verification.ts')).q317RuleSet,
};

/** The ids of the standards that there are rule sets for. */
export const standardIds: readonly string[] = Object.keys(loaders);

/** The digests that the build computed from the same code, so that a start need not; undefined in the sources. */
declare const BUILT_DIGESTS: Readonly<Record<string, string>> | undefined;

const digestOf = (set: RuleSet): string => {
  const built = typeof BUILT_DIGESTS === 'undefined' ? undefined : BUILT_DIGESTS[set.standard.id];
  return built ?? set.digest;
};

/** What narrows down what is assessed or listed. */
export interface Filter {
  readonly standard?: readonly string[];
  readonly requirement?: readonly string[];
  readonly clause?: readonly string[];
}

/**
 * The rule sets that a filter leaves, each with the requirements that it leaves.
 * @throws UsageError where a standard or requirement is unknown, or a clause is no number of one.
 */
export const loadRuleSets = async (filter: Filter): Promise<readonly RuleSet[]> => {
  const ids = (filter.standard ?? standardIds).map(id => chosen('standard', id, standardIds));
  const loaded = await Promise.all([...new Set(ids)].flatMap(id => loaders[id]?.() ?? []));
  const all = loaded.flatMap(({ standard }) => standard.requirements.map(({ id }) => id));
  for (const id of filter.requirement ?? []) chosen('requirement', id, all);
  for (const number of filter.clause ?? []) refuseOtherThanClause(number);
  return loaded.map(set => narrowed(set, filter));
};

/** An option that takes a list takes what follows it, a path too: it must not be lost as a clause that nothing has. */
const refuseOtherThanClause = (number: string): void => {
  if (!/^[0-9A-Z]+(?:\.[0-9]+)*$/u.test(number))
    throw usageError(
      'clause',
      `expected the number of a clause, found \`${number}\``,
      'e.g. --clause 7.1.2; put paths before options that take a list, or after --',
    );
};

const narrowed = (set: RuleSet, filter: Filter): RuleSet => {
  const { standard, verification } = set;
  const requirements = standard.requirements.filter(requirement => isLeft(requirement, filter));
  return { standard: { ...standard, requirements }, verification, digest: digestOf(set) };
};

const isLeft = ({ id, clause }: Requirement, filter: Filter): boolean =>
  (filter.requirement?.includes(id) ?? true) &&
  (filter.clause?.some(each => clause === each || clause.startsWith(`${each}.`)) ?? true);
