import type { Requirement } from '../../model/requirement.ts';
import { derived } from '../requirement-builder.ts';
import { openChoice } from './notes.ts';

const here = {
  clause: '1',
  from: 'the use case of co-operation on security configuration consistency',
} as const;
const group = { ...here, subject: 'a consistency group' } as const;
const configuration = { ...here, subject: 'a security configuration' } as const;

/** What the second use case asks of a deployment: what must agree does, value by value. */
export const configurationConsistency = [
  derived({
    id: 'scp-consistency-1',
    ...group,
    statement:
      'The group has two different members at least; where nothing is compared, nothing is consistent.',
    parts: ['two members at least', 'no member twice'],
  }),
  derived({
    id: 'scp-consistency-2',
    ...group,
    statement: 'Each member is a configuration that exists, for a network function that exists.',
    parts: ['the configuration exists', 'its network function exists'],
  }),
  derived({
    id: 'scp-consistency-3',
    ...group,
    statement: 'The group says which parameters must agree, and gives a reason for each that need not.',
    parts: [
      'one parameter at least must agree',
      'each allowed difference has a reason',
      'no parameter is in both lists',
    ],
    notes: [openChoice('the text does not say in which respects configurations have to be consistent')],
  }),
  derived({
    id: 'scp-consistency-4',
    ...group,
    statement: 'No parameter that a member has in force is left out of the comparison without a word.',
    notes: [
      {
        kind: 'reading',
        what: 'a parameter that neither must agree nor may differ would escape every comparison',
        reading: 'the group takes a stand on each parameter that one of its members has in force',
      },
    ],
  }),
  derived({
    id: 'scp-consistency-5',
    ...group,
    statement: 'No member lacks a parameter that must agree.',
    appliesWhen: 'the group has two members and a parameter that must agree',
  }),
  derived({
    id: 'scp-consistency-6',
    ...group,
    statement: 'Of each parameter that must agree, all members have the same value in force.',
    appliesWhen: 'the group has two members and a parameter that must agree',
    notes: [
      {
        kind: 'reading',
        what: 'whether consistent means equal or compatible is open',
        reading:
          'values are compared as they are written; what may differ is left to the allowed differences',
      },
    ],
  }),
  derived({
    id: 'scp-consistency-7',
    ...group,
    statement: 'The members were compared and found consistent no earlier than any of them was last changed.',
    parts: [
      'by a stated method',
      'with the result that they are consistent',
      'since the last change of each',
    ],
  }),
  derived({
    id: 'scp-consistency-8',
    ...group,
    statement: 'One known party is in charge of keeping the members consistent.',
    notes: [
      {
        kind: 'question',
        what: 'co-operation is named without those who co-operate',
        reading: 'whoever they are, one of them answers for the outcome',
      },
    ],
  }),
  derived({
    id: 'scp-consistency-9',
    ...configuration,
    statement:
      'A configuration that sets a parameter which another sets on the same interface is compared: it is a member of a group.',
    appliesWhen: 'another configuration sets one of its parameters on the same interface',
  }),
  derived({
    id: 'scp-consistency-10',
    ...configuration,
    statement:
      'No two configurations in force want different values of one parameter at the same network function and interface.',
    appliesWhen: 'it is not said that the configuration is other than active',
  }),
] as const satisfies readonly Requirement[];
