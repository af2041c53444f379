import { describe, expect, test } from 'vitest';

import { packageFolder } from './built.ts';
import { call } from './call.ts';
import { clausewise } from './run.ts';

const conforming = 'examples/slice-operator.yaml';
const violating = 'examples/violating/slice-operator.yaml';
const check = (...args: readonly string[]): readonly string[] => [
  'check',
  ...args,
  '--assessed-at',
  '2026-11-21T00:00:00Z',
];

const summaryOf = async (...args: readonly string[]): Promise<unknown> => {
  const { code, stdout } = await call(check(...args, '-f', 'json'), { cwd: packageFolder });
  // sound: the output is held to its schema elsewhere
  const { summary } = JSON.parse(stdout) as { summary: { answer: string; exitCode: number; reason: string } };
  expect(summary.exitCode).toBe(code);
  return [code, summary.answer, summary.reason];
};

const doesNotGate = (file: string): unknown =>
  expect.stringMatching(
    new RegExp(
      `^\\d+ results on \`${file}\` inform, but none gates: tighten the gate, e\\.g\\. --gate derived=pass$`,
      'u',
    ),
  );

describe('a run on slices alone', () => {
  test.each([conforming, violating])(
    'gates on nothing, answers 5 and says how to make it gate: %s',
    async path => {
      expect(await summaryOf(path)).toEqual([5, 'nothing-assessed', doesNotGate(path)]);
    },
  );

  test('is told so in the text too, by the built command', async () => {
    const { code, stdout } = await clausewise(check(violating), { cwd: packageFolder });
    expect(code).toBe(5);
    expect(stdout.replace(/\s+/gu, ' ')).toContain('none gates: tighten the gate, e.g. --gate derived=pass');
  });
});

describe('a run that gates on what is derived', () => {
  test('answers 0 on the conforming example', async () => {
    expect(await summaryOf(conforming, '--gate', 'derived=pass')).toEqual([
      0,
      'met',
      expect.stringMatching(/^\d+ results that gate meet what the gate asks$/u),
    ]);
  });

  test('answers 1 on the violating one, and says how much fails', async () => {
    expect(await summaryOf(violating, '--gate', 'derived=pass')).toEqual([
      1,
      'not-met',
      expect.stringMatching(/^\d+ results that gate fail$/u),
    ]);
  });

  test('answers 1 where claims alone stand behind what is to be evidenced', async () => {
    expect(await summaryOf(conforming, '--gate', 'derived=evidenced')).toEqual([
      1,
      'not-met',
      expect.stringMatching(/^\d+ passes that gate are not supported strongly enough$/u),
    ]);
  });
});
