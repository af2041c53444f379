import type { Clause, Note } from '../../model/standard.ts';

const agreementComesLate: Note = {
  kind: 'defect',
  what: 'the collaboration agreement is item 2 of technical onboarding, though by 3.2.3 it precedes technical onboarding',
  reading: 'established beforehand, as the items themselves say',
};

const mappingIsInTable = (figure: string, table: string): Note => ({
  kind: 'defect',
  what: `the mapping of entities to parties is said to be illustrated in ${figure}, whose caption has technical onboarding`,
  reading: `the mapping is taken from ${table} alone`,
});

const fiveSteps: Note = {
  kind: 'reading',
  what: 'five steps are announced and listed',
  reading: 'an entry for each step; the steps follow one another in this order',
};

/** Clause 7: typical use cases. */
export const clauses7 = [
  {
    number: '7',
    title: 'Typical use cases',
    notes: [
      {
        kind: 'question',
        what: 'obligations stand inside use cases that are called typical; do they bind an operator who offers such a service otherwise',
        reading: 'they apply to every service of one of the four types, and to no other',
      },
      {
        kind: 'ambiguity',
        what: 'Table 1 has a column for the customer, Table 2 and Table 3 have none, and the abnormal flow cleaning service has no table',
        reading: 'an unmarked or missing pair says nothing',
      },
      {
        kind: 'ambiguity',
        what: 'the process of 7.1 and 7.2 has a step for the security policy, that of 7.3 and 7.4 a step for report delivery and a service policy',
        reading: 'each service has the steps that its own clause lists',
      },
    ],
  },
  { number: '7.1', title: 'Secure connecting service', notes: [] },
  { number: '7.1.1', title: 'Customer', notes: [] },
  {
    number: '7.1.2',
    title: 'Technical onboarding',
    notes: [agreementComesLate, mappingIsInTable('Figure 7-1', 'Table 1')],
  },
  { number: '7.1.3', title: 'Process', notes: [fiveSteps] },
  { number: '7.2', title: 'Abnormal flow cleaning service', notes: [] },
  { number: '7.2.1', title: 'Customer', notes: [] },
  {
    number: '7.2.2',
    title: 'Technical onboarding',
    notes: [
      agreementComesLate,
      {
        kind: 'defect',
        what: 'the clause has neither a list of entities nor a table that maps them to parties, unlike its three siblings, though its agreement speaks of each entity',
        reading: 'the three components of item 1 are the entities',
      },
    ],
  },
  { number: '7.2.3', title: 'Process', notes: [fiveSteps] },
  { number: '7.3', title: 'Security monitoring service', notes: [] },
  { number: '7.3.1', title: 'Customer', notes: [] },
  {
    number: '7.3.2',
    title: 'Technical onboarding',
    notes: [agreementComesLate, mappingIsInTable('Figure 7-5', 'Table 2')],
  },
  { number: '7.3.3', title: 'Process', notes: [fiveSteps] },
  { number: '7.4', title: 'Anti-malicious mobile application service', notes: [] },
  { number: '7.4.1', title: 'Customer', notes: [] },
  {
    number: '7.4.2',
    title: 'Technical onboarding',
    notes: [agreementComesLate, mappingIsInTable('Figure 7-7', 'Table 3')],
  },
  { number: '7.4.3', title: 'Process', notes: [fiveSteps] },
] as const satisfies readonly Clause[];
