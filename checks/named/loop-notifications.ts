import type { Condition } from '../../model/expression.ts';
import { and, not, or } from '../builder.ts';
import type { ClosedLoop, LoopNotification } from './framework-words.ts';
import type { LoopIncident } from './loop-incidents.ts';

/** The loop notifies somebody of incidents of this kind. */
export const notifiesOf = (loop: ClosedLoop, incident: LoopIncident): Condition =>
  loop.notifications.mustBe(notifications =>
    notifications.some(notification =>
      and(
        notification.topics.mustBe(topics => topics.includes(incident)),
        notification.recipients.mustBe(recipients => recipients.count().atLeast(1)),
      ),
    ),
  );

const incidents: readonly [LoopIncident, LoopIncident] = ['attack', 'performance-degradation'];

/** The notification tells of one of these, or does not state of what it tells. */
const mayTellOf = (
  notification: LoopNotification,
  ...topics: readonly [LoopIncident, ...LoopIncident[]]
): Condition =>
  or(
    not(notification.topics.given),
    notification.topics.mustBe(stated => stated.some(topic => topic.isOneOf(...topics))),
  );

/** Whoever is notified of an incident is one consumer of the loop. */
export const recipientsAreConsumers = (loop: ClosedLoop): Condition =>
  loop.notifications
    .orElse([])
    .where(notification => mayTellOf(notification, ...incidents))
    .every(notification =>
      notification.recipients.mustBe(recipients =>
        recipients.every(recipient =>
          loop.consumers
            .orElse([])
            .where(consumer => consumer.id.is(recipient))
            .count()
            .is(1),
        ),
      ),
    );

/** Consumers that are notified of an incident of this kind are authorized for it. */
export const recipientsAreAuthorizedFor = (loop: ClosedLoop, incident: LoopIncident): Condition =>
  loop.notifications
    .orElse([])
    .where(notification => mayTellOf(notification, incident))
    .every(notification =>
      notification.recipients.mustBe(recipients =>
        loop.consumers
          .orElse([])
          .where(consumer => recipients.includes(consumer.id))
          .every(consumer => consumer.authorizedFor.mustBe(topics => topics.includes(incident))),
      ),
    );
