import { existsSync, readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

import { checkSarif, type SarifOptions } from '../../generators/check-sarif.ts';
import { withinLimits } from '../../generators/sarif-limits.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import type { CrosswalkRow } from '../../model/crosswalk.ts';
import { entries, example, hostile, hostileInput, inputOf, result } from './fixtures.ts';
import { standings } from './standings.ts';

interface Message {
  readonly text: string;
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly [key: string]: number };
  };
}
interface Rule {
  readonly id: string;
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity': string };
  readonly relationships?: readonly unknown[];
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly kind?: string;
  readonly baselineState?: string;
  readonly suppressions?: readonly unknown[];
  readonly taxa?: readonly unknown[];
  readonly message: Message;
  readonly locations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly { readonly message: Message }[];
    readonly properties: unknown;
  }[];
  readonly taxonomies?: readonly unknown[];
  readonly results: readonly SarifResult[];
}
interface Log {
  readonly runs: readonly Run[];
}

const textOf = (input: ReportInput, options: SarifOptions = {}): string => {
  const written = checkSarif(input, options);
  if (!written.ok) throw new Error(written.problems[0].message);
  return written.value;
};

// Sound as far as a test goes: what is not there makes the comparison fail.
const logOf = (input: ReportInput, options: SarifOptions = {}): Log =>
  JSON.parse(textOf(input, options)) as Log;
const firstRun = (input: ReportInput, options: SarifOptions = {}): Run => {
  const [run] = logOf(input, options).runs;
  if (run === undefined) throw new Error('there is no run');
  return run;
};

const inputs: readonly (readonly [string, ReportInput])[] = [
  ['the example', example],
  ['nothing', inputOf([])],
  ['every standing', standings],
  ...hostile.map(name => [name, hostileInput(name)] as const),
];

const row = (to: string, more: Partial<CrosswalkRow> = {}): CrosswalkRow => ({
  from: { framework: 'x1452', id: 'x1452-7.1.2-6', title: 'agreements' },
  to: { framework: 'nist-800-53', id: to, title: `title of ${to}` },
  relation: 'subset',
  confidence: 'certain',
  rationale: 'both ask for agreed roles',
  judged: { framework: 'nist-800-53', edition: '5.2.0', title: `title of ${to}` },
  faults: [],
  counted: true,
  ...more,
});
const crosswalk = [row('SA-9'), row('PS-7'), row('AC-1', { confidence: 'uncertain', counted: false })];

const schemaFile = new URL('../../../shared/schemas/sarif-schema-2.1.0.json', import.meta.url);

// Its `id` and `$schema` are of draft 04, which ajv does not know; nothing in it refers to them.
const readSchema = (): object => {
  const schema: unknown = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const entries = Object.entries(schema ?? {}).filter(([key]) => key !== 'id' && key !== '$schema');
  return Object.fromEntries(entries);
};

describe.skipIf(!existsSync(schemaFile))(
  'against the published schema (skipped where it is not at hand)',
  () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      existsSync(schemaFile) ? readSchema() : {},
    );

    test.each(inputs)('%s is valid SARIF in both profiles', (_, input) => {
      for (const profile of ['github', 'full'] as const) {
        const log: unknown = JSON.parse(textOf(input, { profile, crosswalk }));
        expect([validate(log), validate.errors]).toEqual([true, null]);
      }
    });
  },
);

test('failures and inconclusives are reported by obligation, passes are not', () => {
  expect(firstRun(example).results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
    'x1452-7.1.2-6 error',
    'x1452-9.1.1-1 warning',
    'x1452-9.2-2 note',
    'x1452-10.1-1 error',
    'x1452-10.6-1 note',
    'x1452-11.3-1 note',
    'x1452-11.7-1 note',
    'x1452-10.1-1 note',
    'x1452-9.1.4-1 error',
  ]);
});

test('the whole log of the example is as it was reviewed', async () => {
  await expect(textOf(example)).toMatchFileSnapshot('golden/check.sarif');
});

