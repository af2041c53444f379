import type { Requirement } from '../../model/requirement.ts';
import { provision } from '../requirement-builder.ts';
import {
  bindsArchitecture,
  capabilitiesInThePlural,
  detectVersusIdentify,
  noTimeLimit,
  saysWhetherItApplies,
} from './notes.ts';

const bound = {
  clause: '4.2.1',
  obligation: 'required',
  keyword: 'shall',
  subject: 'the ZSM framework reference architecture',
} as const;

/** Where a closed loop can be attacked: its components, its notifications, the intents that it takes in. */
export const clause421Attacks = [
  provision({
    id: 'zsm014-sec-cla-08',
    ...bound,
    declaredId: 'Sec-Cla-08',
    statement: 'Vulnerabilities of the components of a closed loop are identified.',
    notes: [
      bindsArchitecture,
      capabilitiesInThePlural,
      noTimeLimit('vulnerabilities are looked for'),
      {
        kind: 'defect',
        what: 'the word `to` is doubled before the verb',
        reading: 'once',
      },
      {
        kind: 'ambiguity',
        what: 'components of a closed loop are not defined, and unlike Sec-Cla-01 nothing is said of automation',
        reading: 'every component that the loop lists, by whatever method; a person may do it',
      },
    ],
  }),
  provision({
    id: 'zsm014-sec-cla-09',
    ...bound,
    declaredId: 'Sec-Cla-09',
    appliesWhen: 'a component of the closed loop has a vulnerability',
    statement:
      'Whatever risk a vulnerability of a component brings about, there is a recommendation on how to mitigate it.',
    notes: [
      bindsArchitecture,
      capabilitiesInThePlural,
      saysWhetherItApplies('a component having a vulnerability', 'vulnerabilities'),
      {
        kind: 'ambiguity',
        what: 'to whom recommendations are provided is not said, nor who follows them',
        reading:
          'for each known vulnerability of each component a measure is recommended; whether it was taken is not asked',
      },
      {
        kind: 'defect',
        what: 'the risks are taken for granted: no requirement asks that the risk of a vulnerability be assessed',
        reading: 'every known vulnerability is a risk',
      },
    ],
  }),
  provision({
    id: 'zsm014-sec-cla-10',
    ...bound,
    declaredId: 'Sec-Cla-10',
    appliesWhen:
      'the closed loop sends notifications; that it does so of incidents is asked for by Sec-Cla-02',
    statement: 'A notification of a closed loop reaches its recipients unaltered and unread by others.',
    parts: ['its integrity is ensured', 'its confidentiality is ensured'],
    notes: [
      bindsArchitecture,
      capabilitiesInThePlural,
      {
        kind: 'ambiguity',
        what: 'what a closed loop notification is, is not said: those on incidents (Sec-Cla-02) or all',
        reading: 'all notifications of the loop',
      },
      {
        kind: 'question',
        what: 'availability is left out here, while NOTE 5 counts it in; may a notification be suppressed',
        reading: 'as written: integrity and confidentiality only',
      },
    ],
  }),
  provision({
    id: 'zsm014-sec-cla-11',
    ...bound,
    declaredId: 'Sec-Cla-11',
    appliesWhen: 'the closed loop takes in an intent that is expressed in declarative form',
    statement:
      'Where a closed loop takes in a declarative intent, an intent that deceives or is forged is noticed and named without anybody having to look for it.',
    parts: [
      'deceit by way of the intent is detected automatically',
      'deceit by way of the intent is identified automatically',
      'spoofing of the intent is detected automatically',
      'spoofing of the intent is identified automatically',
    ],
    notes: [
      bindsArchitecture,
      capabilitiesInThePlural,
      detectVersusIdentify,
      saysWhetherItApplies('the closed loop taking in an intent', 'intents'),
      {
        kind: 'ambiguity',
        what: '`deceit or spoofing` leaves open whether one of the two will do; deceit and intent are not defined',
        reading:
          'both: a deceitful intent comes from its originator and misleads, a spoofed one only pretends to come from there',
      },
      {
        kind: 'reading',
        what: 'nothing is said of how spoofing is noticed',
        reading:
          'a forged originator can only be told where originators are authenticated; without that the requirement is not met',
      },
      {
        kind: 'question',
        what: 'an intent that is not in declarative form is left out, and no reaction to a deceitful one is asked for; is that meant',
        reading:
          'as written; an intent whose form is not stated is taken for declarative, and the reaction is that of Sec-Cla-03 to an attack',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
