import type { Clause } from '../../model/standard.ts';
import { announced, potentialOnly } from './notes.ts';
import { scopeNotes } from './scope-notes.ts';

/** The foreword and the eight numbered clauses, with the remarks that concern a clause as a whole. */
export const clauses = [
  {
    number: '0',
    title: 'Foreword',
    notes: [
      {
        kind: 'reading',
        what: 'the foreword has no number in the text',
        reading: 'it is called clause 0 here',
      },
      {
        kind: 'defect',
        what: 'the foreword of a study, whose result can only be a Technical Report, calls the document a Technical Specification',
        reading: 'a Technical Report',
      },
      {
        kind: 'defect',
        what: 'the text has neither title nor number, version or date, though the foreword explains how versions are counted',
        reading: 'a skeleton without an edition; the title is that under which the study is known',
      },
      {
        kind: 'question',
        what: 'by the foreword a Technical Report has no `shall`, yet clause 7 is to provide potential security requirements; with which verbal form are they going to be written',
        reading:
          'no verbal form is presumed: what is derived here is told by its provenance, not by a keyword',
      },
      {
        kind: 'defect',
        what: 'an introduction is bookmarked where none follows; the bookmark stands on the heading of clause 1',
        reading: 'there is no introduction',
      },
    ],
  },
  { number: '1', title: 'Scope', notes: scopeNotes },
  {
    number: '2',
    title: 'References',
    notes: [
      {
        kind: 'defect',
        what: 'clause 1 criticizes current network security specifications and none of them is referenced; the vocabulary is the one entry',
        reading: 'nothing of another document is asked for',
      },
      {
        kind: 'defect',
        what: 'the study item description, to which clause 5 points, is not referenced either',
        reading: 'the use cases are the two that clause 1 names',
      },
      {
        kind: 'ambiguity',
        what: 'the stock phrase on references speaks of provisions, which a report without normative text has none of',
        reading: 'boilerplate',
      },
    ],
  },
  {
    number: '3',
    title: 'Definitions of terms, symbols and abbreviations',
    notes: [
      {
        kind: 'defect',
        what: 'not one of the terms that the scope is made of is defined',
        reading: 'each is listed among the terms of this catalogue with the meaning that it is given here',
      },
    ],
  },
  {
    number: '3.1',
    title: 'Terms',
    notes: [
      {
        kind: 'defect',
        what: 'the only definition is that of the word `example`, left over from the template',
        reading: 'no term is defined',
      },
    ],
  },
  {
    number: '3.2',
    title: 'Symbols',
    notes: [
      {
        kind: 'defect',
        what: 'the clause is void, which tells that something was taken out; in a first skeleton there was nothing',
        reading: 'there are no symbols',
      },
    ],
  },
  {
    number: '3.3',
    title: 'Abbreviations',
    notes: [
      {
        kind: 'defect',
        what: 'abbreviations are announced and none follows; NF, SID and TSG are used',
        reading: 'network function, study item description, technical specification group',
      },
    ],
  },
  {
    number: '4',
    title: 'Overview of Security configuration provisioning',
    notes: [
      announced,
      {
        kind: 'defect',
        what: 'the heading is on the provisioning of configurations, the note beneath it on the provisioning of policies; a policy says what is wanted, a configuration what is set',
        reading:
          'configurations; where policies come from is as much out of scope as where configurations do',
      },
    ],
  },
  {
    number: '5',
    title: 'Use Cases',
    notes: [
      announced,
      {
        kind: 'defect',
        what: 'the use cases are said to be those of the objectives of a study item description, clause 1 names two itself; which of the two sources prevails is not said',
        reading: 'the two of clause 1',
      },
    ],
  },
  {
    number: '6',
    title: 'Security threats analysis',
    notes: [
      announced,
      {
        kind: 'question',
        what: 'without threats there is nothing that a potential requirement could be measured against; which threats are meant',
        reading:
          'tampering with, reading, forging and losing a configuration on its way, and settings that drift apart',
      },
    ],
  },
  { number: '7', title: 'Potential Security Requirements', notes: [announced, potentialOnly] },
  {
    number: '8',
    title: 'Conclusion',
    notes: [
      announced,
      {
        kind: 'question',
        what: 'the conclusion is to follow from threats and potential requirements alone: no clause is foreseen for solutions or their evaluation; is normative work meant to start without any',
        reading: 'no solution is presumed; what is derived asks what holds, not how it is brought about',
      },
    ],
  },
] as const satisfies readonly Clause[];
