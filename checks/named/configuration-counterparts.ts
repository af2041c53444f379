import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import { isForSameInterface } from './configurations-in-force.ts';
import { configurationsOf, consistencyGroupsOf, type Configuration } from './security-domains.ts';
import { haveParameter } from './settings.ts';
import type { Deployment } from './words.ts';

/** The configuration is a member of a group. */
export const isInGroup = (configuration: Configuration, deployment: Deployment): Condition =>
  consistencyGroupsOf(deployment).some(group =>
    group.members.mustBe(members => members.includes(configuration.id)),
  );

/** Another configuration sets one of the same parameters on the same interface. */
export const hasCounterpart = (configuration: Configuration, deployment: Deployment): Condition =>
  configurationsOf(deployment)
    .where(other => and(other.id.isNot(configuration.id), isForSameInterface(other, configuration)))
    .some(other =>
      other.intended.mustBe(others =>
        configuration.intended.mustBe(settings =>
          settings.some(setting => haveParameter(others, setting.parameter)),
        ),
      ),
    );
