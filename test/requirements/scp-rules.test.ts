import { describe, expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import type { RequirementResult } from '../../model/assessment.ts';
import { Unknown } from '../../model/unknown.ts';
import { scpRuleSet } from '../../requirements/scp/verification.ts';
import { exampleText, readExample } from '../kill/conforming.ts';
import { documentOf } from '../kill/neighbour.ts';

const conforming = readExample('security-configurations.yaml').data;

interface Settings {
  parameter: unknown;
  value: unknown;
}
/** What the edits below touch of the example. */
interface Edited {
  securityConfigurations: Domain[];
}
interface Domain {
  id: string;
  configurations: Record<string, unknown>[];
  consistencyGroups: Record<string, unknown>[];
  networkFunctions: Record<string, unknown>[];
  securityEnablers: Record<string, unknown>[];
  provisioningInterfaces: Record<string, unknown>[];
}

const base = '/securityConfigurations/0';
/** Positions in the example. */
const at = { amf: 0, smf: 1, nrf: 2, sepp1: 3, sepp2: 4, ipsec: 5, filter: 6, limit: 7 } as const;

/** The results on a neighbour of the conforming example. */
const resultsAfter = (edit: (domain: Domain, whole: Edited) => void): readonly RequirementResult[] => {
  // sound: the example has this shape, as the reader has checked
  const data = structuredClone(conforming) as Edited;
  const [domain] = data.securityConfigurations;
  if (domain === undefined) throw new Error('the example has a domain');
  edit(domain, data);
  return assess(documentOf(data), [], [scpRuleSet]).results;
};

const entryOf = (list: readonly Record<string, unknown>[], index: number): Record<string, unknown> => {
  const entry = list[index];
  if (entry === undefined) throw new Error(`the example has no entry ${String(index)}`);
  return entry;
};

const settingsOf = (domain: Domain, index: number, key: 'intended' | 'inForce'): Settings[] =>
  // sound: as above
  entryOf(domain.configurations, index)[key] as Settings[];

const having = (results: readonly RequirementResult[], verdict: string): readonly string[] =>
  results.filter(each => each.verdict === verdict).map(each => `${each.requirement} ${each.subject}`);

const resultOf = (results: readonly RequirementResult[], requirement: string, subject: string) => {
  const found = results.find(each => each.requirement === requirement && each.subject === subject);
  if (found === undefined) throw new Error(`no result of ${requirement} on ${subject}`);
  return found;
};

/** The facts that settle a result, as pointer and value. */
const settled = (result: RequirementResult): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    result.facts
      .filter(({ settles }) => settles === 'requirement')
      .map(fact => [fact.pointer.replace(base, ''), fact.state === 'value' ? fact.value : fact.state]),
  );

const group = (index: number) => `${base}/consistencyGroups/${String(index)}`;
const configuration = (index: number) => `${base}/configurations/${String(index)}`;

test('the conforming example fails nothing and leaves nothing open', () => {
  const results = resultsAfter(() => undefined);
  expect(results.length).toBeGreaterThan(100);
  expect(results.filter(({ verdict }) => !['pass', 'not-applicable'].includes(verdict))).toEqual([]);
});

