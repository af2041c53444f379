import { isGated } from '../model/requirement.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { RequirementPurposes, TestPurpose } from '../model/test-purpose.ts';

/** What is missing from the test purposes of a standard, or is one too many. */
export interface PurposeGap {
  readonly code:
    | 'purpose-missing'
    | 'purpose-of-information'
    | 'purpose-unknown-requirement'
    | 'purpose-of-another'
    | 'purpose-repeated';
  /** The requirement, or the purpose, that it is about. */
  readonly about: string;
  readonly message: string;
}

/**
 * Whether test purposes are complete: each requirement that a gate can ask for has one at least, each purpose is of
 * exactly one requirement of the standard, each id is given once, and what only informs has none.
 */
export const purposeGaps = (
  { standard }: Pick<RuleSet, 'standard'>,
  all: readonly RequirementPurposes[],
): readonly PurposeGap[] => {
  const known = new Map(standard.requirements.map(requirement => [requirement.id, requirement]));
  const purposes = all.flatMap(each => each.purposes);
  const tested = new Set(purposes.map(({ requirement }) => requirement));
  const missing = standard.requirements.filter(
    ({ id, obligation }) => isGated(obligation) && !tested.has(id),
  );
  return [
    ...missing.map(({ id }) => missingGap(id, all)),
    ...purposes.flatMap(purpose => unfounded(purpose, known.get(purpose.requirement)?.obligation)),
    ...all.flatMap(({ requirement, purposes: own }) =>
      own.flatMap(purpose => misplaced(purpose, requirement)),
    ),
    ...repeated(purposes),
  ];
};

const missingGap = (id: string, all: readonly RequirementPurposes[]): PurposeGap => {
  const reason = all.find(({ requirement }) => requirement === id)?.reason;
  return {
    code: 'purpose-missing',
    about: id,
    message: `\`${id}\` can be gated on and has no test purpose${reason === undefined ? '' : `: ${reason}`}`,
  };
};

const unfounded = (
  { id, requirement }: TestPurpose,
  obligation: string | undefined,
): readonly PurposeGap[] => {
  if (obligation === undefined) {
    const message = `\`${id}\` is about \`${requirement}\`, which the standard does not have`;
    return [{ code: 'purpose-unknown-requirement', about: id, message }];
  }
  if (obligation !== 'informative') return [];
  const message = `\`${id}\` is about \`${requirement}\`, which only informs: expected no test purpose`;
  return [{ code: 'purpose-of-information', about: id, message }];
};

const misplaced = ({ id, requirement }: TestPurpose, holder: string): readonly PurposeGap[] => {
  if (requirement === holder && id.startsWith(`TP/${requirement}/`)) return [];
  const message = `\`${id}\` stands under \`${holder}\` and is about \`${requirement}\`, expected one requirement`;
  return [{ code: 'purpose-of-another', about: id, message }];
};

const repeated = (purposes: readonly TestPurpose[]): readonly PurposeGap[] => {
  const counts = new Map<string, number>();
  for (const { id } of purposes) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([id, count]) => ({
      code: 'purpose-repeated',
      about: id,
      message: `the id \`${id}\` is given to ${count} test purposes, expected one`,
    }));
};
