import type { Requirement } from '../../model/requirement.ts';
import { description, entity } from '../requirement-builder.ts';
import { openList, willDescribes } from './notes.ts';

const here = { clause: '7.1.2', appliesWhen: 'a secure connecting service is provided' } as const;

/** Pre-deployment of the secure connecting service: the service and its access point. */
export const clause712PreDeployment = [
  entity({
    id: 'x1452-7.1.2-1',
    ...here,
    subject: 'the secure connecting service',
    statement: 'Onboarding a secure connecting service brings in two main parts.',
    parts: [
      'the secure portable wireless access point (SPWAP)',
      'the cloud platform of security capabilities (CPSC)',
    ],
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
    statement: 'A secure connecting service is able to offer these functions, among others.',
    parts: [
      'access to the Internet',
      'filtering of malicious websites',
      'link selection',
      'remote monitoring of devices',
    ],
    notes: [openList('such as')],
  }),
  entity({
    id: 'x1452-7.1.2-3',
    ...here,
    subject: 'the SPWAP',
    statement:
      'The SPWAP is a portable device that analyses and filters for security and comes with its card in place.',
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
] as const satisfies readonly Requirement[];
