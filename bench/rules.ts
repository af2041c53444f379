/** What evaluating the same rules took in two ways. */
export interface RuleTimes {
  readonly rules: number;
  readonly descriptors: number;
  /** How many elements the rules are about, in all descriptors, of how many they are met. */
  readonly subjects: number;
  readonly met: number;
  /** The rules on which the two ways differ for some subject, and those that gate and were left out. */
  readonly disagreements: readonly string[];
  /** Milliseconds for one rule and subject. */
  readonly closures: number;
  readonly byHand: number;
}
