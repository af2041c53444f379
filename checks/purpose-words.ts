import type { Rule, Subjects } from '../model/expression.ts';
import type { TestPurpose } from '../model/test-purpose.ts';
import { demands, isAlways } from './demands.ts';
import { phrase, subjectNames, subjectPhrase } from './english.ts';
import { nounOf } from './wording.ts';

/** The sentences of a purpose: upper case at the start, no full stop. */
export type PurposeWords = Pick<TestPurpose, 'objective' | 'initial' | 'stimulus' | 'expected' | 'evidence'>;

/** What a purpose that a rule gives is told from. */
export interface Told {
  readonly requirement: string;
  readonly rule: Pick<Rule, 'subjects' | 'applies'>;
  readonly verdict: TestPurpose['verdict'];
  /** The case in words. */
  readonly words: string;
  /** Set where all else that the rule asks is as it should be. */
  readonly isElseMet: boolean;
  readonly isPermission: boolean;
  /** Set where the case is all that the rule asks. */
  readonly isWhole?: true;
  /** Set where the case is that the rule does not apply. */
  readonly isOutside?: true;
}

/** A purpose that a rule gives, as sentences. */
export const purposeWords = (told: Told): PurposeWords => {
  const { requirement, rule, verdict, words, isElseMet, isPermission, isWhole, isOutside } = told;
  const verb = isPermission && verdict === 'not-applicable' ? 'makes no use of' : comesTo[verdict];
  return {
    objective:
      isWhole === true && words.length > longest
        ? `Show that ${aSubject(rule.subjects)} ${verb} ${requirement} where all that it asks is so`
        : `Show that ${aSubject(rule.subjects)} ${verb} ${requirement} where ${words}`,
    initial: [
      ...initial(rule, isOutside === true),
      ...(isElseMet ? [`What else ${requirement} asks is met, as far as the case leaves room for it`] : []),
    ],
    stimulus: `Assess a descriptor in which ${words}`,
    expected: expected[verdict](requirement, theSubject(rule.subjects)),
    evidence:
      'The record of the assessment: the result of the requirement with the facts that it cites, and the digests of descriptor and rule set',
  };
};

/** From so many characters on, a case is told in the stimulus only. */
const longest = 240;

const comesTo: { readonly [V in TestPurpose['verdict']]: string } = {
  pass: 'passes',
  fail: 'fails',
  inconclusive: 'gets no verdict on',
  'not-applicable': 'is not held to',
};

const expected: {
  readonly [V in TestPurpose['verdict']]: (requirement: string, subject: string) => string;
} = {
  pass: (requirement, subject) =>
    `${requirement} passes for ${subject}, and cites the facts that it rests on`,
  fail: (requirement, subject) => `${requirement} fails for ${subject}, and cites what was found instead`,
  inconclusive: (requirement, subject) =>
    `${requirement} is inconclusive for ${subject}, and names what would settle it`,
  'not-applicable': (requirement, subject) => `${requirement} does not apply to ${subject}`,
};

const theSubject = (subjects: Subjects): string =>
  subjects.kind === 'deployment' ? 'the deployment' : `the ${nounOf(subjects.list)}`;

/** An element that the rule is about; where it is told whose it is behind a comma, one more closes that. */
const aSubject = (subjects: Subjects): string => {
  if (subjects.kind === 'deployment') return 'a deployment';
  const said = subjectPhrase(subjects, 'a');
  return said.includes(', of ') ? `${said},` : said;
};

const initial = ({ subjects, applies }: Told['rule'], isOutside: boolean): readonly string[] => {
  const there =
    subjects.kind === 'deployment' ? [] : [`The descriptor states ${subjectPhrase(subjects, 'a')}`];
  const names = subjectNames(subjects);
  return isOutside || isAlways(applies)
    ? there
    : [...there, ...demands(applies).map(part => sentence(phrase(part, names)))];
};

/** Text with a capital letter at its start. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
