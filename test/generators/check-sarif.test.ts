import { existsSync, readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

import { checkSarif } from '../../generators/check-sarif.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { entries, example, hostile, hostileInput, inputOf, result } from './fixtures.ts';

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
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
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
  }[];
  readonly results: readonly SarifResult[];
}
interface Log {
  readonly runs: readonly Run[];
}

const textOf = (input: ReportInput): string => {
  const written = checkSarif(input);
  if (!written.ok) throw new Error(written.problems[0].message);
  return written.value;
};

// Sound as far as a test goes: what is not there makes the comparison fail.
const logOf = (input: ReportInput): Log => JSON.parse(textOf(input)) as Log;
const firstRun = (input: ReportInput): Run => {
  const [run] = logOf(input).runs;
  if (run === undefined) throw new Error('there is no run');
  return run;
};

const inputs: readonly (readonly [string, ReportInput])[] = [
  ['the example', example],
  ['nothing', inputOf([])],
  ...hostile.map(name => [name, hostileInput(name)] as const),
];

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

    test.each(inputs)('%s is valid SARIF', (_, input) => {
      expect([validate(JSON.parse(textOf(input))), validate.errors]).toEqual([true, null]);
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
    'x1452-9.1.4-1 warning',
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
    expect(one.partialFingerprints['clausewiseRequirementFingerprint/v1']).toMatch(/^[0-9a-f]{64}$/);
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

test('more results than GitHub takes are a problem, not a log that it refuses', () => {
  const [entry] = entries;
  const results = Array.from({ length: 25_001 }, (_, index) =>
    result(entry?.id ?? '', `/services/${index}`, 'fail', 'it fails'),
  );
  expect(checkSarif(inputOf([{ descriptor: 'a.yaml', results }]))).toEqual({
    ok: false,
    problems: [
      {
        code: 'too-many-results',
        message: 'found 25001 results on `x1452` to report; a SARIF run for GitHub may hold 25000',
        help: 'assess fewer descriptors at a time, or use another format',
      },
    ],
  });
});
