import type { Obligation } from '../model/requirement.ts';
import type { Problem } from '../model/problem.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { jsonText } from './json-text.ts';
import { type JudgedResult, judgedResults, resultPlace } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';
import { formOf, verdictPhrase } from './result-form.ts';
import { resultFingerprints, sha256 } from './result-fingerprint.ts';
import { waiverProblem } from './waiver-text.ts';

type Severity = 'blocker' | 'critical' | 'major' | 'minor' | 'info';

/** The severities of failures that do not stop the gate. */
const severities: { readonly [O in Obligation]: Severity } = {
  required: 'major',
  recommended: 'minor',
  derived: 'info',
  permitted: 'info',
  candidate: 'info',
  informative: 'info',
};

/**
 * Writes a GitLab code quality report. The format knows issues only: inputs that could not be read, what is neither a
 * pass nor not applicable, and what is amiss with descriptors and waivers; passes are nowhere, nor are totals.
 */
export const checkGitlab = (input: ReportInput): string => {
  const { problems, assessments, waivers } = input.assessment;
  const judged = judgedResults(input);
  const fingerprints = resultFingerprints(judged);
  const issues = [
    ...problems.map(problem => problemIssue(problem, 'blocker')),
    ...judged.flatMap(one => resultIssue(one, fingerprints.get(one) ?? '')),
    ...(waivers?.findings ?? []).map(finding => problemIssue(waiverProblem(finding), 'minor')),
    ...assessments.flatMap(({ findings }) => findings.map(finding => problemIssue(finding, 'minor'))),
  ];
  return jsonText(issues);
};

const resultIssue = (judged: JudgedResult, fingerprint: string): readonly object[] => {
  const severity = formOf(judged).gitlab;
  if (severity === undefined) return [];
  const { entry, result } = judged;
  const { file, line } = resultPlace(judged);
  return [
    {
      description: escapeTerminal(
        `${verdictPhrase(judged)}: ${result.message} (${entry.id}, ${entry.obligation}, clause ${entry.clause})`,
      ),
      check_name: entry.id,
      fingerprint,
      severity: severity === 'by-obligation' ? severities[entry.obligation] : severity,
      location: { path: file, lines: { begin: Math.max(1, line) } },
    },
  ];
};

const problemIssue = ({ code, message, help, place }: Problem, severity: Severity): object => ({
  description: escapeTerminal(help === undefined ? message : `${message}; ${help}`),
  check_name: code,
  fingerprint: sha256(JSON.stringify([code, place?.file, message])),
  severity,
  location: { path: place?.file ?? '.', lines: { begin: Math.max(1, place?.line ?? 1) } },
});
