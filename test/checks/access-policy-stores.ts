import fc from 'fast-check';

import { analyseAccess } from '../../checks/access-policy.ts';
import type { AccessAnomalyKind, StoreAccess } from '../../model/access.ts';
import { documentOf } from './tiny.ts';

/** A rule of a store under test. */
export interface RuleData {
  readonly id: string;
  readonly effect: 'permit' | 'deny';
  readonly consumers?: readonly unknown[] | undefined;
  readonly data?: readonly unknown[] | undefined;
  readonly actions?: readonly unknown[] | undefined;
  readonly conditions?: readonly { readonly type: string }[];
}

/** What the analysis says of one store. */
export const analysed = (store: object): StoreAccess => {
  const result = analyseAccess(documentOf({ managementData: [store] }));
  if (!result.ok) throw new Error(result.problems[0].message);
  const [only] = result.value.stores;
  if (only === undefined) throw new Error('expected a store');
  return only;
};

/** A store with two data sets and two consumers, of which each may read the first, and these rules. */
export const storeOf = (rules: readonly RuleData[], policy: object = {}): object => ({
  id: 'lake',
  data: [{ id: 'alarms' }, { id: 'counters' }],
  consumers: ['noc', 'port'].map(id => ({
    id,
    authorizations: [{ data: ['alarms'], actions: ['read'] }],
  })),
  accessPolicy: { combining: 'deny-overrides', default: 'deny', rules, ...policy },
});

/** `consumer data action: state by rules` of whatever is not left to the default. */
export const decided = ({ access }: StoreAccess): readonly string[] =>
  access
    .filter(({ rules }) => rules.length > 0)
    .map(
      each =>
        `${each.consumer} ${each.data} ${each.action}: ${each.state} by ${each.rules.map(({ rule }) => rule).join(', ')}`,
    );

/** The kinds of anomaly, each once. */
export const kindsOf = ({ anomalies }: StoreAccess): readonly AccessAnomalyKind[] => [
  ...new Set(anomalies.map(({ kind }) => kind)),
];

const consumerIds = ['a', 'b', 'c'] as const;
const dataIds = ['x', 'y', 'z'] as const;
const wordsOf = (...words: readonly string[]) => fc.uniqueArray(fc.constantFrom(...words), { maxLength: 3 });
const actions = ['read', 'subscribe', 'delete'] as const;

const rule = fc.record(
  {
    effect: fc.constantFrom('permit' as const, 'deny' as const),
    consumers: wordsOf(...consumerIds, 'stranger', '*'),
    data: wordsOf(...dataIds, 'gone', '*'),
    actions: wordsOf(...actions, '*'),
    conditions: fc.array(fc.constant({ type: 'purpose' }), { maxLength: 1 }),
  },
  { requiredKeys: ['effect'] },
);

const authorization = fc.record(
  { data: wordsOf(...dataIds, 'gone'), actions: wordsOf(...actions) },
  { requiredKeys: [] },
);

/** Stores with a policy of a few rules, over names that meet often. */
export const arbitraryStore = fc
  .record({
    consumers: fc.uniqueArray(
      fc.record(
        { id: fc.constantFrom(...consumerIds), authorizations: fc.array(authorization, { maxLength: 2 }) },
        { requiredKeys: ['id'] },
      ),
      { selector: ({ id }) => id, minLength: 1, maxLength: 3 },
    ),
    data: fc.uniqueArray(fc.constantFrom(...dataIds), { minLength: 1, maxLength: 3 }),
    rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
    policy: fc.record(
      {
        combining: fc.constantFrom('deny-overrides', 'permit-overrides'),
        default: fc.constantFrom('deny', 'deny', 'permit'),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ consumers, data, rules, policy }) => ({
    id: 'store',
    consumers,
    data: data.map(id => ({ id })),
    accessPolicy: { ...policy, rules: rules.map((each, index) => ({ id: `rule-${index}`, ...each })) },
  }));
