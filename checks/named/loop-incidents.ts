import type { Condition } from '../../model/expression.ts';
import { and, not, or, when } from '../builder.ts';
import type { OptionalReference } from '../reference.ts';
import type { ClosedLoop, LoopReaction } from './framework-words.ts';
import type { Deployment } from './words.ts';

/** What a security incident of a closed loop may be. */
export type LoopIncident = 'attack' | 'performance-degradation';

interface Detection {
  readonly mode: OptionalReference<'automatic' | 'confirmed-by-person' | 'manual'>;
  readonly capabilities: OptionalReference<DetectionCapability[]>;
}

/** What is done about an incident or an attack before anybody reacts. */
export type DetectionCapability = 'detect' | 'identify';

/** It does this without a person. */
export const isAutomatically = (
  capability: DetectionCapability,
  { mode, capabilities }: Detection,
): Condition =>
  and(
    mode.mustBe(stated => stated.is('automatic')),
    capabilities.mustBe(stated => stated.includes(capability)),
  );

/** Incidents of this kind are detected automatically, or identified. */
export const findsIncident = (
  loop: ClosedLoop,
  capability: DetectionCapability,
  incident: LoopIncident,
): Condition =>
  loop.incidentDetections
    .orElse([])
    .some(detection => and(detection.incident.is(incident), isAutomatically(capability, detection)));

/**
 * The reaction is automatic, says what is done, and where that is to execute a plan, the plan is there. Which plan
 * is meant where two have the same id does not matter: one of them is there.
 */
const isAutomaticReaction = (reaction: LoopReaction, loop: ClosedLoop): Condition =>
  and(
    reaction.mode.mustBe(mode => mode.is('automatic')),
    reaction.action.given,
    when(
      reaction.action.mustBe(action => action.is('execute-mitigation-plan')),
      reaction.plan.mustBe(plan =>
        loop.mitigationPlans.mustBe(plans => plans.some(each => plan.is(each.id))),
      ),
    ),
  );

/** There is an automatic reaction to incidents of this kind. */
export const reactsTo = (reactions: LoopReactions, loop: ClosedLoop, incident: LoopIncident): Condition =>
  reactions.mustBe(stated =>
    stated.some(reaction => and(reaction.incident.is(incident), isAutomaticReaction(reaction, loop))),
  );

type LoopReactions = ClosedLoop['reactions'];

/** The loop is related to others, or it is not stated whether it is. */
export const mayBeRelated = (loop: ClosedLoop): Condition =>
  or(not(loop.relatedLoops.given), loop.relatedLoops.orElse([]).count().atLeast(1));

/** Each related loop is one other closed loop that there is, and no other loop has the id of this one. */
export const relatedLoopsExist = (loop: ClosedLoop, deployment: Deployment): Condition => {
  const loops = deployment.closedLoops.orElse([]);
  return and(
    loop.relatedLoops.given,
    loop.relatedLoops.orElse([]).every(related =>
      loops
        .where(other => other.id.is(related.loop))
        .count()
        .is(1),
    ),
    loop.relatedLoops.orElse([]).every(related => related.loop.isNot(loop.id)),
    loops
      .where(other => other.id.is(loop.id))
      .count()
      .is(1),
  );
};

/** Each related loop says for its part that it is related to this one. */
export const relatedLoopsPointBack = (loop: ClosedLoop, deployment: Deployment): Condition =>
  loop.relatedLoops.orElse([]).every(related =>
    deployment.closedLoops
      .orElse([])
      .where(other => other.id.is(related.loop))
      .every(other => other.relatedLoops.orElse([]).some(back => back.loop.is(loop.id))),
  );

/** With each related loop there is an automatic reaction to incidents of this kind between the two. */
export const reactsWithRelatedLoops = (loop: ClosedLoop, incident: LoopIncident): Condition =>
  loop.relatedLoops.orElse([]).every(related => reactsTo(related.reactions, loop, incident));
