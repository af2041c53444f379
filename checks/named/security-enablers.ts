import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import {
  configurationsOf,
  enablersOf,
  networkFunctionsOf,
  type Configuration,
  type NetworkFunction,
  type SecurityEnabler,
  type Trigger,
} from './security-domains.ts';
import type { Deployment } from './words.ts';

/** Protection of the network function can be asked for. */
export const hasProtectionOnDemand = (networkFunction: NetworkFunction): Condition =>
  networkFunction.protectionsOnDemand.mustBe(protections => protections.count().atLeast(1));

/** Each protection that can be asked for is brought by an enabler that can protect this network function. */
export const isProtectableOnDemand = (networkFunction: NetworkFunction, deployment: Deployment): Condition =>
  networkFunction.protectionsOnDemand.orElse([]).every(protection =>
    enablersOf(deployment).some(enabler =>
      and(
        enabler.protections.mustBe(brought => brought.includes(protection)),
        enabler.targets.mustBe(targets => targets.includes(networkFunction.id)),
      ),
    ),
  );

/** Something sets the enabler going, and of each such trigger it is said what it is. */
export const isTriggered = (enabler: SecurityEnabler): Condition =>
  enabler.triggers.mustBe(triggers =>
    and(
      triggers.count().atLeast(1),
      triggers.every(trigger => trigger.event.given),
    ),
  );

/** It is said who may pull the trigger, and each of them is a party of the deployment. */
export const namesWhoMayPull = (trigger: Trigger, deployment: Deployment): Condition =>
  trigger.mayBePulledBy.mustBe(parties =>
    and(
      parties.count().atLeast(1),
      parties.every(party => party.refersTo(deployment.parties.orElse([]), ({ id }) => id)),
    ),
  );

/** Whoever pulls the trigger is strongly authenticated, and it is decided whether they may. */
export const admitsOnlyAuthorized = (trigger: Trigger): Condition =>
  and(
    trigger.authentication.mustBe(by => by.isOneOf('certificate', 'signed-token', 'multi-factor')),
    trigger.authorization.mustBe(by => by.isNot('none')),
  );

/** The enabler has targets, and a configuration of its own was provisioned to each that is a network function. */
export const isProvisionedToTargets = (enabler: SecurityEnabler, deployment: Deployment): Condition =>
  enabler.targets.mustBe(targets =>
    and(
      targets.count().atLeast(1),
      targets.every(target =>
        and(
          target.refersTo(networkFunctionsOf(deployment), networkFunction => networkFunction.id),
          configurationsOf(deployment).some(configuration =>
            and(
              configuration.target.mustBe(id => id.is(target)),
              configuration.enabler.mustBe(id => id.is(enabler.id)),
              configuration.provisioning.given,
            ),
          ),
        ),
      ),
    ),
  );

/** The enabler is on, or may be: it is not said that it is off. */
export const mayBeOn = (enabler: SecurityEnabler): Condition => enabler.state.orElse('enabled').is('enabled');

/** The enabler is off. */
export const isOff = (enabler: SecurityEnabler): Condition =>
  enabler.state.mustBe(state => state.is('disabled'));

/** It is said that the enabler is on; it has configurations, and all of them are active. */
export const isOnWithConfigurations = (enabler: SecurityEnabler, deployment: Deployment): Condition =>
  and(
    enabler.state.given,
    configurationsOf(deployment).some(isFor(enabler)),
    configurationsOf(deployment)
      .where(isFor(enabler))
      .every(({ state }) => state.mustBe(own => own.is('active'))),
  );

/** The enabler has configurations, and none of them is active. */
export const isOffWithConfigurations = (enabler: SecurityEnabler, deployment: Deployment): Condition =>
  and(
    configurationsOf(deployment).some(isFor(enabler)),
    configurationsOf(deployment)
      .where(isFor(enabler))
      .every(({ state }) => state.mustBe(own => own.isNot('active'))),
  );

const isFor =
  (enabler: SecurityEnabler) =>
  (configuration: Configuration): Condition =>
    configuration.enabler.mustBe(id => id.is(enabler.id));
