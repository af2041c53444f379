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
import type { Store } from './management-data.ts';

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
 * What no rule decides is denied, and for whatever a rule permits, the consumers that it names are authorised, unless a
 * rule that always matches denies it and denials override. For a wildcard nobody is authorised: it means more than is
 * listed.
 */
export const grantsOnlyWhatIsAuthorized = (store: Store): Condition =>
  deciding(store, decision =>
    and(
      decision.rules.count().atLeast(1),
      decision.policy.default.mustBe(effect => effect.is('deny')),
      decision.rules
        .where(rule => rule.effect.is('permit'))
        .every(rule =>
          rule.consumers.whenGiven(consumers =>
            consumers
              .where(consumer => isListedOrAll(consumer, decision.consumers))
              .every(consumer => permitsOnlyWhatIsAuthorized(rule, consumer, decision)),
          ),
        ),
    ),
  );

const permitsOnlyWhatIsAuthorized = (
  rule: Rule,
  consumer: StringReference,
  { policy, rules, consumers, data }: Decision,
): Condition =>
  rule.data.whenGiven(sets =>
    sets
      .where(set => isListedOrAll(set, data))
      .every(set =>
        rule.actions.whenGiven(actions =>
          actions.every(action =>
            or(
              isAuthorized(consumers, consumer, set, action),
              and(
                policy.combining.mustBe(combining => combining.is('deny-overrides')),
                isDenied(rules, consumer, set, action),
              ),
            ),
          ),
        ),
      ),
  );

/** Whatever a consumer is authorised for, a rule permits, and no rule that overrides it always denies. */
export const grantsWhatIsAuthorized = (store: Store): Condition =>
  deciding(store, decision =>
    decision.consumers.every(consumer =>
      consumer.authorizations.whenGiven(authorizations =>
        authorizations.every(authorization =>
          authorization.data.whenGiven(sets =>
            sets
              .where(set => decision.data.some(each => each.id.is(set)))
              .every(set =>
                authorization.actions.whenGiven(actions =>
                  actions.every(action => isPermitted(consumer.id, set, action, decision)),
                ),
              ),
          ),
        ),
      ),
    ),
  );

const isPermitted = (
  consumer: StringReference,
  set: StringReference,
  action: Action,
  { policy, rules }: Decision,
): Condition =>
  and(
    rules
      .where(rule => and(rule.effect.is('permit'), isNamed(rule.consumers, consumer)))
      .some(rule => isAbout(rule, set, action)),
    or(
      policy.combining.mustBe(combining => combining.is('permit-overrides')),
      not(isDenied(rules, consumer, set, action)),
    ),
  );

/** The name is the wildcard, or that of an entry. */
const isListedOrAll = (name: StringReference, list: Identified): Condition =>
  or(
    name.is('*'),
    list.some(entry => entry.id.is(name)),
  );

/** A list whose entries have ids. */
interface Identified {
  some(that: (entry: { readonly id: StringReference }) => Condition): Condition;
}

const isNamed = (names: OptionalReference<string[]>, id: StringReference): Condition =>
  names.mustBe(stated => or(stated.includes(id), stated.includes('*')));

/** The rule is about this data and this action. */
const isAbout = (rule: Rule, set: StringReference, action: Action): Condition =>
  and(
    isNamed(rule.data, set),
    rule.actions.mustBe(actions => or(actions.includes(action), actions.includes('*'))),
  );

/** A rule that always matches denies it. */
const isDenied = (
  rules: ListReference<RuleData>,
  consumer: StringReference,
  set: StringReference,
  action: Action,
): Condition =>
  rules
    .where(rule => rule.effect.is('deny'))
    .some(rule =>
      and(
        rule.conditions.orElse([]).count().is(0),
        isNamed(rule.consumers, consumer),
        isAbout(rule, set, action),
      ),
    );

const isAuthorized = (
  consumers: ListReference<ConsumerData>,
  name: StringReference,
  set: StringReference,
  action: Action,
): Condition =>
  consumers
    .where(consumer => consumer.id.is(name))
    .some(consumer =>
      consumer.authorizations.mustBe(authorizations =>
        authorizations.some(authorization =>
          and(
            authorization.data.mustBe(names => names.includes(set)),
            // sound: words are compared; the wildcard, which no authorization can state, is among none of them
            authorization.actions.mustBe(actions => actions.includes(action as AuthorizedAction)),
          ),
        ),
      ),
    );
