import type { Clause } from '../../model/standard.ts';

/** Clauses 4 to 6: the requirements, and what is to be built on them. */
export const clausesRequirements = [
  { number: '4', title: 'Security requirements', notes: [] },
  {
    number: '4.1',
    title: 'General security requirements',
    notes: [
      {
        kind: 'defect',
        what: "editor's notes announce general requirements taken over from ZSM 010 and requirements for intelligent security services; only trust (4.1.1) is there",
        reading: 'what is announced is not asked for',
      },
      {
        kind: 'question',
        what: "editor's notes speak of security services over the top of the framework; are they within the scope of the requirements",
        reading: 'they are not: nothing in the requirements mentions them',
      },
    ],
  },
  {
    number: '4.1.1',
    title: 'Trust relationship requirement',
    notes: [
      {
        kind: 'defect',
        what: 'the heading is in small letters and in the singular, above five requirements; unlike 4.1 it is not marked as a heading, nor is 4.2.1',
        reading: 'clause 4.1.1, with five requirements',
      },
      {
        kind: 'defect',
        what: 'ids are written in two ways: trust-01 here, Sec-Cla-01 in 4.2.1',
        reading: 'as the text writes them',
      },
      {
        kind: 'ambiguity',
        what: 'trust is called adaptive, which is not explained',
        reading: 'trust that follows what changes: trust-03 and trust-04',
      },
    ],
  },
  { number: '4.2', title: 'Solution specific security requirements', notes: [] },
  {
    number: '4.2.1',
    title: 'Closed-loop automation security requirements',
    notes: [
      {
        kind: 'defect',
        what: 'NOTES 1 to 5 are numbered through the clause, the NOTE of 4.1.1 and those of clause 2 are not; NOTES 2, 3 and 5 stand behind only some of the requirements that they explain',
        reading: 'a NOTE holds for every requirement of the clause that uses its term',
      },
      {
        kind: 'ambiguity',
        what: "by ETSI's drafting rules a NOTE informs, yet these give the terms of the requirements their only meaning",
        reading: 'the requirements are read in the sense of the NOTES',
      },
      {
        kind: 'ambiguity',
        what: 'the words `supported by ZSM framework` qualify closed loops in five requirements and are missing in the other six',
        reading: 'the closed loops that the descriptor lists, in all eleven',
      },
    ],
  },
  {
    number: '5',
    title: 'Specification of management services relevant to security',
    notes: [
      {
        kind: 'defect',
        what: "the clause is empty: one editor's note announces management services",
        reading: 'nothing is asked for; no interface shows how a capability of clause 4 is offered',
      },
    ],
  },
  {
    number: '6',
    title: 'ZSM reference architecture with security aspects',
    notes: [
      {
        kind: 'defect',
        what: "the clause is empty: the architecture that every requirement binds is announced by an editor's note",
        reading: 'a deployed framework stands in for it',
      },
    ],
  },
  {
    number: 'A',
    title: 'User scenarios for security',
    notes: [
      {
        kind: 'defect',
        what: "the annex is empty, and its heading has lost its letter; editor's notes announce the scenarios which are to validate the requirements",
        reading: 'Annex A; the requirements of clause 4 are not validated by any scenario',
      },
    ],
  },
  {
    number: 'B',
    title: 'What other groups and open source programs have to offer',
    notes: [
      {
        kind: 'defect',
        what: "the heading has lost its letter and the annex is empty but for editor's notes",
        reading: 'Annex B, by the numbers of its clauses',
      },
    ],
  },
  { number: 'B.1', title: 'ETSI', notes: [] },
  { number: 'B.2', title: '3GPP', notes: [] },
] as const satisfies readonly Clause[];
