import type { TestFinding, TestLink } from '../model/test-links.ts';
import type { NamedRequirements } from './test-names.ts';

/** What was given to find tests in. */
export interface TestsGiven {
  readonly code: boolean;
  readonly results: boolean;
}

/** What is the matter with the tests that name requirements, each once for a place, by file and place. */
export const testFindings = (
  links: readonly TestLink[],
  named: NamedRequirements,
  given: TestsGiven,
): readonly TestFinding[] => {
  const inCode = new Set(links.flatMap(({ reference }) => reference?.requirement ?? []));
  const found = new Map<string, TestFinding>();
  for (const link of links) {
    for (const finding of findingsOf(link, named, given, inCode)) {
      const { file, line, column } = finding.place;
      const key = JSON.stringify([finding.code, file, line, column, link.requirement]);
      if (!found.has(key)) found.set(key, finding);
    }
  }
  return [...found.values()].sort(byPlace);
};

const findingsOf = (
  link: TestLink,
  named: NamedRequirements,
  given: TestsGiven,
  inCode: ReadonlySet<string>,
): readonly TestFinding[] => {
  const { requirement, state, reason = '', place, reference, last } = link;
  const id = shown(requirement);
  const entry = named.get(requirement);
  if (entry === undefined) return [unknownRequirement(link, named.suggest(requirement))];
  const findings: TestFinding[] = [];
  if (state === 'outdated')
    findings.push({
      code: 'outdated-test',
      message: `a test names ${id}: ${reason}`,
      place,
      help: `see whether it still tests what is asked, then name \`${requirement}@${entry.revision}\``,
      state,
    });
  if (state === 'duplicate')
    findings.push({
      code: 'duplicate-test',
      message: `a test names ${id} more than once`,
      place,
      help: 'name it in one place',
      state,
    });
  if (entry.verification.method === 'none')
    findings.push({
      code: 'requirement-not-verified',
      message: `a test names ${id}, which nothing has to verify: ${entry.verification.reason ?? 'it asks for nothing'}`,
      place,
      state: 'informative',
    });
  if (given.code && reference === undefined && !inCode.has(requirement))
    findings.push({
      code: 'result-without-code',
      message: `a result names ${id}, which none of the given tests names`,
      place,
      help: 'give the code of the test as well, or see where the result is from',
      state: 'orphaned',
    });
  if (given.results && reference?.state === 'runs' && last === undefined)
    findings.push({
      code: 'test-without-result',
      message: `a test names ${id}, and no result is of it`,
      place,
      help: 'run it and give its results, or mark it as still to be written',
      state: 'uncovered',
    });
  return findings;
};

const unknownRequirement = ({ requirement, place }: TestLink, near: string | undefined): TestFinding => ({
  code: 'unknown-requirement',
  message: `a test names ${shown(requirement)}, which is no requirement that is known`,
  place,
  help: near === undefined ? 'look the id up with `clausewise requirements`' : `did you mean \`${near}\`?`,
  state: 'orphaned',
});

const longest = 80;

/** What somebody wrote, cut to a readable length. */
const shown = (text: string): string =>
  text.length > longest ? `\`${text.slice(0, longest)}\`…` : `\`${text}\``;

const byPlace = ({ place: a }: TestFinding, { place: b }: TestFinding): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
