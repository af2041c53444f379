import { describe, expect, test } from 'vitest';

import { accessLimits, analyseAccess } from '../../checks/access-policy.ts';
import { Unknown } from '../../model/unknown.ts';
import { analysed, decided, kindsOf, storeOf, type RuleData } from './access-policy-stores.ts';
import { documentOf } from './tiny.ts';

const permit: RuleData = {
  id: 'permit',
  effect: 'permit',
  consumers: ['noc'],
  data: ['alarms'],
  actions: ['read'],
};
const deny: RuleData = { ...permit, id: 'deny', effect: 'deny' };
const conditions = [{ type: 'purpose' }];
const allowPort: RuleData = { ...permit, id: 'port', consumers: ['port'] };

const readingAlarms = (rules: readonly RuleData[], policy: object = {}) => {
  const found = analysed(storeOf(rules, policy)).access.find(
    each => each.consumer === 'noc' && each.data === 'alarms' && each.action === 'read',
  );
  return [found?.state, found?.reach];
};

describe('what a policy comes to for a consumer, data and an action', () => {
  test.each([
    ['nothing matches', [], ['no rule', 'never']],
    ['a rule permits', [permit], ['permitted', 'always']],
    [
      'a rule permits under conditions',
      [{ ...permit, conditions }],
      ['permitted under conditions', 'sometimes'],
    ],
    ['a rule denies', [deny], ['denied', 'never']],
    ['a rule denies under conditions', [{ ...deny, conditions }], ['denied', 'never']],
    ['one permits and one denies', [permit, deny], ['denied', 'never']],
    [
      'one permits and one denies under conditions',
      [permit, { ...deny, conditions }],
      ['permitted under conditions', 'sometimes'],
    ],
    ['one permits under conditions and one denies', [{ ...permit, conditions }, deny], ['denied', 'never']],
  ])('where denials override: %s', (_, rules, expected) => {
    expect(readingAlarms(rules)).toEqual(expected);
  });

  test.each([
    ['one permits and one denies', [permit, deny], ['permitted', 'always']],
    [
      'one permits under conditions and one denies',
      [{ ...permit, conditions }, deny],
      ['permitted under conditions', 'sometimes'],
    ],
    ['a rule denies', [deny], ['denied', 'never']],
  ])('where permissions override: %s', (_, rules, expected) => {
    expect(readingAlarms(rules, { combining: 'permit-overrides' })).toEqual(expected);
  });

  test.each([
    ['nothing matches', [], ['no rule', 'always']],
    ['a rule permits under conditions', [{ ...permit, conditions }], ['permitted', 'always']],
    [
      'a rule denies under conditions',
      [{ ...deny, conditions }],
      ['permitted under conditions', 'sometimes'],
    ],
    ['a rule denies', [deny], ['denied', 'never']],
  ])('where the default permits: %s', (_, rules, expected) => {
    expect(readingAlarms(rules, { default: 'permit' })).toEqual(expected);
  });

  test.each([
    ['which rule counts matters and is not stated', [permit, deny], { combining: undefined }],
    ['which rule counts matters and is not known', [permit, deny], { combining: new Unknown('redacted') }],
    ['whom a rule is about is not known', [{ ...permit, consumers: [new Unknown('redacted')] }], {}],
    ['there may be other rules', [permit], { rules: [permit, new Unknown('redacted')] }],
  ])('is not determined where %s', (_, rules, policy) => {
    expect(readingAlarms(rules, policy)).toEqual(['undetermined', 'undetermined']);
  });

  test('is determined where what is not stated does not matter', () => {
    expect(readingAlarms([permit], { combining: undefined, default: undefined })).toEqual([
      'permitted',
      'always',
    ]);
  });

  test('reaches what is not listed through a wildcard only', () => {
    const wild = { ...permit, id: 'wild', consumers: ['*'], actions: ['*'] };
    expect(decided(analysed(storeOf([{ ...wild, actions: ['read'] }])))).toEqual([
      'noc alarms read: permitted by wild',
      'port alarms read: permitted by wild',
      '* alarms read: permitted by wild',
    ]);
    expect(decided(analysed(storeOf([wild]))).filter(line => line.startsWith('* alarms *'))).toEqual([
      '* alarms *: permitted by wild',
    ]);
  });
});

describe('the places', () => {
  test('are those of the rules, the policy and the store', () => {
    const store = analysed(storeOf([permit]));
    expect(store.pointer).toBe('/managementData/0');
    expect(store.policy?.pointer).toBe('/managementData/0/accessPolicy');
    expect(store.access[0]?.rules).toEqual([
      {
        rule: 'permit',
        effect: 'permit',
        conditional: false,
        pointer: '/managementData/0/accessPolicy/rules/0',
        file: 'fleet.yaml',
        line: 6,
        column: 39,
      },
    ]);
  });
});

