import type { Requirement } from '../../model/requirement.ts';
import { derived } from '../requirement-builder.ts';
import { interfacesAreMeant, noMeasure } from './notes.ts';

const here = { clause: 'SCOPE.1', from: 'scope, objective 1' } as const;
const orchestration = {
  ...here,
  subject: 'the orchestration interface of a slice',
  appliesWhen: 'a slice states orchestration interfaces',
} as const;
const management = {
  ...here,
  subject: 'the management interface of a slice',
  appliesWhen: 'a slice states management interfaces',
} as const;
const slice = { ...here, subject: 'the slice', appliesWhen: 'there are slices' } as const;

/** Security requirements for the orchestration and for the management of slices: their interfaces and roles. */
export const objective1 = [
  derived({
    id: 'nsom-1.1',
    ...slice,
    statement: 'A slice states the interfaces over which it is orchestrated.',
    notes: [interfacesAreMeant],
  }),
  derived({
    id: 'nsom-1.2',
    ...orchestration,
    statement: 'The two ends of an orchestration interface authenticate each other.',
    notes: [noMeasure('security', 'both peers prove who they are, the consumer as well as the producer')],
  }),
  derived({
    id: 'nsom-1.3',
    ...orchestration,
    statement: 'What a consumer asks over an orchestration interface is authorised before it is done.',
  }),
  derived({
    id: 'nsom-1.4',
    ...orchestration,
    statement: 'Messages on an orchestration interface are protected from alteration.',
  }),
  derived({
    id: 'nsom-1.5',
    ...orchestration,
    statement: 'Messages on an orchestration interface are protected from being read on their way.',
  }),
  derived({
    id: 'nsom-1.6',
    ...orchestration,
    statement: 'An orchestration interface is reached by a protocol that runs over a secured transport.',
  }),
  derived({
    id: 'nsom-1.7',
    ...slice,
    statement: 'Every orchestration interface admits roles, and none but roles for orchestration.',
    notes: [interfacesAreMeant],
  }),
  derived({
    id: 'nsom-1.8',
    ...slice,
    statement: 'A slice states the interfaces over which it is managed.',
    notes: [interfacesAreMeant],
  }),
  derived({
    id: 'nsom-1.9',
    ...management,
    statement: 'The two ends of a management interface authenticate each other.',
  }),
  derived({
    id: 'nsom-1.10',
    ...management,
    statement: 'What a consumer asks over a management interface is authorised before it is done.',
  }),
  derived({
    id: 'nsom-1.11',
    ...management,
    statement: 'Messages on a management interface are protected from alteration.',
  }),
  derived({
    id: 'nsom-1.12',
    ...management,
    statement: 'Messages on a management interface are protected from being read on their way.',
  }),
  derived({
    id: 'nsom-1.13',
    ...management,
    statement: 'A management interface is reached by a protocol that runs over a secured transport.',
  }),
  derived({
    id: 'nsom-1.14',
    ...slice,
    statement: 'Every management interface admits roles, and none but roles for management.',
  }),
  derived({
    id: 'nsom-1.15',
    ...slice,
    statement: 'A slice has roles for each of the three tasks.',
    parts: ['orchestration', 'management', 'audit'],
    notes: [
      {
        kind: 'question',
        what: 'orchestration and management are named apart throughout, and nothing says whether the same people may do both',
        reading: 'they are for different roles, and a third looks at what both have done',
      },
    ],
  }),
  derived({
    id: 'nsom-1.16',
    ...here,
    subject: 'the role',
    appliesWhen: 'a slice states roles',
    statement: 'A role has one task and no other, so that roles are separate.',
  }),
] as const satisfies readonly Requirement[];
