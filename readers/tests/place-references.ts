import { failure, success, type Problem, type Result } from '../../model/problem.ts';
import type { ReferenceForm, TestReference } from '../../model/test-reference.ts';
import { lineTable } from '../line-table.ts';
import type { Comment } from './comment.ts';
import { testLimits } from './limits.ts';
import { namedInComment, type NamedRequirement } from './named-requirement.ts';
import { regionsIn, type Region } from './regions.ts';
import { testSpans, type TestSpan, type TestSpans } from './test-span.ts';

/** A place that names a requirement, for the test that it says or, by default, that it stands in or before. */
export interface Mention extends NamedRequirement {
  readonly form: Exclude<ReferenceForm, 'region'>;
  readonly of?: TestSpan;
  readonly ofDescriptor?: boolean;
}

/** What was found in the code of tests. */
export interface FoundTests {
  /** In the order of their starts. */
  readonly tests: readonly TestSpan[];
  readonly mentions: readonly Mention[];
  readonly comments: readonly Comment[];
}

/**
 * Joins what names a requirement to the tests that it stands in; to the one that ends on its line before it; else to the
 * next one in the same suite. What names a suite names each of its tests. A region names the tests inside it, unless
 * they name its requirement themselves.
 */
export const placeReferences = (
  file: string,
  text: string,
  found: FoundTests,
): Result<readonly TestReference[]> => {
  const spans = testSpans(found.tests);
  const commented = found.comments.flatMap(mentionsIn);
  const mentions = [...found.mentions, ...commented].sort((a, b) => a.at - b.at);
  const joined: Joined[] = [];
  for (const mention of mentions) {
    const owner = mention.of ?? ownerOf(mention.at, text, spans);
    const tests = owner === undefined ? [undefined] : spans.testsOf(owner);
    if (joined.length + tests.length > testLimits.references) return failure(tooManyReferences(file));
    for (const test of tests) joined.push({ ...mention, test });
  }
  const marked = fromRegions(regionsIn(found.comments), found.tests, joined);
  if (joined.length + marked.length > testLimits.references) return failure(tooManyReferences(file));
  const locate = lineTable(file, text);
  const all = [...joined, ...marked].sort((a, b) => a.at - b.at);
  return success(all.map(each => reference(each, locate(each.at))));
};

interface Joined extends NamedRequirement {
  readonly form: ReferenceForm;
  readonly test: TestSpan | undefined;
  readonly ofDescriptor?: boolean;
}

const mentionsIn = ({ text, at }: Comment): readonly Mention[] =>
  namedInComment(text).map(named => ({ ...named, at: at + named.at, form: 'comment' }));

const ownerOf = (at: number, text: string, spans: TestSpans): TestSpan | undefined => {
  const around = spans.around(at);
  if (around?.isSuite === false) return around;
  const before = spans.before(at);
  return before !== undefined && isSameLine(text, before.to, at) ? before : spans.behind(at);
};

const isSameLine = (text: string, from: number, to: number): boolean =>
  to - from < testLimits.title && !text.slice(from, to).includes('\n');

const fromRegions = (
  regions: readonly Region[],
  tests: readonly TestSpan[],
  joined: readonly Joined[],
): readonly Joined[] => {
  const named = new Map<TestSpan, Set<string>>();
  for (const { test, requirement } of joined) {
    if (test === undefined) continue;
    const set = named.get(test);
    if (set === undefined) named.set(test, new Set([requirement]));
    else set.add(requirement);
  }
  const found: Joined[] = [];
  let next = 0;
  for (const { from, to, ...region } of regions) {
    while ((tests[next]?.from ?? Number.POSITIVE_INFINITY) < from) next += 1;
    for (let test = tests[next]; test !== undefined && test.from < to; test = tests[(next += 1)])
      if (!test.isSuite && named.get(test)?.has(region.requirement) !== true)
        found.push({ ...region, form: 'region', test });
  }
  return found;
};

const reference = (joined: Joined, place: TestReference['place']): TestReference => {
  const { requirement, revision, form, test, ofDescriptor = false } = joined;
  return {
    requirement,
    ...(revision === undefined ? {} : { revision }),
    form,
    ...(test === undefined ? {} : { test: test.titles }),
    ...(test?.titleVaries === true ? { titleVaries: true } : {}),
    state: test?.state ?? 'runs',
    ofDescriptor: ofDescriptor || test?.ofDescriptor === true,
    place,
  };
};

/** Says that a file names more than is read. */
export const tooManyReferences = (file: string): Problem => ({
  code: 'too-many',
  message: `the tests of this file name requirements more often than the ${testLimits.references} times that are read`,
  place: { file, line: 1, column: 1 },
  help: 'split the file',
});
