import type { Requirement } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { processStep } from '../requirement-builder.ts';

const here = { clause: '11', subject: 'the operator' } as const;

const nobodyNamed: Note = {
  kind: 'ambiguity',
  what: 'the procedure turns to imperatives that name nobody, while the others say what the operator does',
  reading: 'the operator follows the procedure; a reference procedure obliges nobody',
};

const threeThingsToImplement: Note = {
  kind: 'ambiguity',
  what: 'one verb pair, to identify and implement, governs deployment, agreement and mechanisms, though an agreement is not implemented',
  reading: 'each of the three is brought about',
};

/** Reference procedures; the last number of an id is the number of the procedure. */
export const clause11 = [
  processStep({
    id: 'x1452-11-1',
    ...here,
    statement: 'Procedure 1, identify customer.',
    parts: ['identifies what the customer requires', 'classifies the customer as individual or enterprise'],
    notes: [
      {
        kind: 'reading',
        what: '`may include` repeats the types of customer of clause 8 inside this sentence',
        reading: 'the permission is that of clause 8; the procedure itself is a description',
      },
    ],
  }),
  processStep({
    id: 'x1452-11-2',
    ...here,
    statement: 'Procedure 2, identify secure functionality.',
    parts: [
      'identifies which of its functionalities a security service can build on: those for data, network, end points',
    ],
    notes: [
      {
        kind: 'defect',
        what: 'the title says secure functionality, the text functionalities that act as basis; 9.1.1 has neither name',
        reading: 'the functionalities of 9.1.1',
      },
      {
        kind: 'ambiguity',
        what: 'three of the six functionalities of 9.1.1 are named, as examples',
        reading: 'any of the six may be identified',
      },
    ],
  }),
  processStep({
    id: 'x1452-11-3',
    ...here,
    appliesWhen: 'an equipment provider takes part',
    statement: 'Procedure 3, onboarding with the equipment provider.',
    parts: [
      'the pre-deployment or pre-configuration that the service needs of the equipment provider',
      'a collaboration agreement with the equipment provider',
      'the security mechanisms that the service needs',
    ],
    notes: [
      threeThingsToImplement,
      {
        kind: 'ambiguity',
        what: 'the agreement comes after the pre-deployment here, and before it by the definition of the onboarding process (3.2.3)',
        reading: 'the order within the procedure is open',
      },
    ],
  }),
  processStep({
    id: 'x1452-11-4',
    ...here,
    appliesWhen: 'a third party security service provider takes part',
    statement: 'Procedure 4, onboarding with the third party security service provider.',
    parts: [
      'the pre-deployment or pre-configuration that the service needs of the third party',
      'a collaboration agreement with the third party',
      'the security mechanisms that the service needs',
    ],
    notes: [
      threeThingsToImplement,
      {
        kind: 'defect',
        what: 'the text says third part, in the title and twice in the procedure',
        reading: 'the third party security service provider of 3.2.10',
      },
    ],
  }),
  processStep({
    id: 'x1452-11-5',
    ...here,
    statement: 'Procedure 5, service functions design and development.',
    parts: [
      'the functions of the service are designed',
      'the device or component of the service is developed or made ready, together with the equipment provider',
      'the security mechanisms that support the service are identified',
      'the processes of the service are designed, from ordering to unsubscription',
    ],
    notes: [
      nobodyNamed,
      {
        kind: 'defect',
        what: 'the processes listed are the steps of 7.3.3 and 7.4.3; 7.1.3 and 7.2.3 have a step for the security policy and none for a report',
        reading: 'the steps are those of the service in question, as clause 7 has them',
      },
      {
        kind: 'ambiguity',
        what: 'the mechanisms are identified here after they were implemented in procedures 3 and 4 and before they are selected in 7',
        reading: 'the procedures may overlap in time',
      },
    ],
  }),
  processStep({
    id: 'x1452-11-6',
    ...here,
    statement: 'Procedure 6, connect with related supporting system.',
    parts: [
      'the interface between service and support systems is designed',
      'the interface between service and support systems is tested',
      'the service is connected with the support systems',
    ],
    notes: [
      nobodyNamed,
      {
        kind: 'defect',
        what: 'the title says supporting system, the text support system',
        reading: 'the same',
      },
      {
        kind: 'ambiguity',
        what: 'the examples count the customer service centre among support systems and leave the security management centre out',
        reading: 'any sub-component of the operator in clause 8 may be meant',
      },
    ],
  }),
  processStep({
    id: 'x1452-11-7',
    ...here,
    obligation: 'candidate',
    keyword: 'need',
    subject: 'the relevant stakeholders',
    statement: 'Procedure 7, security mechanisms deployment.',
    parts: ['mechanisms are analysed and selected case by case', 'the stakeholders concerned deploy them'],
    notes: [
      {
        kind: 'question',
        what: 'the mechanisms `need` analysis and selection, a form that clause 5 does not define; is it required, recommended or a description',
        reading: 'a candidate: it informs and never gates',
      },
      {
        kind: 'defect',
        what: 'the second sentence runs two together: that Table 4 shows the relationship does not follow from services being customized',
        reading:
          'Table 4 shows the relationship; since services are customized and evolve, mechanisms are selected case by case',
      },
      {
        kind: 'ambiguity',
        what: '`could be` and `may have been` stand beside `need`',
        reading: 'neither permits anything: the one is a comparison, the other a reason',
      },
    ],
  }),
  processStep({
    id: 'x1452-11-8',
    ...here,
    statement: 'Procedure 8, delivery to the customer.',
    parts: ['delivers and offers the service to the customer'],
  }),
] as const satisfies readonly Requirement[];
