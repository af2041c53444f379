import type { Requirement } from '../../model/requirement.ts';
import { derived } from '../requirement-builder.ts';

const here = {
  clause: 'SCOPE.3',
  from: 'scope, objective 3',
  subject: 'the slice',
  appliesWhen: 'there are slices',
} as const;

/** Security services made for the customer of a slice, from end to end. */
export const objective3 = [
  derived({
    id: 'nsom-3.1',
    ...here,
    statement: 'A slice says for which segment of customers it is.',
    parts: ['consumer', 'business', 'government'],
    notes: [
      {
        kind: 'question',
        what: 'three segments are named, and not whether what is asked differs from one to the other',
        reading:
          'the same is asked for all three: what was chosen for the customer is provided from end to end',
      },
    ],
  }),
  derived({
    id: 'nsom-3.2',
    ...here,
    statement: 'A slice says which domains it crosses, each under a name of its own.',
    notes: [
      {
        kind: 'defect',
        what: 'the domains of a slice are mentioned and not listed',
        reading: 'whatever the slice states; access, transport, core and edge are offered as words',
      },
    ],
  }),
  derived({
    id: 'nsom-3.3',
    ...here,
    subject: 'the domain of a slice',
    appliesWhen: 'a slice states domains',
    statement: 'For each domain it is known which party runs it.',
  }),
  derived({
    id: 'nsom-3.4',
    ...here,
    statement: 'Security services have been chosen for the customer of the slice.',
    notes: [
      {
        kind: 'question',
        what: 'who customizes the services is open: the customer chooses, or the operator chooses for a segment',
        reading: 'either; the choice is stated with the customer',
      },
    ],
  }),
  derived({
    id: 'nsom-3.5',
    ...here,
    statement:
      'Each security service that was chosen for the customer is among those that the slice provides.',
  }),
  derived({
    id: 'nsom-3.6',
    ...here,
    from: 'scope, objective 3, and summary',
    statement: 'Each security service of a slice is supplied in every domain that the slice crosses.',
    notes: [
      {
        kind: 'ambiguity',
        what: 'a service from end to end may be present at the two ends or all along the way',
        reading: 'all along the way, which is what crossing domains is about',
      },
    ],
  }),
  derived({
    id: 'nsom-3.7',
    ...here,
    statement: 'For each supply of a security service it is known which party supplies it in which domain.',
  }),
  derived({
    id: 'nsom-3.8',
    ...here,
    statement: 'One party joins the security services of a slice across its domains.',
  }),
  derived({
    id: 'nsom-3.9',
    ...here,
    statement: 'It is known which party offers the slice.',
  }),
] as const satisfies readonly Requirement[];
