import type { Assessment } from '../model/assessment.ts';
import type { Problem } from '../model/problem.ts';
import { sarifLocation } from './sarif-location.ts';
import { sarifText } from './sarif-text.ts';

/** Tells how the run went: inputs that could not be read are notifications, and keep it from having succeeded. */
export const sarifInvocation = ({ run, summary, assessments, problems }: Assessment): object => ({
  executionSuccessful: summary.complete && problems.length === 0 && summary.results.error === 0,
  exitCode: summary.exitCode,
  exitCodeDescription: sarifText(summary.reason),
  endTimeUtc: run.assessedAt,
  toolExecutionNotifications: [
    ...problems.map(problem => notification(problem, 'error')),
    ...assessments.flatMap(({ findings }) => findings.map(finding => notification(finding, 'warning'))),
  ],
});

const notification = ({ code, message, help, place }: Problem, level: 'error' | 'warning'): object => ({
  descriptor: { id: code },
  level,
  message: { text: sarifText(help === undefined ? message : `${message}; ${help}`) },
  ...(place === undefined ? {} : { locations: [sarifLocation(place)] }),
});