test.each(inputs)('%s keeps what GitHub asks of every result and rule', (_, input) => {
  const run = firstRun(input);
  const { rules } = run.tool.driver;
  for (const one of run.results) {
    expect(rules[one.ruleIndex]?.id).toBe(one.ruleId);
    const location = one.locations[0]?.physicalLocation;
    expect(location?.artifactLocation.uri).toMatch(/^(?:file:\/\/)?[A-Za-z0-9._~!*'()%/-]+$/);
    expect(Object.values(location?.region ?? { none: 0 }).every(number => number >= 1)).toBe(true);
    expect(one.partialFingerprints['clausewiseRequirementFingerprint/v2']).toMatch(/^[0-9a-f]{64}$/);
  }
  for (const { properties } of rules) {
    expect([properties.tags.length <= 10, properties.tags.includes('security')]).toEqual([true, true]);
    expect(Number(properties['security-severity'])).toBeGreaterThan(0);
  }
  expect(run.automationDetails.id).toBe('conformance/x1452/');
});

test('no two results share a fingerprint, and a result that moves keeps its own', () => {
  const prints = firstRun(example).results.map(({ partialFingerprints }) =>
    JSON.stringify(partialFingerprints),
  );
  expect(new Set(prints).size).toBe(prints.length);
});

test('a result without facts points at the start of its descriptor', () => {
  const input = inputOf([
    { descriptor: 'a b.yaml', results: [result('x1452-10.1-1', '', 'fail', 'nothing')] },
  ]);
  expect(firstRun(input).results[0]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'a%20b.yaml' },
        region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
      },
    },
  ]);
});

test('inputs that could not be read are notifications, and the run did not succeed', () => {
  const [invocation] = firstRun(example).invocations;
  expect(invocation?.executionSuccessful).toBe(false);
  expect(invocation?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    'key `services` stands here and in line 3; a key may stand once; merge the two lists',
    'evidence `amf-cert` is named here and there is no entry of that id; add an entry to `evidence`, or name one of `amf-config`, `cpsc-manual`',
  ]);
});

test('each standard has a run of its own', () => {
  const { assessment, trace } = example;
  const [first] = trace.standards;
  const standards = first === undefined ? [] : [first, { ...first, id: 'zsm014' }];
  const { runs } = logOf({ assessment, trace: { ...trace, standards } });
  expect(runs.map(run => [run.automationDetails.id, run.results.length])).toEqual([
    ['conformance/x1452/', 9],
    ['conformance/zsm014/', 0],
  ]);
});

test('what is waived is left out for GitHub, and the invocation counts it with all that is', () => {
  const { results, invocations } = firstRun(standings);
  expect(results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
    'x1452-7.1.2-6 error',
    'x1452-7.1.2-6 note',
    'x1452-10.1-1 error',
    'x1452-9.1.1-1 warning',
    'x1452-9.2-2 note',
  ]);
  expect(invocations[0]?.properties).toEqual({
    results: { 'not-applicable': 1, pass: 1, inconclusive: 1, fail: 5, error: 1, waived: 2, known: 1 },
    leftOut: { waived: 2, pass: 1, 'not-applicable': 1 },
    baseline: { ...standings.assessment.baseline, gone: 0 },
  });
  expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    'waiver `exception-8` expired on 2026-10-31',
  ]);
});

test('the full profile has every result, with kind, level and whether the baseline has it', () => {
  const { results } = firstRun(standings, { profile: 'full' });
  expect(results.map(({ kind, level, baselineState = '-' }) => `${kind} ${level} ${baselineState}`)).toEqual([
    'pass none -',
    'notApplicable none -',
    'fail error new',
    'fail error new',
    'fail error unchanged',
    'open none new',
    'review none -',
    'fail warning new',
    'fail note new',
  ]);
});

test('a waiver is an accepted suppression that says why, by whom and until when', () => {
  const { results } = firstRun(standings, { profile: 'full' });
  expect(results.map(({ suppressions = [] }) => suppressions.length)).toEqual([0, 0, 1, 0, 0, 1, 0, 0, 0]);
  expect(results[2]?.suppressions).toEqual([
    {
      kind: 'external',
      status: 'accepted',
      justification:
        'the laboratory signs in March (waiver exception-7, approved by B. Approver, owned by A. Owner, until 2027-01-31)',
      location: {
        physicalLocation: {
          artifactLocation: { uri: 'waivers.yaml' },
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 6 },
        },
      },
      properties: {
        waiver: 'exception-7',
        owner: 'A. Owner',
        approver: 'B. Approver',
        created: '2026-11-01T00:00:00Z',
        expires: '2027-01-31T23:59:59Z',
      },
    },
  ]);
});

