import type { Requirement } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { entity } from '../requirement-builder.ts';
import { openList } from './notes.ts';

const deviceOffersDevice: Note = {
  kind: 'defect',
  what: 'the sentence has a device offer devices, though the clause is about what the equipment provider does',
  reading: 'the equipment provider offers them',
};

/** The equipment provider. */
export const clause92 = [
  entity({
    id: 'x1452-9.2.1-1',
    clause: '9.2.1',
    appliesWhen: 'an equipment provider that provides user equipment takes part',
    subject: 'the equipment provider',
    statement: 'User equipment comprises the phone and the card in it.',
    parts: ['mobile phone', 'SIM or USIM card'],
    notes: [deviceOffersDevice],
  }),
  entity({
    id: 'x1452-9.2.2-1',
    clause: '9.2.2',
    appliesWhen: 'an equipment provider that provides IT devices takes part',
    subject: 'the equipment provider',
    statement: 'IT devices supporting the service comprise, among others, the following.',
    parts: ['server', 'display device', 'chip', 'software system'],
    notes: [deviceOffersDevice, openList('etc.')],
  }),
  entity({
    id: 'x1452-9.2.3-1',
    clause: '9.2.3',
    appliesWhen: 'an equipment provider that provides CT devices takes part',
    subject: 'the equipment provider',
    statement: 'Telecommunication devices comprise equipment such as the following.',
    parts: ['base station', 'core network device'],
    notes: [
      deviceOffersDevice,
      openList('such as'),
      {
        kind: 'ambiguity',
        what: 'the examples are joined by `or`',
        reading: 'either of the two is enough',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
