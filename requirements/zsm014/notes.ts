import type { Note } from '../../model/standard.ts';

/** Every requirement binds an architecture on paper, where a deployment is to be judged. */
export const bindsArchitecture: Note = {
  kind: 'reading',
  what: 'what is bound is a reference architecture and its ability to support a capability; no deployment, product or operator is bound',
  reading:
    'a deployment shows the capability by having configured it and, where there was occasion, by having used it',
};

/** The number of the noun differs between 4.1.1 and 4.2.1. */
export const capabilityInTheSingular: Note = {
  kind: 'defect',
  what: 'the text says support capability, without an article and in the singular, where 4.2.1 has the plural',
  reading: 'a capability; the number carries no meaning',
};

/** The counterpart in 4.2.1. */
export const capabilitiesInThePlural: Note = {
  kind: 'defect',
  what: 'the text speaks of capabilities, where 4.1.1 has the singular without an article; how many are meant is not said',
  reading: 'whatever is needed for the parts listed; the number carries no meaning',
};

/** Neither how soon nor how often. */
export const noTimeLimit = (what: string): Note => ({
  kind: 'question',
  what: `nothing is said of how soon or how often ${what}; from which delay on is the requirement not met`,
  reading: 'the dates decide: it is older than the change, or it is not; no delay is measured',
});

/** Detecting and identifying stand side by side in two requirements. */
export const detectVersusIdentify: Note = {
  kind: 'ambiguity',
  what: 'detecting and identifying are both asked for and told apart nowhere',
  reading: 'to detect is to notice that something is wrong, to identify is to say what; both are asked for',
};

/** What a security incident is, is said in a NOTE only. */
export const incidentByExample: Note = {
  kind: 'ambiguity',
  what: 'a security incident is explained by NOTE 2 alone, after the fourth requirement that uses the term, as an example and with and/or',
  reading: 'both kinds that NOTE 2 names are asked for: attacks and performance degradation',
};

/** That something is not stated does not rule the requirement out. */
export const saysWhetherItApplies = (what: string, field: string): Note => ({
  kind: 'reading',
  what: `the requirement depends on ${what}`,
  reading: `a descriptor says so under \`${field}\`, with an empty list where there is none; where it says nothing the requirement is not met`,
});

/** What data security is, is said in a NOTE only. */
export const dataSecurityByNote: Note = {
  kind: 'ambiguity',
  what: 'data security is explained by NOTE 5 alone, which says includes and stands behind both requirements that use the term',
  reading: 'the three properties that NOTE 5 names are asked for, and nothing beyond them',
};

/** A list that a NOTE gives as an example. */
export const classByExample = (note: string, types: string): Note => ({
  kind: 'reading',
  what: `${note} gives examples of such data and leaves the class open`,
  reading: `${types} belong to it always; a descriptor may put other data there`,
});
