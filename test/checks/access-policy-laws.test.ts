import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { grantsOnlyWhatIsAuthorized, grantsWhatIsAuthorized } from '../../checks/named/access-grants.ts';
import {
  grantsNoWildcard,
  isFineGrained,
  namesEveryConsumer,
  namesOnlyItsConsumers,
  namesOnlyItsData,
} from '../../checks/named/access-policies.ts';
import type { Store } from '../../checks/named/management-data.ts';
import { deployment } from '../../checks/scope.ts';
import type { AccessAnomalyKind } from '../../model/access.ts';
import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { analysed, arbitraryStore, kindsOf } from './access-policy-stores.ts';
import { resultOf } from './tiny.ts';

vi.setConfig({ testTimeout: 60_000 });

const runs = { seed: 1047, numRuns: 1000 };
const stores = deployment<Descriptor>().each(d => d.managementData);

const ruled = (that: (store: Store) => Condition, store: object): string =>
  resultOf(stores.rule(that), { managementData: [store] }).verdict;

const sameQuestion: readonly (readonly [
  string,
  (store: Store) => Condition,
  readonly AccessAnomalyKind[],
])[] = [
  ['no grant is a wildcard', grantsNoWildcard, ['wildcard-grant']],
  ['each consumer is named by a rule', namesEveryConsumer, ['consumer-without-rule']],
  [
    'each rule names consumers that there are',
    namesOnlyItsConsumers,
    ['rule-without-consumer', 'rule-names-unknown-consumer'],
  ],
  ['each rule names data that there is', namesOnlyItsData, ['rule-without-data', 'rule-names-unknown-data']],
  [
    'each rule names consumers, data and actions',
    isFineGrained,
    ['rule-without-consumer', 'rule-without-data', 'rule-without-action'],
  ],
  [
    'nobody has access beyond an authorization',
    grantsOnlyWhatIsAuthorized,
    ['access-beyond-authorization', 'permit-by-default', 'default-not-stated'],
  ],
  ['who is authorised has access', grantsWhatIsAuthorized, ['authorized-without-access']],
];

describe('the rule language and the analysis agree on whether', () => {
  test.each(sameQuestion)('%s', (_, that, kinds) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryStore, store => {
        const found = kindsOf(analysed(store));
        const expected = kinds.some(kind => found.includes(kind)) ? 'fail' : 'pass';
        seen.add(expected);
        expect(ruled(that, store)).toBe(expected);
      }),
      runs,
    );
    expect([...seen].sort()).toEqual(['fail', 'pass']);
  });
});

/** Decides as an engine would that knows which conditions hold: by looking at one rule after the other. */
const enforced = (
  store: typeof arbitraryStore extends fc.Arbitrary<infer T> ? T : never,
  asked: { readonly consumer: string; readonly data: string; readonly action: string },
  holds: ReadonlySet<string>,
): string => {
  const { rules, combining = 'deny-overrides', default: fallback = 'deny' } = store.accessPolicy;
  const names = (list: readonly string[] | undefined, name: string) =>
    list?.some(each => each === name || each === '*') === true;
  const given = rules
    .filter(
      rule =>
        names(rule.consumers, asked.consumer) &&
        names(rule.data, asked.data) &&
        names(rule.actions, asked.action),
    )
    .filter(rule => (rule.conditions ?? []).length === 0 || holds.has(rule.id))
    .map(({ effect }) => effect);
  const overriding = combining === 'deny-overrides' ? 'deny' : 'permit';
  return given.includes(overriding) ? overriding : (given[0] ?? fallback);
};

const settled = arbitraryStore.map(store => ({
  ...store,
  accessPolicy: { combining: 'deny-overrides' as const, default: 'deny' as const, ...store.accessPolicy },
}));

describe('what the analysis says of an access', () => {
  test('is what enforcing the policy gives, whichever conditions hold', () => {
    fc.assert(
      fc.property(settled, store => {
        const ids = store.accessPolicy.rules.map(({ id }) => id);
        const worlds = ids.reduce<readonly (readonly string[])[]>(
          (all, id) => [...all, ...all.map(world => [...world, id])],
          [[]],
        );
        for (const { reach, ...asked } of analysed(store).access) {
          const given = new Set(worlds.map(world => enforced(store, asked, new Set(world))));
          const expected = given.size > 1 ? 'sometimes' : given.has('permit') ? 'always' : 'never';
          expect({ ...asked, reach }).toEqual({ ...asked, reach: expected });
        }
      }),
      { ...runs, numRuns: 300 },
    );
  });

  test('does not depend on the order of the rules', () => {
    fc.assert(
      fc.property(arbitraryStore, store => {
        const rules = store.accessPolicy.rules.toReversed();
        const reversed = analysed({ ...store, accessPolicy: { ...store.accessPolicy, rules } });
        const told = (access: ReturnType<typeof analysed>['access']) =>
          access.map(({ consumer, data, action, state, reach }) => [consumer, data, action, state, reach]);
        expect(told(reversed.access)).toEqual(told(analysed(store).access));
      }),
      { ...runs, numRuns: 300 },
    );
  });
});
