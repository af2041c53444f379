import type { Access, AccessReport, StoreAccess } from '../../model/access.ts';

const at = (pointer: string, line: number) => ({ pointer, file: 'operator.yaml', line, column: 7 });

const access = (facts: Partial<Access>): Access => ({
  consumer: 'noc',
  data: 'alarms',
  action: 'read',
  state: 'no rule',
  reach: 'never',
  authorized: false,
  rules: [],
  ...facts,
});

/** A report with every state, on a store whose names are replaced by this one, where it is given. */
export const reportNamed = (name?: string): AccessReport => {
  const called = (usual: string) => name ?? usual;
  const ward = {
    rule: called('ward'),
    effect: 'permit',
    conditional: true,
    ...at('/managementData/0/accessPolicy/rules/0', 20),
  } as const;
  const fence = { ...ward, rule: called('fence'), effect: 'deny', conditional: false, line: 24 } as const;
  const own = { consumer: called('noc'), data: called('alarms') };
  const store: StoreAccess = {
    store: called('lake'),
    name: called('assurance lake'),
    ...at('/managementData/0', 5),
    policy: {
      ...at('/managementData/0/accessPolicy', 18),
      combining: 'deny-overrides',
      default: 'deny',
      rules: 2,
    },
    consumers: [{ id: own.consumer, ...at('/managementData/0/consumers/0', 9) }],
    data: [{ id: own.data, ...at('/managementData/0/data/0', 7) }],
    access: [
      access({
        ...own,
        state: 'permitted under conditions',
        reach: 'sometimes',
        authorized: true,
        rules: [ward],
      }),
      access({ ...own, action: 'subscribe', state: 'denied', authorized: true, rules: [ward, fence] }),
      access({ ...own, action: 'download' }),
      access({ ...own, action: 'append' }),
      access({
        ...own,
        action: 'modify',
        state: 'undetermined',
        reach: 'undetermined',
        authorized: 'unknown',
      }),
      access({ ...own, action: '*', state: 'permitted', reach: 'always', rules: [ward] }),
      access({ consumer: '*', data: '*', state: 'permitted', reach: 'always', rules: [ward] }),
    ],
    anomalies: [
      {
        kind: 'conflict',
        message: `rule \`${called('ward')}\` permits and rule \`${called('fence')}\` denies; denials override`,
        ...at('/managementData/0/accessPolicy/rules/1', 24),
      },
    ],
  };
  const bare: StoreAccess = {
    store: called('attic'),
    ...at('/managementData/1', 40),
    consumers: [],
    data: [],
    access: [],
    anomalies: [],
  };
  return { descriptors: [{ descriptor: called('operator.yaml'), stores: [store, bare] }], problems: [] };
};
