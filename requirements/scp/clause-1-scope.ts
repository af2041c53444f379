import type { Requirement } from '../../model/requirement.ts';
import { description } from '../requirement-builder.ts';

/** What the scope says, statement by statement. */
export const clause1Scope = [
  description({
    id: 'scp-1-1',
    clause: '1',
    subject: 'network security specifications',
    statement:
      'Existing specifications protect connections between network functions and say little on how the configurations behind that protection get there and are managed.',
    notes: [
      {
        kind: 'question',
        what: 'which specifications are meant is not said; those on certificate enrolment and on the management of network resources cover some of it',
        reading: 'background to the study',
      },
    ],
  }),
  description({
    id: 'scp-1-2',
    clause: '1',
    subject: 'network operators',
    statement: 'Operators would be better able to run the protection of their networks if this were studied.',
    notes: [
      {
        kind: 'reading',
        what: 'that a study is important is no verbal form of the foreword and asks nothing of a network',
        reading: 'a reason for the study',
      },
    ],
  }),
  description({
    id: 'scp-1-3',
    clause: '1',
    subject: 'the study',
    statement:
      'The study looks at two use cases, at the threats in them, and at what they ask of configurations.',
    parts: [
      'on-demand enablers that protect network functions',
      'co-operation on the consistency of security configurations',
    ],
  }),
  description({
    id: 'scp-1-4',
    clause: '1',
    subject: 'the study',
    statement: 'Out of the analysis come potential security requirements, use case by use case.',
    parts: ['for the provisioning of security configurations', 'for the management of security functions'],
  }),
  description({
    id: 'scp-1-5',
    clause: '1',
    subject: 'the study',
    statement: 'How a security configuration is generated is outside the scope of the study.',
    notes: [
      {
        kind: 'reading',
        what: 'the statement stands in a NOTE and is made twice',
        reading: 'no rule looks at how a configuration came about; a descriptor may state where it did',
      },
    ],
  }),
  description({
    id: 'scp-1-6',
    clause: '1',
    subject: 'the use cases',
    statement: 'The use cases start from security configurations that have been generated already.',
    notes: [
      {
        kind: 'reading',
        what: 'an assumption, not a request; but a use case whose assumption does not hold has not begun',
        reading:
          'that the configuration exists is asked for by scp-provisioning-1, the first derived requirement on provisioning',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
