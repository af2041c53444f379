import type { Fact, RequirementResult } from '../model/assessment.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import { formatPlace } from '../model/place.ts';
import { requirementReference } from '../model/requirement-reference.ts';
import type { Verdict } from '../model/verdict.ts';
import { count } from './closing-line.ts';
import type { Colours } from './colours.ts';
import { contradictionLine, evidenceFinding } from './contradiction.ts';
import { factLine, pointerText } from './fact-text.ts';
import { labelled } from './text-lines.ts';

const layout = { indent: 2, labelWidth: 16 } as const;

/** Writes one verdict with everything that it rests on: each fact, the evidence behind them, what would settle it. */
export const explainedResult = (
  result: RequirementResult,
  evidence: readonly EvidenceStatus[],
  colours: Colours,
): readonly string[] => [
  ...labelled(result.verdict.toUpperCase(), `${pointerText(result.subject)}: ${result.message}`, {
    ...layout,
    label: text => colours.bold(colours[verdictColours[result.verdict]](text)),
  }),
  ...labelled('support', `${result.assurance}; ${count(result.engaged, 'fact')} looked at`, layout),
  ...listed('found', factTexts(result, 'requirement')),
  ...listed('applies as', factTexts(result, 'applicability')),
  ...listed('evidence', evidenceTexts(result, evidence)),
  ...listed(
    'against',
    evidence.filter(({ id }) => result.contradictedBy.includes(id)).map(contradictionLine),
  ),
  ...listed('would settle', result.wouldSettle),
];

const verdictColours: Readonly<Record<Verdict, 'green' | 'yellow' | 'red' | 'cyan'>> = {
  pass: 'green',
  inconclusive: 'yellow',
  fail: 'red',
  error: 'red',
  'not-applicable': 'cyan',
};

const listed = (label: string, texts: readonly string[]): readonly string[] =>
  texts.flatMap((text, index) => labelled(index === 0 ? label : '', text, layout));

const factTexts = ({ facts }: RequirementResult, settles: Fact['settles']): readonly string[] =>
  facts
    .filter(fact => fact.settles === settles)
    .map(fact => {
      const by = fact.evidence.map(id => `\`${id}\``).join(', ');
      return `${factLine(fact)} (${fact.assurance}${by === '' ? '' : `; it names ${by}`})`;
    });

/** Every piece of evidence that the facts name or that names the requirement, once; what speaks against it apart. */
const evidenceTexts = (
  { requirement, facts, contradictedBy }: RequirementResult,
  evidence: readonly EvidenceStatus[],
): readonly string[] => {
  const byName = evidence.filter(({ requirements }) =>
    requirements.some(each => requirementReference(each).id === requirement),
  );
  const ids = [...facts.flatMap(fact => fact.evidence), ...byName.map(({ id }) => id)];
  return [...new Set(ids)]
    .filter(id => !contradictedBy.includes(id))
    .map(id => {
      const status = evidence.find(each => each.id === id);
      return status === undefined
        ? `\`${id}\` was not looked at`
        : `${status.state}, ${evidenceFinding(status)}; stated at ${formatPlace(status.place)}`;
    });
};
