import { expect, test } from 'vitest';

import { checkGitlab } from '../../generators/check-gitlab.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { example, hostile, hostileInput, inputOf } from './fixtures.ts';
import { standings } from './standings.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

// Sound as far as a test goes: what is not there makes the comparison fail.
const issuesOf = (input: ReportInput): readonly Issue[] => JSON.parse(checkGitlab(input)) as Issue[];

test('the whole report of the example is as it was reviewed', async () => {
  await expect(checkGitlab(example)).toMatchFileSnapshot('golden/check-gitlab.json');
});

test('what stops the gate is graver than what does not, and what is waived or known informs', () => {
  const lines = issuesOf(standings).map(
    ({ severity, check_name: name, description }) => `${severity} ${name} ${description.split(':')[0] ?? ''}`,
  );
  expect(lines).toEqual([
    'info x1452-7.1.2-6 fail, waived until 2027-01-31 (exception-7)',
    'critical x1452-7.1.2-6 fail',
    'info x1452-7.1.2-6 fail, known',
    'info x1452-10.1-1 inconclusive, waived until 2027-01-31 (exception-7)',
    'blocker x1452-10.1-1 error',
    'minor x1452-9.1.1-1 fail',
    'info x1452-9.2-2 fail',
    'minor waiver-expired waiver `exception-8` expired on 2026-10-31',
  ]);
});

const inputs: readonly (readonly [string, ReportInput])[] = [
  ['the example', example],
  ['every standing', standings],
  ['nothing', inputOf([])],
  ...hostile.map(name => [name, hostileInput(name)] as const),
];

test.each(inputs)(
  '%s gives issues with all that GitLab asks for, each with a fingerprint of its own',
  (_, input) => {
    const issues = issuesOf(input);
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual([
        'description',
        'check_name',
        'fingerprint',
        'severity',
        'location',
      ]);
      expect(issue.severity).toMatch(/^(?:info|minor|major|critical|blocker)$/u);
      expect(issue.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
      expect(issue.location.lines.begin).toBeGreaterThanOrEqual(1);
      expect(issue.description).toMatch(/^[^\p{Cc}\p{Cf}]+$/u);
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  },
);

test('the path is the name of the file as it is', () => {
  const name = 'a b"\u202E.yaml';
  expect(issuesOf(hostileInput(name)).map(({ location }) => location.path)).toContain(name);
});
