import { bundle } from './bundle.ts';
import { atMost, times, type Part } from './measurement.ts';
import { outputOfNode } from './run-process.ts';

/** What evaluating the same rules took in two ways. */
export interface RuleTimes {
  readonly rules: number;
  readonly descriptors: number;
  /** How many elements the rules are about, in all descriptors, and of how many they are met. */
  readonly subjects: number;
  readonly met: number;
  /** The rules on which the two ways differ for some subject, and those that gate and were left out. */
  readonly disagreements: readonly string[];
  /** Milliseconds for one rule and subject. */
  readonly closures: number;
  readonly byHand: number;
}

/** Compares rules that are evaluated by closures with the same rules as predicates written by hand. */
export const measureRules = async (folder: string): Promise<Part> => {
  const script = await bundle('rules-process');
  const on = (data: 'as-read' | 'plain'): RuleTimes =>
    // sound: what rules-process.ts writes
    JSON.parse(outputOfNode([script, folder, data])) as RuleTimes;
  const [asRead, plain] = [on('as-read'), on('plain')];
  const ratio = ({ closures, byHand }: RuleTimes): number => closures / byHand;
  const crossed = asRead.closures / plain.byHand;
  return {
    title: 'Rules: closures against predicates written by hand',
    measurements: [
      {
        what: 'closures : by hand, both on the data as read',
        measured: times(ratio(asRead)),
        aim: atMost(ratio(asRead), 3),
      },
      {
        what: 'closures : by hand, both on plain objects',
        measured: times(ratio(plain)),
        aim: atMost(ratio(plain), 3),
      },
      { what: 'closures on the data as read : by hand on plain objects', measured: times(crossed) },
    ],
    notes: [
      `${plain.rules} rules of X.1452, all that gate among them, on ${plain.subjects} subjects in ${plain.descriptors} descriptors; ${plain.met} of the results are "met", and both ways agree on every one.`,
      'Subjects are selected once, beforehand. The predicates know neither unknown values nor three-valued logic, so the descriptors state no unknowns; closures look for them all the same.',
      'Plain objects are what `JSON.parse` would have given: objects that V8 keeps in its fast form, which favours code that names its properties.',
    ],
    disagreements: [...new Set([...asRead.disagreements, ...plain.disagreements])].map(
      id => `closures and predicate disagree on ${id}`,
    ),
  };
};
