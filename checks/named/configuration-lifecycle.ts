import type { Condition } from '../../model/expression.ts';
import { and, or, when } from '../builder.ts';
import type { Configuration } from './security-domains.ts';

/** Its version is stated. */
export const isVersioned = (configuration: Configuration): Condition => configuration.version.given;

/** Its state is stated, and since when: where active, it was activated after it was provisioned. */
export const hasState = (configuration: Configuration): Condition =>
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
      when(state.isOneOf('inactive', 'withdrawn'), configuration.deactivatedAt.given),
    ),
  );

/** It is no longer active, and it is known when it last was. */
export const wasActive = (configuration: Configuration): Condition =>
  and(
    configuration.state.mustBe(state => state.isOneOf('inactive', 'withdrawn')),
    configuration.activatedAt.given,
  );

/** It was deactivated, not before it was last activated. */
export const wasDeactivatedSince = (configuration: Configuration): Condition =>
  configuration.deactivatedAt.mustBe(deactivatedAt =>
    configuration.activatedAt.mustBe(activatedAt => deactivatedAt.onOrAfter(activatedAt)),
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
