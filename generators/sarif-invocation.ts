import type { Assessment } from '../model/assessment.ts';
import type { Problem } from '../model/problem.ts';
import { verdicts } from '../model/verdict.ts';
import type { JudgedResult } from './judged-result.ts';
import { standingOf } from './result-form.ts';
import { sarifLocation } from './sarif-location.ts';
import { isInProfile, type SarifProfile } from './sarif-result.ts';
import { sarifText } from './sarif-text.ts';
import { waiverProblem } from './waiver-text.ts';

/**
 * Tells how the run went. Inputs that could not be read are notifications, and keep it from having succeeded; the
 * properties count what was assessed, and what of it the profile leaves out.
 */
export const sarifInvocation = (
  assessment: Assessment,
  profile: SarifProfile,
  judged: readonly JudgedResult[],
): object => {
  const { run, summary, assessments, problems, waivers } = assessment;
  return {
    executionSuccessful: summary.complete && problems.length === 0 && summary.results.error === 0,
    exitCode: summary.exitCode,
    exitCodeDescription: sarifText(summary.reason),
    endTimeUtc: run.assessedAt,
    toolExecutionNotifications: [
      ...problems.map(problem => notification(problem, 'error')),
      ...assessments.flatMap(({ findings }) => findings.map(finding => notification(finding, 'warning'))),
      ...(waivers?.findings ?? []).map(finding => notification(waiverProblem(finding), 'warning')),
    ],
    properties: {
      results: countsOf(judged),
      leftOut: leftOut(judged.filter(one => !isInProfile(one, profile))),
      ...baselineProperties(assessment),
    },
  };
};

const countsOf = (judged: readonly JudgedResult[]): object => ({
  ...Object.fromEntries(
    verdicts.map(verdict => [verdict, judged.filter(({ result }) => result.verdict === verdict).length]),
  ),
  waived: judged.filter(one => standingOf(one) === 'waived').length,
  known: judged.filter(one => standingOf(one) === 'known').length,
});

/** What is not among the results, by the reason why: it is waived, or its verdict asks nothing of anybody. */
const leftOut = (judged: readonly JudgedResult[]): object => {
  const reasons = judged.map(one => (standingOf(one) === 'waived' ? 'waived' : one.result.verdict));
  const number = (reason: string): number => reasons.filter(one => one === reason).length;
  return {
    waived: number('waived'),
    pass: number('pass'),
    'not-applicable': number('not-applicable'),
  };
};

const baselineProperties = ({ baseline }: Assessment): object =>
  baseline === undefined ? {} : { baseline: { ...baseline, gone: baseline.gone.length } };

const notification = ({ code, message, help, place }: Problem, level: 'error' | 'warning'): object => ({
  descriptor: { id: code },
  level,
  message: { text: sarifText(help === undefined ? message : `${message}; ${help}`) },
  ...(place === undefined ? {} : { locations: [sarifLocation(place)] }),
});
