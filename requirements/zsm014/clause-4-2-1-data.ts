import type { Requirement } from '../../model/requirement.ts';
import { description, provision } from '../requirement-builder.ts';
import {
  bindsArchitecture,
  capabilitiesInThePlural,
  classByExample,
  dataSecurityByNote,
  saysWhetherItApplies,
} from './notes.ts';

const here = { clause: '4.2.1' } as const;
const bound = {
  ...here,
  obligation: 'required',
  keyword: 'shall',
  subject: 'the ZSM framework reference architecture',
} as const;

/** The data that closed loops deal with: personal, security relevant, management data; with NOTES 3 to 5. */
export const clause421Data = [
  provision({
    id: 'zsm014-sec-cla-05',
    ...bound,
    declaredId: 'Sec-Cla-05',
    appliesWhen: 'the closed loop deals with personal data',
    statement: 'Personal data that a closed loop deals with stays private.',
    notes: [
      bindsArchitecture,
      capabilitiesInThePlural,
      saysWhetherItApplies('the closed loop dealing with personal data', 'dataHandled'),
      {
        kind: 'defect',
        what: 'neither privacy nor personal data is explained, where the two kinds of data that follow have a NOTE each',
        reading:
          'personal is what the descriptor says is; its privacy is ensured by one measure at least that hides who it is about or limits its use',
      },
      {
        kind: 'question',
        what: 'data security (NOTE 5) is asked for security relevant and management data, not for personal data; is that meant',
        reading: 'as written: privacy only, unless the same data is of another class too',
      },
    ],
  }),
  provision({
    id: 'zsm014-sec-cla-06',
    ...bound,
    declaredId: 'Sec-Cla-06',
    appliesWhen: 'the closed loop deals with security relevant data',
    statement: 'Security relevant data that a closed loop deals with is secure.',
    parts: ['its integrity is ensured', 'its confidentiality is ensured', 'its availability is ensured'],
    notes: [
      bindsArchitecture,
      capabilitiesInThePlural,
      dataSecurityByNote,
      classByExample('NOTE 3', 'credentials for access, keys and certificates'),
      saysWhetherItApplies('the closed loop dealing with security relevant data', 'dataHandled'),
    ],
  }),
  description({
    id: 'zsm014-4.2.1-note-3',
    ...here,
    declaredId: 'NOTE 3',
    subject: 'security relevant data',
    statement: 'Three things are examples of security relevant data; the list is left open.',
    parts: [
      'credentials by which access is controlled',
      'keys on which secure channels are built',
      'certificates of those that interact',
    ],
  }),
  provision({
    id: 'zsm014-sec-cla-07',
    ...bound,
    declaredId: 'Sec-Cla-07',
    appliesWhen: 'the closed loop deals with management data',
    statement: 'Management data that a closed loop deals with is secure.',
    parts: ['its integrity is ensured', 'its confidentiality is ensured', 'its availability is ensured'],
    notes: [
      bindsArchitecture,
      capabilitiesInThePlural,
      dataSecurityByNote,
      classByExample('NOTE 4', 'configuration and performance data'),
      saysWhetherItApplies('the closed loop dealing with management data', 'dataHandled'),
      {
        kind: 'defect',
        what: 'a word is missing between data security and the closed loops; a doubled blank is left in its place',
        reading:
          '`when`, as in the two requirements before: it applies where a loop deals with management data',
      },
    ],
  }),
  description({
    id: 'zsm014-4.2.1-note-4',
    ...here,
    declaredId: 'NOTE 4',
    subject: 'management data',
    statement: 'Configuration data and performance data of closed loops are examples of management data.',
  }),
  description({
    id: 'zsm014-4.2.1-note-5',
    ...here,
    declaredId: 'NOTE 5',
    subject: 'data security',
    statement: 'Data security comprises three properties of data.',
    parts: ['integrity', 'confidentiality', 'availability'],
    notes: [
      {
        kind: 'defect',
        what: 'the NOTE begins with a small letter, ends without a full stop and stands behind Sec-Cla-07 though Sec-Cla-06 needs it first',
        reading: 'it holds for both',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
