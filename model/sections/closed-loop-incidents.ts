import Type from 'typebox';

import { closed, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import * as words from './closed-loops-words.ts';

const mode = Type.Optional(options(words.automationModes, 'who acts'));
const capabilities = Type.Optional(
  listOf(options(words.detectionCapabilities, 'a capability'), 'what it is able to do'),
);

/** How incidents of one kind are detected and identified. */
export const incidentDetection = Type.Object(
  { incident: options(words.loopIncidents, 'which kind of incident'), mode, capabilities, evidence },
  closed,
);

/** How attacks of one kind by way of an intent are detected and identified. */
export const attackDetection = Type.Object(
  { attack: options(words.intentAttacks, 'which kind of attack'), mode, capabilities, evidence },
  closed,
);

/** What is done when there is an incident. */
export const reaction = Type.Object(
  {
    incident: options(words.loopIncidents, 'which kind of incident'),
    mode,
    action: Type.Optional(options(words.loopReactions, 'what is done')),
    plan: Type.Optional(identifier('the id of the mitigation plan that is executed')),
    evidence,
  },
  closed,
);

/** A plan that is executed when there is an incident. */
export const mitigationPlan = Type.Object(
  {
    id: identifier('the name by which reactions refer to this plan'),
    name: Type.Optional(text('what it is called')),
    evidence,
  },
  closed,
);

/** Another closed loop to which this one is related, and how they react together. */
export const relatedLoop = Type.Object(
  {
    loop: identifier('the id of the other closed loop'),
    relation: Type.Optional(options(words.loopRelations, 'what the other loop is to this one')),
    reactions: Type.Optional(
      listOf(reaction, 'the coordinated reactions to incidents between the two loops'),
    ),
    evidence,
  },
  closed,
);
