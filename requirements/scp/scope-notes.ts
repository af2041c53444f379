import type { Note } from '../../model/standard.ts';

/** What is to be remarked on the scope, the one clause with content. */
export const scopeNotes = [
  {
    kind: 'defect',
    what: "the editor's note ends in two full stops and lacks the space after its colon",
    reading: 'one full stop',
  },
  {
    kind: 'defect',
    what: "the editor's note announces what the clause defines although the text below it is already there",
    reading: 'the text below it is the scope',
  },
  {
    kind: 'defect',
    what: 'both `this` and `present` stand before `document`, the document is once without its article, and use cases are `related with` their subject',
    reading: 'the present document; use cases of on-demand enablers and of consistency',
  },
  {
    kind: 'ambiguity',
    what: 'the sentence on the use cases can be read so that provisioning is needed in both of them, or in the co-operation on consistency alone',
    reading: 'in both: a configuration is provisioned for an enabler, and configurations are kept consistent',
  },
  {
    kind: 'ambiguity',
    what: 'the management of security functions is promised once, and no clause of the skeleton is on it',
    reading: 'to know of each configuration whether the function has what was provisioned, and to act if not',
  },
  {
    kind: 'defect',
    what: 'the analysis is to yield configuration requirements, for which the skeleton has no clause',
    reading: 'they are taken for the potential security requirements of clause 7',
  },
  {
    kind: 'defect',
    what: 'a NOTE, which by the drafting rules is informative, limits the scope and lays down an assumption',
    reading: 'taken at its word: how configurations are generated is not judged',
  },
  {
    kind: 'ambiguity',
    what: 'the act of generating is called the precondition, while what a use case needs beforehand is its result; and that generation is out of scope is said twice in different words',
    reading: 'the precondition is that a configuration exists before it is provisioned',
  },
] as const satisfies readonly Note[];
