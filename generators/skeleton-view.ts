import type { PurposeKind, TestPurpose } from '../model/test-purpose.ts';
import type { SkeletonInput, SkeletonRequirement } from './skeleton-input.ts';
import { cutTitle, skeletonLines, skeletonTitle } from './skeleton-text.ts';

/** A test purpose as the templates show it. */
export interface PurposeView {
  readonly id: string;
  readonly kind: PurposeKind;
  readonly objective: string;
  /** Of a title: cut where it is too long to be read. */
  readonly short: string;
  readonly selection: string;
  readonly initial: readonly string[];
  readonly stimulus: string;
  readonly expected: string;
  readonly evidence: string;
}

/** A requirement as the templates show it: nothing is escaped yet. */
export interface RequirementView {
  readonly id: string;
  readonly revision: number;
  /** `x1452-9.1.1-1@1`. */
  readonly reference: string;
  readonly clause: string;
  /** `ITU-T X.1452 (2020), clause 9.1.1, Functionalities of the operator`. */
  readonly source: string;
  readonly obligation: string;
  readonly statement: string;
  readonly short: string;
  /** The head of a digest, as the marks show it. */
  readonly rule: string;
  readonly method: string;
  readonly reason: string;
  /** Its rule in words; empty where no rule verifies it. */
  readonly english: string;
  readonly condition: string;
  /** The item of the ICS with its status: `A.4/3 (m)`. */
  readonly item: string;
  /** Whether its purposes put a descriptor to the rules, so that a pass backs no claim of a deployment. */
  readonly ofDescriptor: boolean;
  readonly purposes: readonly PurposeView[];
}

/** How much of a digest a person is shown. */
const digestHead = 12;

/** What the templates are told of a requirement. */
export const requirementView = (
  { entry, clauseTitle, item, purposes, ruleDigest }: SkeletonRequirement,
  { standard }: SkeletonInput,
): RequirementView => ({
  id: entry.id,
  revision: entry.revision,
  reference: `${entry.id}@${entry.revision}`,
  clause: entry.clause,
  source: [`${standard.designation} (${standard.edition})`, clauseTitle, `clause ${entry.clause}`]
    .filter(text => text !== '')
    .join(', '),
  obligation: entry.obligation,
  statement: entry.statement,
  short: cutTitle(skeletonTitle(entry.statement)),
  rule: ruleDigest.slice(0, digestHead),
  method: entry.verification.method,
  reason: entry.verification.reason ?? '',
  english: entry.verification.method === 'rule' ? (entry.verification.english ?? '') : '',
  condition: entry.appliesWhen,
  item: item === undefined ? '' : `${item.item} (${item.status})`,
  ofDescriptor: entry.verification.method === 'rule',
  purposes: purposes.purposes.map(purposeView),
});

const purposeView = (purpose: TestPurpose): PurposeView => {
  const { id, kind, objective, selection, initial, stimulus, expected, evidence } = purpose;
  return {
    id,
    kind,
    objective,
    short: cutTitle(skeletonTitle(objective)),
    selection,
    initial,
    stimulus,
    expected,
    evidence,
  };
};

/** What is told at the top of skeletons whose cases people write. */
export const onDescriptorCases =
  'A case that says `descriptor` puts a descriptor to the rules: its pass backs no claim. Tests of the product go outside of the regions, and name the requirement.';

/** A label with text behind it, as lines of a comment; those that follow are set in. */
export const labelledLines = (label: string, text: string, indent = ''): readonly string[] =>
  text === ''
    ? []
    : skeletonLines(`${label}: ${text}`).map((line, index) => `${indent}${index === 0 ? '' : '  '}${line}`);
