import { describe, expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import { defaultGate, summarise } from '../../checks/gate.ts';
import type { RequirementResult } from '../../model/assessment.ts';
import { pointerKeys } from '../../model/pointer.ts';
import { Unknown } from '../../model/unknown.ts';
import type { NsomId } from '../../requirements/nsom/standard.ts';
import { nsomRuleSet } from '../../requirements/nsom/verification.ts';
import { assessed, ruleEntries } from '../kill/cases.ts';
import { exampleText, readExample } from '../kill/conforming.ts';
import { documentOf } from '../kill/neighbour.ts';

const conforming = readExample('slice-operator.yaml').data;
const rules = ruleEntries(nsomRuleSet).map(({ id }) => id);

/** A value put at a pointer; undefined takes it away, and `-` at its end adds to a list. */
type Edit = readonly [pointer: string, value: unknown];

const put = (data: unknown, keys: readonly string[], value: unknown): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    const list: readonly unknown[] = data;
    if (key === '-') return [...list, value];
    return list.map((entry, index) => (String(index) === key ? put(entry, rest, value) : entry));
  }
  const { [key]: before, ...others } = data as Record<string, unknown>; // sound: the pointers below lead through maps
  const after = put(before, rest, value);
  return after === undefined ? others : { ...others, [key]: after };
};

const entries = new Map(ruleEntries(nsomRuleSet).map(entry => [entry.id, entry]));

const resultsAfter = (id: NsomId, edits: readonly Edit[]): readonly RequirementResult[] => {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`${id} is not verified by a rule`);
  const data = edits.reduce<unknown>(
    (all, [pointer, value]) => put(all, pointerKeys(pointer), value),
    conforming,
  );
  return assessed(nsomRuleSet, entry, data);
};

const verdictsOf = (results: readonly RequirementResult[]) =>
  Object.fromEntries(
    results.filter(({ verdict }) => verdict !== 'pass').map(({ subject, verdict }) => [subject, verdict]),
  );

const port = '/slices/0';
const orchestration = `${port}/orchestration`;
const nsmf = `${port}/orchestrationInterfaces/0`;
const assurance = `${port}/managementInterfaces/0`;
const encryption = `${port}/securityServices/0`;
const store = '/managementData/0';
const performance = `${store}/data/0`;
const collector = `${store}/consumers/0`;
const dashboard = `${store}/consumers/3`;
const policy = `${store}/accessPolicy`;
const watch = `${policy}/rules/1`;
const portRule = `${policy}/rules/3`;

