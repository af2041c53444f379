import type { Requirement } from '../../model/requirement.ts';
import { derived } from '../requirement-builder.ts';
import { noMeasure, whichData, whoPartnersAre } from './notes.ts';

const here = {
  clause: 'SCOPE.4',
  from: 'scope, objective 4',
  subject: 'the data set',
  appliesWhen: 'there are stores of management data with data sets',
} as const;
const both = { ...here, from: 'scope, objective 4, and summary' } as const;
const slice = {
  clause: 'SUMMARY',
  from: 'summary',
  subject: 'the slice',
  appliesWhen: 'there are slices',
} as const;

/** Management data of slices: there, traceable, verifiable, immutable. */
export const objective4Data = [
  derived({
    id: 'nsom-4.1',
    ...slice,
    statement: 'Some store holds performance data about the slice.',
    notes: [whichData],
  }),
  derived({
    id: 'nsom-4.2',
    ...slice,
    statement: 'Some store holds fault data about the slice.',
    notes: [whichData],
  }),
  derived({
    id: 'nsom-4.3',
    ...here,
    statement: 'A data set says which slices it is about, and each of them is described.',
  }),
  derived({
    id: 'nsom-4.4',
    ...both,
    statement: 'Each record of a data set can be traced to its origin.',
    parts: ['who produced it', 'when'],
    notes: [
      noMeasure(
        'data that is traceable',
        'the origin of each record; who has read it is a requirement of its own',
      ),
    ],
  }),
  derived({
    id: 'nsom-4.5',
    ...here,
    statement: 'Access to a data set leaves a trace.',
    notes: [
      {
        kind: 'ambiguity',
        what: 'being traceable stands in a sentence on access control, so that it may be the access that is traced',
        reading: 'the origin of the data and the access to it, each on its own',
      },
    ],
  }),
  derived({
    id: 'nsom-4.6',
    ...both,
    statement: 'A data set is kept by a method by which others than the writer can verify it.',
    notes: [
      noMeasure(
        'data that is verifiable',
        'signatures, hash chains and hash trees; a checksum can be made anew by whoever alters the data, and an authentication code by whoever can verify it',
      ),
    ],
  }),
  derived({
    id: 'nsom-4.7',
    ...both,
    statement: 'It is known which parties are able to verify a data set, one at least.',
    notes: [
      {
        kind: 'question',
        what: 'by whom data has to be verifiable is not said',
        reading: 'by parties that the data set names',
      },
    ],
  }),
  derived({
    id: 'nsom-4.8',
    ...both,
    subject: 'the store',
    statement: 'Each partner that is authorised for a data set is among the parties able to verify it.',
    notes: [whoPartnersAre],
  }),
  derived({
    id: 'nsom-4.9',
    ...both,
    statement: 'A data set is stored so that what was written is not written over.',
    notes: [
      noMeasure(
        'data that is immutable',
        'storage that takes additions only, is written once, or is a ledger',
      ),
    ],
  }),
  derived({
    id: 'nsom-4.10',
    ...both,
    statement: 'It is known how long a data set is kept as it is.',
    notes: [
      {
        kind: 'question',
        what: 'immutability has no end in the text, where storage has one, and law may ask for erasure',
        reading: 'a retention is stated, of a day at least; how long it ought to be is not judged',
      },
    ],
  }),
  derived({
    id: 'nsom-4.11',
    ...here,
    subject: 'the access policy of a store',
    appliesWhen: 'a store states an access policy',
    statement: 'No rule of an access policy permits to modify or delete management data.',
  }),
] as const satisfies readonly Requirement[];
