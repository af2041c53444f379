import type { Condition } from '../../model/expression.ts';
import { and, when } from '../builder.ts';
import {
  everyConfiguration,
  hasConfiguration,
  hasNetworkFunction,
  hasSecurityEnabler,
  isParty,
  type Configuration,
  type NetworkFunction,
  type SecurityEnabler,
  type Trigger,
} from './security-domains.ts';
import type { Deployment } from './words.ts';

/** Each protection that can be asked for is brought by an enabler that can protect this network function. */
export const isProtectableOnDemand = (networkFunction: NetworkFunction, deployment: Deployment): Condition =>
  networkFunction.protectionsOnDemand.orElse([]).every(protection =>
    hasSecurityEnabler(deployment, enabler =>
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
      parties.every(party => isParty(party, deployment)),
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
          hasNetworkFunction(deployment, networkFunction => networkFunction.id.is(target)),
          hasConfiguration(deployment, configuration =>
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

/** The enabler has configurations; where it is on, all of them are active, where it is off, none of them is. */
export const isFollowedByConfigurations = (enabler: SecurityEnabler, deployment: Deployment): Condition =>
  enabler.state.mustBe(state =>
    and(
      hasConfiguration(deployment, isOf(enabler)),
      when(
        state.is('enabled'),
        everyConfiguration(deployment, isOf(enabler), configuration =>
          configuration.state.mustBe(own => own.is('active')),
        ),
      ),
      when(
        state.is('disabled'),
        everyConfiguration(deployment, isOf(enabler), configuration =>
          configuration.state.mustBe(own => own.isNot('active')),
        ),
      ),
    ),
  );

const isOf =
  (enabler: SecurityEnabler) =>
  (configuration: Configuration): Condition =>
    configuration.enabler.mustBe(id => id.is(enabler.id));
