import type { Requirement } from '../../model/requirement.ts';
import { entity, provision } from '../requirement-builder.ts';
import { openList } from './notes.ts';

const here = { clause: '7.1.2', appliesWhen: 'a secure connecting service is provided' } as const;

/** Pre-deployment of the secure connecting service: the cloud platform of security capabilities (CPSC). */
export const clause712Cpsc = [
  entity({
    id: 'x1452-7.1.2-9',
    ...here,
    subject: 'the CPSC',
    statement:
      'The CPSC supplies security capabilities from the cloud and configures the devices connected to it.',
    parts: ['recognizes malicious websites', 'manages resources'],
    notes: [
      {
        kind: 'ambiguity',
        what: 'the two examples follow the configuring of devices, though recognizing websites is a security capability',
        reading: 'both are capabilities of the CPSC',
      },
    ],
  }),
  entity({
    id: 'x1452-7.1.2-10',
    ...here,
    keyword: 'can',
    subject: 'the SPWAP',
    statement: 'The SPWAP is able to put queries to the CPSC.',
  }),
  provision({
    id: 'x1452-7.1.2-11',
    ...here,
    appliesWhen: 'the SPWAP of a secure connecting service queries the CPSC',
    obligation: 'required',
    keyword: 'shall',
    subject: 'the CPSC',
    statement: 'The CPSC answers each query of the SPWAP.',
    notes: [
      {
        kind: 'ambiguity',
        what: 'the only obligation of clause 7 that is required stands in a relative clause, without time limit or content',
        reading:
          'the CPSC is the one that answers; any answer counts; the ability to answer is what a descriptor states',
      },
      {
        kind: 'reading',
        what: 'the SPWAP may put queries, it is not said when it does',
        reading:
          'a secure connecting service is taken to put them, so that its CPSC is always held to answer',
      },
    ],
  }),
  entity({
    id: 'x1452-7.1.2-12',
    ...here,
    keyword: 'can',
    subject: 'the CPSC',
    statement: 'The CPSC helps the SPWAP against malicious URLs and phishing websites.',
    parts: ['to stop them', 'to look them up in real time'],
    notes: [
      {
        kind: 'ambiguity',
        what: 'it is open whether the CPSC or the SPWAP does the looking up',
        reading: 'the SPWAP asks and the CPSC answers, as in the sentence before',
      },
    ],
  }),
  entity({
    id: 'x1452-7.1.2-13',
    ...here,
    subject: 'the CPSC',
    statement: 'The CPSC offers enterprise customers an interface of their own.',
    parts: ['to configure a blacklist of websites', 'to maintain customer information'],
    notes: [openList('etc.')],
  }),
] as const satisfies readonly Requirement[];
