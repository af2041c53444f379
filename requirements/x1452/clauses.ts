import type { Clause } from '../../model/standard.ts';
import { clauses7 } from './clauses-7.ts';
import { clauses8To11 } from './clauses-8-to-11.ts';

/** The numbered clauses with their titles, and the remarks that concern a clause as a whole. */
export const clauses = [
  { number: '1', title: 'Scope', notes: [] },
  {
    number: '2',
    title: 'References',
    notes: [
      {
        kind: 'reading',
        what: 'there are no references; clause 10 points to the bibliography for the frameworks of its mechanisms',
        reading: 'those pointers are reading matter; nothing of the documents they name is asked for',
      },
    ],
  },
  { number: '3', title: 'Definitions', notes: [] },
  { number: '3.1', title: 'Terms defined elsewhere', notes: [] },
  { number: '3.2', title: 'Terms defined in this Recommendation', notes: [] },
  { number: '4', title: 'Abbreviations and acronyms', notes: [] },
  {
    number: '5',
    title: 'Conventions',
    notes: [
      {
        kind: 'defect',
        what: 'the clause defines four forms; the text also uses `may`, `can`, `could`, `will`, `need`, `needs to` and bare imperatives',
        reading:
          '`may` permits, `can` and `will` describe, `needs to` and imperatives are candidates that await the editor',
      },
      {
        kind: 'defect',
        what: '`is recommended` occurs nowhere outside this clause; every recommendation is a `should`, and required are one `shall` (7.1.2) and six `is required` (9.1.1)',
        reading: 'the forms count wherever they occur; seven entries are required',
      },
      {
        kind: 'defect',
        what: 'a recommendation is defined as a requirement that is recommended, which is circular',
        reading: 'as the rest of that definition says: conformance does not depend on it',
      },
    ],
  },
  {
    number: '6',
    title: 'Overview of security services provided by operators',
    notes: [
      {
        kind: 'reading',
        what: 'the clause has `need`, an inverted `should` (a condition) and `will` (a consequence)',
        reading: 'none is an obligation; the overview has no entries in this catalogue',
      },
    ],
  },
  ...clauses7,
  ...clauses8To11,
] as const satisfies readonly Clause[];
