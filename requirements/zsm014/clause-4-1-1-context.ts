import type { Requirement } from '../../model/requirement.ts';
import { description } from '../requirement-builder.ts';

const here = { clause: '4.1.1' } as const;

/** What clause 4.1.1 says of trust besides its requirements: what it is for, and its NOTE. */
export const clause411Context = [
  description({
    id: 'zsm014-4.1.1-scope',
    ...here,
    subject: 'the clause',
    statement:
      'The clause is about trust between management domains that adapts to what happens, and about trust in third parties where it is needed.',
    notes: [
      {
        kind: 'defect',
        what: 'trust in third parties and trust between domains are announced, while each requirement speaks of ZSM entities and none of a third party',
        reading:
          'a third party is a management domain of that kind; its systems are ZSM entities, for which all five requirements hold',
      },
      {
        kind: 'ambiguity',
        what: '`if necessary` leaves open who finds trust in a third party necessary',
        reading: 'it is, for every third party that the descriptor lists among the domains',
      },
    ],
  }),
  description({
    id: 'zsm014-4.1.1-note',
    ...here,
    declaredId: 'NOTE',
    subject: 'trust relationship',
    statement:
      'A trust relationship is the trust that management domains have established, and either criteria or policies govern it.',
    parts: [
      'criteria: how to interact and behave securely, and what may come of it, for the protection of management services and functions',
      'policies: how the management functions of one domain respect what another domain has authorized',
    ],
    notes: [
      {
        kind: 'defect',
        what: 'two references, [i.x] and [i.y], lead nowhere; clause 2.2 has [i.1] and [i.2], one of which defines trust relationship',
        reading: 'the second points to the glossary of NIST CSRC; the first to no known text',
      },
      {
        kind: 'defect',
        what: 'the NOTE defines a term which clause 3.1 does not list, and does so between domains only, though trust-02 wants it also within a domain',
        reading: 'a trust relationship is between two entities, of one domain or of two',
      },
      {
        kind: 'defect',
        what: 'the sentence on policies has the word order of a question (`how does management function`)',
        reading: 'policies that say how management functions respect each other',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
