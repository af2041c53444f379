import Type from 'typebox';

import { closed, date, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import * as words from './management-domains-words.ts';

const triggers = (description: string) =>
  Type.Optional(listOf(options(words.trustTriggers, 'a trigger'), description));

const change = Type.Object(
  {
    date: date('when it changed'),
    what: Type.Optional(options(words.entityChanges, 'what changed')),
    evidence,
  },
  closed,
);

const entity = Type.Object(
  {
    id: identifier('the name by which all domains refer to this entity'),
    name: Type.Optional(text('what it is called')),
    type: Type.Optional(options(words.zsmEntityTypes, 'what it is')),
    changes: Type.Optional(
      listOf(change, 'what has changed on it since it was taken into service; an empty list says: nothing'),
    ),
    evidence,
  },
  closed,
);

const trustEvaluation = Type.Object(
  {
    id: identifier('the name by which trust relationships refer to this evaluation'),
    entity: identifier('the id of the entity whose trustworthiness is evaluated, of whatever domain'),
    evaluatedBy: Type.Optional(text('who or what evaluates')),
    method: Type.Optional(options(words.trustEvaluationMethods, 'how it is evaluated')),
    date: Type.Optional(date('when it was evaluated')),
    result: Type.Optional(options(words.trustworthinessResults, 'what the evaluation came to')),
    triggers: triggers('what makes the evaluation be repeated'),
    evidence,
  },
  closed,
);

const trustModel = Type.Object(
  {
    id: identifier('the name by which trust relationships refer to this model'),
    name: Type.Optional(text('what it is called')),
    kind: Type.Optional(options(words.trustModelKinds, 'how trust is obtained under it')),
    builtOn: Type.Optional(date('when it was built, or last built anew')),
    evidence,
  },
  closed,
);

const trustRelationship = Type.Object(
  {
    id: identifier('the name by which security controls refer to this relationship'),
    trustor: identifier('the id of the entity that trusts, of whatever domain'),
    trustee: identifier('the id of the entity that is trusted, of whatever domain'),
    model: Type.Optional(identifier('the id of the trust model that it follows')),
    evaluations: Type.Optional(
      listOf(identifier('the id of a trust evaluation'), 'the evaluations that the decision rests on'),
    ),
    decision: Type.Optional(options(words.trustDecisions, 'what was decided')),
    decidedOn: Type.Optional(date('when it was decided, or last decided anew')),
    triggers: triggers('what makes model and relationship be decided anew'),
    evidence,
  },
  closed,
);

const securityControl = Type.Object(
  {
    type: options(words.securityControlTypes, 'which security control'),
    relationship: Type.Optional(identifier('the id of the trust relationship that it follows from')),
    entity: Type.Optional(identifier('the id of the entity that it is applied on')),
    evidence,
  },
  closed,
);

/** A management domain of a ZSM framework. */
export const managementDomain = Type.Object(
  {
    id: identifier('the name of this management domain'),
    name: Type.Optional(text('what it is called')),
    kind: Type.Optional(options(words.managementDomainKinds, 'what it is')),
    operatedBy: Type.Optional(identifier('the id of the party that operates it')),
    entities: Type.Optional(listOf(entity, 'its ZSM entities')),
    trustEvaluations: Type.Optional(
      listOf(
        trustEvaluation,
        'the evaluations that it has made and that are in force; superseded ones are left out',
      ),
    ),
    trustModels: Type.Optional(listOf(trustModel, 'the trust models that it has decided on')),
    trustRelationships: Type.Optional(
      listOf(trustRelationship, 'the trust relationships that it has decided on'),
    ),
    securityControls: Type.Optional(listOf(securityControl, 'the security controls that it applies')),
    evidence,
  },
  closed,
);
