import type { Clause } from '../../model/standard.ts';

/** Clauses 1 to 3, which are not filled in yet. */
export const clausesFront = [
  {
    number: '1',
    title: 'Scope',
    notes: [
      {
        kind: 'defect',
        what: 'the scope breaks off after its first three words, and heading, foreword and table of contents are missing',
        reading: 'the title says what the text is about; nothing limits to whom it applies',
      },
      {
        kind: 'reading',
        what: 'the verbal forms stand in front of the clauses, under no number; `must` is ruled out but for quotations',
        reading: 'these forms and no other; `must` occurs nowhere else in the text',
      },
    ],
  },
  { number: '2', title: 'References', notes: [] },
  {
    number: '2.1',
    title: 'Normative references',
    notes: [
      {
        kind: 'defect',
        what: 'both entries are placeholders of the template',
        reading: 'there are no normative references',
      },
    ],
  },
  {
    number: '2.2',
    title: 'Informative references',
    notes: [
      {
        kind: 'defect',
        what: '[i.1] and [i.2] are listed twice: first the placeholders of the template, then NIST 800-39 and a glossary entry of NIST CSRC',
        reading: 'the second of each',
      },
      {
        kind: 'defect',
        what: 'neither entry is referred to from any clause, while 4.1.1 refers to [i.x] and [i.y], which are not listed',
        reading: 'see 4.1.1',
      },
      {
        kind: 'defect',
        what: "the texts that the editor's notes build on (ZSM 001, 002, 003, 008 and 010) are not listed",
        reading: 'nothing of them is asked for',
      },
    ],
  },
  { number: '3', title: 'Definition of terms, symbols and abbreviations', notes: [] },
  {
    number: '3.1',
    title: 'Terms',
    notes: [
      {
        kind: 'defect',
        what: 'one term is defined, and the brackets of the template around the introduction are left in place',
        reading: 'terms that the text uses without defining them are listed with our reading of each',
      },
    ],
  },
  {
    number: '3.2',
    title: 'Symbols',
    notes: [{ kind: 'defect', what: 'the clause announces symbols and has none', reading: 'there are none' }],
  },
  {
    number: '3.3',
    title: 'Abbreviations',
    notes: [
      {
        kind: 'defect',
        what: 'the clause announces abbreviations and has none, though ZSM, AI, ML, NFV, SAI and SDO are used',
        reading: 'as is common in the field',
      },
    ],
  },
] as const satisfies readonly Clause[];
