import { expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import { defaultGate, summarise } from '../../checks/gate.ts';
import { starterDescriptor } from '../../generators/starter-descriptor.ts';
import type { DescriptorAssessment } from '../../model/assessment.ts';
import type { Starter } from '../../model/starter.ts';
import { readDescriptor } from '../../readers/descriptor.ts';
import { x1452 } from '../../requirements/x1452/standard.ts';
import { x1452Starter } from '../../requirements/x1452/starter.ts';
import { x1452RuleSet } from '../../requirements/x1452/verification.ts';

const types = x1452Starter.services.map(({ data }) => data.type);
/** Every choice of services but the empty one. */
const choices = Array.from({ length: 2 ** types.length - 1 }, (_, index) => ({
  services: types.filter((__, bit) => ((index + 1) >> bit) % 2 === 1),
}));

const starterFor = (services: readonly string[]): string =>
  starterDescriptor(x1452Starter, {
    services,
    requirements: x1452.requirements,
    standard: 'X.1452',
    schema: './clausewise.schema.json',
  });

const assessed = (text: string): DescriptorAssessment => {
  const read = readDescriptor('clausewise.yaml', new TextEncoder().encode(text));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return assess(read.value, [], [x1452RuleSet]);
};

const requirements = new Map(x1452.requirements.map(each => [each.id as string, each]));
const gating = ({ rollUps }: DescriptorAssessment) =>
  rollUps.filter(({ obligation }) => obligation === 'required' || obligation === 'recommended');
/** What the author does who says of everything that it is so. */
const stated = (text: string): string => text.replaceAll('{ unknown: to be stated } # ', '');

test('there are fifteen choices of services', () => {
  expect(choices).toHaveLength(15);
});

test.each(choices)('a starter for $services is valid and gives no gating verdict', ({ services }) => {
  const assessment = assessed(starterFor(services));
  expect(assessment.findings).toEqual([]);
  const ids = new Set(gating(assessment).map(({ requirement }) => requirement));
  const verdicts = assessment.results
    .filter(({ requirement }) => ids.has(requirement))
    .map(({ requirement, verdict }) => [requirement, verdict]);
  expect(
    verdicts.filter(([, verdict]) => verdict !== 'inconclusive' && verdict !== 'not-applicable'),
  ).toEqual([]);
  const gates = [defaultGate, { required: 'pass', recommended: 'pass', derived: 'ignore' } as const];
  expect(gates.map(gate => summarise([assessment], [], requirements, gate).exitCode)).toEqual([3, 3]);
});

test.each(choices)(
  'a starter for $services fails nothing, and passes only what its frame shows',
  ({ services }) => {
    const { results } = assessed(starterFor(services));
    expect(results.filter(({ verdict }) => verdict === 'fail' || verdict === 'error')).toEqual([]);
    const passed = results.filter(({ verdict }) => verdict === 'pass').map(({ requirement }) => requirement);
    expect(passed.filter(id => !shownByFrame.has(id))).toEqual([]);
  },
);

/** That the parties take part and that the service has its entities: informative or permitted, all of them. */
const shownByFrame: ReadonlySet<string> = new Set([
  'x1452-7.1.2-1',
  'x1452-7.1.2-14',
  'x1452-7.2.2-1',
  'x1452-7.2.2-6',
  'x1452-7.3.2-1',
  'x1452-7.3.2-24',
  'x1452-7.4.2-1',
  'x1452-7.4.2-7',
  'x1452-8-3',
  'x1452-8-4',
  'x1452-8-5',
  'x1452-8-7',
]);

test.each(choices)(
  'a starter for $services of which everything is so meets every obligation',
  ({ services }) => {
    const assessment = assessed(stated(starterFor(services)));
    const unmet = gating(assessment).filter(
      ({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable',
    );
    expect(unmet).toEqual([]);
    expect(assessment.rollUps.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    expect(gating(assessment).filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(8);
  },
);

test('a starter for all services names every required and recommended requirement beside what it asks for', () => {
  const text = starterFor(types);
  const obliging = x1452.requirements.filter(
    ({ obligation }) => obligation === 'required' || obligation === 'recommended',
  );
  expect(obliging.filter(({ id, obligation }) => !text.includes(`${obligation} (${id}):`))).toEqual([]);
});

test('everything that is asked for is a field or an entry of what it is asked of', () => {
  const unused = [...x1452Starter.parties, ...x1452Starter.services].flatMap(({ data, askedBy }) => {
    const fields = Object.entries(data).flatMap(([field, value]: [string, unknown]) => [
      field,
      ...(Array.isArray(value)
        ? value.map((entry: { type?: string }) => `${field}/${entry.type ?? ''}`)
        : []),
    ]);
    return Object.keys(askedBy).filter(key => !fields.includes(key));
  });
  expect(unused).toEqual([]);
});

test('no line of a starter is wider than 110 columns, but for a list that can not be broken', () => {
  const wide = starterFor(types)
    .split('\n')
    .filter(line => line.length > 110);
  expect(wide.filter(line => !line.startsWith('        scanPolicy: { unknown:'))).toEqual([]);
});

const small: Starter = {
  parties: [
    {
      data: {
        id: 'harbour',
        role: 'operator',
        functionalities: [{ type: 'data-storage' }, { type: 'data-analysis' }, { type: 'network-access' }],
      },
      askedBy: {
        'functionalities/data-storage': ['x1452-9.1.1-3'],
        'functionalities/data-analysis': ['x1452-9.1.1-3'],
      },
    },
    { data: { id: 'stranger', role: 'customer' }, askedBy: {} },
  ],
  services: [
    {
      parties: ['harbour'],
      data: {
        id: 'watch',
        type: 'custom',
        entities: [
          {
            type: 'other',
            heldBy: 'harbour',
            implementation: 'software',
            capabilities: [
              'url-checking',
              'security-analysis',
              'security-filtering',
              'internet-connection',
              'real-time-url-query',
            ],
          },
        ],
      },
      askedBy: { entities: ['x1452-7.1.2-1', 'x1452-7.1.2-14'] },
    },
  ],
};

const smallText = (starter: Starter): string =>
  starterDescriptor(starter, {
    services: ['custom'],
    requirements: x1452.requirements,
    standard: 'X.1452',
    schema: './s.json',
  });

test('a starter has the chosen services and the parties that take part, with every claim still to be made', () => {
  const text = smallText(small);
  expect(text.slice(text.indexOf('clausewise: 1'), text.indexOf('# --- what backs'))).toMatchInlineSnapshot(`
    "clausewise: 1
    name: { unknown: to be stated } # the name of this deployment

    # --- who takes part -----------------------------------------------------------------------------------------

    parties:
      - id: harbour
        role: operator
        functionalities:
          # clause 9.1.1, required (x1452-9.1.1-3): The operator is able to handle the data that its security
          #   services need.
          - type: { unknown: to be stated } # data-storage
          - type: { unknown: to be stated } # data-analysis
          - type: { unknown: to be stated } # network-access

    # --- the services -------------------------------------------------------------------------------------------

    services:
      - id: watch
        type: custom
        # clause 7.1.2, informative (x1452-7.1.2-1, x1452-7.1.2-14)
        entities:
          - type: other
            heldBy: { unknown: to be stated } # harbour
            implementation: { unknown: to be stated } # software # or hardware-device
            capabilities:
              - { unknown: to be stated } # url-checking
              - { unknown: to be stated } # security-analysis
              - { unknown: to be stated } # security-filtering
              - { unknown: to be stated } # internet-connection
              - { unknown: to be stated } # real-time-url-query

    "
  `);
});

test('a starter begins with the line that points an editor to the schema', () => {
  expect(smallText(small).split('\n')[0]).toBe('# yaml-language-server: $schema=./s.json');
});

test('data that names a requirement which the standard does not have is a programmer error', () => {
  const broken: Starter = {
    ...small,
    parties: small.parties.map(each => ({ ...each, askedBy: { role: ['x-1'] } })),
  };
  expect(() => smallText(broken)).toThrow('the standard has no requirement `x-1`');
});
