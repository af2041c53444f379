import type { Condition } from '../../model/expression.ts';
import { and, not, or } from '../builder.ts';
import {
  configurationsOf,
  networkFunctionsOf,
  type Configuration,
  type ConsistencyGroup,
} from './security-domains.ts';
import { giveAnotherValue, haveParameter, type Setting } from './settings.ts';
import type { Deployment } from './words.ts';

/** The group has two members at least, and none twice: there is something to compare. */
export const hasMembersToCompare = (group: ConsistencyGroup): Condition =>
  group.members.mustBe(members =>
    and(
      members.count().atLeast(2),
      members.unique(member => member),
    ),
  );

/** The group has two members at least and a parameter that must agree. */
export const compares = (group: ConsistencyGroup): Condition =>
  and(group.members.orElse([]).count().atLeast(2), group.mustAgree.orElse([]).count().atLeast(1));

/** Each member is a configuration that is described, for a network function that is described. */
export const hasRealMembers = (group: ConsistencyGroup, deployment: Deployment): Condition =>
  group.members.mustBe(members =>
    and(
      members.count().atLeast(1),
      members.every(member =>
        configurationsOf(deployment)
          .where(configuration => configuration.id.is(member))
          .some(configuration =>
            configuration.target.mustBe(target =>
              target.refersTo(networkFunctionsOf(deployment), networkFunction => networkFunction.id),
            ),
          ),
      ),
    ),
  );

/** It is said which parameters must agree and which may differ, for what reason; none is said to do both. */
export const saysWhatMustAgree = (group: ConsistencyGroup): Condition =>
  group.mustAgree.mustBe(agreed =>
    and(
      agreed.count().atLeast(1),
      group.mayDiffer
        .orElse([])
        .every(difference => and(difference.reason.given, not(agreed.includes(difference.parameter)))),
    ),
  );

/** Of every parameter in force at a member it is said whether it must agree or may differ. */
export const coversParametersInForce = (group: ConsistencyGroup, deployment: Deployment): Condition =>
  and(
    hasMembers(group),
    everyMember(group, deployment, member =>
      member.inForce.mustBe(settings =>
        and(
          settings.count().atLeast(1),
          settings.every(setting =>
            or(
              group.mustAgree.orElse([]).includes(setting.parameter),
              setting.parameter.refersTo(group.mayDiffer.orElse([]), difference => difference.parameter),
            ),
          ),
        ),
      ),
    ),
  );

/** Each parameter that must agree is in force at every member. */
export const hasAgreedParametersEverywhere = (group: ConsistencyGroup, deployment: Deployment): Condition =>
  everyMember(group, deployment, member =>
    member.inForce.mustBe(settings =>
      group.mustAgree.orElse([]).every(parameter => haveParameter(settings, parameter)),
    ),
  );

/** Of each parameter that must agree, no two members have different values. */
export const hasAgreedValues = (group: ConsistencyGroup, deployment: Deployment): Condition =>
  everyMember(group, deployment, one =>
    one.inForce.mustBe(settings =>
      not(
        settings
          .where(setting => differsAtAMember(setting, group, deployment))
          .some(setting => group.mustAgree.orElse([]).includes(setting.parameter)),
      ),
    ),
  );

/** Most configurations do not differ, so that it need not be looked up whether they are members. */
const differsAtAMember = (setting: Setting, group: ConsistencyGroup, deployment: Deployment): Condition =>
  configurationsOf(deployment)
    .where(other => giveAnotherValue(other.inForce.orElse([]), setting))
    .some(other => group.members.orElse([]).includes(other.id));

/** The members were compared, and found consistent, no earlier than any of them was last changed. */
export const isComparedSinceLastChange = (group: ConsistencyGroup, deployment: Deployment): Condition =>
  group.comparison.mustBe(({ method, result, comparedAt }) =>
    and(
      hasMembers(group),
      method.given,
      result.mustBe(found => found.is('consistent')),
      comparedAt.mustBe(compared =>
        everyMember(group, deployment, member =>
          member.changedAt.mustBe(changed => compared.onOrAfter(changed)),
        ),
      ),
    ),
  );

/** Each member names a configuration, and this holds of it. */
const everyMember = (
  group: ConsistencyGroup,
  deployment: Deployment,
  that: (configuration: Configuration) => Condition,
): Condition =>
  and(
    group.members
      .orElse([])
      .every(member => member.refersTo(configurationsOf(deployment), configuration => configuration.id)),
    configurationsOf(deployment)
      .where(configuration => group.members.orElse([]).includes(configuration.id))
      .every(that),
  );

const hasMembers = (group: ConsistencyGroup): Condition => group.members.orElse([]).count().atLeast(1);
