import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { testPurposes } from '../../checks/test-purposes.ts';
import { purposesJson } from '../../generators/purposes-json.ts';
import { purposesMd } from '../../generators/purposes-md.ts';
import { purposeCounts, purposeGroups, type PurposesInput } from '../../generators/purposes-view.ts';
import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { fleetRules, fleetSamples } from '../checks/test-purposes-fleet.ts';
import { hostile } from './fixtures.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../generators/schemas/purposes.schema.json', import.meta.url), 'utf8'),
);
// sound: the file is a JSON Schema, and ajv refuses it at once if it is not
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  schema as object,
);

const purposesOf = (set: RuleSet, schemaOf = fleetSamples): PurposesInput['standards'][number] => ({
  standard: set.standard,
  digest: set.digest,
  requirements: testPurposes(set, { schema: schemaOf }),
});
const fleet: PurposesInput = { standards: [purposesOf(fleetRules)], gaps: [] };
const gap = {
  code: 'purpose-missing',
  about: 'fleet-owner',
  message: '`fleet-owner` can be gated on and has no test purpose',
};

test('the structure and the purposes of a small standard are as they were reviewed', async () => {
  await expect(purposesMd(fleet)).toMatchFileSnapshot('golden/purposes.md');
  await expect(purposesJson(fleet)).toMatchFileSnapshot('golden/purposes.json');
});

test('the JSON is what its schema documents, with gaps and without', () => {
  const inputs = [fleet, { ...fleet, gaps: [gap] }, { standards: [purposesOf(x1452RuleSet)], gaps: [] }];
  for (const input of inputs) {
    const read: unknown = JSON.parse(purposesJson(input));
    expect([validate(read), validate.errors]).toEqual([true, null]);
  }
  expect(validate({ standards: [] })).toBe(false);
});

test('the JSON holds every purpose whole', () => {
  const [only] = fleet.standards;
  // sound: the schema above documents it so
  const read = JSON.parse(purposesJson(fleet)) as {
    readonly standards: readonly { readonly purposes: unknown }[];
  };
  expect(read.standards[0]?.purposes).toEqual(only?.requirements.flatMap(({ purposes }) => purposes));
});

test('the counts of the groups add up to those of the whole', () => {
  const set = purposesOf(x1452RuleSet);
  const groups = purposeGroups(set).map(({ counts }) => counts);
  const sum = (key: keyof (typeof groups)[number]): number =>
    groups.reduce((total, counts) => total + counts[key], 0);
  expect(purposeCounts(set.requirements)).toEqual({
    requirements: sum('requirements'),
    purposes: sum('purposes'),
    validBehaviour: sum('validBehaviour'),
    invalidBehaviour: sum('invalidBehaviour'),
    boundary: sum('boundary'),
  });
});

test('gaps stand before everything else', () => {
  expect(
    purposesMd({ ...fleet, gaps: [gap] })
      .split('\n\n')
      .slice(3, 5),
  ).toEqual(['## Gaps', '- `fleet-owner` can be gated on and has no test purpose']);
});

test('no text of a purpose or standard becomes markup', () => {
  const [only] = fleet.standards;
  const [first] = only?.requirements ?? [];
  const text = hostile.join(' ');
  if (only === undefined || first === undefined) throw new TypeError('expected a requirement');
  const purposes = first.purposes.map(each => ({
    ...each,
    objective: text,
    initial: [text],
    stimulus: text,
    expected: text,
    evidence: text,
    selection: text,
  }));
  const standard = { ...only.standard, title: text, designation: text };
  const written = purposesMd({
    standards: [{ ...only, standard, requirements: [{ ...first, purposes }] }],
    gaps: [],
  });
  expect(written).not.toContain(text);
  expect(written).not.toMatch(/<(?!code>|\/code>)/u);
});
