import { escapeTerminal } from '../generators/escape-terminal.ts';
import type { DescriptorAssessment } from '../model/assessment.ts';
import { requirementReference } from '../model/requirement-reference.ts';
import type { Requirement } from '../model/requirement.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { nearest } from '../readers/nearest.ts';

/** An assessment with the rule sets that what is asked of it is looked up in. */
export interface Asked {
  readonly assessment: DescriptorAssessment;
  readonly ruleSets: readonly RuleSet[];
}

/** A requirement with the rule set that it is from. */
export interface FoundRequirement {
  readonly requirement: Requirement;
  readonly set: RuleSet;
}

/**
 * The requirement that a reference names.
 * @throws Error where no rule set has it, or has it in another revision.
 */
export const requirementOf = ({ ruleSets }: Asked, reference: string): FoundRequirement => {
  const { id, revision } = requirementReference(reference);
  const all = ruleSets.flatMap(set => set.standard.requirements.map(requirement => ({ requirement, set })));
  const found = all.find(({ requirement }) => requirement.id === id);
  if (found === undefined)
    throw unknownName(
      'requirement',
      id,
      all.map(({ requirement }) => requirement.id),
    );
  if (revision !== undefined && revision !== found.requirement.revision)
    throw new Error(
      `the test is about revision ${revision} of \`${id}\`, which now has revision ${found.requirement.revision}; review the test, then name the revision that it is about`,
    );
  return found;
};

/**
 * The rule set of a standard.
 * @throws Error where there is none.
 */
export const ruleSetOf = ({ ruleSets }: Asked, id: string): RuleSet => {
  const found = ruleSets.find(({ standard }) => standard.id === id);
  if (found === undefined)
    throw unknownName(
      'standard',
      id,
      ruleSets.map(({ standard }) => standard.id),
    );
  return found;
};

const unknownName = (what: string, name: string, known: readonly string[]): Error => {
  const close = nearest(name, known);
  return new Error(
    `unknown ${what} \`${escapeTerminal(name)}\`${close === undefined ? '; run `clausewise requirements` for all' : `, did you mean \`${close}\`?`}`,
  );
};
