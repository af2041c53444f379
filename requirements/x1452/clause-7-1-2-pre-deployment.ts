import type { Requirement } from '../../model/requirement.ts';
import { description, entity, provision } from '../requirement-builder.ts';
import { openList, willDescribes } from './notes.ts';

const here = { clause: '7.1.2', appliesWhen: 'a secure connecting service is provided' } as const;

/** Pre-deployment of the secure connecting service: item 1 of the clause. */
export const clause712PreDeployment = [
  entity({
    id: 'x1452-7.1.2-1',
    ...here,
    subject: 'the secure connecting service',
    statement: 'Onboarding the service brings in two main parts.',
    parts: ['the secure portable wireless access point (SPWAP)', 'the cloud platform of security capabilities (CPSC)'],
    notes: [
      {
        kind: 'defect',
        what: 'two main parts are announced, while item 2 of the clause and Table 1 name four entities',
        reading: 'the two are the main ones of the four; each is checked where it is named',
      },
    ],
  }),
  description({
    id: 'x1452-7.1.2-2',
    ...here,
    keyword: 'can',
    subject: 'the secure connecting service',
    statement: 'The service is able to offer these functions, among others.',
    parts: ['access to the Internet', 'filtering of malicious websites', 'link selection', 'remote monitoring of devices'],
    notes: [openList('such as')],
  }),
  entity({
    id: 'x1452-7.1.2-3',
    ...here,
    subject: 'the SPWAP',
    statement: 'The SPWAP is a portable device that analyses and filters for security and comes with its card in place.',
    parts: ['analyses for security', 'filters for security', 'is preconfigured with a SIM or USIM card'],
    notes: [
      {
        kind: 'ambiguity',
        what: 'the device is preconfigured with a SIM or USIM card here, with a SIM card only in the definition (3.2.4)',
        reading: 'either card will do',
      },
      {
        kind: 'defect',
        what: 'the card is said to be in place beforehand, while in step 2 of 7.1.3 the account manager inserts it',
        reading: 'the card is in place when the customer receives the device',
      },
    ],
  }),
  entity({
    id: 'x1452-7.1.2-4',
    ...here,
    keyword: 'can',
    subject: 'the SPWAP',
    statement: 'The SPWAP is comparable to a mobile WLAN hotspot.',
    notes: [
      {
        kind: 'ambiguity',
        what: 'the likeness is a possibility here and a fact in the definition (3.2.4)',
        reading: 'an illustration; nothing is checked',
      },
    ],
  }),
  entity({
    id: 'x1452-7.1.2-5',
    ...here,
    keyword: 'can',
    subject: 'the terminal',
    statement: 'Terminals reach the SPWAP over WLAN.',
  }),
  entity({
    id: 'x1452-7.1.2-6',
    ...here,
    subject: 'the SPWAP',
    statement: 'The SPWAP is the access point through which a mobile network leads onwards.',
    parts: ['to the Internet', 'to the intranet of the enterprise'],
  }),
  entity({
    id: 'x1452-7.1.2-7',
    ...here,
    appliesWhen: 'the SPWAP of a secure connecting service connects to the Internet',
    keyword: 'will',
    subject: 'the SPWAP',
    statement: 'On the way to the Internet the SPWAP controls which sites are reached.',
    parts: [
      'checks the requested website or URL against URL feature libraries that the CPSC holds',
      'blocks malicious URLs and phishing websites',
    ],
    notes: [willDescribes],
  }),
  entity({
    id: 'x1452-7.1.2-8',
    ...here,
    appliesWhen: 'the SPWAP of a secure connecting service connects to the intranet of the enterprise',
    keyword: 'will',
    subject: 'the SPWAP',
    statement: 'On the way to the intranet the SPWAP selects among secure link modes.',
    parts: ['APN', 'VPN', 'VPDN'],
    notes: [
      willDescribes,
      {
        kind: 'ambiguity',
        what: 'three modes are examples of several, and it is not said how many a device supports',
        reading: 'one of the named modes suffices',
      },
    ],
  }),
  entity({
    id: 'x1452-7.1.2-9',
    ...here,
    subject: 'the CPSC',
    statement: 'The CPSC supplies security capabilities from the cloud and configures the devices connected to it.',
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
        reading: 'the CPSC is the one that answers; any answer counts; the ability to answer is what a descriptor states',
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
