import type { Term } from '../../model/standard.ts';
import { abbreviations } from './abbreviations.ts';
import { undefinedTerms } from './undefined-terms.ts';

/** The terms of clause 3.2, the abbreviations of clause 4, and terms that the text uses without defining them. */
export const terms = [
  {
    term: 'collaboration agreement',
    clause: '3.2.1',
    meaning: 'a contract in which business organizations settle all parameters of onboarding',
    notes: [
      {
        kind: 'ambiguity',
        what: 'by definition it results from the first step of onboarding, in clause 7 it should be in place beforehand',
        reading: 'in place before the technical steps of onboarding and before the service is provided',
      },
      {
        kind: 'defect',
        what: 'the partners are business organizations here, in 7.1.2 one of them is a server',
        reading: 'parties agree, never entities',
      },
    ],
  },
  {
    term: 'non-technical onboarding process',
    clause: '3.2.2',
    meaning:
      'the legal, compliance, risk, financial and sales side of integrating a security service into the operator',
    notes: [
      {
        kind: 'defect',
        what: 'the term is used in another definition (3.2.3) only; no clause says what the process asks',
        reading: 'nothing of it is checked',
      },
      {
        kind: 'defect',
        what: 'a full stop cuts the definition in two before `including`',
        reading: 'roles and responsibilities are among the parameters',
      },
    ],
  },
  {
    term: 'onboarding process',
    clause: '3.2.3',
    meaning:
      'what two business organizations do to integrate a security service of one into the other: first the agreement, then technical and other steps',
    notes: [],
  },
  {
    term: 'secure portable wireless access point (SPWAP)',
    clause: '3.2.4',
    meaning:
      'a portable device with a SIM card that connects terminals and meanwhile analyses and filters for security',
    notes: [
      {
        kind: 'ambiguity',
        what: 'preconfigured with a SIM card here, with a SIM or USIM card in 7.1.2 and 7.1.3',
        reading: 'either card will do',
      },
    ],
  },
  {
    term: 'security mechanism',
    clause: '3.2.5',
    meaning:
      'a technical method that keeps the security service compliant while it is onboarded, for every party',
    notes: [
      {
        kind: 'ambiguity',
        what: 'the definition is limited to services being onboarded, clause 10 and clause 8 are not',
        reading: 'the wider sense: whatever protects a security service, as in clause 10',
      },
    ],
  },
  {
    term: 'security service',
    clause: '3.2.6',
    meaning: 'a service whose value to customers lies in its security functionalities',
    notes: [],
  },
  {
    term: 'security service customer',
    clause: '3.2.7',
    meaning: 'whoever uses a security service of an operator: a person, an organization, a system',
    notes: [
      {
        kind: 'ambiguity',
        what: 'the text says customer, end customer, end user and user besides',
        reading: 'customer; a user is whoever acts for or at the customer',
      },
      {
        kind: 'ambiguity',
        what: 'a system can be a customer by definition, while clause 8 knows individuals and enterprises only',
        reading: 'individual and enterprise, as clause 8 has it',
      },
    ],
  },
  {
    term: 'security service provider',
    clause: '3.2.8',
    meaning: 'a business organization that offers security-based services to customers',
    notes: [],
  },
  {
    term: 'technical onboarding process',
    clause: '3.2.9',
    meaning:
      'the technical side of integrating a service into the operator: its deployment and configuration beforehand, its security mechanisms',
    notes: [
      {
        kind: 'defect',
        what: 'the definition has three constituents, of which collaboration is none; clause 7 lists pre-deployment, collaboration and security mechanisms',
        reading: 'the three items of clause 7 are checked as they stand there',
      },
    ],
  },
  {
    term: 'third party security service provider',
    clause: '3.2.10',
    meaning: 'a security service provider whose service an operator onboards',
    notes: [
      {
        kind: 'defect',
        what: 'spelt in five ways: third party, third-party, third part, third party service provider, third service party provider',
        reading: 'all are this term',
      },
    ],
  },
  ...abbreviations,
  ...undefinedTerms,
] as const satisfies readonly Term[];