describe('the violating example', () => {
  const path = 'violating/security-configurations.yaml';
  const { results } = assess(readExample(path), [], [scpRuleSet]);
  const failed = [...new Set(results.flatMap(each => (each.verdict === 'fail' ? [each.requirement] : [])))];

  test('fails what its comments announce, each once', () => {
    const marked = [...exampleText(path).matchAll(/# finding (scp-[\w.-]+):/gu)].map(([, id = '']) => id);
    expect([...marked].sort()).toEqual([...failed].sort());
  });

  test('fails every rule there is', () => {
    const rules = Object.entries(scpRuleSet.verification).flatMap(([id, { method }]) =>
      method === 'rule' ? [id] : [],
    );
    expect([...failed].sort()).toEqual(rules.sort());
  });
});

describe('two members that differ in a value that must agree', () => {
  const results = resultsAfter(domain => {
    for (const key of ['intended', 'inForce'] as const)
      settingsOf(domain, at.smf, key).splice(1, 1, { parameter: 'tls-version', value: '1.2' });
  });

  test('fail the group, and nothing else', () => {
    expect(having(results, 'fail')).toEqual([`scp-consistency-6 ${group(0)}`]);
  });

  test('are both cited with what they have, and named first in the message', () => {
    const result = resultOf(results, 'scp-consistency-6', group(0));
    expect(settled(result)).toEqual({
      '/consistencyGroups/0/members/0': 'sbi-amf-oslo-1',
      '/consistencyGroups/0/members/1': 'sbi-smf-oslo-1',
      '/configurations/0/id': 'sbi-amf-oslo-1',
      '/configurations/1/id': 'sbi-smf-oslo-1',
      '/configurations/0/inForce/1/value': '1.3',
      '/configurations/1/inForce/1/value': '1.2',
      '/configurations/0/inForce/1/parameter': 'tls-version',
      '/configurations/1/inForce/1/parameter': 'tls-version',
      '/consistencyGroups/0/mustAgree/1': 'tls-version',
    });
    expect(result.message).toContain('/configurations/1/inForce/1/value` is `1.2`');
    expect(result.message).toContain('/configurations/0/inForce/1/value` is `1.3`');
  });

  test('pass where the difference is one that the group allows', () => {
    const allowed = resultsAfter(domain => {
      for (const key of ['intended', 'inForce'] as const)
        settingsOf(domain, at.smf, key).splice(4, 1, { parameter: 'logging-level', value: 'debug' });
    });
    expect(having(allowed, 'fail')).toEqual([]);
  });

  test('leave the group open where one of the values is not known', () => {
    const open = resultsAfter(domain => {
      settingsOf(domain, at.smf, 'inForce').splice(1, 1, {
        parameter: 'tls-version',
        value: new Unknown('the SMF does not show it'),
      });
    });
    expect(having(open, 'inconclusive')).toEqual([
      `scp-management-2 ${configuration(at.smf)}`,
      `scp-consistency-6 ${group(0)}`,
    ]);
  });

  test('fail too where they stand in two security domains', () => {
    const apart = resultsAfter((domain, whole) => {
      const [moved] = domain.configurations.splice(at.smf, 1);
      if (moved === undefined) throw new Error('the example has this configuration');
      settingsOf({ ...domain, configurations: [moved] }, 0, 'inForce').splice(1, 1, {
        parameter: 'tls-version',
        value: '1.2',
      });
      whole.securityConfigurations.push({ ...emptyDomain, id: 'meridian-edge', configurations: [moved] });
    });
    expect(having(apart, 'fail')).toEqual([
      'scp-management-2 /securityConfigurations/1/configurations/0',
      `scp-consistency-6 ${group(0)}`,
    ]);
  });
});

const emptyDomain = {
  networkFunctions: [],
  securityEnablers: [],
  provisioningInterfaces: [],
  consistencyGroups: [],
};

describe('a consistency group', () => {
  const membersAfter = (members: unknown, more: Record<string, unknown> = {}) =>
    resultsAfter(domain => {
      Object.assign(entryOf(domain.consistencyGroups, 1), { members }, more);
    });

  test.each([
    ['one member', ['n32-sepp-oslo-1']],
    ['the same member twice', ['n32-sepp-oslo-1', 'n32-sepp-oslo-1']],
  ])('with %s has nothing to compare, and leaves the other SEPP outside', (_, members) => {
    expect(having(membersAfter(members), 'fail')).toEqual([
      `scp-consistency-1 ${group(1)}`,
      `scp-consistency-9 ${configuration(at.sepp2)}`,
    ]);
  });

  test('with no members at all passes nothing that is about members', () => {
    for (const members of [[], undefined]) {
      const results = membersAfter(members);
      const about = results
        .filter(each => each.subject === group(1))
        .map(each => [each.requirement, each.verdict]);
      expect(Object.fromEntries(about)).toEqual({
        'scp-consistency-1': 'fail',
        'scp-consistency-2': 'fail',
        'scp-consistency-3': 'pass',
        'scp-consistency-4': 'fail',
        'scp-consistency-5': 'not-applicable',
        'scp-consistency-6': 'not-applicable',
        'scp-consistency-7': 'fail',
        'scp-consistency-8': 'pass',
      });
    }
  });

  test('whose member names no configuration fails whatever would look at that member', () => {
    const results = membersAfter(['n32-sepp-oslo-1', 'n32-sepp-oslo-2', 'n32-sepp-bergen-1']);
    expect(having(results, 'fail')).toEqual(
      ['2', '4', '5', '6', '7'].map(number => `scp-consistency-${number} ${group(1)}`),
    );
  });

  test('whose member is for a network function that is not described fails, and so does the member', () => {
    const results = resultsAfter(domain => {
      entryOf(domain.configurations, at.sepp2)['target'] = 'sepp-bergen-1';
    });
    expect(having(results, 'fail')).toEqual([
      `scp-provisioning-2 ${configuration(at.sepp2)}`,
      `scp-consistency-2 ${group(1)}`,
    ]);
  });

  test('one of whose members lacks a parameter that must agree fails, naming the parameter', () => {
    const results = resultsAfter(domain => {
      for (const key of ['intended', 'inForce'] as const) settingsOf(domain, at.nrf, key).splice(3, 1);
    });
    expect(having(results, 'fail')).toEqual([`scp-consistency-5 ${group(0)}`]);
    expect(settled(resultOf(results, 'scp-consistency-5', group(0)))).toMatchObject({
      '/configurations/2/id': 'sbi-nrf-oslo-1',
      '/consistencyGroups/0/mustAgree/3': 'oauth',
      '/configurations/2/inForce': 'list',
    });
  });

  test.each([
    ['nothing must agree', { mustAgree: [] }, ['3', '4']],
    ['a difference has no reason', { mayDiffer: [{ parameter: 'logging-level' }] }, ['3']],
    [
      'a parameter both must agree and may differ',
      { mayDiffer: [{ parameter: 'n32-protection-policy', reason: 'migration' }] },
      ['3'],
    ],
    ['a parameter in force is not mentioned', { mustAgree: ['n32-protection-policy'] }, ['4']],
    ['nobody keeps it consistent', { operatedBy: undefined }, ['8']],
    ['nobody has compared it', { comparison: undefined }, ['7']],
    [
      'the comparison came out otherwise',
      { comparison: { method: 'audit', comparedAt: '2026-02-02', result: 'inconsistent' } },
      ['7'],
    ],
  ])('fails where %s', (_, change, numbers) => {
    const results = membersAfter(['n32-sepp-oslo-1', 'n32-sepp-oslo-2'], change);
    expect(having(results, 'fail')).toEqual(numbers.map(number => `scp-consistency-${number} ${group(1)}`));
  });

  test.each([
    ['2026-01-20T02:14:59Z', 'fail'],
    ['2026-01-20T02:15:00Z', 'pass'],
  ])('compared at %s, the last change being at 02:15, is a %s', (comparedAt, verdict) => {
    const results = membersAfter(['n32-sepp-oslo-1', 'n32-sepp-oslo-2'], {
      comparison: { method: 'audit', comparedAt, result: 'consistent' },
    });
    expect(resultOf(results, 'scp-consistency-7', group(1)).verdict).toBe(verdict);
  });
});

describe('a configuration', () => {
  const after = (index: number, change: Record<string, unknown>) =>
    resultsAfter(domain => {
      Object.assign(entryOf(domain.configurations, index), change);
    });

  test('that has drifted is told with the value provisioned and the value in force', () => {
    const results = resultsAfter(domain => {
      settingsOf(domain, at.ipsec, 'inForce').splice(1, 1, { parameter: 'rekeying-interval', value: '48h' });
    });
    expect(having(results, 'fail')).toEqual([`scp-management-2 ${configuration(at.ipsec)}`]);
    expect(settled(resultOf(results, 'scp-management-2', configuration(at.ipsec)))).toEqual({
      '/configurations/5/inForce/1/value': '48h',
      '/configurations/5/intended/1/value': '8h',
      '/configurations/5/inForce/1/parameter': 'rekeying-interval',
      '/configurations/5/intended/1/parameter': 'rekeying-interval',
    });
  });

  test('may not lose a setting at the network function, nor win one', () => {
    const lost = resultsAfter(domain => settingsOf(domain, at.ipsec, 'inForce').splice(1, 1));
    const won = resultsAfter(domain =>
      settingsOf(domain, at.ipsec, 'inForce').push({ parameter: 'logging-level', value: 'debug' }),
    );
    for (const results of [lost, won])
      expect(having(results, 'fail')).toEqual([`scp-management-3 ${configuration(at.ipsec)}`]);
  });

  test('does not pass as free of drift where nothing is said of what is in force', () => {
    for (const inForce of [[], undefined]) {
      const results = after(at.ipsec, { inForce });
      expect(resultOf(results, 'scp-management-2', configuration(at.ipsec)).verdict).toBe('fail');
      expect(resultOf(results, 'scp-management-3', configuration(at.ipsec)).verdict).toBe('fail');
    }
  });

  test('of which the state is left out is still held to what is in force', () => {
    const results = after(at.filter, { state: undefined });
    expect(having(results, 'fail')).toEqual([
      'scp-enabler-7 /securityConfigurations/0/securityEnablers/1',
      `scp-lifecycle-2 ${configuration(at.filter)}`,
      `scp-management-1 ${configuration(at.filter)}`,
      `scp-management-2 ${configuration(at.filter)}`,
      `scp-management-3 ${configuration(at.filter)}`,
      `scp-management-4 ${configuration(at.filter)}`,
    ]);
  });

  test('that wants another value than its neighbour at the same target fails, and so does the neighbour', () => {
    const results = resultsAfter(domain => {
      for (const key of ['intended', 'inForce'] as const)
        settingsOf(domain, at.limit, key).push({ parameter: 'logging-level', value: 'debug' });
    });
    expect(having(results, 'fail')).toEqual([
      `scp-consistency-9 ${configuration(at.limit)}`,
      `scp-consistency-10 ${configuration(at.nrf)}`,
      `scp-consistency-10 ${configuration(at.limit)}`,
    ]);
    expect(resultOf(results, 'scp-consistency-10', configuration(at.nrf)).message).toContain('`debug`');
    expect(resultOf(results, 'scp-consistency-10', configuration(at.nrf)).message).toContain('`info`');
  });

  test('that wants it on another interface of the target contradicts nothing', () => {
    const results = resultsAfter(domain => {
      entryOf(domain.configurations, at.limit)['interface'] = 'oam';
      for (const key of ['intended', 'inForce'] as const)
        settingsOf(domain, at.limit, key).push({ parameter: 'logging-level', value: 'debug' });
    });
    expect(having(results, 'fail')).toEqual([]);
  });

  test.each<readonly [string, Record<string, unknown>, readonly string[]]>([
    ['has no origin', { origin: undefined }, ['scp-provisioning-1']],
    ['was made after it was provisioned', { createdAt: '2026-02-22' }, ['scp-provisioning-1']],
    ['has no version', { version: undefined }, ['scp-provisioning-8', 'scp-lifecycle-1']],
    ['cannot be taken back', { rollback: undefined }, ['scp-lifecycle-3']],
    [
      'would be taken back to itself',
      { rollback: { action: 'restore-version', toVersion: '1.0.0' } },
      ['scp-lifecycle-3'],
    ],
    ['was activated before it was provisioned', { activatedAt: '2026-02-20' }, ['scp-lifecycle-2']],
    ['was changed since it was last read', { changedAt: '2026-03-10' }, ['scp-management-1']],
    [
      'is watched by nobody who acts',
      { monitoring: { operatedBy: 'halden', readAt: '2026-03-09', onDeviation: ['none'] } },
      ['scp-management-4'],
    ],
    ['names an enabler that is not there', { enabler: 'nrf-quota' }, ['scp-provisioning-10']],
    [
      'was deactivated before it was last activated',
      { state: 'inactive', deactivatedAt: '2026-02-20' },
      ['scp-lifecycle-4'],
    ],
    ['is inactive since nobody knows when', { state: 'inactive' }, ['scp-lifecycle-2', 'scp-lifecycle-4']],
  ])('that %s fails', (_, change, failing) => {
    const failed = having(after(at.limit, change), 'fail');
    expect(failed.filter(each => each.endsWith(configuration(at.limit)))).toEqual(
      failing.map(id => `${id} ${configuration(at.limit)}`),
    );
  });

  test.each<readonly [string, Record<string, unknown>]>([
    ['only in part', { result: 'partly-accepted' }],
    ['in another version', { version: '0.9' }],
    ['before it was provisioned', { answeredAt: '2026-02-20' }],
    ['at a time that is not told', { answeredAt: undefined }],
  ])('that was acknowledged %s is not acknowledged', (_, change) => {
    const results = resultsAfter(domain => {
      // sound: the example has this shape
      const provisioning = entryOf(domain.configurations, at.limit)['provisioning'] as Record<string, object>;
      Object.assign(provisioning['acknowledgement'] ?? {}, change);
    });
    expect(having(results, 'fail')).toEqual([`scp-provisioning-8 ${configuration(at.limit)}`]);
  });

  test('that sets a parameter twice fails, in intention and in force', () => {
    for (const key of ['intended', 'inForce'] as const) {
      const results = resultsAfter(domain =>
        settingsOf(domain, at.limit, key).push({
          parameter: 'rate-limit',
          value: '2000 requests per second',
        }),
      );
      expect(having(results, 'fail')).toEqual([`scp-provisioning-9 ${configuration(at.limit)}`]);
    }
  });
});

describe('a provisioning interface', () => {
  test.each([
    ['authentication', 'server-only', '4'],
    ['authentication', undefined, '4'],
    ['authorization', 'none', '5'],
    ['authorization', undefined, '5'],
    ['integrity', 'none', '6'],
    ['integrity', undefined, '6'],
    ['confidentiality', 'none', '7'],
    ['confidentiality', undefined, '7'],
  ])('whose %s is %s fails', (key, word, number) => {
    const results = resultsAfter(domain => {
      entryOf(domain.provisioningInterfaces, 0)[key] = word;
    });
    expect(having(results, 'fail')).toEqual([`scp-provisioning-${number} ${base}/provisioningInterfaces/0`]);
  });

  test('that nobody describes can not be provisioned over', () => {
    const results = resultsAfter(domain => domain.provisioningInterfaces.splice(0, 1));
    const over = [at.sepp1, at.sepp2, at.ipsec, at.filter];
    expect(having(results, 'fail')).toEqual(over.map(index => `scp-provisioning-3 ${configuration(index)}`));
  });
});

describe('an enabler', () => {
  const enabler = (index: number) => `${base}/securityEnablers/${String(index)}`;

  test('must be there for each protection that can be asked for', () => {
    const results = resultsAfter(domain => {
      entryOf(domain.securityEnablers, 0)['protections'] = ['integrity'];
    });
    expect(having(results, 'fail')).toEqual([`scp-enabler-1 ${base}/networkFunctions/3`]);
  });

  test('for another network function does not help this one', () => {
    const results = resultsAfter(domain => {
      entryOf(domain.securityEnablers, 1)['targets'] = ['nrf-oslo-1'];
    });
    expect(having(results, 'fail')).toEqual([
      `scp-enabler-1 ${base}/networkFunctions/3`,
      `scp-enabler-5 ${enabler(1)}`,
    ]);
  });

  test('is not asked for where nothing is to be had on demand', () => {
    const results = resultsAfter(domain => {
      for (const networkFunction of domain.networkFunctions) delete networkFunction['protectionsOnDemand'];
    });
    const verdicts = results.filter(each => each.requirement === 'scp-enabler-1').map(each => each.verdict);
    expect([...new Set(verdicts)]).toEqual(['not-applicable']);
  });

  test('that is on has active configurations only, one that is off has none', () => {
    for (const [index, state, number] of [
      [0, 'disabled', 7],
      [1, 'enabled', 6],
      [2, undefined, 6],
    ] as const) {
      const results = resultsAfter(domain => {
        entryOf(domain.securityEnablers, index)['state'] = state;
      });
      expect(having(results, 'fail')).toEqual([`scp-enabler-${String(number)} ${enabler(index)}`]);
    }
  });

  test.each<readonly [string, unknown, readonly string[]]>([
    ['nothing sets going', [], ['scp-enabler-2']],
    [
      'is set going by who knows what and whom',
      [{ authentication: 'certificate', authorization: 'role-based' }],
      ['scp-enabler-2', 'scp-enabler-3'],
    ],
    [
      'a stranger may set going',
      [
        {
          event: 'operator-request',
          mayBePulledBy: ['tarn'],
          authentication: 'certificate',
          authorization: 'role-based',
        },
      ],
      ['scp-enabler-3'],
    ],
    [
      'anybody with the password may set going',
      [
        {
          event: 'operator-request',
          mayBePulledBy: ['meridian'],
          authentication: 'password',
          authorization: 'role-based',
        },
      ],
      ['scp-enabler-4'],
    ],
    [
      'anybody authenticated may set going',
      [
        {
          event: 'operator-request',
          mayBePulledBy: ['meridian'],
          authentication: 'certificate',
          authorization: 'none',
        },
      ],
      ['scp-enabler-4'],
    ],
  ])('that %s fails', (_, triggers, failing) => {
    const results = resultsAfter(domain => {
      entryOf(domain.securityEnablers, 2)['triggers'] = triggers;
    });
    expect(results.flatMap(each => (each.verdict === 'fail' ? [each.requirement] : []))).toEqual(failing);
  });
});

test('a section that is not known leaves every rule open', () => {
  const data = { securityConfigurations: new Unknown('redacted') };
  const { results } = assess(documentOf(data), [], [scpRuleSet]);
  expect([...new Set(results.map(({ verdict }) => verdict))]).toEqual(['inconclusive']);
});

test('a section without an entry decides nothing', () => {
  const { results } = assess(documentOf({ securityConfigurations: [] }), [], [scpRuleSet]);
  expect([...new Set(results.map(({ verdict }) => verdict))]).toEqual(['not-applicable']);
});
