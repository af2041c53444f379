import type { Note } from '../../model/standard.ts';

/** What an editor's note only announces. */
export const announced: Note = {
  kind: 'defect',
  what: "an editor's note is all that the clause has: it says what the clause will hold, and none of it is there",
  reading: 'nothing is asked by this clause; what this catalogue asks is derived from clause 1 and says so',
};

/** A requirement of a study is not one of a specification. */
export const potentialOnly: Note = {
  kind: 'question',
  what: 'clause 1 and clause 7 speak of potential security requirements, clause 1 besides of configuration requirements, and nothing says what turns one into the other or into a requirement',
  reading: 'whatever is derived here is potential: it is reported, and gates only for those who choose so',
};

/** Nobody is named who asks for protection, and nobody who provisions. */
export const actorsUnnamed: Note = {
  kind: 'ambiguity',
  what: 'neither who demands protection nor who provisions is named; operators appear only as those who profit from the study',
  reading: 'a party of the deployment, which the descriptor names',
};

/** The text does not say of which list this is. */
export const openChoice = (what: string): Note => ({
  kind: 'ambiguity',
  what,
  reading: 'the choices are those of the descriptor and were made by this catalogue',
});
