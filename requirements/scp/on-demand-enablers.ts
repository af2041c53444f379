import type { Requirement } from '../../model/requirement.ts';
import { derived } from '../requirement-builder.ts';
import { actorsUnnamed, openChoice } from './notes.ts';

const here = { clause: '1', from: 'the use case of on-demand security enablers that protect NFs' } as const;

/** What the first use case asks of a deployment: protection that is there when it is asked for. */
export const onDemandEnablers = [
  derived({
    id: 'scp-enabler-1',
    ...here,
    subject: 'a network function for which protection can be asked on demand',
    statement:
      'For each protection that can be asked for, an enabler brings it and can protect this network function.',
    appliesWhen: 'the network function has protections on demand',
    notes: [openChoice('the text lists no protections that can be asked for')],
  }),
  derived({
    id: 'scp-enabler-2',
    ...here,
    subject: 'an on-demand security enabler',
    statement: 'It is settled what sets the enabler going.',
    notes: [openChoice('the text does not say what counts as a demand')],
  }),
  derived({
    id: 'scp-enabler-3',
    ...here,
    subject: 'a trigger of an enabler',
    statement: 'It is settled who may pull the trigger, and each of them is a known party.',
    notes: [actorsUnnamed],
  }),
  derived({
    id: 'scp-enabler-4',
    ...here,
    subject: 'a trigger of an enabler',
    statement: 'A demand is accepted only from somebody who is authenticated and authorized.',
    parts: [
      'authenticated by a certificate, a signed token or several factors; a password alone does not suffice',
      'authorized by some means',
    ],
    notes: [openChoice('the text says nothing of how demands are protected')],
  }),
  derived({
    id: 'scp-enabler-5',
    ...here,
    subject: 'an on-demand security enabler',
    statement:
      'Each network function that the enabler can protect is known, and a configuration made for the enabler has been provisioned to it.',
    parts: ['the network function is described', 'the configuration has been provisioned'],
  }),
  derived({
    id: 'scp-enabler-6',
    ...here,
    subject: 'an on-demand security enabler',
    statement: 'While the enabler is on, every configuration made for it is active.',
    parts: ['it is said whether the enabler is on', 'it has a configuration', 'each of them is active'],
    appliesWhen: 'it is not said that the enabler is off',
  }),
  derived({
    id: 'scp-enabler-7',
    ...here,
    subject: 'an on-demand security enabler',
    statement: 'While the enabler is off, none of the configurations made for it is active.',
    parts: ['it has a configuration', 'none of them is active'],
    appliesWhen: 'the enabler is off',
    notes: [
      {
        kind: 'question',
        what: 'whether protection on demand also ends on demand is left open',
        reading: 'it does: an enabler that is off leaves no configuration active',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
