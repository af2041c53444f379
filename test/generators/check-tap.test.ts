import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { checkTap } from '../../generators/check-tap.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { example, hostile, hostileInput, inputOf } from './fixtures.ts';
import { standings } from './standings.ts';

interface Point {
  readonly state: string;
  readonly number: number;
  readonly description: string;
  readonly directive: string;
  readonly diagnostics: unknown;
}

interface Stream {
  readonly plan: string;
  readonly points: readonly Point[];
  readonly comments: readonly string[];
}

/** Reads TAP 14 as its specification says, and refuses what it does not know. */
const read = (text: string): Stream => {
  const [version, plan = '', ...lines] = text.trimEnd().split('\n');
  expect(version).toBe('TAP version 14');
  const points: Point[] = [];
  const comments: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('#')) {
      comments.push(line);
      continue;
    }
    const found =
      /^(ok|not ok) (\d+) - ((?:\\[\\#]|[^\\#])*?)(?: # ((?:SKIP|TODO)(?: (?:\\[\\#]|[^\\#])*)?))?$/u.exec(
        line,
      );
    if (found === null) throw new Error(`this is no line of TAP: ${line}`);
    expect(lines[at + 1]).toBe('  ---');
    const end = lines.indexOf('  ...', at);
    const diagnostics: unknown = parse(lines.slice(at + 2, end).join('\n'));
    const [, state = '', number = '', description = '', directive = ''] = found;
    points.push({ state, number: Number(number), description, directive, diagnostics });
    at = end;
  }
  return { plan, points, comments };
};

test('the whole stream of the example is as it was reviewed', async () => {
  await expect(checkTap(example)).toMatchFileSnapshot('golden/check.tap');
});

test('only what stops the gate is a failure that counts', () => {
  const { points, plan, comments } = read(checkTap(standings));
  expect(plan).toBe('1..9');
  expect(
    points.map(({ state, directive }) => (directive === '' ? state : `${state} # ${directive}`)),
  ).toEqual([
    'ok',
    'ok # SKIP not-applicable',
    'not ok # TODO fail, waived until 2027-01-31 (exception-7)',
    'not ok',
    'not ok # TODO fail, known',
    'not ok # TODO inconclusive, waived until 2027-01-31 (exception-7)',
    'not ok',
    'not ok # TODO fail',
    'not ok # TODO fail',
  ]);
  expect(comments.slice(0, -1)).toEqual([
    '# warning waiver-expired waivers.yaml:14: waiver `exception-8` expired on 2026-10-31',
  ]);
  expect(comments.at(-1)).toMatch(/^# assessed 1 descriptor \(9 results\)/u);
});

test('the block below a point reads back as YAML', () => {
  expect(read(checkTap(standings)).points[2]?.diagnostics).toEqual({
    verdict: 'fail',
    assurance: 'declared',
    message: 'no roles',
    asks: 'an agreement says who has which role and responsibility before the service is provided',
    obligation: 'required',
    clause: '7.1.2',
    found: [{ file: 'a.yaml', line: 12, column: 7, pointer: '/services/0/agreements/0' }],
    waiver:
      'the laboratory signs in March (waiver exception-7, approved by B. Approver, owned by A. Owner, until 2027-01-31)',
  });
});

test('an input that could not be read is a failure', () => {
  const [first] = read(checkTap(example)).points;
  expect([first?.state, first?.description]).toEqual(['not ok', 'input examples/broken.yaml']);
});

test('where nothing was assessed the plan says so', () => {
  expect(read(checkTap(inputOf([]))).plan).toBe('1..0 # SKIP nothing was assessed');
});

test.each([...hostile, 'a # SKIP b', 'a \\# TODO b', '\\'])(
  'the name %j adds no point and no directive',
  name => {
    const shapeOf = (input: ReportInput): readonly unknown[] =>
      read(checkTap(input)).points.map(({ state, number, directive }) => [state, number, directive]);
    expect(shapeOf(hostileInput(name))).toEqual(shapeOf(hostileInput('name')));
  },
);
