import type { Requirement } from '../../model/requirement.ts';
import { derived } from '../requirement-builder.ts';
import { noMeasure } from './notes.ts';

const here = {
  clause: 'SCOPE.2',
  from: 'scope, objective 2',
  subject: 'the orchestration of a slice',
  appliesWhen: 'there are slices',
} as const;

/** The mechanisms that secure the orchestration of slices. */
export const objective2 = [
  derived({
    id: 'nsom-2.1',
    ...here,
    statement: 'Every template or package that a slice is made from is signed.',
    notes: [
      noMeasure(
        'mechanisms',
        'five of them: signed packages, authorised requests, isolated resources, isolated tenants, an audit trail',
      ),
    ],
  }),
  derived({
    id: 'nsom-2.2',
    ...here,
    statement: 'The signature of every template or package is verified before it is used.',
  }),
  derived({
    id: 'nsom-2.3',
    ...here,
    statement: 'A request to the orchestration is carried out once it has been checked.',
    parts: ['who requests it', 'which operation it asks for', 'on which slice'],
  }),
  derived({
    id: 'nsom-2.4',
    ...here,
    subject: 'the domain of a slice',
    appliesWhen: 'a slice states domains',
    statement:
      'In each domain a slice has resources of its own, or something keeps it apart from others on them.',
    notes: [
      {
        kind: 'question',
        what: 'isolation of slices, on which every other protection rests, is mentioned in no objective',
        reading: 'it is among what secures orchestration, which places slices on resources',
      },
    ],
  }),
  derived({
    id: 'nsom-2.5',
    ...here,
    statement: 'Tenants of the orchestration are kept apart from each other.',
  }),
  derived({
    id: 'nsom-2.6',
    ...here,
    statement: 'Whatever the orchestration does to a slice over its lifetime leaves an audit record.',
    parts: ['onboarding', 'creation', 'activation', 'modification', 'deactivation', 'termination'],
  }),
  derived({
    id: 'nsom-2.7',
    ...here,
    statement: 'An audit record of the orchestration is complete enough to hold somebody to it.',
    parts: ['who acted', 'what was done', 'when', 'with which outcome'],
  }),
] as const satisfies readonly Requirement[];
