import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and, not, or } from '../builder.ts';
import type {
  Comparable,
  GivenReference,
  ListReference,
  OptionalReference,
  StringReference,
} from '../reference.ts';
import type { Consumer, DataSet, Store } from './management-data.ts';

type StoreData = NonNullable<Descriptor['managementData']>[number];
type PolicyData = NonNullable<StoreData['accessPolicy']>;
type RuleData = NonNullable<PolicyData['rules']>[number];
type ConsumerData = NonNullable<StoreData['consumers']>[number];
type DataSetData = NonNullable<StoreData['data']>[number];
type Policy = GivenReference<PolicyData>;
type Rule = GivenReference<RuleData>;
type AuthorizedAction = Comparable<
  NonNullable<NonNullable<ConsumerData['authorizations']>[number]['actions']>[number]
>;
type Action = GivenReference<NonNullable<RuleData['actions']>[number]>;

/** What decides on access to a store, and for whom and what: consumers and data sets, one at least of each. */
interface Decision {
  readonly policy: Policy;
  readonly rules: ListReference<RuleData>;
  readonly consumers: ListReference<ConsumerData>;
  readonly data: ListReference<DataSetData>;
}

const deciding = (store: Store, that: (decision: Decision) => Condition): Condition =>
  store.accessPolicy.mustBe(policy =>
    policy.rules.mustBe(rules =>
      store.consumers.mustBe(consumers =>
        store.data.mustBe(data =>
          and(
            consumers.count().atLeast(1),
            data.count().atLeast(1),
            that({ policy, rules, consumers, data }),
          ),
        ),
      ),
    ),
  );

/**
 * What no rule decides is denied, and each consumer is authorised for whatever a rule permits it, unless a rule that
 * always matches denies it and denials override.
 */
export const grantsOnlyWhatIsAuthorized = (store: Store): Condition =>
  deciding(store, ({ policy, rules, consumers, data }) =>
    and(
      rules.count().atLeast(1),
      policy.default.mustBe(effect => effect.is('deny')),
      rules
        .where(rule => rule.effect.is('permit'))
        .every(rule =>
          consumers
            .where(consumer => isNamed(rule.consumers, consumer.id))
            .every(consumer =>
              data
                .where(set => isNamed(rule.data, set.id))
                .every(set =>
                  rule.actions.whenGiven(actions =>
                    actions.every(action =>
                      or(
                        isAuthorized(consumer, set, action),
                        and(
                          policy.combining.mustBe(combining => combining.is('deny-overrides')),
                          rules.some(denial => isDeniedBy(denial, consumer, set, action)),
                        ),
                      ),
                    ),
                  ),
                ),
            ),
        ),
    ),
  );

/** Whatever a consumer is authorised for, a rule permits, and no rule that overrides it always denies. */
export const grantsWhatIsAuthorized = (store: Store): Condition =>
  deciding(store, ({ policy, rules, consumers, data }) =>
    consumers.every(consumer =>
      consumer.authorizations.whenGiven(authorizations =>
        authorizations.every(authorization =>
          authorization.actions.whenGiven(actions =>
            actions.every(action =>
              data
                .where(set => authorization.data.mustBe(names => names.includes(set.id)))
                .every(set =>
                  and(
                    rules.some(rule => and(rule.effect.is('permit'), covers(rule, consumer, set, action))),
                    or(
                      policy.combining.mustBe(combining => combining.is('permit-overrides')),
                      not(rules.some(denial => isDeniedBy(denial, consumer, set, action))),
                    ),
                  ),
                ),
            ),
          ),
        ),
      ),
    ),
  );

const isNamed = (names: OptionalReference<string[]>, id: StringReference): Condition =>
  names.mustBe(stated => or(stated.includes(id), stated.includes('*')));

/** The rule is about this consumer, this data and this action. */
const covers = (rule: Rule, consumer: Consumer, set: DataSet, action: Action): Condition =>
  and(
    isNamed(rule.consumers, consumer.id),
    isNamed(rule.data, set.id),
    rule.actions.mustBe(actions => or(actions.includes(action), actions.includes('*'))),
  );

/** A rule that always matches denies it. */
const isDeniedBy = (rule: Rule, consumer: Consumer, set: DataSet, action: Action): Condition =>
  and(rule.effect.is('deny'), rule.conditions.orElse([]).count().is(0), covers(rule, consumer, set, action));

const isAuthorized = (consumer: Consumer, set: DataSet, action: Action): Condition =>
  consumer.authorizations.mustBe(authorizations =>
    authorizations.some(authorization =>
      and(
        authorization.data.mustBe(names => names.includes(set.id)),
        // sound: words are compared; the wildcard, which no authorization can state, is among none of them
        authorization.actions.mustBe(actions => actions.includes(action as AuthorizedAction)),
      ),
    ),
  );
