import type { Clause, Note } from '../../model/standard.ts';

const pointsTo = (document: string): Note => ({
  kind: 'reading',
  what: `the clause points to ${document}, an entry of the bibliography, for details`,
  reading: 'reading matter; nothing of that document is asked for',
});

const pointsNowhere: Note = {
  kind: 'ambiguity',
  what: 'the clause points to no framework, unlike most of its siblings',
  reading: 'its own sentences are all there is',
};

/** Clause 10: security mechanisms. */
export const clauses10 = [
  {
    number: '10',
    title: 'Security mechanisms',
    notes: [
      {
        kind: 'defect',
        what: 'the mechanisms are written in two manners: 10.1 to 10.4 define, 10.5 and 10.7 to 10.11 command',
        reading: 'definitions are descriptions; commands are candidates',
      },
      {
        kind: 'ambiguity',
        what: 'clause 7 recommends mechanisms for each service, but only four of the eleven; for the other seven nothing says when they are used',
        reading: 'a mechanism is judged where a service says that it is deployed',
      },
    ],
  },
  { number: '10.1', title: 'Authentication', notes: [pointsTo('X.811')] },
  { number: '10.2', title: 'Access control', notes: [pointsTo('X.812')] },
  {
    number: '10.3',
    title: 'Security audit trails',
    notes: [
      pointsTo('X.816'),
      {
        kind: 'ambiguity',
        what: 'the sub-clause is on trails and half of it on the audit that uses them, while clause 7 lists audit',
        reading: 'one mechanism: trails, and the audit that they permit',
      },
    ],
  },
  {
    number: '10.4',
    title: 'Authorization',
    notes: [
      pointsTo('X.800'),
      {
        kind: 'ambiguity',
        what: 'authorization repeats access control (10.2), so that the boundary between the two mechanisms is not drawn',
        reading: 'two mechanisms: authorization decides on rights, access control enforces them',
      },
    ],
  },
  {
    number: '10.5',
    title: 'Availability',
    notes: [
      pointsTo('X.800'),
      {
        kind: 'defect',
        what: 'X.800 is an architecture, where 10.1 to 10.3 and 10.8 to 10.10 point to a framework of the X.81x series',
        reading: 'the pointer is left as it is',
      },
    ],
  },
  { number: '10.6', title: 'Blacklist mechanism', notes: [pointsNowhere] },
  {
    number: '10.7',
    title: 'Communication security',
    notes: [
      pointsNowhere,
      {
        kind: 'ambiguity',
        what: 'protection from unauthorized access or viewing is also what 10.8 asks, of other data',
        reading: 'link and data in transit here, configuration and credentials there',
      },
    ],
  },
  { number: '10.8', title: 'Data confidentiality', notes: [pointsTo('X.814')] },
  {
    number: '10.9',
    title: 'Data integrity',
    notes: [
      pointsTo('X.815'),
      {
        kind: 'ambiguity',
        what: 'devices and links are in the plural here and in the singular in 10.5 and 10.8',
        reading: 'all devices and links of the service, in each',
      },
    ],
  },
  {
    number: '10.10',
    title: 'Non-repudiation',
    notes: [
      pointsTo('X.813'),
      { kind: 'defect', what: 'the pointer says non-reputation', reading: 'non-repudiation' },
    ],
  },
  { number: '10.11', title: 'Privacy protection', notes: [pointsNowhere] },
  {
    number: '10.12',
    title: 'Relationship of security mechanisms to the stakeholders',
    notes: [
      {
        kind: 'defect',
        what: 'the caption of Table 4 has entities, the title and the head of the table have stakeholders',
        reading: 'stakeholders; entities are those of clause 7',
      },
      {
        kind: 'defect',
        what: 'the head of Table 4 says third party service provider',
        reading: 'the third party security service provider of 3.2.10',
      },
    ],
  },
] as const satisfies readonly Clause[];
