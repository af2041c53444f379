import type { Requirement } from '../model/requirement.ts';
import type { Standard } from '../model/standard.ts';
import type { RequirementPurposes, TestPurpose } from '../model/test-purpose.ts';

/** The test purposes of one standard. */
export interface StandardPurposes {
  readonly standard: Standard;
  /** SHA-256 of the rules that the purposes are derived from, in hex. */
  readonly digest: string;
  /** In the order of the catalogue. */
  readonly requirements: readonly RequirementPurposes[];
}

/** The test purposes of several standards, with what is missing from them. */
export interface PurposesInput {
  readonly standards: readonly StandardPurposes[];
  readonly gaps: readonly { readonly code: string; readonly about: string; readonly message: string }[];
}

/** How many purposes there are, of which sort. */
export interface PurposeCounts {
  readonly requirements: number;
  readonly purposes: number;
  readonly validBehaviour: number;
  readonly invalidBehaviour: number;
  /** Those that lie on either side of a limit; they are counted as valid or invalid behaviour as well. */
  readonly boundary: number;
}

/** The group of a test suite for one clause. */
export interface PurposeGroup {
  readonly clause: string;
  readonly title: string;
  readonly counts: PurposeCounts;
  readonly requirements: readonly {
    readonly requirement: Requirement;
    readonly purposes: readonly TestPurpose[];
  }[];
}

/** The groups of a test suite: the clauses whose requirements have purposes, in the order of the catalogue. */
export const purposeGroups = ({ standard, requirements }: StandardPurposes): readonly PurposeGroup[] => {
  const byId = new Map(standard.requirements.map(requirement => [requirement.id, requirement]));
  const groups = new Map<string, PurposeGroup['requirements'][number][]>();
  for (const { requirement: id, purposes } of requirements) {
    const requirement = byId.get(id);
    if (requirement === undefined || purposes.length === 0) continue;
    const group = groups.get(requirement.clause) ?? [];
    groups.set(requirement.clause, group);
    group.push({ requirement, purposes });
  }
  return [...groups].map(([clause, members]) => ({
    clause,
    title: standard.clauses.find(({ number }) => number === clause)?.title ?? '',
    counts: purposeCounts(members),
    requirements: members,
  }));
};

/** Counts purposes; a requirement counts where it has any. */
export const purposeCounts = (
  members: readonly { readonly purposes: readonly TestPurpose[] }[],
): PurposeCounts => {
  const purposes = members.flatMap(each => each.purposes);
  const validBehaviour = purposes.filter(({ id }) => id.includes('/BV-')).length;
  return {
    requirements: members.filter(each => each.purposes.length > 0).length,
    purposes: purposes.length,
    validBehaviour,
    invalidBehaviour: purposes.length - validBehaviour,
    boundary: purposes.filter(({ kind }) => kind === 'boundary').length,
  };
};