const unnamed: unknown = undefined;
/** What fails where something is changed, and a pointer that the result cites. */
const breaks: readonly (readonly [NsomId, Edit, subject: string, cites: string])[] = [
  ['nsom-1.1', [`${port}/orchestrationInterfaces`, []], port, `${port}/orchestrationInterfaces`],
  ['nsom-1.1', [`${port}/orchestrationInterfaces/1/id`, 'nsmf-provisioning'], port, `${nsmf}/id`],
  ['nsom-1.2', [`${nsmf}/authentication`, 'server-only'], nsmf, `${nsmf}/authentication`],
  ['nsom-1.2', [`${nsmf}/authentication`, unnamed], nsmf, `${nsmf}/authentication`],
  ['nsom-1.3', [`${nsmf}/authorization`, 'none'], nsmf, `${nsmf}/authorization`],
  ['nsom-1.4', [`${nsmf}/integrity`, 'none'], nsmf, `${nsmf}/integrity`],
  ['nsom-1.5', [`${nsmf}/confidentiality`, 'none'], nsmf, `${nsmf}/confidentiality`],
  ['nsom-1.6', [`${nsmf}/scheme`, 'http'], nsmf, `${nsmf}/scheme`],
  ['nsom-1.7', [`${nsmf}/consumerRoles`, []], port, `${nsmf}/consumerRoles`],
  ['nsom-1.7', [`${nsmf}/consumerRoles/0`, 'slice-operations'], port, `${nsmf}/consumerRoles/0`],
  ['nsom-1.7', [`${nsmf}/consumerRoles/0`, 'vendor'], port, `${nsmf}/consumerRoles/0`],
  ['nsom-1.8', [`${port}/managementInterfaces`, unnamed], port, `${port}/managementInterfaces`],
  ['nsom-1.9', [`${assurance}/authentication`, 'none'], assurance, `${assurance}/authentication`],
  ['nsom-1.10', [`${assurance}/authorization`, unnamed], assurance, `${assurance}/authorization`],
  ['nsom-1.11', [`${assurance}/integrity`, 'none'], assurance, `${assurance}/integrity`],
  ['nsom-1.12', [`${assurance}/confidentiality`, 'none'], assurance, `${assurance}/confidentiality`],
  ['nsom-1.13', [`${assurance}/scheme`, 'ftp'], assurance, `${assurance}/scheme`],
  ['nsom-1.14', [`${assurance}/consumerRoles/0`, 'slice-designer'], port, `${assurance}/consumerRoles/0`],
  ['nsom-1.15', [`${port}/roles/2/tasks`, ['management']], port, `${port}/roles`],
  ['nsom-1.16', [`${port}/roles/0/tasks/-`, 'management'], `${port}/roles/0`, `${port}/roles/0/tasks`],
  ['nsom-1.16', [`${port}/roles/0/tasks`, []], `${port}/roles/0`, `${port}/roles/0/tasks`],
  ['nsom-2.1', [`${orchestration}/packages`, []], port, `${orchestration}/packages`],
  [
    'nsom-2.1',
    [`${orchestration}/packages/2/signature`, unnamed],
    port,
    `${orchestration}/packages/2/signature`,
  ],
  [
    'nsom-2.1',
    [`${orchestration}/packages/2/signature/method`, 'none'],
    port,
    `${orchestration}/packages/2/signature/method`,
  ],
  [
    'nsom-2.2',
    [`${orchestration}/packages/1/signature/verifiedBeforeUse`, false],
    port,
    `${orchestration}/packages/1/signature/verifiedBeforeUse`,
  ],
  [
    'nsom-2.3',
    [`${orchestration}/requestChecks`, ['requester', 'operation']],
    port,
    `${orchestration}/requestChecks`,
  ],
  [
    'nsom-2.4',
    [`${port}/domains/0/resourceIsolation`, 'shared'],
    `${port}/domains/0`,
    `${port}/domains/0/separation`,
  ],
  [
    'nsom-2.4',
    [`${port}/domains/2/separation/-`, 'none'],
    `${port}/domains/2`,
    `${port}/domains/2/separation/2`,
  ],
  ['nsom-2.4', [`${port}/domains/2/separation`, []], `${port}/domains/2`, `${port}/domains/2/separation`],
  ['nsom-2.5', [`${orchestration}/tenantIsolation`, 'shared'], port, `${orchestration}/tenantIsolation`],
  [
    'nsom-2.6',
    [`${orchestration}/auditedActions`, ['creation', 'termination']],
    port,
    `${orchestration}/auditedActions`,
  ],
  [
    'nsom-2.7',
    [`${orchestration}/auditRecordFields`, ['what', 'when', 'outcome']],
    port,
    `${orchestration}/auditRecordFields`,
  ],
  ['nsom-3.1', [`${port}/customer/segment`, unnamed], port, `${port}/customer/segment`],
  ['nsom-3.2', [`${port}/domains`, []], port, `${port}/domains`],
  ['nsom-3.2', [`${port}/domains/1/id`, 'backbone'], port, `${port}/domains/2/id`],
  [
    'nsom-3.3',
    [`${port}/domains/1/operatedBy`, 'nobody'],
    `${port}/domains/1`,
    `${port}/domains/1/operatedBy`,
  ],
  ['nsom-3.4', [`${port}/customer/requestedServices`, []], port, `${port}/customer/requestedServices`],
  [
    'nsom-3.5',
    [`${port}/customer/requestedServices/-`, 'key-management'],
    port,
    `${port}/customer/requestedServices/3`,
  ],
  ['nsom-3.6', [`${port}/domains/-`, { id: 'far-edge', type: 'edge' }], port, `${port}/domains/4/id`],
  ['nsom-3.6', [`${encryption}/supplies/2/domain`, 'port-edge'], port, `${encryption}/supplies/2/domain`],
  ['nsom-3.6', [`${port}/securityServices`, []], port, `${port}/securityServices`],
  ['nsom-3.7', [`${encryption}/supplies/0/operatedBy`, unnamed], port, `${encryption}/supplies/0/operatedBy`],
  [
    'nsom-3.7',
    [`${encryption}/supplies/-`, { domain: 'moon', operatedBy: 'meridian' }],
    port,
    `${encryption}/supplies/4/domain`,
  ],
  ['nsom-3.8', [`${port}/securityOrchestration`, unnamed], port, `${port}/securityOrchestration`],
  ['nsom-3.9', [`${port}/operatedBy`, 'nobody'], port, `${port}/operatedBy`],
  [
    'nsom-4.1',
    [`${performance}/slices`, ['emergency-services', 'port-automation']],
    '/slices/2',
    `${performance}/slices`,
  ],
  ['nsom-4.2', [`${store}/data/1/kind`, 'other'], '/slices/2', `${store}/data/1/kind`],
  ['nsom-4.3', [`${performance}/slices/0`, 'port-pilot'], performance, `${performance}/slices/0`],
  ['nsom-4.3', [`${performance}/slices`, []], performance, `${performance}/slices`],
  [
    'nsom-4.4',
    [`${performance}/traceability/recordFields`, ['producer']],
    performance,
    `${performance}/traceability/recordFields`,
  ],
  [
    'nsom-4.4',
    [`${performance}/traceability/recordFields`, ['time']],
    performance,
    `${performance}/traceability/recordFields`,
  ],
  [
    'nsom-4.5',
    [`${performance}/traceability/accessLogged`, false],
    performance,
    `${performance}/traceability/accessLogged`,
  ],
  [
    'nsom-4.6',
    [`${performance}/integrity/method`, 'checksum'],
    performance,
    `${performance}/integrity/method`,
  ],
  [
    'nsom-4.6',
    [`${performance}/integrity/method`, 'message-authentication-code'],
    performance,
    `${performance}/integrity/method`,
  ],
  [
    'nsom-4.7',
    [`${performance}/integrity/verifiableBy`, []],
    performance,
    `${performance}/integrity/verifiableBy`,
  ],
  [
    'nsom-4.7',
    [`${performance}/integrity/verifiableBy/-`, 'nobody'],
    performance,
    `${performance}/integrity/verifiableBy/3`,
  ],
  [
    'nsom-4.8',
    [`${performance}/integrity/verifiableBy`, ['meridian', 'tollef']],
    store,
    `${performance}/integrity/verifiableBy`,
  ],
  [
    'nsom-4.9',
    [`${performance}/immutability/storage`, 'rewritable'],
    performance,
    `${performance}/immutability/storage`,
  ],
  [
    'nsom-4.10',
    [`${performance}/immutability/retentionDays`, 0],
    performance,
    `${performance}/immutability/retentionDays`,
  ],
  ['nsom-4.11', [`${watch}/actions/-`, 'modify'], store, `${watch}/actions/2`],
  ['nsom-4.11', [`${watch}/actions`, ['*']], store, `${watch}/actions/0`],
  ['nsom-4.12', [`${store}/consumers/1/id`, 'port-dashboard'], store, `${dashboard}/id`],
  ['nsom-4.13', [collector, { id: 'assurance-collector' }], collector, `${collector}/application`],
  ['nsom-4.14', [`${collector}/authentication`, 'password'], collector, `${collector}/authentication`],
  ['nsom-4.15', [`${collector}/authorizations`, []], store, `${collector}/authorizations`],
  [
    'nsom-4.15',
    [`${collector}/authorizations/0/data/0`, 'traces'],
    store,
    `${collector}/authorizations/0/data/0`,
  ],
  [
    'nsom-4.15',
    [`${collector}/authorizations/0/actions`, []],
    store,
    `${collector}/authorizations/0/actions`,
  ],
  ['nsom-4.16', [`${policy}/combining`, unnamed], store, `${policy}/combining`],
  ['nsom-4.16', [`${policy}/default`, 'permit'], store, `${policy}/default`],
  ['nsom-4.16', [`${policy}/rules`, []], store, `${policy}/rules`],
  ['nsom-4.17', [`${portRule}/consumers`, unnamed], store, `${portRule}/consumers`],
  ['nsom-4.17', [`${portRule}/data`, []], store, `${portRule}/data`],
  ['nsom-4.17', [`${portRule}/actions`, []], store, `${portRule}/actions`],
  ['nsom-4.18', [`${portRule}/consumers`, ['*']], store, `${portRule}/consumers/0`],
  ['nsom-4.18', [`${portRule}/data`, ['*']], store, `${portRule}/data/0`],
  ['nsom-4.18', [`${portRule}/actions`, ['*']], store, `${portRule}/actions/0`],
  ['nsom-4.19', [`${portRule}/consumers`, ['network-operations']], store, `${dashboard}/id`],
  ['nsom-4.20', [`${portRule}/consumers/-`, 'vendor'], store, `${portRule}/consumers/1`],
  ['nsom-4.21', [`${portRule}/data/-`, 'traces'], store, `${portRule}/data/1`],
  ['nsom-4.22', [`${portRule}/data/-`, 'slice-faults'], store, `${portRule}/data/1`],
  ['nsom-4.22', [`${portRule}/actions/-`, 'subscribe'], store, `${portRule}/actions/2`],
  ['nsom-4.22', [`${policy}/default`, 'permit'], store, `${policy}/default`],
  ['nsom-4.23', [`${portRule}/effect`, 'deny'], store, `${dashboard}/authorizations/0/data/0`],
  ['nsom-4.23', [`${policy}/rules/4/actions/-`, 'read'], store, `${policy}/rules/4/actions/2`],
  ['nsom-4.24', [`${store}/operatedBy`, unnamed], store, `${store}/operatedBy`],
];

