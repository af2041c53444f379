import type { Clause } from '../../model/standard.ts';
import { clauses10 } from './clauses-10.ts';

/** Clauses 8 to 11: reference model, stakeholders, mechanisms, procedures. */
export const clauses8To11 = [
  { number: '8', title: 'Reference model of security service', notes: [] },
  {
    number: '9',
    title: 'Requirements for stakeholders',
    notes: [
      {
        kind: 'question',
        what: 'the title announces requirements, yet only 9.1.1 carries a verbal form of clause 5; are the indicative sentences of the rest meant as requirements',
        reading: 'indicative sentences are descriptions, `needs to` is a candidate',
      },
    ],
  },
  { number: '9.1', title: 'The operator', notes: [] },
  {
    number: '9.1.1',
    title: 'Functionalities to offer security services',
    notes: [
      {
        kind: 'ambiguity',
        what: 'the six items leave their lists open in three ways: `etc.`, `include, but are not limited to`, `including`',
        reading: 'every item named is required of the operator, and nothing that is not named',
      },
    ],
  },
  { number: '9.1.2', title: 'Operation support system', notes: [] },
  { number: '9.1.3', title: 'Business support system', notes: [] },
  { number: '9.1.4', title: 'Security management centre', notes: [] },
  { number: '9.1.5', title: 'Customer service centre', notes: [] },
  { number: '9.2', title: 'The equipment provider', notes: [] },
  { number: '9.2.1', title: 'User equipment', notes: [] },
  { number: '9.2.2', title: 'Information technology device', notes: [] },
  { number: '9.2.3', title: 'Telecommunication device', notes: [] },
  {
    number: '9.3',
    title: 'The third part security service provider',
    notes: [
      {
        kind: 'defect',
        what: 'the title and two of the sub-clauses say third part, 9.3.1 third party',
        reading: 'the third party security service provider of 3.2.10',
      },
    ],
  },
  { number: '9.3.1', title: 'Operation support system', notes: [] },
  { number: '9.3.2', title: 'Business support system', notes: [] },
  { number: '9.3.3', title: 'Security management centre', notes: [] },
  { number: '9.3.4', title: 'Customer service centre', notes: [] },
  ...clauses10,
  {
    number: '11',
    title: 'Reference procedures',
    notes: [
      {
        kind: 'defect',
        what: 'seven procedures are announced, eight are listed',
        reading: 'there are eight',
      },
      {
        kind: 'ambiguity',
        what: 'the procedures form an adaptive mechanism, a word that elsewhere stands for security mechanisms',
        reading: 'the whole of the procedures; no security mechanism',
      },
    ],
  },
] as const satisfies readonly Clause[];
