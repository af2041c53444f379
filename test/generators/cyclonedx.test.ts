import { existsSync, readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

import { cyclonedx } from '../../generators/cyclonedx.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { example, hostile, hostileInput, inputOf, result } from './fixtures.ts';
import { standings } from './standings.ts';

interface Claim {
  readonly 'bom-ref': string;
  readonly target: string;
  readonly predicate: string;
  readonly reasoning: string;
  readonly evidence?: readonly string[];
  readonly counterEvidence?: readonly string[];
  readonly mitigationStrategies?: readonly string[];
}
interface Mapped {
  readonly requirement: string;
  readonly claims: readonly string[];
  readonly conformance: { readonly score?: number; readonly rationale: string };
}
interface Bom {
  readonly serialNumber: string;
  readonly metadata: {
    readonly properties: readonly { readonly name: string; readonly value: string }[];
  };
  readonly declarations: {
    readonly attestations: readonly { readonly summary: string; readonly map: readonly Mapped[] }[];
    readonly claims: readonly Claim[];
    readonly evidence: readonly {
      readonly 'bom-ref': string;
      readonly data?: readonly { readonly name: string }[];
    }[];
    readonly targets: { readonly components: readonly { readonly name: string }[] };
  };
}

// Sound as far as a test goes: what is not there makes the comparison fail.
const bomOf = (input: ReportInput): Bom => JSON.parse(cyclonedx(input)) as Bom;

const inputs: readonly (readonly [string, ReportInput])[] = [
  ['the example', example],
  ['every standing', standings],
  ['nothing', inputOf([])],
  ...hostile.map(name => [name, hostileInput(name)] as const),
];

const schemas = new URL('../../../shared/schemas/', import.meta.url);
const schemaOf = (name: string): object => {
  const schema: unknown = JSON.parse(readFileSync(new URL(`cyclonedx-${name}.schema.json`, schemas), 'utf8'));
  return typeof schema === 'object' && schema !== null ? schema : {};
};

/** The formats that the schemas name, as far as what is written here can go wrong by them. */
const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u,
  date: /^\d{4}-\d\d-\d\d$/u,
  'iri-reference': /^[^\s<>"{}|\\^`]*$/u,
  uri: /^[a-z][a-z0-9+.-]*:[^\s<>"]*$/iu,
  'idn-email': /^\S+@\S+$/u,
};

const validator = () => {
  const ajv = new Ajv({ strict: false, formats });
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
    ajv.addSchema(
      JSON.parse(readFileSync(new URL(`cyclonedx-${name}.schema.json`, schemas), 'utf8')) as object,
    );
  return ajv.compile(schemaOf('bom-1.7'));
};

describe.skipIf(!existsSync(new URL('cyclonedx-bom-1.7.schema.json', schemas)))(
  'against the published schema (skipped where it is not at hand)',
  () => {
    const validate = existsSync(schemas) ? validator() : undefined;

    test.each(inputs)('%s is valid CycloneDX 1.7', (_, input) => {
      expect([validate?.(JSON.parse(cyclonedx(input))), validate?.errors]).toEqual([true, null]);
    });
  },
);

test('the attestations of every standing are as they were reviewed', async () => {
  await expect(cyclonedx(standings)).toMatchFileSnapshot('golden/cyclonedx.json');
});

/** Everything under a key, wherever it is. */
const valuesOf = (data: unknown, wanted: string): readonly unknown[] => {
  if (Array.isArray(data)) return data.flatMap(item => valuesOf(item, wanted));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === wanted ? [value].flat() : valuesOf(value, wanted),
  );
};

test.each(inputs)('%s has no name twice, and none that leads nowhere', (_, input) => {
  const bom = bomOf(input);
  const names = valuesOf(bom, 'bom-ref');
  expect(new Set(names).size).toBe(names.length);
  const references = [
    'target',
    'requirement',
    'claims',
    'evidence',
    'counterEvidence',
    'mitigationStrategies',
    'assessor',
  ]
    .flatMap(key => valuesOf(bom.declarations, key))
    .filter(value => typeof value === 'string');
  expect(references.filter(name => !names.includes(name))).toEqual([]);
});

test('every result is a claim, which one requirement of one attestation maps to', () => {
  const { claims, attestations } = bomOf(standings).declarations;
  const mapped = attestations.flatMap(({ map }) => map.flatMap(one => one.claims));
  expect(mapped.toSorted()).toEqual(claims.map(claim => claim['bom-ref']).toSorted());
  expect(claims.map(({ reasoning }) => reasoning.split(':')[0])).toEqual([
    'pass',
    'not-applicable',
    'fail, waived until 2027-01-31 (exception-7)',
    'fail',
    'fail, known',
    'inconclusive, waived until 2027-01-31 (exception-7)',
    'error',
    'fail',
    'fail',
  ]);
});

test('a waived fail scores as a fail, and what is undecided has no score', () => {
  const [attestation] = bomOf(standings).declarations.attestations;
  expect(
    attestation?.map.map(({ requirement, conformance }) => [
      requirement,
      conformance.score,
      conformance.rationale,
    ]),
  ).toEqual([
    ['requirement:x1452-7.1.2-4', 1, '1 pass, 1 not-applicable'],
    ['requirement:x1452-7.1.2-6', 0, '3 fail'],
    ['requirement:x1452-10.1-1', undefined, '1 error, 1 inconclusive'],
    ['requirement:x1452-9.1.1-1', 0, '1 fail'],
    ['requirement:x1452-9.2-2', 0, '1 fail'],
  ]);
});

test('one pass beside something undecided is no conformance', () => {
  const results = [
    result('x1452-10.1-1', '/services/0', 'pass', 'it does'),
    result('x1452-10.1-1', '/services/1', 'inconclusive', 'it is not known'),
  ];
  const [attestation] = bomOf(inputOf([{ descriptor: 'a.yaml', results }])).declarations.attestations;
  expect(attestation?.map.map(({ conformance }) => conformance)).toEqual([
    { rationale: '1 inconclusive, 1 pass' },
  ]);
});

test('what a fail rests on speaks against the claim, with its places', () => {
  const { claims, evidence } = bomOf(example).declarations;
  const contradicted = claims.find(({ reasoning }) => reasoning.includes('is contradicted'));
  expect(contradicted?.evidence).toBe(undefined);
  const against = evidence.filter(one => contradicted?.counterEvidence?.includes(one['bom-ref']) === true);
  expect(against.flatMap(({ data = [] }) => data.map(({ name }) => name))).toEqual([
    'manifests/amf.yaml',
    'SHA-256',
    'stated at examples/secure-connecting.yaml:52:5',
    'examples/secure-connecting.yaml:44:7',
  ]);
  const passed = claims.find(({ reasoning }) => reasoning.startsWith('pass: entity'));
  expect(passed?.counterEvidence).toBe(undefined);
  expect(passed?.evidence?.map(name => name.split(':')[0])).toEqual(['facts', 'evidence']);
});

test('the properties count every verdict, and tell what was not assessed', () => {
  const properties = bomOf(example).metadata.properties.map(({ name, value }) => `${name} ${value}`);
  const { results } = example.assessment.summary;
  for (const [verdict, number] of Object.entries(results))
    expect(properties).toContain(`clausewise:results:${verdict} ${number}`);
  expect(properties).toContain(
    'clausewise:not-assessed examples/broken.yaml:9:1: duplicate-key: key `services` stands here and in line 3; a key may stand once',
  );
});

test('the serial number is that of the contents: a UUID of version 5', () => {
  const { serialNumber } = bomOf(example);
  expect(serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
  );
  expect(bomOf(example).serialNumber).toBe(serialNumber);
  expect(bomOf(standings).serialNumber).not.toBe(serialNumber);
});
