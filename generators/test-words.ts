import { formatPlace } from '../model/place.ts';
import type { RequirementTests, TestLink } from '../model/test-links.ts';
import type { RequirementPurposes } from '../model/test-purpose.ts';
import { count } from './closing-line.ts';
import type { ReportInput } from './report-input.ts';

/** What a requirement is tested for and by. */
export interface Tested {
  readonly purposes: RequirementPurposes['purposes'];
  readonly tests: RequirementTests['tests'];
}

/** Looks up what a requirement is tested for and by; nothing where no tests were given. */
export const testedBy = ({ tests }: ReportInput): ((requirement: string) => Tested) => {
  const links = new Map(tests?.links.byRequirement.map(each => [each.requirement, each.tests] as const));
  const purposes = new Map(tests?.purposes.map(each => [each.requirement, each.purposes] as const));
  return requirement => ({
    purposes: purposes.get(requirement) ?? [],
    tests: links.get(requirement) ?? [],
  });
};

/** The name of a test: its titles as the code has them, where it does; results often put names of files before them. */
export const testName = ({ title, reference, place }: TestLink): string => {
  const inCode = reference?.titleVaries === true ? undefined : reference?.test;
  const titles = inCode ?? title;
  return titles.length === 0 ? `a test in ${place.file}` : titles.join(' > ');
};

/** What a test last came to, in TTCN-3's words, and where that is written; or why it came to nothing. */
export const lastResult = ({ verdict, last, state, reason, ofDescriptor }: TestLink): string =>
  [
    last === undefined ? 'not run' : `${verdict} in ${last.run.file}`,
    ...(last?.run.finishedAt === undefined ? [] : [`as of ${last.run.finishedAt}`]),
    ...(state === 'covered' ? [] : [`${state}${reason === undefined ? '' : `: ${reason}`}`]),
    ...(ofDescriptor ? ['of the descriptor alone'] : []),
  ].join(', ');

/** A test with the place where it says what it verifies. */
export const testPlace = (link: TestLink): string => `${testName(link)} (${formatPlace(link.place)})`;

/** How many requirements tests verify, and how far that goes. */
export const testCounts = (input: ReportInput): string | undefined => {
  if (input.tests === undefined) return undefined;
  const of = testedBy(input);
  const rows = input.trace.rows.map(({ entry }) => of(entry.id).tests);
  const ran = rows.filter(tests => tests.some(({ state }) => state === 'covered'));
  const passed = ran.filter(tests =>
    tests.every(({ state, verdict }) => state !== 'covered' || verdict === 'pass'),
  );
  return (
    `${count(rows.filter(tests => tests.length > 0).length, 'requirement')} of ${rows.length} named by tests; ` +
    `${ran.length} by tests that ran, of ${passed.length} all passed`
  );
};
