import type { Condition } from '../../model/expression.ts';
import { and, or, when } from '../builder.ts';
import type { Configuration } from './security-domains.ts';

/** Its version is stated. */
export const isVersioned = (configuration: Configuration): Condition => configuration.version.given;

/** Its state is stated; where active, it was activated after it was provisioned; where inactive, deactivated since. */
export const hasLifecycle = (configuration: Configuration): Condition =>
  configuration.state.mustBe(state =>
    and(
      when(
        state.is('active'),
        configuration.activatedAt.mustBe(activatedAt =>
          configuration.provisioning.mustBe(({ provisionedAt }) =>
            provisionedAt.mustBe(provisioned => activatedAt.onOrAfter(provisioned)),
          ),
        ),
      ),
      when(
        state.isOneOf('inactive', 'withdrawn'),
        configuration.deactivatedAt.mustBe(deactivatedAt =>
          configuration.activatedAt.whenGiven(activatedAt => deactivatedAt.onOrAfter(activatedAt)),
        ),
      ),
    ),
  );

/** It can be taken back: removed, or replaced by an older version that is named. */
export const canBeRolledBack = (configuration: Configuration): Condition =>
  configuration.rollback.mustBe(({ action, toVersion }) =>
    action.mustBe(taken =>
      or(
        taken.is('remove-configuration'),
        toVersion.mustBe(older => configuration.version.mustBe(version => older.olderThan(version))),
      ),
    ),
  );

/** It is not said of the configuration that it is in no effect. */
export const mayBeInForce = (configuration: Configuration): Condition =>
  configuration.state.orElse('active').is('active');
