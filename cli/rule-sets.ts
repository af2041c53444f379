import { appliesTo } from '../checks/applies.ts';
import type { DescriptorAssessment } from '../model/assessment.ts';
import type { Section } from '../model/descriptor-schema.ts';
import type { Requirement } from '../model/requirement.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { CatalogueOptions } from './catalogue-files.ts';
import { chosen } from './choices.ts';
import { usageError } from './usage-error.ts';

/** A standard that there is a rule set for. */
interface Offered {
  /** The sections that it is about, so that it need not load for a descriptor that states none of them. */
  readonly sections: readonly Section[];
  readonly load: () => Promise<RuleSet>;
}

/** The standards that there are rule sets for; each loads only when asked for. */
export const offered: Readonly<Record<string, Offered>> = {
  x1452: {
    sections: ['services'],
    load: async () => (await import('../requirements/x1452/verification.ts')).x1452RuleSet,
  },
  zsm014: {
    sections: ['managementDomains', 'closedLoops'],
    load: async () => (await import('../requirements/zsm014/verification.ts')).zsm014RuleSet,
  },
  nsom: {
    sections: ['slices', 'managementData'],
    load: async () => (await import('../requirements/nsom/verification.ts')).nsomRuleSet,
  },
  scp: {
    sections: ['securityConfigurations'],
    load: async () => (await import('../requirements/scp/verification.ts')).scpRuleSet,
  },
  'q3-17': {
    sections: ['securityManagement'],
    load: async () => (await import('../requirements/q3-17/verification.ts')).q317RuleSet,
  },
};

/** The ids of the standards that there are rule sets for. */
export const standardIds: readonly string[] = Object.keys(offered);

/** The digests that the build computed from the same code, so that a start need not; undefined in the sources. */
declare const BUILT_DIGESTS: Readonly<Record<string, string>> | undefined;

const digestOf = (set: RuleSet): string => {
  const built =
    typeof BUILT_DIGESTS === 'undefined' || !Object.hasOwn(BUILT_DIGESTS, set.standard.id)
      ? undefined
      : BUILT_DIGESTS[set.standard.id];
  return built ?? set.digest;
};

/** What narrows down what is assessed or listed. */
export interface Filter extends CatalogueOptions {
  readonly standard?: readonly string[];
  readonly requirement?: readonly string[];
  readonly clause?: readonly string[];
}

/**
 * The rule sets that a filter leaves, each with the requirements that it leaves.
 * @throws UsageError where a standard or requirement is unknown, or a clause is no number of one.
 */
export const loadRuleSets = async (filter: Filter): Promise<readonly RuleSet[]> => {
  const loaded = (await Promise.all(chosenStandards(filter).map(id => load(id, filter)))).flat();
  const all = loaded.flatMap(({ standard }) => standard.requirements.map(({ id }) => id));
  for (const id of filter.requirement ?? []) chosen('requirement', id, all);
  for (const number of filter.clause ?? []) refuseOtherThanClause(number, filter);
  return loaded.map(set => narrowed(set, filter));
};

/** The rule sets of a filter, loaded as descriptors turn out to need them. */
export interface RuleSetSource {
  /** Those that apply to a descriptor, and the standards that do not. */
  readonly applyingTo: (data: unknown) => Promise<{
    readonly ruleSets: readonly RuleSet[];
    readonly notApplying: DescriptorAssessment['notApplying'];
  }>;
  /** Those of these standards. */
  readonly of: (standards: readonly string[]) => Promise<readonly RuleSet[]>;
  readonly standards: readonly string[];
}

/**
 * The rule sets that a filter leaves, loaded one by one where it names no requirement.
 * @throws UsageError as {@link loadRuleSets} does, and as early.
 */
export const ruleSetSource = async (filter: Filter): Promise<RuleSetSource> => {
  const standards = chosenStandards(filter);
  for (const number of filter.clause ?? []) refuseOtherThanClause(number, filter);
  if (filter.requirement !== undefined) await loadRuleSets(filter);
  const known = new Map<string, Promise<readonly RuleSet[]>>();
  const one = (standard: string): Promise<readonly RuleSet[]> => {
    const found = known.get(standard) ?? loadNarrowed(standard, filter);
    known.set(standard, found);
    return found;
  };
  const of = async (ids: readonly string[]): Promise<readonly RuleSet[]> =>
    (await Promise.all(ids.map(one))).flat();
  return {
    standards,
    of,
    applyingTo: async data => {
      const sections = (id: string): readonly string[] => offered[id]?.sections ?? [];
      const applying = standards.filter(id => appliesTo(sections(id), data));
      return {
        ruleSets: await of(applying),
        notApplying: standards
          .filter(id => !applying.includes(id))
          .map(id => ({ standard: id, sections: sections(id) })),
      };
    },
  };
};

const loadNarrowed = async (standard: string, filter: Filter): Promise<readonly RuleSet[]> =>
  (await load(standard, filter)).map(set => narrowed(set, filter));

/** A standard of ours, or a catalogue from elsewhere: those are read already. */
const load = async (standard: string, filter: Filter): Promise<readonly RuleSet[]> => {
  const own = Object.hasOwn(offered, standard) ? await offered[standard]?.load() : undefined;
  return own === undefined ? outsideSets(filter).filter(set => set.standard.id === standard) : [own];
};

const outsideSets = ({ outside }: Filter): readonly RuleSet[] => outside?.ruleSets ?? [];

const chosenStandards = (filter: Filter): readonly string[] => {
  const known = [...standardIds, ...outsideSets(filter).map(({ standard }) => standard.id)];
  return [...new Set((filter.standard ?? known).map(id => chosen('standard', id, known)))];
};

/** An option that takes a list takes what follows it, a path too: it must not be lost as a clause that nothing has. */
const refuseOtherThanClause = (number: string, filter: Filter): void => {
  const isOutside = outsideSets(filter).some(({ standard }) =>
    standard.clauses.some(clause => clause.number === number),
  );
  if (!isOutside && !/^[0-9A-Z]+(?:\.[0-9]+)*$/u.test(number))
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
