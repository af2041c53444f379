import type { Condition } from '../../model/expression.ts';
import { and, not } from '../builder.ts';
import { mayBeInForce } from './configuration-lifecycle.ts';
import { isOperatedByParty } from './operators.ts';
import { configurationsOf, type Configuration } from './security-domains.ts';
import { giveAnotherValue, haveParameter } from './settings.ts';
import type { Deployment } from './words.ts';

/** A party watches over the settings in force, and has read them since the configuration was last changed. */
export const isMonitored = (configuration: Configuration, deployment: Deployment): Condition =>
  configuration.monitoring.mustBe(monitoring =>
    and(
      isOperatedByParty(monitoring, deployment),
      monitoring.readAt.mustBe(read => configuration.changedAt.mustBe(changed => read.onOrAfter(changed))),
    ),
  );

/** Something is done when the settings in force are not the intended ones. */
export const reactsToDeviation = (configuration: Configuration): Condition =>
  configuration.monitoring.mustBe(({ onDeviation }) =>
    onDeviation.mustBe(actions =>
      actions.some(action => action.isOneOf('alarm', 'ticket', 'automatic-correction')),
    ),
  );

/** There are settings in force, and none has another value than the intended one. */
export const isFreeOfDrift = (configuration: Configuration): Condition =>
  configuration.intended.mustBe(intended =>
    configuration.inForce.mustBe(inForce =>
      and(
        inForce.count().atLeast(1),
        inForce.every(setting => not(giveAnotherValue(intended, setting))),
      ),
    ),
  );

/** Each intended setting is in force, and each setting in force is intended. */
export const isWhollyInForce = (configuration: Configuration): Condition =>
  configuration.intended.mustBe(intended =>
    configuration.inForce.mustBe(inForce =>
      and(
        intended.every(setting => haveParameter(inForce, setting.parameter)),
        inForce.every(setting => haveParameter(intended, setting.parameter)),
      ),
    ),
  );

/** No other configuration in force gives the same target, on the same interface, another value of a parameter. */
export const isUncontradictedAtTarget = (configuration: Configuration, deployment: Deployment): Condition =>
  configuration.intended.mustBe(intended =>
    and(
      configuration.target.given,
      intended.count().atLeast(1),
      not(
        configurationsOf(deployment)
          .where(other => sharesTarget(other, configuration))
          .some(other =>
            and(
              other.intended.orElse([]).some(setting => giveAnotherValue(intended, setting)),
              other.id.isNot(configuration.id),
              mayBeInForce(other),
            ),
          ),
      ),
    ),
  );

/** Both are for the same network function, and for the same interface of it. */
const sharesTarget = (one: Configuration, other: Configuration): Condition =>
  and(
    one.target.mustBe(target => other.target.mustBe(second => target.is(second))),
    isForSameInterface(one, other),
  );

/** Both are for the same interface, or for none in particular. */
export const isForSameInterface = (one: Configuration, other: Configuration): Condition =>
  one.interface.orElse('any').is(other.interface.orElse('any'));
