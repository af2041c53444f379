import { titleHole, type TestReference } from '../model/test-reference.ts';
import type { TestCaseResult } from '../model/test-results.ts';
import { grouped } from './test-groups.ts';

/** Finds the references of the test in code that a case of the results is of. */
export type TestJoin = (found: Pick<TestCaseResult, 'title' | 'testFile'>) => readonly TestReference[];

/**
 * Joins cases to code by their titles, written one behind the other as the runners do. The titles of the code are those of
 * the case, or its last ones: results often put the names of files and folders before them. Where the case says in which
 * file it stands, that file has to be it; where it does not, and tests of several files answer, none is taken.
 */
export const testJoin = (references: readonly TestReference[]): TestJoin => {
  const inTests = references.filter(({ test }) => test !== undefined);
  const fixed = grouped(
    inTests.filter(({ titleVaries }) => titleVaries !== true),
    ({ test = [] }) => joined(test),
  );
  const varying = grouped(
    inTests.filter(({ titleVaries }) => titleVaries === true).flatMap(patternOf),
    ({ reference }) => fileName(reference.place.file),
  );
  const all = [...varying.values()].flat();
  const longest = [...fixed.keys()].reduce((most, { length }) => Math.max(most, length), 0);
  return ({ title, testFile }) => {
    const endings = endingsOf(joined(title));
    for (const ending of endings.filter(({ length }) => length <= longest).toReversed()) {
      const own = inFile(fixed.get(ending) ?? [], testFile);
      if (own.length > 0) return own;
    }
    const patterns = testFile === undefined ? all : (varying.get(fileName(testFile)) ?? []);
    const matching = patterns.filter(({ parts, separators }) => isFilledIn(parts, endings[separators] ?? ''));
    return inFile(
      matching.map(({ reference }) => reference),
      testFile,
    );
  };
};

/** A title that is only known in full while the test runs. */
interface Pattern {
  /** What stands between the holes. */
  readonly parts: readonly string[];
  /** How often one title stands behind another in it; what fills a hole is taken to hold no such place. */
  readonly separators: number;
  readonly reference: TestReference;
}

/** None where the test's own title is all hole, and would be met by every other test. */
const patternOf = (reference: TestReference): readonly Pattern[] => {
  const { test = [] } = reference;
  const title = joined(test);
  const isTold = /[\p{L}\p{N}]{2}/u.test((test.at(-1) ?? '').replaceAll(titleHole, ' '));
  const separators = title.split(separator).length - 1;
  return isTold ? [{ parts: title.split(titleHole), separators, reference }] : [];
};

const fileName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

const separator = ' > ';
const joined = (titles: readonly string[]): string => titles.join(separator);

/** No runner puts more before a title than this many names. */
const mostEndings = 32;

/** What is left of a title without its first names, the shortest first: each has one name more than the one before. */
const endingsOf = (title: string): readonly string[] => {
  const endings: string[] = [];
  for (let at = title.length; at > 0 && endings.length < mostEndings;) {
    const found = title.lastIndexOf(separator, at - 1);
    endings.push(found === -1 ? title : title.slice(found + separator.length));
    at = found;
  }
  return endings;
};

/** The references that stand in a file; where none is stated, all of them if they stand in one. */
const inFile = (
  references: readonly TestReference[],
  testFile: string | undefined,
): readonly TestReference[] => {
  if (testFile !== undefined) return references.filter(({ place }) => isSameFile(place.file, testFile));
  return new Set(references.map(({ place }) => place.file)).size === 1 ? references : [];
};

/** Whether two paths can be of one file: what is left of the shorter one when the longer one ends is the same. */
export const isSameFile = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [one, other]
    .map(path => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, ''))
    .sort((a, b) => a.length - b.length);
  return short !== '' && (short === long || long.endsWith(short.startsWith('/') ? short : `/${short}`));
};

/** Whether a title is its pattern with something in each hole: the parts stand in it one behind the other. */
const isFilledIn = (parts: readonly string[], title: string): boolean => {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return title === first;
  if (!title.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = title.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return title.length - last.length >= at && title.endsWith(last);
};
