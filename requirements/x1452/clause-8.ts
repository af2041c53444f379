import type { Requirement } from '../../model/requirement.ts';
import { description, entity, provision } from '../requirement-builder.ts';
import { mayPermits, openList } from './notes.ts';

const here = { clause: '8' } as const;

/** Reference model of a security service. */
export const clause8 = [
  description({
    id: 'x1452-8-1',
    ...here,
    subject: 'the reference model',
    statement: 'Three modules make up the model.',
    parts: ['the customer', 'the stakeholders in service provision', 'the security mechanism'],
    notes: [
      {
        kind: 'ambiguity',
        what: 'the modules are a party, a group of parties and a technical scheme, the last in the singular here and in the plural below',
        reading:
          'three aspects that the description of a service covers: who uses it, who provides it, how it is secured',
      },
    ],
  }),
  provision({
    id: 'x1452-8-2',
    ...here,
    obligation: 'permitted',
    keyword: 'may',
    subject: 'the security service',
    statement: 'A service may be meant for either type of customer, or for both.',
    parts: ['individual customer', 'enterprise customer'],
    notes: [mayPermits],
  }),
  entity({
    id: 'x1452-8-3',
    ...here,
    subject: 'the stakeholders in service provision',
    statement: 'Three stakeholders provide a security service.',
    parts: ['operator', 'equipment provider', 'third party security service provider'],
    notes: [
      {
        kind: 'ambiguity',
        what: 'the customer is a relevant party in 7.2.2 and Table 1 and no stakeholder here; neither term is defined',
        reading: 'relevant parties are the stakeholders in service provision and the customer',
      },
    ],
  }),
  provision({
    id: 'x1452-8-4',
    ...here,
    obligation: 'permitted',
    keyword: 'may',
    subject: 'the equipment provider',
    statement: 'An equipment provider may take any of four roles.',
    parts: ['UE provider', 'IT device provider', 'CT device provider', 'operator'],
    notes: [
      mayPermits,
      {
        kind: 'defect',
        what: 'the operator stands in the list as if it were a sort of equipment provider',
        reading:
          'one organization may be both operator and equipment provider, as two parties of a descriptor',
      },
      {
        kind: 'defect',
        what: 'the list has a CT device provider, the sub-components and 9.2.3 have a telecommunication device',
        reading: 'CT device and telecommunication device are the same',
      },
    ],
  }),
  provision({
    id: 'x1452-8-5',
    ...here,
    obligation: 'permitted',
    keyword: 'is optional',
    subject: 'the third party security service provider',
    statement: 'A third party may be left out where the security service does without one.',
    notes: [
      {
        kind: 'reading',
        what: 'clause 5 does not define `optional`',
        reading: 'a permission to go without; no party of this role is needed',
      },
      {
        kind: 'defect',
        what: 'the text says third part here',
        reading: 'the third party security service provider of 3.2.10',
      },
    ],
  }),
  entity({
    id: 'x1452-8-6',
    ...here,
    subject: 'the operator',
    statement: 'The operator, the core of the service, consists of five sub-components.',
    parts: [
      'functionalities for offering security services',
      'operation support system',
      'business support system',
      'security management centre',
      'customer service centre',
    ],
    notes: [
      {
        kind: 'ambiguity',
        what: 'without a verbal form it is open whether an operator lacks something if it lacks a sub-component; only the first is required, in 9.1.1',
        reading: 'a description',
      },
    ],
  }),
  entity({
    id: 'x1452-8-7',
    ...here,
    appliesWhen: 'an equipment provider takes part',
    subject: 'the equipment provider',
    statement: 'The equipment provider contributes the devices that the services rely on.',
    parts: [
      'user device, for example a mobile phone or a SIM or USIM card',
      'IT device',
      'telecommunication device',
      'others',
    ],
    notes: [
      openList('others'),
      {
        kind: 'defect',
        what: 'the first sub-component is a user device here and user equipment in the title of 9.2.1',
        reading: 'the same',
      },
    ],
  }),
  entity({
    id: 'x1452-8-8',
    ...here,
    appliesWhen: 'a third party security service provider takes part',
    subject: 'the third party security service provider',
    statement:
      'The third party supports the services together with the operator and has sub-components of its own.',
    parts: [
      'operation support system',
      'business support system',
      'security management centre',
      'customer service centre',
      'others',
    ],
    notes: [openList('others')],
  }),
  description({
    id: 'x1452-8-9',
    ...here,
    subject: 'the security mechanisms',
    statement: 'Security mechanisms are technical schemes against potential threats to the service.',
  }),
] as const satisfies readonly Requirement[];
