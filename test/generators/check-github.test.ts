import { expect, test } from 'vitest';

import { checkGithub } from '../../generators/check-github.ts';
import { example, hostile, hostileInput } from './fixtures.ts';
import { standings } from './standings.ts';

test('what stops the gate is an error, a recommendation not met a warning, the rest a notice', async () => {
  await expect(checkGithub(example)).toMatchFileSnapshot('golden/check-github.txt');
});

test.each(hostile)('the name %j adds no command', name => {
  const shapeOf = (text: string): readonly string[] =>
    text
      .split('\n')
      .map(
        line =>
          /^::(?:error|warning|notice) (?:file=[^,:]*,line=\d+,col=\d+,)?title=[^,:]*::|^$/u.exec(
            line,
          )?.[0] ?? line,
      )
      .map(head => head.replace(/file=[^,]*/u, 'file='));
  expect(shapeOf(checkGithub(hostileInput(name)))).toEqual(shapeOf(checkGithub(hostileInput('name'))));
});

const titlesOf = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => /^::(\w+) (?:.*?,)?title=(.*?)::/u.exec(line)?.slice(1, 3).join(' ') ?? line);

test('what is waived or known is a notice, a waiver that waives nothing a warning, and the answer comes last', () => {
  expect(titlesOf(checkGithub(standings))).toEqual([
    'error fail%3A x1452-7.1.2-6 (required%2C clause 7.1.2)',
    'error error%3A x1452-10.1-1 (required%2C clause 10.1)',
    'warning fail%3A x1452-9.1.1-1 (recommended%2C clause 9.1.1)',
    'warning waiver-expired',
    'notice fail%2C waived until 2027-01-31 (exception-7)%3A x1452-7.1.2-6 (required%2C clause 7.1.2)',
    'notice fail%2C known%3A x1452-7.1.2-6 (required%2C clause 7.1.2)',
    'notice inconclusive%2C waived until 2027-01-31 (exception-7)%3A x1452-10.1-1 (required%2C clause 10.1)',
    'notice fail%3A x1452-9.2-2 (candidate%2C clause 9.2)',
    'notice clausewise',
  ]);
  expect(checkGithub(standings)).toContain(
    '::warning file=waivers.yaml,line=14,col=5,title=waiver-expired::waiver `exception-8` expired on 2026-10-31\n',
  );
});

test('an annotation leads to its requirement in the report, where it is said where that is', () => {
  const lines = checkGithub(standings, { reportUrl: 'https://reports.example/a.html#top' }).split('\n');
  expect(lines[0]).toMatch(/%0Areport: https:\/\/reports\.example\/a\.html#x1452-7\.1\.2-6$/u);
  expect(lines.filter(line => line.includes('report: ')).length).toBe(7);
  expect(checkGithub(standings)).not.toContain('report: ');
});
