import type { Clause } from '../../model/standard.ts';

/** The numbered clauses with their titles, and the remarks that concern a clause as a whole. */
export const clauses = [
  {
    number: '1',
    title: 'Motivation',
    notes: [
      {
        kind: 'defect',
        what: 'the text begins with the remark that it continues Question 3/17, and never gives the title of the Question',
        reading: 'the title of this rule set is ours',
      },
      {
        kind: 'defect',
        what: 'there is neither a scope nor a clause of conventions, and no verbal form is defined',
        reading:
          'nothing in the text binds a deployment; what is asked of one is derived, and says from what',
      },
      {
        kind: 'reading',
        what: 'the lists of texts are those of 7 January 2022',
        reading: 'that day is the edition',
      },
    ],
  },
  {
    number: '2',
    title: 'Question',
    notes: [
      {
        kind: 'ambiguity',
        what: 'the study items are said not to be all (`not limited to`)',
        reading: 'the nine that are listed',
      },
      {
        kind: 'defect',
        what: 'items b (measurement), d (governance) and i (climate) have no task, and tasks d (life of controls) and h (usability) have no item',
        reading: 'items and tasks are entries of their own; what answers to both says so twice',
      },
    ],
  },
  {
    number: '3',
    title: 'Tasks',
    notes: [
      {
        kind: 'ambiguity',
        what: 'the tasks are said not to be all (`not limited to`)',
        reading: 'the ten that are listed',
      },
      {
        kind: 'reading',
        what: 'tasks g to j are about the making of texts, whatever their subject',
        reading: 'no requirement on a deployment can answer to them',
      },
    ],
  },
  { number: '4', title: 'Relationships', notes: [] },
] as const satisfies readonly Clause[];
