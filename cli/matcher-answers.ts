import { defaultGate, levelFor, summarise } from '../checks/gate.ts';
import { escapeTerminal } from '../generators/escape-terminal.ts';
import type { Gate, RequirementResult } from '../model/assessment.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { requirementOf, ruleSetOf, type Asked, type FoundRequirement } from './matcher-lookup.ts';
import { requirementLine, resultLines } from './matcher-message.ts';

/** What a matcher answers: whether it holds, and why it does or does not. */
export interface MatcherAnswer {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * Whether a requirement is satisfied: it was assessed, and passes or does not apply.
 * @throws Error where no rule set has the requirement, or has it in another revision.
 */
export const satisfies = (asked: Asked, reference: string): MatcherAnswer => {
  const found = requirementOf(asked, reference);
  const verdict = verdictOf(asked, found);
  const pass = verdict === 'pass' || verdict === 'not-applicable';
  return {
    pass,
    message: () =>
      verdict === undefined
        ? notAssessed(asked, found)
        : lines(
            `${named(found)} is ${pass ? '' : 'not '}satisfied by ${fileOf(asked)}: ${verdict}${pass ? ', and was expected not to be' : ''}`,
            requirementLine(found.requirement),
            ...resultLines(resultsOf(asked, found).filter(result => pass || !isMet(result))),
          ),
  };
};

/**
 * Whether a requirement was assessed, whatever its verdict; an error of the tool is no assessment.
 * @throws Error as {@link satisfies} does.
 */
export const isAssessedFor = (asked: Asked, reference: string): MatcherAnswer => {
  const found = requirementOf(asked, reference);
  const verdict = verdictOf(asked, found);
  return {
    pass: verdict !== undefined && verdict !== 'error',
    message: () =>
      verdict === undefined
        ? notAssessed(asked, found)
        : lines(
            `${named(found)} was assessed on ${fileOf(asked)}: ${verdict}${verdict === 'error' ? '' : ', and was expected not to be'}`,
            ...resultLines(resultsOf(asked, found)),
          ),
  };
};

/**
 * Whether a descriptor conforms to a standard: the standard applies to it, and the gate is met.
 * @throws Error where there is no rule set of the standard.
 */
export const conforms = (asked: Asked, standard: string, gate: Partial<Gate> = {}): MatcherAnswer => {
  const set = ruleSetOf(asked, standard);
  const requirements = new Map(set.standard.requirements.map(each => [each.id, each]));
  const whole: Gate = { ...defaultGate, ...gate };
  const results = asked.assessment.results.filter(({ requirement }) => requirements.has(requirement));
  const rollUps = asked.assessment.rollUps.filter(each => each.standard === standard);
  const { answer, reason } = summarise([{ ...asked.assessment, results, rollUps }], [], requirements, whole);
  const isAssessed = rollUps.length > 0;
  const pass = isAssessed && answer === 'met';
  const asksOf = ({ requirement }: RequirementResult): boolean =>
    levelFor(whole, requirements.get(requirement)?.obligation ?? 'informative') !== 'ignore';
  return {
    pass,
    message: () =>
      lines(
        `${fileOf(asked)} ${pass ? 'conforms' : 'does not conform'} to ${set.standard.designation} (${standard})${pass ? ', and was expected not to' : ''}: ${isAssessed ? reason : 'it was not put to it'}`,
        ...(isAssessed ? gateAdvice(answer) : [`  ${whyNotPut(asked, set)}`]),
        ...resultLines(results.filter(result => asksOf(result) && (pass || !isMet(result)))),
      ),
  };
};

const verdictOf = ({ assessment }: Asked, { requirement }: FoundRequirement) =>
  assessment.rollUps.find(rollUp => rollUp.requirement === requirement.id)?.verdict;

const resultsOf = ({ assessment }: Asked, { requirement }: FoundRequirement): readonly RequirementResult[] =>
  assessment.results.filter(result => result.requirement === requirement.id);

const isMet = ({ verdict }: RequirementResult): boolean => verdict === 'pass' || verdict === 'not-applicable';

const notAssessed = (asked: Asked, found: FoundRequirement): string => {
  const verification = found.set.verification[found.requirement.id];
  const why =
    verification?.method === 'none'
      ? `nothing verifies it: ${escapeTerminal(verification.reason)}`
      : whyNotPut(asked, found.set);
  return lines(
    `${named(found)} was not assessed on ${fileOf(asked)}`,
    requirementLine(found.requirement),
    `  ${why}`,
  );
};

const whyNotPut = ({ assessment }: Asked, { standard }: RuleSet): string => {
  const sections = assessment.notApplying.find(each => each.standard === standard.id)?.sections;
  return sections === undefined
    ? `the rule set of \`${standard.id}\` was not among those that the descriptor was put to`
    : `what to do: state one of the sections that it is about: ${sections.map(name => `\`${name}\``).join(', ')}`;
};

const gateAdvice = (answer: string): readonly string[] =>
  answer === 'nothing-assessed'
    ? [
        "  what to do: where the standard requires nothing, say what it is held to, e.g. `toConform('nsom', { derived: 'pass' })`",
      ]
    : [];

const named = ({ requirement }: FoundRequirement): string => escapeTerminal(requirement.id);
const fileOf = ({ assessment }: Asked): string => escapeTerminal(assessment.descriptor);
const lines = (...all: readonly string[]): string => all.join('\n');
