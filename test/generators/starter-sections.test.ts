import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import { catalogue } from '../../checks/catalogue.ts';
import { defaultGate, summarise } from '../../checks/gate.ts';
import { starterDescriptor } from '../../generators/starter-descriptor.ts';
import type { StarterSchema } from '../../generators/starter-schema.ts';
import { starterSections } from '../../generators/starter-sections.ts';
import type { DescriptorAssessment } from '../../model/assessment.ts';
import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { readDescriptor } from '../../readers/descriptor.ts';
import { nsomRuleSet } from '../../requirements/nsom/verification.ts';
import { q317RuleSet } from '../../requirements/q3-17/verification.ts';
import { scpRuleSet } from '../../requirements/scp/verification.ts';
import { x1452 } from '../../requirements/x1452/standard.ts';
import { x1452Starter } from '../../requirements/x1452/starter.ts';
import { zsm014RuleSet } from '../../requirements/zsm014/verification.ts';

const sets: readonly RuleSet[] = [zsm014RuleSet, nsomRuleSet, scpRuleSet, q317RuleSet];
const schema = JSON.parse(
  readFileSync(new URL('../../readers/generated/descriptor.schema.json', import.meta.url), 'utf8'),
) as StarterSchema;

/** Every choice of standards but the empty one, without and with a service of X.1452. */
const choices = [[], ['security-monitoring']].flatMap(services =>
  Array.from({ length: 2 ** sets.length - 1 }, (_, index) => ({
    chosen: sets.filter((__, bit) => ((index + 1) >> bit) % 2 === 1),
    services,
  })).map(choice => ({
    ...choice,
    names: [...services, ...choice.chosen.map(({ standard }) => standard.id)].join(', '),
  })),
);

const starterFor = (chosen: readonly RuleSet[], services: readonly string[] = []): string =>
  starterDescriptor(x1452Starter, {
    services,
    requirements: x1452.requirements,
    standard: 'them all',
    schema: './clausewise.schema.json',
    sections: {
      schema,
      sections: chosen.flatMap(({ standard }) => standard.sections),
      requirements: chosen.flatMap(catalogue),
    },
  });

const assessed = (text: string, against: readonly RuleSet[]): DescriptorAssessment => {
  const read = readDescriptor('clausewise.yaml', new TextEncoder().encode(text));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.value.warnings).toEqual([]);
  return assess(read.value, [], against);
};

/** The same with the entries that stand in comments. */
const uncommented = (text: string): string => {
  let indent: string | undefined;
  const lines = text.split('\n').map(line => {
    if (indent !== undefined && line.startsWith(`${indent}#   `)) return line.replace('# ', '');
    indent = line.includes(' # each as below') ? /^ */u.exec(line)?.[0] : undefined;
    return indent === undefined ? line : line.replace(' { unknown: to be stated }', '');
  });
  return lines.join('\n');
};

test.each(choices)(
  'a starter for $names is valid, and nothing in it passes or fails',
  ({ chosen, services }) => {
    const assessment = assessed(starterFor(chosen, services), chosen);
    expect(assessment.findings).toEqual([]);
    const decided = assessment.results.filter(({ verdict }) => !isOpen(verdict));
    expect(decided.map(({ requirement, message }) => `${requirement}: ${message}`)).toEqual([]);
    const requirements = new Map(chosen.flatMap(({ standard }) => standard.requirements.map(r => [r.id, r])));
    const gate = { ...defaultGate, recommended: 'pass', derived: 'pass' } as const;
    expect(summarise([assessment], [], requirements, gate).exitCode).toBe(3);
  },
);

const isOpen = (verdict: string): boolean => verdict === 'inconclusive' || verdict === 'not-applicable';

test.each(sets)('a starter for $standard.id is about most of what its rules judge', set => {
  const { results } = assessed(starterFor([set]), [set]);
  const open = results.filter(({ verdict }) => verdict === 'inconclusive');
  expect(open.length).toBeGreaterThan(results.length * 0.9);
});