test('relations that count are taxonomies in the full profile, and nowhere in the one for GitHub', () => {
  const run = firstRun(standings, { profile: 'full', crosswalk });
  const toolComponent = { name: 'nist-800-53', index: 0 };
  expect(run.taxonomies).toEqual([
    {
      name: 'nist-800-53',
      version: '5.2.0',
      isComprehensive: false,
      taxa: [
        { id: 'SA-9', shortDescription: { text: 'title of SA-9' } },
        { id: 'PS-7', shortDescription: { text: 'title of PS-7' } },
      ],
    },
  ]);
  const taxa = [
    { id: 'SA-9', index: 0, toolComponent },
    { id: 'PS-7', index: 1, toolComponent },
  ];
  expect(run.results.map(one => one.taxa)).toEqual(
    run.results.map(({ ruleId }) => (ruleId === 'x1452-7.1.2-6' ? taxa : undefined)),
  );
  expect(run.tool.driver.rules.find(({ id }) => id === 'x1452-7.1.2-6')?.relationships?.[0]).toEqual({
    target: taxa[0],
    kinds: ['relevant'],
    description: { text: 'x1452-7.1.2-6 subset of SA-9: both ask for agreed roles' },
    properties: { relation: 'subset' },
  });
  expect(textOf(standings, { crosswalk })).toBe(textOf(standings));
});

test('a fingerprint holds while entries of lists move, and tells apart elements that are called alike', () => {
  const printsOf = (results: ReturnType<typeof result>[]): readonly unknown[] =>
    firstRun(inputOf([{ descriptor: 'a.yaml', results }]), { profile: 'full' }).results.map(
      ({ partialFingerprints }) => partialFingerprints['clausewiseRequirementFingerprint/v2'],
    );
  const named = (subject: string, element: string) =>
    result('x1452-10.1-1', subject, 'fail', 'no', { key: { element, value: '' } });
  const [a, b] = printsOf([named('/services/0', '/services/id=a'), named('/services/1', '/services/id=b')]);
  expect(printsOf([named('/services/0', '/services/id=b'), named('/services/1', '/services/id=a')])).toEqual([
    b,
    a,
  ]);
  const alike = printsOf([named('/services/0', '/services/*'), named('/services/1', '/services/*')]);
  expect(new Set(alike).size).toBe(2);
});

/** Descriptors with so many failures each. */
const failures = (...counts: readonly number[]): ReportInput =>
  inputOf(
    counts.map((count, at) => ({
      descriptor: `${at}.yaml`,
      results: Array.from({ length: count }, (_, index) =>
        result(entries[0]?.id ?? '', `/services/${index}`, 'fail', 'it fails'),
      ),
    })),
  );

test('a run holds as many results as GitHub takes; one more begins another, under a category of its own', () => {
  const sizes = (input: ReportInput): readonly unknown[] =>
    logOf(input).runs.map(run => [run.automationDetails.id, run.results.length]);
  expect(sizes(failures(12_500, 12_500))).toEqual([['conformance/x1452/', 25_000]]);
  expect(sizes(failures(12_500, 12_501))).toEqual([
    ['conformance/x1452/1/', 12_500],
    ['conformance/x1452/2/', 12_501],
  ]);
});

test('a descriptor with more results than GitHub takes in a run is a problem, not a log that it refuses', () => {
  expect(checkSarif(failures(1, 25_001))).toEqual({
    ok: false,
    problems: [
      {
        code: 'too-many-results',
        message: 'found 25001 results on `x1452` in `1.yaml`; a SARIF run for GitHub may hold 25000',
        help: 'assess fewer descriptors at a time, or use the full profile or another format',
      },
    ],
  });
  expect(checkSarif(failures(1, 25_001), { profile: 'full' }).ok).toBe(true);
});

test('GitHub takes twenty runs in a file and no more', () => {
  const runs = (number: number) => (withinLimits(number, 'text').ok ? 'taken' : withinLimits(number, 'text'));
  expect(runs(20)).toBe('taken');
  expect(runs(21)).toEqual({
    ok: false,
    problems: [
      {
        code: 'too-many-runs',
        message: 'the results fill 21 runs; a SARIF file for GitHub may hold 20',
        help: 'assess fewer descriptors at a time, or use the full profile or another format',
      },
    ],
  });
});

test('a file that stays too large when packed is refused before it is written', () => {
  const noise = Buffer.alloc(11_000_000);
  let state = 1;
  for (let at = 0; at < noise.length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    noise[at] = state >>> 24;
  }
  const packed = withinLimits(1, noise.toString('base64'));
  expect(packed.ok ? [] : packed.problems.map(({ code }) => code)).toEqual(['sarif-too-large']);
  expect(withinLimits(1, 'a'.repeat(30_000_000)).ok).toBe(true);
});
