import { groupBy } from './group-by.ts';
import type { SkeletonInput, SkeletonRequirement } from './skeleton-input.ts';
import { skeletonName, skeletonNames } from './skeleton-names.ts';
import { requirementView, type PurposeView } from './skeleton-view.ts';

/** A field of a test-case sheet. */
export interface SheetField {
  readonly name: string;
  /** What it says, an entry a paragraph. */
  readonly texts: readonly string[];
  /** Whether the entries are steps that follow each other, or stand side by side; absent for running text. */
  readonly list?: 'steps' | 'points';
}

/** A test-case sheet in the order of 3GPP TS 33.117. */
export interface TestSheet {
  /** `TC_X1452_9_1_1_1`. */
  readonly name: string;
  readonly requirement: readonly SheetField[];
  readonly testCase: readonly SheetField[];
}

/** What a person fills in once the test was run. */
export const resultFields = [
  'Tester',
  'Date',
  'Result (pass, fail or inconclusive)',
  'Evidence',
  'Remarks',
] as const;

/** The names of the sheets of requirements, by requirement. */
export const sheetNames = (requirements: readonly SkeletonRequirement[]): ReadonlyMap<string, string> =>
  skeletonNames(
    requirements.map(({ entry }) => entry.id),
    id => `TC_${skeletonName(id).toUpperCase()}`,
  );

/** Lays the purposes of a requirement out as one test case with a part for each. */
export const testSheet = (
  requirement: SkeletonRequirement,
  input: SkeletonInput,
  name: string,
): TestSheet => {
  const view = requirementView(requirement, input);
  const { purposes } = view;
  return {
    name,
    requirement: [
      { name: 'Requirement Name', texts: [[view.id, requirement.clauseTitle].filter(Boolean).join(', ')] },
      {
        name: 'Requirement Reference',
        texts: [`${view.source}; \`${view.reference}\`, rule sha256:${view.rule}`],
      },
      {
        name: 'Requirement Description',
        texts: [view.statement, ...requirement.entry.parts.map(({ id, statement }) => `${id}) ${statement}`)],
      },
      { name: 'Threat References', texts: ['The catalogue names none.'] },
    ],
    testCase: [
      { name: 'Test Name', texts: [`\`${name}\``] },
      { name: 'Purpose', texts: [`Verify that this holds: ${view.statement}`] },
      { name: 'Pre-Conditions', list: 'points', texts: shared(purposes, ({ initial }) => initial) },
      { name: 'Execution Steps', list: 'steps', texts: purposes.map(stepText) },
      {
        name: 'Expected Results',
        list: 'points',
        texts: purposes.map(({ expected }, index) => `Test Case ${index + 1}: ${expected}`),
      },
      {
        name: 'Expected format of evidence',
        list: 'points',
        texts: shared(purposes, ({ evidence }) => [evidence]),
      },
    ],
  };
};

const stepText = ({ id, objective, selection, stimulus }: PurposeView, index: number): string =>
  `Test Case ${index + 1} (${id}${selection === '' ? '' : `, where ${selection}`}): ${objective}. ${stimulus}`;

/** What cases have in common is said once; the rest names its cases. */
const shared = (
  purposes: readonly PurposeView[],
  textsOf: (purpose: PurposeView) => readonly string[],
): readonly string[] => {
  const told = purposes.flatMap((purpose, index) =>
    [...new Set(textsOf(purpose))].map(text => ({ text, number: index + 1 })),
  );
  return [...groupBy(told, ({ text }) => text)].map(([text, cases]) =>
    cases.length === purposes.length
      ? text
      : `Test Case ${cases.map(({ number }) => number).join(', ')}: ${text}`,
  );
};
