import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and, or } from '../builder.ts';
import type { GivenReference, ListReference } from '../reference.ts';
import type { Store } from './management-data.ts';

type PolicyData = NonNullable<NonNullable<Descriptor['managementData']>[number]['accessPolicy']>;
type RuleData = NonNullable<PolicyData['rules']>[number];
type Rule = GivenReference<RuleData>;

/** The store's policy has rules, and of them this holds. */
const ofRules = (store: Store, that: (rules: ListReference<RuleData>) => Condition): Condition =>
  store.accessPolicy.mustBe(policy =>
    policy.rules.mustBe(rules => and(rules.count().atLeast(1), that(rules))),
  );

const ofEveryRule = (store: Store, that: (rule: Rule) => Condition): Condition =>
  ofRules(store, rules => rules.every(that));

const ofEveryPermission = (store: Store, that: (rule: Rule) => Condition): Condition =>
  ofRules(store, rules => rules.where(rule => rule.effect.is('permit')).every(that));

/** The policy has rules, says which of several rules counts, and denies what no rule decides. */
export const hasClosedPolicy = (store: Store): Condition =>
  store.accessPolicy.mustBe(policy =>
    and(
      policy.rules.mustBe(rules =>
        and(
          rules.count().atLeast(1),
          rules.unique(rule => rule.id),
        ),
      ),
      policy.combining.given,
      policy.default.mustBe(effect => effect.is('deny')),
    ),
  );

/** Each rule names consumers, data sets and actions. */
export const isFineGrained = (store: Store): Condition =>
  ofEveryRule(store, rule =>
    and(
      rule.consumers.mustBe(names => names.count().atLeast(1)),
      rule.data.mustBe(names => names.count().atLeast(1)),
      rule.actions.mustBe(actions => actions.count().atLeast(1)),
    ),
  );

/** No rule that permits has a wildcard. */
export const grantsNoWildcard = (store: Store): Condition =>
  ofEveryPermission(store, rule =>
    and(
      rule.consumers.whenGiven(names => names.every(name => name.isNot('*'))),
      rule.data.whenGiven(names => names.every(name => name.isNot('*'))),
      rule.actions.whenGiven(actions => actions.every(action => action.isNot('*'))),
    ),
  );

/** No rule permits to modify or delete data. */
export const permitsNoAlteration = (store: Store): Condition =>
  ofEveryPermission(store, rule =>
    rule.actions.whenGiven(actions =>
      actions.every(action => action.isOneOf('read', 'subscribe', 'download', 'append')),
    ),
  );

/** The store has consumers, and each is named by some rule. */
export const namesEveryConsumer = (store: Store): Condition =>
  store.consumers.mustBe(consumers =>
    and(
      consumers.count().atLeast(1),
      consumers.every(consumer =>
        store.accessPolicy.mustBe(policy =>
          policy.rules.mustBe(rules =>
            rules.some(rule => rule.consumers.mustBe(names => names.includes(consumer.id))),
          ),
        ),
      ),
    ),
  );

/** Each rule names consumers of the store, or every one. */
export const namesOnlyItsConsumers = (store: Store): Condition =>
  ofEveryRule(store, rule =>
    rule.consumers.mustBe(names =>
      and(
        names.count().atLeast(1),
        names.every(name =>
          or(
            name.is('*'),
            store.consumers.mustBe(consumers => consumers.some(consumer => consumer.id.is(name))),
          ),
        ),
      ),
    ),
  );

/** Each rule names data sets of the store, or all of them. */
export const namesOnlyItsData = (store: Store): Condition =>
  ofEveryRule(store, rule =>
    rule.data.mustBe(names =>
      and(
        names.count().atLeast(1),
        names.every(name =>
          or(
            name.is('*'),
            store.data.mustBe(sets => sets.some(set => set.id.is(name))),
          ),
        ),
      ),
    ),
  );
