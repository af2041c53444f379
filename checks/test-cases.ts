import { titleHole, type TestReference } from '../model/test-reference.ts';
import type { CaseReference, TestCaseResult } from '../model/test-results.ts';
import { grouped } from './test-groups.ts';
import { isSameFile, testJoin } from './test-join.ts';
import type { NamingForm } from './test-names.ts';

/** A requirement that a case verifies. */
export interface VerifiedByCase {
  readonly requirement: string;
  readonly revision?: number;
  readonly form: NamingForm;
  /** The places in code that say so; none where only the case does. */
  readonly references: readonly TestReference[];
}

/** Gives what a case verifies. */
export type VerifiedBy = (found: TestCaseResult) => readonly VerifiedByCase[];

/**
 * Joins cases to code: a case verifies what the test of its titles names in the code, and what it names itself. What it
 * names itself belongs to the places in code that name the same, where they are of no test that is known or of one
 * whose title stands in that of the case.
 */
export const verifiedBy = (references: readonly TestReference[]): VerifiedBy => {
  const join = testJoin(references);
  const byId = grouped(references, ({ requirement }) => requirement);
  return found => {
    const code = join(found);
    const inCode = [...grouped(code, keyOf).values()].flatMap(same =>
      same
        .slice(0, 1)
        .map(({ requirement, revision, form }) => verified({ requirement, revision, form }, same)),
    );
    const itself = found.references.filter(named => !isAmong(named, code));
    return [
      ...inCode,
      ...itself.map(named => verified(named, likely(byId.get(named.requirement) ?? [], named, found))),
    ];
  };
};

interface Named {
  readonly requirement: string;
  readonly revision?: number | undefined;
  readonly form: NamingForm;
}

const verified = (
  { requirement, revision, form }: Named,
  references: readonly TestReference[],
): VerifiedByCase => ({ requirement, ...(revision === undefined ? {} : { revision }), form, references });

const keyOf = ({ requirement, revision }: Named): string => `${requirement}@${revision ?? ''}`;

/** What names no revision adds nothing to what names the requirement in one. */
const isAmong = (named: CaseReference, code: readonly TestReference[]): boolean =>
  code.some(
    ({ requirement, revision }) =>
      requirement === named.requirement && (named.revision === undefined || named.revision === revision),
  );

const likely = (
  references: readonly TestReference[],
  named: CaseReference,
  { title, testFile }: TestCaseResult,
): readonly TestReference[] => {
  const own = title.at(-1) ?? '';
  return references.filter(
    ({ revision, test, place }) =>
      (named.revision === undefined || revision === named.revision) &&
      (testFile === undefined || isSameFile(place.file, testFile)) &&
      (test === undefined || (test.at(-1) ?? '').split(titleHole).every(part => own.includes(part))),
  );
};
