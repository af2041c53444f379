import type { Assessment, DescriptorAssessment } from '../model/assessment.ts';
import { groupBy } from './group-by.ts';
import { type JudgedResult, judgedResults } from './judged-result.ts';
import { type JunitCase, junitCase } from './junit-case.ts';
import type { ReportInput } from './report-input.ts';
import { standingOf } from './result-form.ts';
import { element } from './xml-element.ts';

/**
 * Writes JUnit XML: a suite for each descriptor, a case for each result. Consumers read JUnit as a gate, so the gate
 * decides: `failure` is what stops it, with the verdict as its type; `error` is a fault of the tool or an input that
 * could not be read; `skipped` is what neither passes nor stops it, and says its verdict and what lets it be. The properties of
 * each suite count the verdicts, what is waived and what is known, so that nothing hides behind a skipped case.
 */
export const checkJunit = (input: ReportInput): string => {
  const { assessment } = input;
  const byDescriptor = groupBy(judgedResults(input), ({ assessed }) => assessed);
  const suites = [
    ...assessment.assessments.map(assessed =>
      descriptorSuite(assessment, assessed, byDescriptor.get(assessed) ?? []),
    ),
    ...(assessment.problems.length === 0 ? [] : [problemSuite(assessment)]),
  ];
  const totals = totalsOf(suites.flatMap(suite => suite.cases));
  const root = element(
    'testsuites',
    { name: 'clausewise', ...totals, time: '0' },
    suites.map(suite => suite.xml),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
};

interface Suite {
  readonly cases: readonly JunitCase[];
  readonly xml: string;
}

const descriptorSuite = (
  assessment: Assessment,
  assessed: DescriptorAssessment,
  judged: readonly JudgedResult[],
): Suite => {
  const verdicts = groupBy(judged, ({ result }) => result.verdict);
  const properties = {
    sha256: assessed.sha256,
    ...Object.fromEntries(assessment.ruleSets.map(({ standard, digest }) => [`rules ${standard}`, digest])),
    ...Object.fromEntries(
      [...verdicts].map(([verdict, results]) => [`verdict ${verdict}`, String(results.length)]),
    ),
    ...standingCounts(judged),
  };
  return suiteOf(assessment, assessed.descriptor, properties, judged.map(junitCase));
};

/** How many results a waiver or the baseline keeps from stopping the gate; nothing where there are none. */
const standingCounts = (judged: readonly JudgedResult[]): Readonly<Record<string, string>> => {
  const standings = groupBy(judged, standingOf);
  return Object.fromEntries(
    (['waived', 'known'] as const).flatMap(standing => {
      const number = standings.get(standing)?.length ?? 0;
      return number === 0 ? [] : [[standing, String(number)]];
    }),
  );
};

const problemSuite = (assessment: Assessment): Suite =>
  suiteOf(
    assessment,
    'inputs that were not assessed',
    {},
    assessment.problems.map(({ code, message, help, place }, index) => {
      const name = `${place?.file ?? 'input'} (${index + 1})`;
      const detail = { message, type: code };
      const fault = element('error', detail, [], help ?? '');
      return { outcome: 'error', xml: element('testcase', { classname: 'input', name, time: '0' }, [fault]) };
    }),
  );

const suiteOf = (
  assessment: Assessment,
  name: string,
  properties: Readonly<Record<string, string>>,
  cases: readonly JunitCase[],
): Suite => {
  const list = Object.entries(properties).map(([key, value]) => element('property', { name: key, value }));
  const timestamp = assessment.run.assessedAt.replace(/(\.\d+)?Z$/u, '');
  const attributes = { name, ...totalsOf(cases), time: '0', timestamp };
  const children = [
    ...(list.length === 0 ? [] : [element('properties', {}, list)]),
    ...cases.map(one => one.xml),
  ];
  return { cases, xml: element('testsuite', attributes, children) };
};

const totalsOf = (cases: readonly JunitCase[]): Readonly<Record<string, string>> => {
  const number = (outcome: JunitCase['outcome']): string =>
    String(cases.filter(one => one.outcome === outcome).length);
  return {
    tests: String(cases.length),
    failures: number('failure'),
    errors: number('error'),
    skipped: number('skipped'),
  };
};