describe('a rule fails', () => {
  test.each(breaks)('%s, where %j is put in its place', (id, edit, subject, cites) => {
    const results = resultsAfter(id, [edit]);
    expect(verdictsOf(results)).toEqual({ [subject]: 'fail' });
    const result = results.find(each => each.subject === subject);
    expect(result?.facts.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^${cites}(/|$)`, 'u'))]),
    );
  });

  test('of every requirement in some way', () => {
    expect([...new Set(breaks.map(([id]) => id))].sort()).toEqual([...rules].sort());
  });
});

describe('what is not asked for', () => {
  test.each<readonly [NsomId, string, readonly Edit[]]>([
    ['nsom-4.13', 'an application alone says who a consumer is', [[`${collector}/operatedBy`, undefined]]],
    [
      'nsom-4.8',
      'the operator of a store is no partner of its own',
      [[`${performance}/integrity/verifiableBy`, ['vestfjord-port', 'tollef']]],
    ],
    ['nsom-4.11', 'a denial may be about altering data', [[`${policy}/rules/4/actions`, ['*']]]],
    ['nsom-4.18', 'a denial may have wildcards', [[`${policy}/rules/4/actions`, ['*']]]],
    ['nsom-4.22', 'a grant that is always denied gives no access', [[`${watch}/actions/-`, 'modify']]],
    [
      'nsom-4.23',
      'a denial under conditions leaves access in other cases',
      [
        [`${policy}/rules/4/actions/-`, 'read'],
        [`${policy}/rules/4/conditions`, [{ type: 'time', values: ['maintenance'] }]],
      ],
    ],
    [
      'nsom-4.23',
      'permissions may override',
      [
        [`${policy}/rules/4/actions/-`, 'read'],
        [`${policy}/combining`, 'permit-overrides'],
      ],
    ],
  ])('%s: %s', (id, _, edits) => {
    expect(verdictsOf(resultsAfter(id, edits))).toEqual({});
  });

  test('a grant is beyond an authorization where permissions override the denial', () => {
    expect(
      verdictsOf(
        resultsAfter('nsom-4.22', [
          [`${watch}/actions/-`, 'modify'],
          [`${policy}/combining`, 'permit-overrides'],
        ]),
      ),
    ).toEqual({ [store]: 'fail' });
  });
});

test.each<readonly [NsomId, string, string]>([
  ['nsom-1.2', `${nsmf}/authentication`, nsmf],
  ['nsom-3.6', `${encryption}/supplies`, port],
  ['nsom-4.6', `${performance}/integrity`, performance],
  ['nsom-4.22', `${portRule}/data`, store],
  ['nsom-4.23', `${policy}/combining`, store],
])('%s is open where %s is not known and matters', (id, pointer, subject) => {
  const edits: Edit[] = [[pointer, new Unknown('not supplied')]];
  if (id === 'nsom-4.23') edits.push([`${policy}/rules/4/actions/-`, 'read']);
  expect(verdictsOf(resultsAfter(id, edits))).toEqual({ [subject]: 'inconclusive' });
});

describe('the conforming example', () => {
  const assessment = assess(readExample('slice-operator.yaml'), [], [nsomRuleSet]);

  test('passes every rule, and is read without a warning', () => {
    expect(
      assessment.rollUps.filter(({ verdict }) => verdict === 'pass').map(({ requirement }) => requirement),
    ).toEqual(rules);
    expect(readExample('slice-operator.yaml').warnings).toEqual([]);
  });

  test('has a slice for each segment of customers, and a store of a partner', () => {
    expect(conforming).toMatchObject({
      slices: [
        { customer: { segment: 'business' } },
        { customer: { segment: 'government' } },
        { customer: { segment: 'consumer' } },
      ],
      managementData: [{ operatedBy: 'meridian' }, { operatedBy: 'halden' }],
    });
  });
});

describe('its violating neighbour', () => {
  const path = 'violating/slice-operator.yaml';
  const assessment = assess(readExample(path), [], [nsomRuleSet]);
  const requirements = new Map(nsomRuleSet.standard.requirements.map(each => [each.id, each]));

  test('fails every rule, each announced by a comment', () => {
    const marked = [...exampleText(path).matchAll(/# finding (nsom-[\w.-]+):/gu)].map(([, id = '']) => id);
    expect([...marked].sort()).toEqual([...rules].sort());
    expect(
      assessment.rollUps.filter(({ verdict }) => verdict === 'fail').map(({ requirement }) => requirement),
    ).toEqual(rules);
  });

  test('does not stop a gate that is not asked, and stops one that is', () => {
    const answerOf = (derived: 'ignore' | 'pass') =>
      summarise([assessment], [], requirements, { ...defaultGate, derived }).exitCode;
    expect([answerOf('ignore'), answerOf('pass')]).toEqual([5, 1]);
  });
});

test('a descriptor without slices and management data is not bound at all', () => {
  const { results, notApplying } = assess(documentOf({ clausewise: 1, name: 'none' }), [], [nsomRuleSet]);
  expect([results, notApplying.map(({ standard }) => standard)]).toEqual([[], ['nsom']]);
});
