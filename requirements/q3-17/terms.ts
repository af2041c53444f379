import type { Note, Term } from '../../model/standard.ts';

const undefinedHere = (reading: string): readonly Note[] => [
  { kind: 'defect', what: 'the term is used and not defined', reading },
];

/** Terms that the Question uses; it defines none. */
export const terms = [
  {
    term: 'computer incident response team (CIRT)',
    meaning: 'the team that answers to security incidents',
    notes: [
      {
        kind: 'defect',
        what: 'the abbreviation is formed from the plural (CIRTs) in clause 1 and from the singular in clauses 2 and 3',
        reading: 'one team or several',
      },
    ],
  },
  {
    term: 'control objective',
    meaning: 'what a control is to achieve',
    notes: undefinedHere('as in the ISO/IEC 27000 family'),
  },
  {
    term: 'cyber defence centre (CDC)',
    meaning: 'the entity of an organization that has its security services in one hand',
    notes: [
      {
        kind: 'defect',
        what: 'spelt `Center` here, against the `Centre` of ITU-T; the abbreviation is opened in clause 1 only',
        reading: 'the centre of X.1060',
      },
    ],
  },
  {
    term: 'governance of information security',
    meaning: 'the activities by which those at the head of an organization steer its information security',
    notes: undefinedHere('the four activities of study item d'),
  },
  {
    term: 'managed security service (MSS)',
    meaning: 'a security service that somebody else runs for the organization',
    notes: undefinedHere('whoever provides it is a party of the deployment'),
  },
  {
    term: 'personally identifiable information (PII)',
    meaning: 'information by which a person can be told',
    notes: undefinedHere('as in the ISO/IEC 29100 family'),
  },
  {
    term: 'risk treatment option',
    meaning: 'a way of dealing with a risk',
    notes: undefinedHere('avoid, modify, share, retain, as in ISO/IEC 27005'),
  },
  {
    term: 'security control',
    meaning: 'a measure that changes a risk',
    notes: [
      {
        kind: 'ambiguity',
        what: '`information security controls`, `security controls` and `controls` are used side by side',
        reading: 'one and the same',
      },
    ],
  },
  {
    term: 'security management',
    meaning: 'managing information security in an organization',
    notes: [
      {
        kind: 'ambiguity',
        what: '`information security management` and `security management` are both used, the latter also for measurement (item b)',
        reading: 'one and the same, cybersecurity included',
      },
    ],
  },
  {
    term: 'security operation centre (SOC)',
    meaning: 'where security events are watched and analysed',
    notes: undefinedHere('a service of its own, that may be part of a cyber defence centre'),
  },
  {
    term: 'telecommunications organization',
    meaning: 'an organization with business assets of telecommunication',
    notes: [
      {
        kind: 'defect',
        what: 'written with and without the plural `s` (item c has it without)',
        reading: 'one term',
      },
    ],
  },
] as const satisfies readonly Term[];
