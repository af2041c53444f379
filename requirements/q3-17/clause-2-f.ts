import type { Requirement } from '../../model/requirement.ts';
import { derived, programmeItem } from '../requirement-builder.ts';
import { includingIsOpen, openExamples, shouldAsks } from './notes.ts';

const organization = {
  clause: '2',
  from: 'study item f',
  subject: 'the telecommunications organization',
} as const;

/** Study item f: best practice in security services. */
export const clause2f = [
  programmeItem({
    id: 'q3-17-2-f',
    clause: '2',
    declaredId: 'f)',
    keyword: 'should',
    subject: 'the Question',
    statement: 'How is best practice that gives direction to security services applied?',
    parts: [
      'cyber defence centre (CDC)',
      'security operation centre (SOC)',
      'managed security services (MSSs)',
      'computer incident response team (CIRT)',
    ],
    notes: [shouldAsks, openExamples('e.g.'), includingIsOpen],
  }),
  derived({
    id: 'q3-17-2-f-1',
    ...organization,
    statement: 'Of each of the four kinds of security service it is known whether the organization has it.',
    parts: [
      'cyber defence centre',
      'security operation centre',
      'managed security service',
      'computer incident response team',
    ],
    notes: [
      {
        kind: 'question',
        what: 'is an organization meant to have all of the services, or those that suit it',
        reading: 'those that suit it: doing without one is in order, once it is said',
      },
    ],
  }),
  derived({
    id: 'q3-17-2-f-2',
    ...organization,
    appliesWhen: 'a security service is in place',
    statement: 'Each security service in place is provided by a party of the deployment.',
  }),
  derived({
    id: 'q3-17-2-f-3',
    ...organization,
    appliesWhen: 'a security service is planned or not provided',
    statement: 'Where the organization does without a security service, there is a reason.',
  }),
  derived({
    id: 'q3-17-2-f-4',
    ...organization,
    appliesWhen: 'a security service is said to be part of another',
    statement: 'A security service that is part of another is part of one that is on record.',
    notes: [includingIsOpen],
  }),
] as const satisfies readonly Requirement[];
