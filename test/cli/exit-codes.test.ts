import { expect, test } from 'vitest';

import { call } from './call.ts';
import { failing, head, informing, invalid, open, partlyOpen, pinned, sound } from './descriptors.ts';
import { workspace } from './workspace.ts';

const files = {
  'sound.yaml': sound,
  'failing.yaml': failing,
  'invalid.yaml': invalid,
  'open.yaml': open,
  'partly.yaml': partlyOpen,
  'altered.yaml': pinned(sound, 'report.txt'),
  'altered-open.yaml': pinned(open, 'report.txt'),
  'report.txt': 'other bytes than those that are pinned',
  'informing.yaml': informing,
  'nothing.yaml': head,
};

const answerTo = async (args: readonly string[]): Promise<unknown> => {
  const { code, stdout } = await call(['check', '--format', 'json', ...args], { cwd: workspace(files) });
  // sound: the output is held to its schema elsewhere
  const { summary } = JSON.parse(stdout) as { summary: { answer: string; exitCode: number; reason: string } };
  expect(summary.exitCode).toBe(code);
  return [code, summary.answer, summary.reason];
};

const notRead = '1 problem kept an input from being assessed';
const fails = '6 results that gate fail';
const isOpen = '6 results that gate are inconclusive';
const wasAltered = '1 piece of evidence is not what its SHA-256 pins';
const doesNotGate: unknown = expect.stringMatching(
  /^\d+ results on `informing.yaml` inform, but none (?:of them )?gates: tighten the gate, e\.g\. --gate recommended=pass$/u,
);
const doesNotApply =
  'nothing of `nothing.yaml` was assessed: it states none of the sections that the chosen rule sets are about (`services`, `managementDomains`, `closedLoops`, `slices`, `managementData`, `securityConfigurations`, `securityManagement`)';

test.each([
  [['sound.yaml'], [0, 'met', '6 results that gate meet what the gate asks']],
  [['failing.yaml'], [1, 'not-met', fails]],
  [['invalid.yaml'], [2, 'could-not-run', notRead]],
  [['open.yaml'], [3, 'inconclusive', isOpen]],
  [['altered.yaml'], [4, 'integrity', wasAltered]],
  [['informing.yaml'], [5, 'nothing-assessed', doesNotGate]],
  [['nothing.yaml'], [5, 'nothing-assessed', doesNotApply]],
])('[clausewise-p7] answers %j with its exit code and why', async (args, expected) => {
  expect(await answerTo(args)).toEqual(expected);
});

test.each([
  [
    ['sound.yaml', 'nothing.yaml'],
    [5, 'nothing-assessed', doesNotApply],
  ],
  [
    ['sound.yaml', 'informing.yaml'],
    [5, 'nothing-assessed', doesNotGate],
  ],
  [
    ['nothing.yaml', 'open.yaml'],
    [3, 'inconclusive', isOpen],
  ],
  [
    ['open.yaml', 'invalid.yaml', 'nothing.yaml'],
    [2, 'could-not-run', notRead],
  ],
  [
    ['sound.yaml', 'missing.yaml'],
    [2, 'could-not-run', notRead],
  ],
  [
    ['failing.yaml', 'invalid.yaml', 'open.yaml'],
    [1, 'not-met', fails],
  ],
  [
    ['failing.yaml', 'altered.yaml', 'invalid.yaml', 'open.yaml', 'nothing.yaml'],
    [4, 'integrity', wasAltered],
  ],
  [['altered-open.yaml'], [4, 'integrity', wasAltered]],
])('[clausewise-p7] answers %j with the code that comes before the others', async (args, expected) => {
  expect(await answerTo(args)).toEqual(expected);
  expect(await answerTo(args.toReversed())).toEqual(expected);
});

test('says how to make something gate, and then asks it', async () => {
  expect(await answerTo(['informing.yaml', '--gate', 'recommended=pass'])).toEqual([
    1,
    'not-met',
    expect.stringMatching(/^\d+ results that gate fail$/u),
  ]);
});

test.each([
  [['--gate', 'required=ignore'], 5],
  [['--gate', 'required=no-fail'], 0],
  [['--gate', 'required=pass'], 3],
  [['--gate', 'required=pass', '--gate', 'required=no-fail'], 0],
  [['--gate', 'required=pass,required=no-fail'], 0],
  [['--gate', 'required=no-fail', '--gate', 'recommended=pass'], 0],
  [['--gate', ' required=no-fail , recommended=ignore '], 0],
])('asks a descriptor of which something is open by the gate %j', async (gate, code) => {
  const run = await call(['check', 'partly.yaml', ...gate], { cwd: workspace(files) });
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code, stderr: '' });
});

// @verifies clausewise-p2
test('does not take a gate for met where nothing that gates is decided', async () => {
  expect(await answerTo(['open.yaml', '--gate', 'required=no-fail'])).toEqual([
    5,
    'nothing-assessed',
    'nothing that gates is decided on `open.yaml`: 6 results are inconclusive',
  ]);
});

test('asks for stronger support where the gate does', async () => {
  const tooWeak = '6 passes that gate are not supported strongly enough';
  expect(await answerTo(['sound.yaml', '--gate', 'required=evidenced'])).toEqual([1, 'not-met', tooWeak]);
  expect(await answerTo(['sound.yaml', '--gate', 'required=verified'])).toEqual([1, 'not-met', tooWeak]);
});

test.each([
  ['', 'expected `obligation=level` in the gate, found ``'],
  ['required', 'expected `obligation=level` in the gate, found `required`'],
  ['required=pass=fail', 'expected `obligation=level` in the gate, found `required=pass=fail`'],
  ['required=pass,', 'expected `obligation=level` in the gate, found ``'],
  ['required=', 'unknown level of a gate ``'],
  ['requird=pass', 'unknown obligation of a gate `requird`, did you mean `required`?'],
  ['permitted=pass', 'unknown obligation of a gate `permitted`'],
  ['__proto__=pass', 'unknown obligation of a gate `__proto__`'],
  ['required=verifed', 'unknown level of a gate `verifed`, did you mean `verified`?'],
  ['required=Pass', 'unknown level of a gate `Pass`, did you mean `pass`?'],
])('refuses the gate `%s`', async (gate, message) => {
  const run = await call(['check', 'sound.yaml', '--gate', gate], { cwd: workspace(files) });
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
  expect(run.stderr.split('\n')[0]).toBe(`clausewise: error: ${message}`);
});

test('gives the answer of the gate from `report`, and from `matrix` where there are paths', async () => {
  const cwd = workspace(files);
  for (const [name, code] of [
    ['sound.yaml', 0],
    ['failing.yaml', 1],
    ['invalid.yaml', 2],
    ['open.yaml', 3],
    ['altered.yaml', 4],
    ['nothing.yaml', 5],
  ] as const) {
    expect([name, (await call(['report', name], { cwd })).code]).toEqual([name, code]);
    expect([name, (await call(['matrix', name], { cwd })).code]).toEqual([name, code]);
  }
  expect((await call(['matrix'], { cwd })).code).toBe(0);
});
