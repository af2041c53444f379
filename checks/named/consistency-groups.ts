import type { Condition } from '../../model/expression.ts';
import { and, not, or } from '../builder.ts';
import {
  everyConfiguration,
  hasConfiguration,
  hasNetworkFunction,
  isParty,
  type Configuration,
  type ConsistencyGroup,
} from './security-domains.ts';
import { haveParameter, haveSameValues } from './settings.ts';
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
        hasConfiguration(deployment, configuration =>
          and(
            configuration.id.is(member),
            configuration.target.mustBe(target =>
              hasNetworkFunction(deployment, networkFunction => networkFunction.id.is(target)),
            ),
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
      group.mayDiffer.whenGiven(allowed =>
        allowed.every(difference => and(difference.reason.given, not(agreed.includes(difference.parameter)))),
      ),
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
              group.mayDiffer.orElse([]).some(difference => difference.parameter.is(setting.parameter)),
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

/** Any two members have the same value of each parameter that must agree. */
export const hasAgreedValues = (group: ConsistencyGroup, deployment: Deployment): Condition =>
  everyMember(group, deployment, one =>
    one.inForce.mustBe(settings =>
      everyMemberFound(group, deployment, other =>
        haveSameValues(settings, other.inForce.orElse([]), setting =>
          group.mustAgree.orElse([]).includes(setting.parameter),
        ),
      ),
    ),
  );

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

/** One party of the deployment keeps the members consistent. */
export const hasCoordinator = (group: ConsistencyGroup, deployment: Deployment): Condition =>
  group.operatedBy.mustBe(party => isParty(party, deployment));

/** Each member names a configuration, and this holds of it. */
const everyMember = (
  group: ConsistencyGroup,
  deployment: Deployment,
  that: (configuration: Configuration) => Condition,
): Condition =>
  and(
    group.members
      .orElse([])
      .every(member => hasConfiguration(deployment, configuration => configuration.id.is(member))),
    everyMemberFound(group, deployment, that),
  );

/** This holds of every configuration that is a member. */
const everyMemberFound = (
  group: ConsistencyGroup,
  deployment: Deployment,
  that: (configuration: Configuration) => Condition,
): Condition =>
  everyConfiguration(deployment, configuration => group.members.orElse([]).includes(configuration.id), that);

const hasMembers = (group: ConsistencyGroup): Condition => group.members.orElse([]).count().atLeast(1);
