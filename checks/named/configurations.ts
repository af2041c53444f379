import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import { isOperatedByParty } from './operators.ts';
import {
  enablersOf,
  networkFunctionsOf,
  provisioningInterfacesOf,
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

/** The configuration is for a network function that is described with its type. */
export const hasTarget = (configuration: Configuration, deployment: Deployment): Condition =>
  configuration.target.mustBe(target =>
    networkFunctionsOf(deployment).some(networkFunction =>
      and(networkFunction.id.is(target), networkFunction.type.given),
    ),
  );

/** The configuration is for an enabler that is there. */
export const hasEnabler = (configuration: Configuration, deployment: Deployment): Condition =>
  configuration.enabler.mustBe(id => id.refersTo(enablersOf(deployment), enabler => enabler.id));

/** A party of the deployment provisions the configuration over an interface that is described. */
export const isProvisionedOverInterface = (configuration: Configuration, deployment: Deployment): Condition =>
  configuration.provisioning.mustBe(provisioning =>
    and(
      isOperatedByParty(provisioning, deployment),
      provisioning.interface.mustBe(over =>
        provisioningInterfacesOf(deployment).some(described =>
          and(described.id.is(over), described.scheme.given),
        ),
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
  and(
    configuration.intended.mustBe(areUnambiguous),
    configuration.inForce.orElse([]).unique(setting => setting.parameter),
  );
