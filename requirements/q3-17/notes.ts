import type { Note } from '../../model/standard.ts';

/** How the `should` of a study item is read. */
export const shouldAsks: Note = {
  kind: 'reading',
  what: 'the `should` stands in a question that the study group puts to itself',
  reading: 'no recommendation: an item of a programme, to which requirements answer',
};

/** How the `should` and `have to` of the motivation are read. */
export const addressesStudies: Note = {
  kind: 'reading',
  what: 'the verbal forms of the motivation are addressed to those who study, and no clause defines them',
  reading: 'a description of what the study group means to do; nothing is asked of a deployment',
};

/** How a task is read. */
export const taskOfTheGroup: Note = {
  kind: 'reading',
  what: 'the task is one of the study group, in the imperative',
  reading: 'an item of a programme; what a deployment can do about its subject is derived beside it',
};

/** How one joins a security service that stands in the text as an example. */
export const includingIsOpen: Note = {
  kind: 'ambiguity',
  what: 'after `CDC services including SOC services` it is open whether MSSs and CIRT services are also parts of a CDC, or stand beside it; the motivation has one more comma than item and task',
  reading: 'four kinds of service, each accounted for; a part of another says so',
};

/** How a requirement that this catalogue derives says what a list that the text leaves open ends with. */
export const openExamples = (marker: string): Note => ({
  kind: 'ambiguity',
  what: `the list gives examples (\`${marker}\`), so its end cannot be checked`,
  reading: 'what is named is asked for; more is allowed',
});

/** There is no clock: what is late is told by a date that the description itself states. */
export const noClock: Note = {
  kind: 'reading',
  what: 'the text names no interval at which anything is done again',
  reading:
    'the description states when its present review cycle began; what was done on or after that day is current',
};
