import { escapeTerminal } from '../generators/escape-terminal.ts';
import { clip, factLine, pointerText } from '../generators/fact-text.ts';
import type { RequirementResult } from '../model/assessment.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Verdict } from '../model/verdict.ts';

/** How much of a long list a message shows. */
const mostShown = 20;

/** What a requirement asks, on a line. */
export const requirementLine = ({ clause, obligation, statement }: Requirement): string =>
  `  ${escapeTerminal(clip(statement))} (clause ${escapeTerminal(clause)}, ${obligation})`;

/** Results with their facts and what to do about them, each a few lines. */
export const resultLines = (results: readonly RequirementResult[]): readonly string[] => [
  ...results.slice(0, mostShown).flatMap(oneResult),
  ...(results.length > mostShown ? [`  and ${results.length - mostShown} more`] : []),
];

const oneResult = (result: RequirementResult): readonly string[] => {
  const { requirement, subject, verdict, message, facts } = result;
  return [
    '',
    `  ${escapeTerminal(`${requirement}, ${pointerText(subject)}: ${verdict}: ${message}`)}`,
    ...facts.slice(0, mostShown).map(fact => `    ${escapeTerminal(factLine(fact))}`),
    ...(facts.length > mostShown ? [`    and ${facts.length - mostShown} more facts`] : []),
    ...next(result).map(line => `    ${escapeTerminal(line)}`),
  ];
};

const next = ({ verdict, wouldSettle, contradictedBy }: RequirementResult): readonly string[] => {
  const list = (names: readonly string[]): string => names.map(name => `\`${name}\``).join(', ');
  if (contradictedBy.length > 0)
    return [`what to do: look at the evidence ${list(contradictedBy)}, which says otherwise`];
  if (verdict === 'inconclusive' && wouldSettle.length > 0)
    return [`what to do: state or back what would settle it: ${list(wouldSettle)}`];
  return [`what to do: ${advice[verdict]}`].filter(line => !line.endsWith(': '));
};

const advice: { readonly [V in Verdict]: string } = {
  pass: '',
  'not-applicable': '',
  inconclusive: 'state what is unknown, or back it with evidence',
  fail: 'change the deployment at these places; or the descriptor, where it does not say what is there',
  error: 'report this, since two readings of one rule disagree',
};
