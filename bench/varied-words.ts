import { entityCapabilities, mechanismBehaviours, processActivities } from '../model/vocabulary.ts';
import type { Random } from './random.ts';

const nouns = [
  'the service',
  'the operator',
  'each agreement',
  'the equipment provider',
  'the management domain',
  'each closed loop',
  'the slice',
  'the third party',
  'each entity',
  'the policy',
  'the configuration',
  'the consumer',
  'each interface',
  'the record',
] as const;
const verbs = [
  'states',
  'includes',
  'protects',
  'names',
  'is consistent with',
  'comes before',
  'limits',
  'refers to',
  'reports',
  'is bound to',
  'keeps',
  'explains',
] as const;
const joints = ['; and ', ', where ', ', so that ', ', unless ', ' whenever ', ' before '] as const;
const terms = [...entityCapabilities, ...mechanismBehaviours, ...processActivities] as const;

/** A sentence of so many clauses with terms between backticks, no two alike, as long as those of a catalogue. */
export const variedSentence = (source: Random, clauses: number): string =>
  Array.from({ length: clauses }, () => {
    const term = `\`${source.pick(terms)}-${source.below(90)}\``;
    return `${source.pick(nouns)} ${source.pick(verbs)} ${term} of ${source.pick(nouns)}`;
  }).reduce((text, clause) => `${text}${source.pick(joints)}${clause}`);
