import type { TestCaseResult } from '../../model/test-results.ts';
import type { Locate } from '../line-table.ts';
import type { ProblemList } from '../problem-list.ts';
import { isDescriptorTitle } from '../tests/named-requirement.ts';
import { eachOnce, inTitles } from './case-references.ts';
import type { CaseDraft } from './junit-case.ts';
import { oneLine } from './results-text.ts';
import { sameCaseTwice } from './run-cases.ts';
import { cutTitle } from './suite-names.ts';

/** Gathers the cases of a file. */
export interface JunitCases {
  readonly add: (draft: CaseDraft) => void;
  readonly count: () => number;
  readonly results: () => readonly TestCaseResult[];
}

interface Gathered {
  readonly first: CaseDraft;
  readonly second?: CaseDraft;
  readonly title: readonly string[];
}

/**
 * Gathers the cases, each once: the same file, suites, class and name twice is a fault, except where the tool that
 * wrote them repeats names. pytest writes a test that fails and whose fixture
 * then breaks as a failure and, right behind it, an error, which are one case.
 */
export const junitCases = (problems: ProblemList, locate: Locate): JunitCases => {
  const gathered: Gathered[] = [];
  const known = new Map<string, number>();
  return {
    count: () => gathered.length,
    add: draft => {
      const title = titleOf(draft);
      const key = JSON.stringify([
        draft.suite.naming.key,
        draft.ownFile,
        ...title.slice(draft.suite.naming.names.length),
      ]);
      const earlier = gathered[known.get(key) ?? -1];
      if (earlier !== undefined && breaksAfterwards(earlier, draft, gathered.at(-1))) {
        gathered[gathered.length - 1] = { ...earlier, second: draft };
        count(draft, false);
        return;
      }
      if (earlier !== undefined && !draft.suite.flavour.repeatsNames)
        problems.add(() => sameCaseTwice(title, locate(earlier.first.at), locate(draft.at)));
      known.set(key, gathered.length);
      gathered.push({ first: draft, title });
      count(draft, true);
    },
    results: () => gathered.map(each => result(each, locate)),
  };
};

const breaksAfterwards = (earlier: Gathered, draft: CaseDraft, last: Gathered | undefined): boolean =>
  earlier === last &&
  earlier.second === undefined &&
  earlier.first.outcome() === 'failed' &&
  draft.outcome() === 'error' &&
  !draft.has('failure');

const count = (draft: CaseDraft, isNew: boolean): void => {
  for (const tally of [draft.suite.own, draft.suite.all]) {
    if (isNew) tally.tests += 1;
    else tally.again += 1;
    if (draft.has('failure')) tally.failures += 1;
    if (draft.has('error')) tally.errors += 1;
    tally.failureMarks += draft.marks('failure');
    tally.errorMarks += draft.marks('error');
    if (draft.has('skipped')) tally.skipped += 1;
    else if (draft.has('notRun')) tally.disabled += 1;
  }
};

/** The suites around it, its class where that is not the innermost of them, and its name. */
const titleOf = ({ suite, className, name }: CaseDraft): readonly string[] => {
  const { names } = suite.naming;
  const isSaid = className === '' || names.at(-1) === className || names.join('.') === className;
  return [...names, ...(isSaid ? [] : [cutTitle(className)]), cutTitle(name)];
};

const result = ({ first, second, title }: Gathered, locate: Locate): TestCaseResult => {
  const { naming } = first.suite;
  const own = title.slice(naming.names.length);
  const message = oneLine((second ?? first).message());
  const testFile =
    first.ownFile ?? first.suite.attributes.get('file') ?? title.find(each => scriptName.test(each));
  return {
    title,
    ...(testFile === undefined || testFile === '' ? {} : { testFile }),
    outcome: (second ?? first).outcome(),
    references: eachOnce([
      ...naming.references,
      ...inTitles(own),
      ...first.references,
      ...(second?.references ?? []),
      ...first.suite.references,
    ]),
    ofDescriptor: naming.ofDescriptor || own.some(isDescriptorTitle),
    ...(message === undefined ? {} : { message }),
    place: locate(first.at),
  };
};

/** Vitest names suites after the files that they stand in. */
const scriptName = /^[^\s>]{1,1000}\.[cm]?[jt]sx?$/u;
