import type { TestReference } from '../../model/test-reference.ts';

/** A test or a suite of tests in the code, and from where to where it stands there. */
export interface TestSpan {
  /** With those of the suites around it. */
  readonly titles: readonly string[];
  readonly titleVaries: boolean;
  readonly state: TestReference['state'];
  readonly ofDescriptor: boolean;
  readonly isSuite: boolean;
  readonly from: number;
  readonly to: number;
  readonly parent?: TestSpan;
}

/** Whether an offset stands in a span. */
export const isWithin = ({ from, to }: Pick<TestSpan, 'from' | 'to'>, at: number): boolean =>
  from <= at && at < to;

/** Looks up the tests around and behind an offset. */
export interface TestSpans {
  /** The innermost test or suite that an offset stands in. */
  readonly around: (at: number) => TestSpan | undefined;
  /** The next test or suite behind an offset that stands directly in the same one. */
  readonly behind: (at: number) => TestSpan | undefined;
  /** The last test or suite before an offset that stands directly in the same one. */
  readonly before: (at: number) => TestSpan | undefined;
  /** The tests that a suite comes to: itself where it is a test or has none. */
  readonly testsOf: (span: TestSpan) => readonly TestSpan[];
}

/** Indexes spans, which are nested and in the order of their starts. */
export const testSpans = (spans: readonly TestSpan[]): TestSpans => {
  const within = new Map<TestSpan | undefined, TestSpan[]>();
  for (const span of spans) {
    const list = within.get(span.parent);
    if (list === undefined) within.set(span.parent, [span]);
    else list.push(span);
  }
  const around = (at: number): TestSpan | undefined => {
    let span = spans[countUpTo(spans, at) - 1];
    while (span !== undefined && !isWithin(span, at)) span = span.parent;
    return span;
  };
  const known = new Map<TestSpan, readonly TestSpan[]>();
  const siblings = (at: number): readonly TestSpan[] => within.get(around(at)) ?? [];
  return {
    around,
    behind: at => siblings(at)[countUpTo(siblings(at), at)],
    before: at => siblings(at)[countUpTo(siblings(at), at) - 1],
    testsOf: span => {
      const tests = known.get(span) ?? testsBelow(span, within);
      known.set(span, tests);
      return tests;
    },
  };
};

const testsBelow = (
  span: TestSpan,
  within: ReadonlyMap<TestSpan | undefined, readonly TestSpan[]>,
): readonly TestSpan[] => {
  const found: TestSpan[] = [];
  const open = [span];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (each.isSuite) open.push(...(within.get(each) ?? []).toReversed());
    else found.push(each);
  }
  return found.length === 0 ? [span] : found;
};

/** How many spans start at or before an offset, by halving. */
const countUpTo = (spans: readonly TestSpan[], at: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};
