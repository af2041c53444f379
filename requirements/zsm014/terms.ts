import type { Note, Term } from '../../model/standard.ts';

const undefinedTerm = (where: string, reading: string): readonly Note[] => [
  { kind: 'defect', what: `the term is used in ${where} and defined nowhere`, reading },
];

const inANote = (note: string, reading: string): readonly Note[] => [
  { kind: 'defect', what: `the term is explained in ${note} and missing in clause 3.1`, reading },
];

/** The term of clause 3.1, those that NOTEs explain, and those that the text uses without explaining them. */
export const terms = [
  {
    term: 'trust model',
    clause: '3.1',
    meaning:
      'a description of how organizations come by as much trust as they need before they form a partnership, collaborate or exchange information',
    notes: [
      {
        kind: 'defect',
        what: 'the definition is that of NIST SP 800-39, the text that clause 2.2 lists, and names no source',
        reading:
          'the models are those of that publication: validated, direct historical, mediated, mandated, hybrid',
      },
      {
        kind: 'ambiguity',
        what: 'the definition speaks of organizations, the requirements of ZSM entities',
        reading: 'a model of how trust is obtained, whoever trusts',
      },
    ],
  },
  {
    term: 'trust relationship',
    clause: '4.1.1',
    meaning: 'the trust established between management domains, governed by criteria or policies',
    notes: inANote('the NOTE of 4.1.1', 'it is between two entities, of one domain or of two'),
  },
  {
    term: 'security incident',
    clause: '4.2.1',
    meaning: 'an attack on closed loops, a degradation of their performance, or both',
    notes: inANote('NOTE 2 of 4.2.1, by example', 'these two kinds'),
  },
  {
    term: 'security relevant data',
    clause: '4.2.1',
    meaning: 'data on which the security of others rests: credentials, keys, certificates',
    notes: inANote('NOTE 3 of 4.2.1, by example', 'these three always, and what a descriptor puts there'),
  },
  {
    term: 'management data',
    clause: '4.2.1',
    meaning: 'data by which closed loops manage: configuration, performance',
    notes: inANote('NOTE 4 of 4.2.1, by example', 'these two always, and what a descriptor puts there'),
  },
  {
    term: 'data security',
    clause: '4.2.1',
    meaning: 'integrity, confidentiality and availability of data',
    notes: inANote('NOTE 5 of 4.2.1', 'all three'),
  },
  {
    term: 'trustworthiness',
    meaning: 'how far an entity deserves to be trusted, as an evaluation finds',
    notes: undefinedTerm('trust-01 to trust-03', 'what an evaluation states as its result'),
  },
  {
    term: 'ZSM entity',
    meaning:
      'whatever acts in a management domain or for it: a function, a service, a system of a third party',
    notes: undefinedTerm('trust-01 to trust-05', 'what a domain lists among its entities'),
  },
  {
    term: 'ZSM framework reference architecture',
    meaning: 'the architecture on which frameworks for zero-touch management are modelled',
    notes: undefinedTerm(
      'all requirements, as what they bind',
      'the deployed framework that the descriptor describes; ETSI GS ZSM 002, where it is laid down, is not among the references',
    ),
  },
  {
    term: 'management domain',
    meaning:
      'a part of the framework that is managed on its own and offers its management services to others',
    notes: undefinedTerm('4.1.1', 'an entry of `managementDomains`'),
  },
  {
    term: 'closed loop',
    meaning: 'a chain of components that observes, decides and acts on its own towards a goal',
    notes: undefinedTerm('4.2.1', 'an entry of `closedLoops`'),
  },
  {
    term: 'related closed loops',
    meaning: 'closed loops that affect each other',
    notes: undefinedTerm('Sec-Cla-04 and NOTE 2', 'loops that each say so of the other'),
  },
  {
    term: 'authorized consumer',
    meaning: 'somebody or something that uses a closed loop and may be told of its incidents',
    notes: undefinedTerm('Sec-Cla-02', 'a consumer that is authorized for the kind of incident'),
  },
  {
    term: 'personal data',
    meaning: 'data on a person who can be identified',
    notes: undefinedTerm('Sec-Cla-05', 'what the descriptor says is personal'),
  },
  {
    term: 'intent',
    meaning: 'what somebody expects of the network, without how it is to be done',
    notes: undefinedTerm('Sec-Cla-11', 'an entry of `intents`'),
  },
  {
    term: 'deceit',
    meaning: 'an intent that misleads the loop into harm',
    notes: undefinedTerm('Sec-Cla-11', 'an attack by whoever rightly expresses intents'),
  },
  {
    term: 'spoofing',
    meaning: 'an intent that pretends to come from another',
    notes: undefinedTerm('Sec-Cla-11', 'an attack by whoever may not express intents'),
  },
] as const satisfies readonly Term[];
