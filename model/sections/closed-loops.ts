import Type from 'typebox';

import { closed, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import { loopComponent, recommendation } from './closed-loop-components.ts';
import {
  attackDetection,
  incidentDetection,
  mitigationPlan,
  reaction,
  relatedLoop,
} from './closed-loop-incidents.ts';
import * as words from './closed-loops-words.ts';

const protection = Type.Object(
  {
    property: options(words.dataSecurityProperties, 'what is ensured'),
    by: Type.Optional(listOf(options(words.dataSecurityMeans, 'a means'), 'by what it is ensured')),
    evidence,
  },
  closed,
);

const dataHandled = Type.Object(
  {
    type: options(words.loopDataTypes, 'what data'),
    classes: Type.Optional(
      listOf(
        options(words.dataClasses, 'a class'),
        'the classes that it belongs to besides those of its type',
      ),
    ),
    protections: Type.Optional(listOf(protection, 'how its security is ensured')),
    privacyMeasures: Type.Optional(
      listOf(options(words.privacyMeasures, 'a measure'), 'for personal data: how its privacy is ensured'),
    ),
    evidence,
  },
  closed,
);

const consumer = Type.Object(
  {
    id: identifier('the name by which notifications refer to this consumer'),
    name: Type.Optional(text('what it is called')),
    operatedBy: Type.Optional(identifier('the id of the party that operates it')),
    authorizedFor: Type.Optional(
      listOf(
        options(words.notificationTopics, 'a topic'),
        'the topics that it is authorized to be notified of',
      ),
    ),
    evidence,
  },
  closed,
);

const notification = Type.Object(
  {
    id: identifier('the name of this notification'),
    topics: Type.Optional(listOf(options(words.notificationTopics, 'a topic'), 'what it tells of')),
    recipients: Type.Optional(listOf(identifier('the id of a consumer'), 'the consumers that it is sent to')),
    protections: Type.Optional(listOf(protection, 'how it is secured on its way')),
    evidence,
  },
  closed,
);

const intent = Type.Object(
  {
    id: identifier('the name of this intent'),
    form: Type.Optional(options(words.intentForms, 'in what form it is expressed')),
    originator: Type.Optional(text('who or what expresses it')),
    originatorAuthentication: Type.Optional(
      options(words.originatorAuthentications, 'how the originator is authenticated'),
    ),
    attackDetections: Type.Optional(
      listOf(attackDetection, 'how attacks by way of this intent are detected and identified'),
    ),
    evidence,
  },
  closed,
);

/** A closed loop that a ZSM framework supports. */
export const closedLoop = Type.Object(
  {
    id: identifier('the name of this closed loop'),
    name: Type.Optional(text('what it is called')),
    operatedBy: Type.Optional(identifier('the id of the party that operates it')),
    components: Type.Optional(listOf(loopComponent, 'what it consists of')),
    dataHandled: Type.Optional(listOf(dataHandled, 'the data that it deals with')),
    incidentDetections: Type.Optional(
      listOf(incidentDetection, 'how its security incidents are detected and identified'),
    ),
    consumers: Type.Optional(listOf(consumer, 'who consumes what it offers')),
    notifications: Type.Optional(listOf(notification, 'what it notifies its consumers of')),
    reactions: Type.Optional(listOf(reaction, 'how it reacts to its own security incidents')),
    mitigationPlans: Type.Optional(listOf(mitigationPlan, 'the plans that its reactions execute')),
    relatedLoops: Type.Optional(
      listOf(relatedLoop, 'the closed loops that it is related to; an empty list says: none'),
    ),
    recommendations: Type.Optional(
      listOf(recommendation, 'what is recommended against the vulnerabilities of its components'),
    ),
    intents: Type.Optional(listOf(intent, 'the intents that it takes in; an empty list says: none')),
    evidence,
  },
  closed,
);
