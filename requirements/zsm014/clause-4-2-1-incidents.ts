import type { Requirement } from '../../model/requirement.ts';
import { description, provision } from '../requirement-builder.ts';
import {
  bindsArchitecture,
  capabilitiesInThePlural,
  detectVersusIdentify,
  incidentByExample,
  noTimeLimit,
  saysWhetherItApplies,
} from './notes.ts';

const here = { clause: '4.2.1' } as const;
const bound = {
  ...here,
  obligation: 'required',
  keyword: 'shall',
  subject: 'the ZSM framework reference architecture',
} as const;

/** Security incidents of closed loops: noticed, told, answered; with NOTES 1 and 2. */
export const clause421Incidents = [
  description({
    id: 'zsm014-4.2.1-scope',
    ...here,
    subject: 'the clause',
    statement: 'The clause is about the security of automation by closed loops.',
  }),
  provision({
    id: 'zsm014-sec-cla-01',
    ...bound,
    declaredId: 'Sec-Cla-01',
    statement:
      'Security incidents of a closed loop are noticed and named without anybody having to look for them.',
    parts: ['incidents are detected automatically', 'incidents are identified automatically'],
    notes: [
      bindsArchitecture,
      capabilitiesInThePlural,
      incidentByExample,
      detectVersusIdentify,
      {
        kind: 'question',
        what: 'NOTE 2 counts any performance degradation as a security incident, whatever its cause; is that meant',
        reading: 'as written',
      },
    ],
  }),
  provision({
    id: 'zsm014-sec-cla-02',
    ...bound,
    declaredId: 'Sec-Cla-02',
    statement: 'Consumers of a closed loop that are authorized for it are told of its security incidents.',
    parts: ['consumers are notified of incidents', 'whoever is notified is authorized'],
    notes: [
      bindsArchitecture,
      capabilitiesInThePlural,
      incidentByExample,
      noTimeLimit('consumers are notified'),
      {
        kind: 'ambiguity',
        what: 'who authorizes consumers, and for the loop or for the notification, is not said; consumer is not defined',
        reading: 'a consumer that the loop lists and that is authorized for this kind of incident',
      },
      {
        kind: 'ambiguity',
        what: 'that no other than an authorized consumer is notified is not said in so many words',
        reading: 'it is meant: one recipient that is not authorized fails the loop',
      },
      {
        kind: 'defect',
        what: 'the term is spelt in three ways within the clause: closed loop, closed-loop, closed-loops',
        reading: 'all are the same',
      },
    ],
  }),
  provision({
    id: 'zsm014-sec-cla-03',
    ...bound,
    declaredId: 'Sec-Cla-03',
    statement:
      'There is a reaction to each security incident of a closed loop, and no person has to set it off.',
    parts: ['something is done, for example a mitigation plan is executed', 'it is done automatically'],
    notes: [
      bindsArchitecture,
      capabilitiesInThePlural,
      incidentByExample,
      {
        kind: 'ambiguity',
        what: 'what counts as a reaction is said by the example of NOTE 1 only',
        reading:
          'any action that is named; where it is to execute a mitigation plan, the plan is there; one that waits for a person to agree is not automatic',
      },
    ],
  }),
  description({
    id: 'zsm014-4.2.1-note-1',
    ...here,
    declaredId: 'NOTE 1',
    subject: 'reaction',
    statement: 'To execute a mitigation plan is an example of a reaction.',
  }),
  provision({
    id: 'zsm014-sec-cla-04',
    ...bound,
    declaredId: 'Sec-Cla-04',
    appliesWhen: 'the closed loop is related to others',
    statement:
      'Where closed loops are related, there is an automatic reaction to security incidents between them.',
    parts: ['something is done, together with the related loop', 'it is done automatically'],
    notes: [
      bindsArchitecture,
      capabilitiesInThePlural,
      incidentByExample,
      saysWhetherItApplies('closed loops being related', 'relatedLoops'),
      {
        kind: 'defect',
        what: 'when closed loops are related is not defined',
        reading:
          'where a loop says that it is, and the other is there and says so too: a relation known on one side only can not be acted upon together',
      },
      {
        kind: 'question',
        what: 'incidents between loops are to be reacted to, yet Sec-Cla-01 and Sec-Cla-02 ask neither to detect nor to notify them; is that meant',
        reading: 'as written: only the reaction is asked for',
      },
    ],
  }),
  description({
    id: 'zsm014-4.2.1-note-2',
    ...here,
    declaredId: 'NOTE 2',
    subject: 'security incident',
    statement: 'A security incident may be an attack, a degraded performance, or both.',
    parts: ['of a closed loop', 'between related closed loops'],
    notes: [
      {
        kind: 'defect',
        what: 'a full stop cuts the sentence before its last `and/or`, and the part behind it has no verb',
        reading: 'incidents between related loops are of the same two kinds',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