test.each(sets)('a starter for $standard.id is valid with the entries that stand in comments', set => {
  const text = uncommented(starterFor([set]));
  expect(text).not.toMatch(/^ +# +(?:- |each as below)/mu);
  const { results } = assessed(text, [set]);
  expect(results.filter(({ verdict }) => verdict === 'fail' || verdict === 'error')).toEqual([]);
});

test.each(choices)(
  'every operatedBy of a starter for $names can name a party of it',
  ({ chosen, services }) => {
    const text = starterFor(chosen, services);
    const [, party = ''] = /^parties:\n {2}- id: (\S+)/mu.exec(text) ?? [];
    const stated = text.replaceAll(/operatedBy: \{ unknown: to be stated \}/gu, `operatedBy: ${party}`);
    expect(stated).not.toBe(text);
    expect(readDescriptor('clausewise.yaml', new TextEncoder().encode(stated)).ok).toBe(true);
  },
);

test.each(sets)('a starter for $standard.id tells each requirement that a rule verifies once', set => {
  const text = starterFor([set]).replaceAll(/\n[ #]*/gu, ' ');
  const times = catalogue(set)
    .filter(({ verification }) => verification.method === 'rule')
    .map(({ id, obligation, statement }) => [
      id,
      text.split(`${obligation} (${id}): ${statement}`).length - 1,
    ]);
  expect(times.length).toBeGreaterThan(0);
  expect(times.filter(([, count]) => count !== 1)).toEqual([]);
});

test.each(choices)('no line of a starter for $names is wider than 110 columns', ({ chosen, services }) => {
  const wide = starterFor(chosen, services)
    .split('\n')
    .filter(line => line.length > 110);
  expect(wide.filter(line => !line.startsWith('        scanPolicy: { unknown:'))).toEqual([]);
});

test.each(sets)('a starter for $standard.id is short enough to be read', set => {
  expect(starterFor([set]).split('\n').length).toBeLessThan(350);
});

/** A schema as an editor reads it: each value may also be unknown. */
const orUnknown = ({ description, ...rest }: StarterSchema): StarterSchema => ({
  ...(description === undefined ? {} : { description }),
  anyOf: [rest, {}],
});
const scalar = (description: string, more: StarterSchema = {}): StarterSchema =>
  orUnknown({ type: 'string', description, ...more });
const list = (
  description: string,
  properties: Readonly<Record<string, StarterSchema>>,
  ...required: readonly string[]
): StarterSchema =>
  orUnknown({
    type: 'array',
    description,
    items: orUnknown({ type: 'object', properties, required: ['id', ...required] }),
  });
const id = scalar('its name');

const harbour: StarterSchema = {
  type: 'object',
  properties: {
    parties: list('who takes part', { id, role: scalar('its role', { enum: ['pilot', 'crew'] }) }, 'role'),
    harbours: list('the harbours', {
      id,
      depth: orUnknown({ type: 'integer', description: 'how deep it is' }),
      flags: orUnknown({ type: 'array', description: 'its flags', items: scalar('the name of a flag') }),
      piers: list('its piers', {
        id,
        kind: scalar('which kind', { enum: ['stone', 'timber'] }),
        built: scalar('when it was built', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
        colour: scalar('what it looks like'),
        light: orUnknown({
          type: 'object',
          properties: { isLit: orUnknown({ type: 'boolean', description: 'whether it is lit' }) },
        }),
        evidence: orUnknown({ type: 'array', items: id }),
      }),
      ferries: list('its ferries', { id, size: scalar('how large it is') }),
      berths: list('its berths', {
        id,
        goods: orUnknown({
          type: 'array',
          description: 'what is landed there',
          items: scalar('goods', { enum: Array.from({ length: 40 }, (_, each) => `goods-${each}`) }),
        }),
      }),
      lost: list('what nothing asks for', { id }),
    }),
    unasked: list('what is not chosen', { id }),
  },
};

const requirement = (
  name: string,
  obligation: CatalogueEntry['obligation'],
  ...reads: readonly string[]
): CatalogueEntry => ({
  id: name,
  clause: '4',
  kind: 'provision',
  obligation,
  keyword: null,
  subject: 'harbour',
  statement: `It is ${name}.`,
  parts: [],
  appliesWhen: 'always',
  notes: [],
  revision: 1,
  standard: 'h',
  edition: '1',
  verification: { method: 'rule', reads },
});

const requirements: readonly CatalogueEntry[] = [
  requirement('h-kind', 'required', '/harbours', '/harbours/*/piers', '/harbours/*/piers/*/kind'),
  requirement(
    'h-both',
    'recommended',
    '/harbours/*/piers',
    '/harbours/*/piers/*/kind',
    '/harbours/*/piers/*/built',
  ),
  requirement('h-light', 'required', '/harbours/*/piers/*/light', '/harbours/*/piers/*/light/isLit'),
  requirement('h-flags', 'derived', '/harbours/*/flags', '/harbours/*/flags/*'),
  requirement('h-ferries', 'required', '/harbours', '/harbours/*/ferries'),
  requirement('h-size', 'required', '/harbours/*/ferries', '/harbours/*/ferries/*/size'),
  requirement('h-berths', 'required', '/harbours/*/berths', '/harbours/*/berths/*/id'),
  requirement('h-goods', 'required', '/harbours/*/berths/*/goods'),
];

const written = (hasParties: boolean) =>
  starterSections({ schema: harbour, sections: ['harbours'], requirements }, hasParties);

test('a section has what is needed or asked for, names stated, claims open, told by whom they are asked for', () => {
  const { sections, hasEntriesInComments } = written(true);
  expect(sections.map(({ title }) => title)).toEqual(['the harbours']);
  expect(hasEntriesInComments).toBe(true);
  expect(`\n${sections.flatMap(({ lines }) => lines).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    harbours:
      - id: harbour-1 # its name
        depth: { unknown: to be stated } # how deep it is
        # clause 4, derived (h-flags): It is h-flags.
        flags: { unknown: to be stated } # its flags: [the name of a flag, …]

        # clause 4, required (h-kind): It is h-kind.
        piers: # its piers
          - id: pier-1 # its name
            # recommended (h-both)
            kind: { unknown: to be stated } # which kind: stone | timber
            # clause 4, recommended (h-both): It is h-both.
            built: { unknown: to be stated } # when it was built, e.g. 2026-01-31
            # clause 4, required (h-light): It is h-light.
            light:
              isLit: { unknown: to be stated } # whether it is lit: true | false

        # clause 4, required (h-ferries): It is h-ferries.
        ferries: { unknown: to be stated } # each as below: its ferries
        #   - id: ferry-1 # its name
        #     # clause 4, required (h-size): It is h-size.
        #     size: { unknown: to be stated } # how large it is

        # clause 4, required (h-berths): It is h-berths.
        berths: # its berths
          - id: { unknown: to be stated } # its name, e.g. berth-1
            # clause 4, required (h-goods): It is h-goods.
            goods: { unknown: to be stated } # what is landed there: its words are at the end
    "
  `);
});

test('a party comes before the sections where there is none yet, with what it must have', () => {
  expect(written(false).sections[0]).toEqual({
    title: 'who takes part',
    lines: [
      'parties:',
      '  - id: party-1 # its name',
      '    role: { unknown: to be stated } # its role: pilot | crew',
    ],
  });
});

test('words that are too many to stand beside a claim stand at the end', () => {
  const [[where, words] = ['', ''], ...others] = written(true).words;
  expect([where, words.split(' | ').length, words.slice(0, 8), others]).toEqual([
    'goods',
    40,
    '[goods-0',
    [],
  ]);
});