describe('an anomaly', () => {
  const clean = [permit, allowPort];
  test('is not found in a policy that gives consumers what they are authorised for', () => {
    expect(analysed(storeOf(clean)).anomalies).toEqual([]);
  });

  test.each<readonly [string, readonly RuleData[], object, readonly string[]]>([
    ['what no rule decides is permitted', clean, { default: 'permit' }, ['permit-by-default']],
    ['no default is stated', clean, { default: undefined }, ['default-not-stated']],
    ['it is not stated which rule counts', clean, { combining: undefined }, ['combining-not-stated']],
    [
      'a rule names no consumer',
      [...clean, { ...permit, id: 'r', consumers: [] }],
      {},
      ['rule-without-consumer'],
    ],
    [
      'a rule leaves out its data',
      [...clean, { ...permit, id: 'r', data: undefined }],
      {},
      ['rule-without-data'],
    ],
    [
      'a rule leaves out its actions',
      [...clean, { ...permit, id: 'r', actions: undefined }],
      {},
      ['rule-without-action'],
    ],
    [
      'a rule names a consumer that is not there',
      [...clean, { ...permit, id: 'r', consumers: ['vendor'] }],
      {},
      ['rule-names-unknown-consumer'],
    ],
    [
      'a rule names data that is not there',
      [...clean, { ...permit, id: 'r', data: ['traces'] }],
      {},
      ['rule-names-unknown-data'],
    ],
    ['two rules have the same id', [...clean, permit], {}, ['repeated-id']],
    ['a consumer is in no rule', [permit], {}, ['consumer-without-rule', 'authorized-without-access']],
    [
      'a rule grants more than was authorised',
      [...clean, { ...permit, id: 'r', actions: ['delete'] }],
      {},
      ['access-beyond-authorization'],
    ],
    [
      'a denial takes away what was authorised',
      [...clean, deny],
      {},
      ['rule-without-effect', 'conflict', 'authorized-without-access'],
    ],
    [
      'a permission overrides a denial',
      [...clean, deny],
      { combining: 'permit-overrides' },
      ['rule-without-effect', 'conflict'],
    ],
    [
      'a rule grants to everybody',
      [
        { ...permit, consumers: ['*'] },
        { ...deny, consumers: ['noc', 'port'], data: ['counters'] },
      ],
      {},
      ['wildcard-grant', 'access-beyond-authorization'],
    ],
    [
      'a rule grants any action',
      [permit, { ...allowPort, actions: ['*'] }],
      {},
      ['wildcard-grant', 'access-beyond-authorization'],
    ],
  ])('is found where %s', (_, rules, policy, kinds) => {
    expect(kindsOf(analysed(storeOf(rules, policy)))).toEqual(kinds);
  });

  test('is found where a consumer is authorised for data that is not there', () => {
    const store = storeOf(clean);
    const consumers = [
      { id: 'noc', authorizations: [{ data: ['alarms', 'traces'], actions: ['read'] }] },
      { id: 'port', authorizations: [{ data: ['alarms'], actions: ['read'] }] },
    ];
    expect(kindsOf(analysed({ ...store, consumers }))).toEqual(['authorization-names-unknown-data']);
  });

  test('says what was found, in one sentence, at the rule that makes it so', () => {
    const { anomalies } = analysed(storeOf([...clean, deny]));
    expect(anomalies.map(({ pointer, message }) => [pointer, message])).toEqual([
      [
        '/managementData/0/accessPolicy/rules/0',
        'rule `permit` has no effect: whatever it permits is overridden, first by rule `deny`',
      ],
      [
        '/managementData/0/accessPolicy/rules/2',
        'rule `permit` permits and rule `deny` denies `noc` to `read` `alarms`; denials override',
      ],
      [
        '/managementData/0/accessPolicy/rules/2',
        '`noc` has been authorised to `read` `alarms`, and it is denied, by rule `deny`',
      ],
    ]);
  });

  test('is not claimed on what is not known', () => {
    const rules = [
      ...clean,
      { ...permit, id: 'r', consumers: [new Unknown('redacted')], data: ['counters'] },
    ];
    expect(kindsOf(analysed(storeOf(rules)))).toEqual(['access-beyond-authorization']);
    const message = analysed(storeOf(rules)).anomalies[0]?.message ?? '';
    expect(message).toContain('may be able to');
  });
});

describe('a store', () => {
  test('without an access policy is told as such', () => {
    const store = analysed({ id: 'lake', data: [{ id: 'alarms' }], consumers: [{ id: 'noc' }] });
    expect([store.policy, store.access, store.anomalies]).toEqual([undefined, [], []]);
  });

  test('that allows for too many requests is refused with its place, not cut short', () => {
    const many = (count: number, prefix: string) =>
      Array.from({ length: count }, (_, index) => ({ id: `${prefix}${String(index)}` }));
    const store = {
      ...storeOf([permit]),
      data: many(200, 'd'),
      consumers: many(accessLimits.requests / 200, 'c'),
    };
    const result = analyseAccess(documentOf({ managementData: [store] }));
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'access-too-large', place: { file: 'fleet.yaml', line: 3 } }],
    });
  });
});
