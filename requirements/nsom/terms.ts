import type { Term } from '../../model/standard.ts';

const undefinedTerm = (term: string, where: string, meaning: string, reading: string): Term => ({
  term,
  meaning,
  notes: [{ kind: 'defect', what: `the term is used in ${where} and defined nowhere`, reading }],
});

/** The terms that the liaison relies on; it defines none. */
export const terms: readonly Term[] = [
  undefinedTerm(
    'network slice',
    'every part',
    'a logical network made for a purpose on infrastructure that others may use too',
    'an entry of `slices`',
  ),
  undefinedTerm(
    'network slice domain',
    'the summary',
    'a part of the network that a slice crosses: access, transport, core, edge and others',
    'an entry of `domains` of a slice',
  ),
  undefinedTerm(
    'orchestration',
    'every part',
    'what brings a slice into being, changes it and takes it down',
    'told apart from management by the interfaces and roles that a slice states',
  ),
  undefinedTerm(
    'management',
    'every part',
    'what watches over a slice and configures it while it runs',
    'told apart from orchestration as above',
  ),
  undefinedTerm(
    'customized security service',
    'the scope and the summary',
    'a security service that is chosen for a customer',
    'what `requestedServices` of the customer names',
  ),
  undefinedTerm(
    'end-to-end',
    'the scope and the summary',
    'from one end of a slice to the other',
    'in every domain that the slice crosses',
  ),
  undefinedTerm(
    'management data',
    'the scope and the summary',
    'what is recorded about a slice in order to manage it',
    'the data sets of a store of management data',
  ),
  undefinedTerm(
    'data consumer',
    'the scope and the summary',
    'a party or application that reads management data',
    'an entry of `consumers` of a store; authorised for what its `authorizations` name',
  ),
  undefinedTerm(
    'fine-grained access control policy',
    'the scope',
    'a policy that decides on single consumers, data and actions',
    'each rule names consumers, data sets and actions, and no grant is a wildcard',
  ),
  undefinedTerm(
    'partner',
    'the summary',
    'another organization that a slice depends on or that depends on its data',
    'a party other than the one that runs a store, for which a consumer acts',
  ),
];
