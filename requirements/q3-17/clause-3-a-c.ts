import type { Requirement } from '../../model/requirement.ts';
import { derived, programmeItem } from '../requirement-builder.ts';
import { includingIsOpen, openExamples, taskOfTheGroup } from './notes.ts';

const organization = { clause: '3', subject: 'the telecommunications organization' } as const;
const task = { clause: '3', subject: 'the Question' } as const;

/** Tasks a to c: framework, methodology, security services. */
export const clause3aToC = [
  programmeItem({
    id: 'q3-17-3-a',
    ...task,
    declaredId: 'a)',
    statement: 'Make a framework of the functions of security management that X.1051 holds.',
    notes: [
      taskOfTheGroup,
      {
        kind: 'ambiguity',
        what: 'the functions are not listed, and by clause 1 X.1051 is about controls',
        reading: 'the areas of management of clause 1',
      },
      {
        kind: 'question',
        what: 'X.1051 is under revision (X.1051rev2); is the framework to follow the present or the coming edition',
        reading: 'neither is preferred',
      },
    ],
  }),
  derived({
    id: 'q3-17-3-a-1',
    ...organization,
    from: 'task a',
    statement: 'Each area of security management has somebody who is responsible for it.',
    parts: ['management framework', 'governance', 'risks', 'assets', 'incidents'],
    notes: [openExamples('including')],
  }),
  programmeItem({
    id: 'q3-17-3-b',
    ...task,
    declaredId: 'b)',
    statement: 'Make a method by which security management is implemented from standards that exist.',
    notes: [taskOfTheGroup, openExamples('and others')],
  }),
  derived({
    id: 'q3-17-3-b-1',
    ...organization,
    from: 'task b',
    appliesWhen: 'an area of management is described',
    statement: 'Each area of management names standards that implement it, out of those that are applied.',
  }),
  programmeItem({
    id: 'q3-17-3-c',
    ...task,
    declaredId: 'c)',
    statement: 'Make a framework or guidelines for security services.',
    notes: [
      taskOfTheGroup,
      openExamples('e.g.'),
      includingIsOpen,
      {
        kind: 'ambiguity',
        what: 'a framework and guidelines are different sorts of text, joined by a stroke',
        reading: 'either will do',
      },
    ],
  }),
  derived({
    id: 'q3-17-3-c-1',
    ...organization,
    from: 'task c',
    appliesWhen: 'a security service is in place',
    statement: 'Each security service in place has a catalogue of what it offers.',
  }),
] as const satisfies readonly Requirement[];
