import type { IcsProforma } from '../model/ics.ts';
import type { Requirement } from '../model/requirement.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { RequirementPurposes, TestPurpose } from '../model/test-purpose.ts';
import type { Verification } from '../model/verification.ts';
import { icsProforma } from './ics-proforma.ts';
import { evidencePurposes } from './purpose-evidence.ts';
import { rulePurposes, type DraftPurpose } from './purpose-rule.ts';
import { selectionBy, type Selection } from './purpose-selection.ts';
import type { SampleSchema } from './sample-shape.ts';
import { sampler } from './sample.ts';

/** What the purposes of a rule set are made with besides the rules. */
export interface PurposeOptions {
  /** The proforma of the whole standard, where the rule set is a part of it; its items select. */
  readonly proforma?: IcsProforma;
  /** By what samples are made up; the descriptor's, unless another is given. */
  readonly schema?: SampleSchema;
}

/**
 * The test purposes of each requirement, derived from its rule: what conforms, each way in which it does not, and the
 * last case on either side of each limit. Every sample was assessed, and came to the verdict of its purpose.
 */
export const testPurposes = (set: RuleSet, options: PurposeOptions = {}): readonly RequirementPurposes[] => {
  const select = selectionBy(options.proforma ?? icsProforma(set));
  return set.standard.requirements.map(requirement => {
    const reason = whyNone(requirement, set.verification[requirement.id]);
    if (reason !== undefined) return { requirement: requirement.id, purposes: [], reason };
    const drafts = draftsOf(set, requirement, options);
    return { requirement: requirement.id, purposes: numbered(drafts, set, requirement, select) };
  });
};

/** Why a requirement has no purposes; undefined where it has. */
const whyNone = ({ obligation }: Requirement, verification: Verification | undefined): string | undefined => {
  if (verification === undefined) return 'nothing is said of how it is verified';
  if (verification.method === 'none') return verification.reason;
  return obligation === 'informative' ? 'informative: it asks nothing that a test could show' : undefined;
};

const draftsOf = (
  set: RuleSet,
  requirement: Requirement,
  { schema }: PurposeOptions,
): readonly DraftPurpose[] => {
  const verification = set.verification[requirement.id];
  if (verification === undefined || verification.method === 'none') return [];
  return verification.method === 'rule'
    ? rulePurposes(requirement.id, verification.rule, sampler(set, requirement, verification.rule, schema))
        .purposes
    : evidencePurposes(requirement, verification);
};

/** Purposes are numbered within their requirement, those of valid and of invalid behaviour apart. */
const numbered = (
  drafts: readonly DraftPurpose[],
  { standard }: RuleSet,
  { id, revision, clause }: Requirement,
  select: Selection,
): readonly TestPurpose[] => {
  const numbers = { BV: 0, BI: 0 };
  return drafts.map(({ kind, objective, initial, stimulus, expected, verdict, evidence, ...rest }) => {
    const type = typeOf(kind, verdict);
    const number = String(++numbers[type]).padStart(2, '0');
    return {
      id: `TP/${id}/${type}-${number}`,
      requirement: id,
      revision,
      kind,
      objective,
      reference: { standard: standard.designation, edition: standard.edition, clause },
      selection: select(id),
      initial,
      stimulus,
      expected,
      verdict,
      evidence,
      ...rest,
    };
  });
};

/** A boundary is of valid or of invalid behaviour by what is expected. */
const typeOf = (kind: TestPurpose['kind'], verdict: TestPurpose['verdict']): 'BV' | 'BI' =>
  kind === 'valid' || (kind === 'boundary' && (verdict === 'pass' || verdict === 'not-applicable'))
    ? 'BV'
    : 'BI';
