import type { Note } from '../../model/standard.ts';

/** What an objective sets out to do is no demand on a deployment. */
export const aimOfTheItem: Note = {
  kind: 'reading',
  what: 'the sentence says what the work item is to bring forth; it carries no verbal form and asks nothing of a deployment',
  reading: 'an item of the programme; the derived requirements say what a deployment would have to show',
};

/** The text names a protection and no measure of it. */
export const noMeasure = (what: string, reading: string): Note => ({
  kind: 'question',
  what: `the text asks for ${what} without saying what counts as such`,
  reading,
});

/** Interfaces are the catalogue's own way into the first objective. */
export const interfacesAreMeant: Note = {
  kind: 'reading',
  what: 'the objective names orchestration and management and none of the points at which they can be attacked',
  reading: 'the interfaces over which a slice is orchestrated and managed, one by one',
};

/** Who partners are. */
export const whoPartnersAre: Note = {
  kind: 'question',
  what: 'the partners between whom trust is to be established are not named: operators of the domains, customers, or consumers of the data',
  reading: 'whoever else than the one that runs a store consumes its data',
};

/** The two statements differ on which data is meant. */
export const whichData: Note = {
  kind: 'defect',
  what: 'the scope speaks of management data as a whole, the summary of performance and fault data where it asks for the same three properties',
  reading:
    'the properties are asked of whatever management data there is; performance and fault data must be there',
};
