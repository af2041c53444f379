import type { DescriptorAssessment, RequirementResult } from '../model/assessment.ts';
import type { Waiver, WaiverFault, WaiverFinding, Waivers, WaiverSummary } from '../model/waiver.ts';

/** What waivers are judged by. */
export interface WaivingBy {
  /** RFC 3339, UTC. */
  readonly assessedAt: string;
  /** Why the findings of a requirement must not be waived; undefined where they may be. */
  readonly notWaivable: (requirement: string) => string | undefined;
  /** Whether the catalogue has a requirement, be it part of this run or not. */
  readonly isKnown: (requirement: string) => boolean;
}

/** Assessments with their waivers laid over them, and what became of each waiver. */
export interface Waived {
  readonly assessments: readonly DescriptorAssessment[];
  readonly summary: WaiverSummary;
}

/**
 * Lays waivers over the findings that they name. A waiver with any fault waives nothing; a waived result keeps its
 * verdict. A waiver on a descriptor or a requirement that is not part of the run is left alone.
 */
export const waive = (
  assessments: readonly DescriptorAssessment[],
  files: readonly Waivers[],
  by: WaivingBy,
): Waived => {
  const candidates = resultsByRequirement(assessments);
  const judged = files.flatMap(file =>
    file.waivers.map(waiver =>
      judge(waiver, candidates.get(waiver.requirement) ?? [], assessments, file, by),
    ),
  );
  const holding = new Map<RequirementResult, Waiver>();
  for (const { waiver, result } of judged) if (result !== undefined) holding.set(result, waiver);
  return {
    assessments: holding.size === 0 ? assessments : assessments.map(each => overlaid(each, holding)),
    summary: {
      files: files.map(({ file, sha256 }) => ({ file, sha256 })),
      applied: holding.size,
      findings: judged.flatMap(({ finding }) => finding ?? []),
    },
  };
};

interface Candidate {
  readonly descriptor: string;
  readonly result: RequirementResult;
}

/** The result that a waiver holds for, or what is wrong with it; neither where it is about nothing of this run. */
interface JudgedWaiver {
  readonly waiver: Waiver;
  readonly result?: RequirementResult;
  readonly finding?: WaiverFinding;
}

const resultsByRequirement = (
  assessments: readonly DescriptorAssessment[],
): ReadonlyMap<string, readonly Candidate[]> => {
  const found = new Map<string, Candidate[]>();
  for (const { descriptor, results } of assessments)
    for (const result of results) {
      const list = found.get(result.requirement);
      if (list === undefined) found.set(result.requirement, [{ descriptor, result }]);
      else list.push({ descriptor, result });
    }
  return found;
};

const overlaid = (
  assessment: DescriptorAssessment,
  holding: ReadonlyMap<RequirementResult, Waiver>,
): DescriptorAssessment => ({
  ...assessment,
  results: assessment.results.map(result => {
    const waiver = holding.get(result);
    return waiver === undefined ? result : { ...result, waiver };
  }),
});

const judge = (
  waiver: Waiver,
  candidates: readonly Candidate[],
  assessments: readonly DescriptorAssessment[],
  file: Waivers,
  by: WaivingBy,
): JudgedWaiver => {
  const fault = ownFault(waiver, candidates, file, by);
  if (fault !== undefined) return { waiver, finding: { waiver, ...fault } };
  const { descriptor, element, value } = waiver.scope;
  if (candidates.length === 0 || assessments.every(each => each.descriptor !== descriptor)) return { waiver };
  const findings = candidates.filter(
    each => each.descriptor === descriptor && each.result.key.element === element && isWaivable(each.result),
  );
  const same = findings.filter(({ result }) => result.key.value === value);
  const [only] = same;
  if (only !== undefined && same.length === 1) return { waiver, result: only.result };
  const [changed] = findings;
  const about =
    same.length > 1 ? several(same.length) : changed === undefined ? unused : changedSince(changed);
  return { waiver, finding: { waiver, ...about } };
};

/** A fault of the tool is nobody's to accept, and a pass needs no waiver. */
const isWaivable = ({ verdict }: RequirementResult): boolean =>
  verdict === 'fail' || verdict === 'inconclusive';

type Fault = Pick<WaiverFinding, 'fault' | 'message'>;

const fault = (name: WaiverFault, message: string): Fault => ({ fault: name, message });

/** What is wrong with a waiver whatever the results are. */
const ownFault = (
  waiver: Waiver,
  candidates: readonly Candidate[],
  { notWaivable }: Waivers,
  by: WaivingBy,
): Fault | undefined => {
  const { requirement, owner, approver, created, expires, expiresAsWritten } = waiver;
  if (!by.isKnown(requirement))
    return fault(
      'unknown-requirement',
      `the requirement \`${requirement}\` is in no catalogue; correct its id, or delete the waiver`,
    );
  const refused =
    by.notWaivable(requirement) ?? notWaivable.find(each => each.requirement === requirement)?.reason;
  if (refused !== undefined)
    return fault('not-waivable', `findings of \`${requirement}\` must not be waived: ${refused}`);
  if (folded(owner) === folded(approver))
    return fault(
      'self-approved',
      `\`${owner}\` both answers for it and accepted it, expected somebody else as approver`,
    );
  const now = Date.parse(by.assessedAt);
  if (now < Date.parse(created))
    return fault('not-yet-created', `it was created on ${created}, after the assessment (${by.assessedAt})`);
  if (now > Date.parse(expires))
    return fault(
      'expired',
      `it expired on ${expiresAsWritten} (last moment ${expires}), before the assessment (${by.assessedAt}); mend what it is about, or have it accepted anew`,
    );
  return scopeFault(waiver, candidates);
};

/** The same person, however the name is written. */
const folded = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

const scopeFault = ({ scope }: Waiver, candidates: readonly Candidate[]): Fault | undefined => {
  const missing = (['descriptor', 'element', 'value'] as const).filter(key => scope[key] === undefined);
  if (missing.length === 0) return undefined;
  const fitting = candidates.filter(
    ({ descriptor, result }) =>
      isWaivable(result) &&
      (scope.descriptor ?? descriptor) === descriptor &&
      (scope.element ?? result.key.element) === result.key.element,
  );
  const [first] = fitting;
  const what = missing.map(key => `\`${key}\``).join(', ');
  const example =
    first === undefined
      ? ''
      : `; ${fitting.length === 1 ? 'the finding that fits' : `the first of ${fitting.length} findings that fit`} has descriptor \`${first.descriptor}\`, element \`${first.result.key.element}\`, value \`${first.result.key.value}\``;
  return fault('over-broad', `its scope leaves out ${what}, expected it to name one finding${example}`);
};

const several = (count: number): Fault =>
  fault(
    'over-broad',
    `${count} elements that look alike answer to its scope, expected one; give them ids to tell them apart`,
  );

const unused = fault(
  'unused',
  'no finding of this run answers to its scope; delete it if what it was about is mended',
);

const changedSince = ({ result }: Candidate): Fault =>
  fault(
    'changed',
    `what it was given for has changed: the finding now has the value \`${result.key.value}\`; have it looked at again`,
  );
