import Type from 'typebox';

import { closed, evidence, flag, identifier, listOf, options, text } from '../descriptor-fields.ts';
import * as words from './management-data-words.ts';

const operatedBy = (description: string) => Type.Optional(identifier(description));

/** An id, or the wildcard: always written out, never meant by leaving something away. */
const nameOrWildcard = (description: string) =>
  Type.String({ pattern: '^(\\*|[A-Za-z][A-Za-z0-9._-]*)$', maxLength: 128, description });

const traceability = Type.Object(
  {
    recordFields: Type.Optional(
      listOf(options(words.recordFields, 'a field'), 'what each record says of where it comes from'),
    ),
    accessLogged: Type.Optional(flag('whether it is recorded who has accessed the data')),
    evidence,
  },
  closed,
);

const integrity = Type.Object(
  {
    method: Type.Optional(options(words.integrityMethods, 'how it is shown that the data is as written')),
    verifiableBy: Type.Optional(
      listOf(identifier('the id of a party'), 'the parties that are able to verify it'),
    ),
    evidence,
  },
  closed,
);

const immutability = Type.Object(
  {
    storage: Type.Optional(options(words.storageModes, 'how the data is stored')),
    retentionDays: Type.Optional(Type.Integer({ description: 'for how many days it is kept as it is' })),
    evidence,
  },
  closed,
);

const dataSet = Type.Object(
  {
    id: identifier('the name of this data set within the store'),
    name: Type.Optional(text('what it is called')),
    kind: Type.Optional(options(words.managementDataKinds, 'what it tells')),
    slices: Type.Optional(listOf(identifier('the id of a slice'), 'the slices that it is about')),
    traceability: Type.Optional(traceability),
    integrity: Type.Optional(integrity),
    immutability: Type.Optional(immutability),
    evidence,
  },
  closed,
);

const authorization = Type.Object(
  {
    data: Type.Optional(listOf(identifier('the id of a data set of this store'), 'which data sets')),
    actions: Type.Optional(listOf(options(words.dataActions, 'an action'), 'what it may do with them')),
    evidence,
  },
  closed,
);

const consumer = Type.Object(
  {
    id: identifier('the name of this consumer within the store'),
    name: Type.Optional(text('what it is called')),
    operatedBy: operatedBy('the id of the party that the consumer acts for'),
    application: Type.Optional(text('the application that consumes the data')),
    authentication: Type.Optional(options(words.consumerAuthentications, 'how it proves who it is')),
    authorizations: Type.Optional(
      listOf(authorization, 'what it has been authorised for, whatever the access policy says'),
    ),
    evidence,
  },
  closed,
);

const condition = Type.Object(
  {
    type: options(words.conditionTypes, 'what it is about'),
    values: Type.Optional(listOf(text('a value'), 'what it must be one of')),
    evidence,
  },
  closed,
);

const rule = Type.Object(
  {
    id: identifier('the name of this rule within the policy'),
    effect: options(words.ruleEffects, 'what it gives where it matches'),
    consumers: Type.Optional(
      listOf(nameOrWildcard('the id of a consumer, or `*`'), 'whom it is about; none where left out'),
    ),
    data: Type.Optional(
      listOf(nameOrWildcard('the id of a data set, or `*`'), 'which data it is about; none where left out'),
    ),
    actions: Type.Optional(
      listOf(
        options(words.ruleActions, 'an action, or `*`'),
        'which actions it is about; none where left out',
      ),
    ),
    conditions: Type.Optional(
      listOf(condition, 'what must hold besides; it matches always where there is none'),
    ),
    evidence,
  },
  closed,
);

const accessPolicy = Type.Object(
  {
    combining: Type.Optional(options(words.combiningAlgorithms, 'which rule counts where several match')),
    default: Type.Optional(options(words.ruleEffects, 'what is given where no rule matches')),
    rules: Type.Optional(listOf(rule, 'the rules; their order does not matter')),
    evidence,
  },
  closed,
);

/** A store of management data of one operator or partner, with what protects it, its consumers and its access policy. */
export const managementData = Type.Object(
  {
    id: identifier('the name of this store'),
    name: Type.Optional(text('what it is called')),
    operatedBy: operatedBy('the id of the party that runs the store'),
    data: Type.Optional(listOf(dataSet, 'the data sets that it holds')),
    consumers: Type.Optional(listOf(consumer, 'who consumes the data, and what for')),
    accessPolicy: Type.Optional(accessPolicy),
    evidence,
  },
  closed,
);
