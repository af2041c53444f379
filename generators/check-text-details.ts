import { isGated } from '../model/requirement.ts';
import type { Verdict } from '../model/verdict.ts';
import { isOverlaid } from './check-text-overlays.ts';
import { contradictionLine } from './contradiction.ts';
import type { Colours } from './colours.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { factLine, pointerText } from './fact-text.ts';
import { groupBy } from './group-by.ts';
import type { JudgedResult } from './judged-result.ts';
import { labelled } from './text-lines.ts';

const mostListed = 5;
const layout = { indent: 6, labelWidth: 14 } as const;

const sections = [
  { verdict: 'fail', title: 'Failures', label: 'FAIL', colour: 'red' },
  { verdict: 'error', title: 'Errors', label: 'ERROR', colour: 'red' },
  { verdict: 'inconclusive', title: 'Inconclusive', label: 'INCONCLUSIVE', colour: 'yellow' },
  {
    verdict: 'pass',
    title: 'Passes that the gate asks to be better supported',
    label: 'PASS',
    colour: 'yellow',
  },
] as const satisfies readonly { readonly verdict: Verdict; readonly [key: string]: string }[];
type Section = (typeof sections)[number];

/** Writes each result that needs a person in full, by verdict and clause; one block a clause, headed by its verdict. */
export const detailsText = (
  judged: readonly JudgedResult[],
  colours: Colours,
): readonly (readonly string[])[] =>
  sections.flatMap(section => {
    const chosen = judged.filter(one => one.result.verdict === section.verdict && isShownInFull(one));
    const clauses = [...groupBy(chosen, ({ entry }) => `${entry.standard} ${entry.clause}`).values()];
    return clauses.map((results, index) => [
      ...(index === 0 ? [`  ${colours.bold(`${section.title} (${chosen.length})`)}`, ''] : []),
      ...clauseText(results, section, colours),
    ]);
  });

/**
 * Whether a result is told with its facts: it stops the gate, an obligation is not met and nothing speaks for it, or the
 * tool was at fault.
 */
export const isShownInFull = (one: JudgedResult): boolean =>
  one.relation === 'stops' ||
  one.result.verdict === 'error' ||
  (!isOverlaid(one) && isObliging(one.entry) && isNotMet(one.result.verdict));

const isObliging = ({ obligation }: JudgedResult['entry']): boolean => isGated(obligation);
const isNotMet = (verdict: Verdict): boolean => verdict === 'fail' || verdict === 'inconclusive';

const clauseText = (
  results: readonly JudgedResult[],
  section: Section,
  colours: Colours,
): readonly string[] => {
  const [first] = results;
  const title = first === undefined ? '' : `${first.clauseTitle} (${first.entry.clause})`;
  const requirements = [...groupBy(results, ({ entry }) => entry.id).values()];
  return [
    `  ${colours.bold(escapeTerminal(title))}`,
    ...requirements.flatMap((own, index) => [
      ...(index === 0 ? [] : ['']),
      ...requirementText(own, section, colours),
    ]),
  ];
};

const requirementText = (
  results: readonly JudgedResult[],
  section: Section,
  colours: Colours,
): readonly string[] => {
  const [first] = results;
  if (first === undefined) return [];
  const { entry, relation } = first;
  const { english } = entry.verification;
  return [
    `    ${colours.bold(entry.id)}  ${entry.obligation}, ${relationWords[relation]}`,
    ...labelled('asks', entry.statement, layout),
    ...(english === undefined ? [] : labelled('rule', english, layout)),
    ...results.flatMap(one => resultText(one, section, colours)),
  ];
};

const relationWords = {
  stops: 'stops the gate',
  meets: 'the gate lets it be',
  informs: 'does not gate',
  waived: 'does not stop the gate: waived',
  known: 'does not stop the gate: in the baseline',
} as const;

const resultText = (one: JudgedResult, section: Section, colours: Colours): readonly string[] => {
  const { result, assessed } = one;
  const against = assessed.evidence.filter(({ id }) => result.contradictedBy.includes(id));
  return [
    ...labelled(section.label, `${pointerText(result.subject)}: ${result.message}`, {
      ...layout,
      label: colours[section.colour],
    }),
    ...listed('found', result.facts.filter(({ settles }) => settles === 'requirement').map(factLine)),
    ...listed('applies as', result.facts.filter(({ settles }) => settles === 'applicability').map(factLine)),
    ...(section.verdict === 'pass' ? labelled('support', result.assurance, layout) : []),
    ...against.flatMap(status => labelled('against', contradictionLine(status), layout)),
    ...listed('would settle', result.wouldSettle),
  ];
};

const listed = (label: string, texts: readonly string[]): readonly string[] => {
  const more = texts.length - mostListed;
  const shown =
    more > 0 ? [...texts.slice(0, mostListed), `and ${more} more, all in the JSON output`] : texts;
  return shown.flatMap((text, index) => labelled(index === 0 ? label : '', text, layout));
};
