import type { Note, Term } from '../../model/standard.ts';

const undefinedTerm = (where: string, reading: string): readonly Note[] => [
  { kind: 'defect', what: `the term is used in ${where} and defined nowhere`, reading },
];

/** The terms that the text relies on; it defines none of them. */
export const terms = [
  {
    term: 'security enabler',
    meaning: 'something in or before a network function that can be switched on to protect it',
    notes: [
      ...undefinedTerm('clause 1', 'an entry of `securityEnablers`'),
      {
        kind: 'question',
        what: 'is an enabler a function of its own, a feature of the network function, or the configuration itself',
        reading: 'whatever it is made of, it is told apart from the configurations that it needs',
      },
    ],
  },
  {
    term: 'on-demand',
    meaning: 'switched on when somebody asks for it or something happens, not from the start',
    notes: [
      ...undefinedTerm('clause 1', 'an enabler has triggers, and parties that may pull them'),
      {
        kind: 'question',
        what: 'whose demand is meant: that of the operator, of a customer, of another network function, of an analysis',
        reading: 'any of them, if the descriptor says so',
      },
    ],
  },
  {
    term: 'security configuration',
    meaning: 'the security parameters of one network function with the values they are set to',
    notes: undefinedTerm('the title and clause 1', 'an entry of `configurations`'),
  },
  {
    term: 'security policy',
    meaning: 'what is wanted, from which configurations follow',
    notes: [
      {
        kind: 'ambiguity',
        what: 'clause 4 says policy where its heading says configuration, and the two are told apart nowhere',
        reading: 'not the same: nothing is asked of policies',
      },
    ],
  },
  {
    term: 'security configuration provisioning',
    meaning: 'bringing a configuration that exists to the network function and into force there',
    notes: undefinedTerm(
      'the title and clauses 1 and 4',
      'from the hand-over at the provisioning interface to the acknowledgement and activation',
    ),
  },
  {
    term: 'security configuration consistency co-operation',
    meaning: 'keeping those settings alike that protect only if they are alike, across network functions',
    notes: [
      ...undefinedTerm('clause 1', 'consistency groups whose members are compared value by value'),
      {
        kind: 'question',
        what: 'who co-operates with whom is left out: network functions, management functions, vendors, or operators',
        reading: 'whoever runs the members; one party is named that keeps them consistent',
      },
      {
        kind: 'question',
        what: 'consistent in what sense: the same values, compatible values, or values that follow from the same policy',
        reading: 'the same values, but for differences that are allowed with a reason',
      },
    ],
  },
  {
    term: 'security functions management',
    meaning: 'knowing what protections a network function has in force, and acting on what it should have',
    notes: [
      ...undefinedTerm('clause 1', 'monitoring of settings in force against intended ones'),
      {
        kind: 'ambiguity',
        what: 'it is named beside provisioning, so that provisioning does not seem to be part of it',
        reading: 'what comes after provisioning',
      },
    ],
  },
  {
    term: 'potential security requirement',
    meaning: 'a requirement that a study proposes and that a specification may take over',
    notes: undefinedTerm('clauses 1, 7 and 8', 'what is derived here has that rank and no more'),
  },
  {
    term: 'NF',
    meaning: 'network function of a 3GPP system',
    notes: [
      {
        kind: 'defect',
        what: 'the abbreviation is not expanded; whether base stations count among the functions is open',
        reading: 'those of the core network, and others if the descriptor has them',
      },
    ],
  },
  {
    term: 'SID',
    meaning: 'study item description',
    notes: undefinedTerm('clause 5', 'the document that set the objectives; it is not at hand'),
  },
  {
    term: 'example',
    clause: '3.1',
    meaning: 'an illustration of a rule',
    notes: [
      {
        kind: 'defect',
        what: 'the entry comes with the template for new documents and should have been taken out',
        reading: 'no term of this study',
      },
    ],
  },
] as const satisfies readonly Term[];
