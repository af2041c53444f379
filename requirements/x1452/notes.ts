import type { Note } from '../../model/standard.ts';

/** The editor's question on a verbal form that sounds like an obligation and that clause 5 does not define. */
export const undefinedForm = (form: string): Note => ({
  kind: 'question',
  what: `the text says \`${form}\`, which clause 5 does not define, where an obligation seems to be meant; is it required, recommended or a description`,
  reading: 'a candidate: it informs and never gates',
});

/** The editor's question on a sentence in the imperative, which has no verbal form of clause 5. */
export const imperative = (verb: string): Note => ({
  kind: 'question',
  what: `the sentence is an imperative (\`${verb}\`) that names nobody and carries no verbal form of clause 5; whom does it bind, and is it required or recommended`,
  reading: 'a candidate that concerns whoever deploys the mechanism: it informs and never gates',
});

/** How `may` is read. */
export const mayPermits: Note = {
  kind: 'reading',
  what: 'clause 5 does not define `may`',
  reading: 'a permission: using it or leaving it is equally in order',
};

/** How `will` is read. */
export const willDescribes: Note = {
  kind: 'reading',
  what: 'clause 5 does not define `will`',
  reading: 'a description of behaviour, not an obligation',
};

/** How a list that the text leaves open (`etc.`, `such as`, `but not limited to`) is read. */
export const openList = (marker: string): Note => ({
  kind: 'ambiguity',
  what: `the list is left open (\`${marker}\`), so its end cannot be checked`,
  reading: 'what is named is checked, each as a part; more is allowed and not asked for',
});

/** How a mark of Tables 1 to 3 is read. */
export const relatedMeansHeld: Note = {
  kind: 'ambiguity',
  what: 'the table says only that the entity is related to the party, not whether it owns, runs or supplies it',
  reading: 'the party holds the entity: `heldBy` in a descriptor',
};

/** Clause 7 says audit where clause 10 says security audit trails. */
export const auditMeansTrails: Note = {
  kind: 'defect',
  what: 'the list says audit and refers to clause 10, which has security audit trails (10.3) and no mechanism called audit',
  reading: 'audit is the mechanism of 10.3',
};

/** The agreement settles roles and responsibilities of entities, which are mostly devices. */
export const entitiesHaveNoRoles: Note = {
  kind: 'ambiguity',
  what: 'roles and responsibilities are those of each entity, but most of the entities named are devices or software',
  reading: 'those of the party that holds the entity, entity by entity',
};

/** Step 5 of every process speaks of an ability of the customer, not of a step that is always taken. */
export const unsubscriptionIsOffered: Note = {
  kind: 'reading',
  what: 'the step is conditional on a wish of the customer',
  reading: 'the process offers unsubscription; whether anyone has used it does not matter',
};
