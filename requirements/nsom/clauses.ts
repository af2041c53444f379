import type { Clause } from '../../model/standard.ts';

/** The parts of the liaison; it numbers none of them, so the catalogue names them. */
export const clauses = [
  {
    number: 'LIAISON',
    title: 'The covering statement',
    notes: [
      {
        kind: 'defect',
        what: 'mechanisms are to be studied by the covering statement, to be defined by the scope; the summary studies everything and defines nothing',
        reading: 'the scope, which says most, is what requirements are derived from',
      },
      {
        kind: 'question',
        what: 'the covering statement wants mechanisms for orchestration and for management, the scope for orchestration alone; is the management of slices left without mechanisms on purpose',
        reading: 'as the scope says: mechanisms are asked of the orchestration',
      },
      {
        kind: 'question',
        what: 'no sentence carries a verbal form, and no convention for verbal forms is given; which parts are to become requirements',
        reading: 'none is one; this catalogue derives requirements and says from which objective each comes',
      },
    ],
  },
  {
    number: 'SCOPE',
    title: 'What the item is for',
    notes: [
      {
        kind: 'question',
        what: 'enabling deployments at full scale is the reason given for all objectives, and no objective says what scale adds',
        reading: 'nothing about scale is checked',
      },
    ],
  },
  { number: 'SCOPE.1', title: 'Objective: requirements for orchestrating and managing slices', notes: [] },
  { number: 'SCOPE.2', title: 'Objective: securing the orchestration', notes: [] },
  {
    number: 'SCOPE.3',
    title: 'Objective: security services made for the customer',
    notes: [
      {
        kind: 'ambiguity',
        what: 'security orchestration is an object here and occurs nowhere else; it may be the orchestration of security or the security of orchestration',
        reading: 'the orchestration of security services: the second objective has the other',
      },
    ],
  },
  {
    number: 'SCOPE.4',
    title: 'Objective: management data that can be relied upon',
    notes: [
      {
        kind: 'ambiguity',
        what: 'what is proof against tampering may be the data or the control of access to it',
        reading: 'both: the data is immutable, and the policy grants nobody to change or delete it',
      },
      {
        kind: 'defect',
        what: 'being proof against tampering and being immutable are both asked for and not told apart',
        reading:
          'one property; an architecture can make alteration impossible or evident, and storage and integrity method are asked for both',
      },
      {
        kind: 'question',
        what: 'the objectives give two architectures, one for services and one for data; are they parts of one',
        reading: 'the slices of the one are what the data of the other is about, and are joined by their ids',
      },
    ],
  },
  {
    number: 'SUMMARY',
    title: 'The summary',
    notes: [
      {
        kind: 'defect',
        what: 'the summary leaves out the requirements and mechanisms of the first two objectives and the fine-grained policy of the fourth',
        reading: 'the scope counts where the summary is silent',
      },
      {
        kind: 'ambiguity',
        what: 'services are for users or customers of several types here, for three segments in the scope; whether a user is a customer is open',
        reading: 'the customer of a slice, of one of the three segments',
      },
    ],
  },
  {
    number: 'ATTACHMENT',
    title: 'The baseline text',
    notes: [
      {
        kind: 'question',
        what: 'a baseline text is said to be attached and is not part of the liaison as it was received; which revision was it',
        reading: 'nothing of it is encoded',
      },
      {
        kind: 'reading',
        what: 'the published Recommendation has management before orchestration in its title, the work item orchestration before management',
        reading: 'the same item; what was published is not what is encoded here',
      },
    ],
  },
] as const satisfies readonly Clause[];
