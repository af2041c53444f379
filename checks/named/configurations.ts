import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import {
  hasNetworkFunction,
  hasProvisioningInterface,
  hasSecurityEnabler,
  isParty,
  type Configuration,
} from './security-domains.ts';
import { areUnambiguous } from './settings.ts';
import type { Deployment } from './words.ts';

/** The configuration was there, with its origin and something to provision, before it was provisioned. */
export const existedBeforeProvisioning = (configuration: Configuration): Condition =>
  and(
    configuration.origin.given,
    configuration.intended.mustBe(settings => settings.count().atLeast(1)),
    configuration.createdAt.mustBe(createdAt =>
      configuration.provisioning.mustBe(provisioning =>
        provisioning.provisionedAt.mustBe(provisioned => createdAt.onOrBefore(provisioned)),
      ),
    ),
  );

/** The configuration is for a network function of a stated type, and where it is for an enabler, for one that is there. */
export const hasTarget = (configuration: Configuration, deployment: Deployment): Condition =>
  and(
    configuration.target.mustBe(target =>
      hasNetworkFunction(deployment, networkFunction =>
        and(networkFunction.id.is(target), networkFunction.type.given),
      ),
    ),
    configuration.enabler.whenGiven(id => hasSecurityEnabler(deployment, enabler => enabler.id.is(id))),
  );

/** A party of the deployment provisions the configuration over an interface that is described. */
export const isProvisionedOverInterface = (configuration: Configuration, deployment: Deployment): Condition =>
  configuration.provisioning.mustBe(provisioning =>
    and(
      provisioning.operatedBy.mustBe(party => isParty(party, deployment)),
      provisioning.interface.mustBe(over =>
        hasProvisioningInterface(deployment, described => and(described.id.is(over), described.scheme.given)),
      ),
    ),
  );

/** The network function accepted the whole configuration, in the version that was provisioned, and afterwards. */
export const isAcknowledged = (configuration: Configuration): Condition =>
  configuration.provisioning.mustBe(({ provisionedAt, acknowledgement }) =>
    acknowledgement.mustBe(({ result, version, answeredAt }) =>
      and(
        result.mustBe(answer => answer.is('accepted')),
        version.mustBe(taken => configuration.version.mustBe(sent => taken.isVersion(sent))),
        answeredAt.mustBe(answered => provisionedAt.mustBe(provisioned => answered.onOrAfter(provisioned))),
      ),
    ),
  );

/** There are settings; no parameter is set twice, be it in intention or in force. */
export const hasUnambiguousSettings = (configuration: Configuration): Condition =>
  and(configuration.intended.mustBe(areUnambiguous), configuration.inForce.whenGiven(areUnambiguous));
