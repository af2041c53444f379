import type { AccessAnomalyKind } from '../model/access.ts';
import type { Pointer } from '../model/pointer.ts';
import { wildcard } from '../model/sections/management-data-words.ts';
import type { Entries, Identified, Names, ReadPolicy, ReadRule, ReadStore } from './access-policy-store.ts';

/** Something wrong, before it is known where it stands in the file. */
export interface Anomaly {
  readonly kind: AccessAnomalyKind;
  readonly pointer: Pointer;
  readonly message: string;
}

/** What is wrong with the policy and the names in it, whatever it comes to for whom. */
export const policyAnomalies = (store: ReadStore, policy: ReadPolicy): readonly Anomaly[] => [
  ...policyAsAWhole(policy),
  ...policy.rules.known.flatMap(rule => ruleAnomalies(rule, store)),
  ...consumersWithoutRule(store, policy.rules),
  ...unknownAuthorizations(store),
  ...repeatedIds(store.data.known, 'data set'),
  ...repeatedIds(store.consumers.known, 'consumer'),
  ...repeatedIds(policy.rules.known, 'rule'),
];

const policyAsAWhole = (policy: ReadPolicy): readonly Anomaly[] => {
  const { pointer } = policy;
  return [
    ...(policy.combining === 'not stated'
      ? [
          {
            kind: 'combining-not-stated',
            pointer,
            message: 'the policy does not say which rule counts where several match',
          } as const,
        ]
      : []),
    ...(policy.default === 'not stated'
      ? [
          {
            kind: 'default-not-stated',
            pointer,
            message: 'the policy does not say what it gives where no rule matches',
          } as const,
        ]
      : []),
    ...(policy.default === 'permit'
      ? [
          {
            kind: 'permit-by-default',
            pointer: `${pointer}/default`,
            message: 'what no rule decides is permitted, to every consumer and for all data',
          } as const,
        ]
      : []),
  ];
};

const ruleAnomalies = (rule: ReadRule, store: ReadStore): readonly Anomaly[] => [
  ...(rule.effect === 'permit' ? wildcardGrants(rule) : []),
  ...namesNone(rule, 'consumers', 'rule-without-consumer', 'no consumer'),
  ...namesUnknown(rule, 'consumers', store.consumers, 'rule-names-unknown-consumer', 'consumer'),
  ...namesNone(rule, 'data', 'rule-without-data', 'no data set'),
  ...namesUnknown(rule, 'data', store.data, 'rule-names-unknown-data', 'data set'),
  ...namesNone(rule, 'actions', 'rule-without-action', 'no action'),
];

const wildcardGrants = (rule: ReadRule): readonly Anomaly[] => {
  const what = { consumers: 'every consumer', data: 'all data', actions: 'any action' } as const;
  const found = (['consumers', 'data', 'actions'] as const).filter(key => rule[key].known.has(wildcard));
  return found.map(key => ({
    kind: 'wildcard-grant',
    pointer: rule[key].known.get(wildcard) ?? rule.pointer,
    message: `rule \`${rule.id}\` permits by a wildcard: ${what[key]}, whether listed or not`,
  }));
};

type NameKey = 'consumers' | 'data' | 'actions';

const namesNone = (
  rule: ReadRule,
  key: NameKey,
  kind: AccessAnomalyKind,
  what: string,
): readonly Anomaly[] => {
  const names = rule[key];
  if (names.isOpen || names.known.size > 0) return [];
  return [
    { kind, pointer: rule.pointer, message: `rule \`${rule.id}\` names ${what}, so that it never matches` },
  ];
};

const namesUnknown = (
  rule: ReadRule,
  key: NameKey,
  entries: Entries<Identified>,
  kind: AccessAnomalyKind,
  noun: string,
): readonly Anomaly[] =>
  unknownNames(rule[key], entries).map(([name, pointer]) => ({
    kind,
    pointer,
    message: `rule \`${rule.id}\` names the ${noun} \`${name}\`, which the store does not have`,
  }));

const unknownNames = (
  names: Names,
  entries: Entries<Identified>,
): readonly (readonly [string, Pointer])[] => {
  if (entries.isOpen) return [];
  const ids = new Set([wildcard, ...entries.known.map(({ id }) => id)]);
  return [...names.known].filter(([name]) => !ids.has(name));
};

const consumersWithoutRule = (store: ReadStore, rules: Entries<ReadRule>): readonly Anomaly[] => {
  if (rules.isOpen || rules.known.some(rule => rule.consumers.isOpen)) return [];
  const named = new Set(rules.known.flatMap(rule => [...rule.consumers.known.keys()]));
  return store.consumers.known
    .filter(({ id }) => !named.has(id))
    .map(({ id, pointer }) => ({
      kind: 'consumer-without-rule',
      pointer,
      message: `no rule names the consumer \`${id}\``,
    }));
};

const unknownAuthorizations = (store: ReadStore): readonly Anomaly[] =>
  store.consumers.known.flatMap(consumer =>
    consumer.authorizations.flatMap(({ data }) =>
      unknownNames(data, store.data).map(([name, pointer]) => ({
        kind: 'authorization-names-unknown-data' as const,
        pointer,
        message: `the consumer \`${consumer.id}\` is authorised for the data set \`${name}\`, which the store does not have`,
      })),
    ),
  );

const repeatedIds = (entries: readonly Identified[], noun: string): readonly Anomaly[] => {
  const seen = new Set<string>();
  return entries.flatMap(({ id, pointer }): readonly Anomaly[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        kind: 'repeated-id',
        pointer: `${pointer}/id`,
        message: `a second ${noun} has the id \`${id}\`; whoever names it means both`,
      },
    ];
  });
};
