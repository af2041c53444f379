import type { Note, Term } from '../../model/standard.ts';

const undefinedTerm = (where: string, reading: string): readonly Note[] => [
  { kind: 'defect', what: `the term is used in ${where} and defined nowhere`, reading },
];

/** Terms that the text relies on without defining them. */
export const undefinedTerms = [
  {
    term: 'operator',
    meaning:
      'the organization that runs telecommunication networks and offers security services on top of them',
    notes: undefinedTerm('the title and throughout', 'the party of role operator'),
  },
  {
    term: 'equipment provider',
    meaning: 'the organization that supplies user equipment, IT devices or CT devices',
    notes: undefinedTerm(
      'clauses 8 to 11',
      'the party of role equipment provider; UE provider and IT device provider are such parties',
    ),
  },
  {
    term: 'stakeholder',
    meaning: 'operator, equipment provider or third party security service provider',
    notes: undefinedTerm('clauses 8 to 11', 'one of the three that clause 8 lists'),
  },
  {
    term: 'relevant party',
    meaning: 'a stakeholder or the customer, as far as a service concerns it',
    notes: undefinedTerm('3.2 and clause 7', 'a party of the descriptor'),
  },
  {
    term: 'entity',
    meaning: 'a device, component, platform or database that a service consists of',
    notes: undefinedTerm(
      'clause 7, and in clause 10 in another sense',
      'in clause 7 what Tables 1 to 3 list; in clause 10 whoever seeks access',
    ),
  },
  {
    term: 'service provider',
    meaning: 'the one who performs the security monitoring service',
    notes: undefinedTerm('7.3.3', 'the operator'),
  },
  {
    term: 'security centre',
    meaning: 'the entity that learns of malicious code and informs the UE',
    notes: undefinedTerm(
      '7.4',
      'an entity of that service, apart from the security management centre of clauses 8 and 9',
    ),
  },
  {
    term: 'account manager',
    meaning: 'the one who opens accounts and hands out the SPWAP',
    notes: undefinedTerm('7.1.3', 'someone who acts for the operator'),
  },
  {
    term: 'manager of the SPWAP',
    meaning: 'the one who configures the security policy in the CPSC',
    notes: undefinedTerm('7.1.3', 'someone who acts for the customer or the operator'),
  },
  {
    term: 'web application VPN server',
    meaning: 'the server of the third party through which the intranet is reached',
    notes: undefinedTerm(
      '7.1.2, without a word on its function',
      'an entity of the secure connecting service',
    ),
  },
  {
    term: 'security policy',
    meaning: 'what the components of a service are configured to let through, block or scan',
    notes: undefinedTerm('7.1.3, 7.2.3 and 10.4', 'the same as the service policy of 7.3.3 and 7.4.3'),
  },
  {
    term: 'secure functionality',
    meaning: 'a functionality of the operator on which a security service can build',
    notes: undefinedTerm(
      '9.1.1 (as secure service functionality) and clause 11',
      'the functionalities of 9.1.1',
    ),
  },
] as const satisfies readonly Term[];
