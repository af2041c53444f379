import type { Condition } from '../../model/expression.ts';
import { and, not, or } from '../builder.ts';
import type { ClosedLoop, LoopIntent } from './framework-words.ts';
import { isAutomatically, type DetectionCapability } from './loop-incidents.ts';

const isDeclarative = (intent: LoopIntent): Condition => intent.form.orElse('declarative').is('declarative');

/** The loop takes in an intent in declarative form, or it is not stated what intents it takes in. */
export const mayTakeInIntents = (loop: ClosedLoop): Condition =>
  or(not(loop.intents.given), loop.intents.orElse([]).some(isDeclarative));

/** It is stated what intents the loop takes in. */
export const intentsAreKnown = (loop: ClosedLoop): Condition => loop.intents.given;

/** Attacks of this kind by way of a declarative intent are detected automatically, or identified. */
export const findsAttackByIntent = (
  loop: ClosedLoop,
  capability: DetectionCapability,
  attack: 'deceit' | 'spoofing',
): Condition =>
  loop.intents
    .orElse([])
    .where(isDeclarative)
    .every(intent =>
      intent.attackDetections
        .orElse([])
        .some(detection => and(detection.attack.is(attack), isAutomatically(capability, detection))),
    );

/** The originator of each declarative intent is authenticated. */
export const authenticatesOriginators = (loop: ClosedLoop): Condition =>
  loop.intents
    .orElse([])
    .where(isDeclarative)
    .every(intent => intent.originatorAuthentication.mustBe(means => means.isNot('none')));
