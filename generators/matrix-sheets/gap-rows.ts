import { formatPlace } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { TraceRow } from '../../model/trace.ts';
import { pointerText } from '../fact-text.ts';
import { type JudgedResult, judgedResults, resultPlace } from '../judged-result.ts';
import type { ReportInput } from '../report-input.ts';
import { formOf, standingOf, verdictPhrase } from '../result-form.ts';
import { waiverElement } from '../waiver-text.ts';
import type { Tone } from '../tone.ts';

/** Something that is missing: what it is, what it concerns, why, and where to look. */
export interface GapRow {
  readonly gap: string;
  readonly tone: Tone;
  readonly standard: string;
  readonly clause: string;
  readonly requirement: string;
  readonly obligation: string;
  readonly descriptor: string;
  readonly subject: string;
  readonly what: string;
  readonly settles: readonly string[];
  readonly place: string;
}

/** All that is missing, the gravest first: inputs, waivers and evidence that do not stand, then requirement by requirement. */
export const gapRows = (input: ReportInput): readonly GapRow[] => {
  const open = judgedResults(input).filter(isOpen);
  const told = new Set(open.map(({ entry }) => entry.id));
  return [
    ...input.assessment.problems.map(one => problemGap('input not assessed', one)),
    ...waiverGaps(input),
    ...evidenceGaps(input),
    ...graveFirst(open).map(resultGap),
    ...input.trace.rows.filter(row => isMissing(row) && !told.has(row.entry.id)).map(requirementGap),
  ];
};

/** Entries that only inform ask nothing of anyone: that nothing verifies them is no gap. */
export const isMissing = ({ state, entry }: TraceRow): boolean =>
  state !== 'covered' && entry.obligation !== 'informative';

const isOpen = (judged: JudgedResult): boolean => {
  const { verdict } = judged.result;
  if (standingOf(judged) === 'waived' && verdict !== 'error') return false;
  return verdict === 'pass' ? formOf(judged).remark !== '' : verdict !== 'not-applicable';
};

const order = ['error', 'stops', 'known', 'lets', 'waived'];

const graveFirst = (judged: readonly JudgedResult[]): readonly JudgedResult[] => {
  const rank = (one: JudgedResult): number =>
    one.result.verdict === 'error' ? 0 : order.indexOf(standingOf(one));
  return judged.toSorted((left, right) => rank(left) - rank(right));
};

const nothing: GapRow = {
  gap: '',
  tone: 'warn',
  standard: '',
  clause: '',
  requirement: '',
  obligation: '',
  descriptor: '',
  subject: '',
  what: '',
  settles: [],
  place: '',
};

const resultGap = (judged: JudgedResult): GapRow => {
  const { assessed, result, entry } = judged;
  const stops = standingOf(judged) === 'stops' || result.verdict === 'error';
  return {
    ...nothing,
    gap: `${verdictPhrase(judged)}${stops ? ', stops the gate' : ''}`,
    tone: stops ? 'bad' : 'warn',
    ...requirementCells(entry),
    descriptor: assessed.descriptor,
    subject: pointerText(result.subject),
    what: result.message,
    settles: result.wouldSettle,
    place: formatPlace(resultPlace(judged)),
  };
};

const requirementGap = ({ entry, state, results }: TraceRow): GapRow => ({
  ...nothing,
  gap: state,
  tone: state === 'uncovered' ? 'warn' : 'quiet',
  ...requirementCells(entry),
  what: entry.verification.reason ?? (results.length === 0 ? 'it has no result' : 'nothing decides it'),
});

const requirementCells = (entry: TraceRow['entry']) => ({
  standard: entry.standard,
  clause: entry.clause,
  requirement: entry.id,
  obligation: entry.obligation,
});

const waiverGaps = ({ assessment }: ReportInput): readonly GapRow[] =>
  (assessment.waivers?.findings ?? []).map(({ waiver, fault, message }) => ({
    ...nothing,
    gap: `waiver ${fault}`,
    requirement: waiver.requirement,
    descriptor: waiver.scope.descriptor ?? '',
    subject: waiverElement(waiver),
    what: message,
    place: formatPlace(waiver.place),
  }));

const evidenceGaps = ({ assessment }: ReportInput): readonly GapRow[] =>
  assessment.assessments.flatMap(({ descriptor, evidence, findings }) => [
    ...evidence
      .filter(({ state }) => state !== 'holds' && state !== 'present')
      .map(({ id, state, reason, place }) => ({
        ...nothing,
        gap: `evidence ${state}`,
        tone: state === 'contradicts' || state === 'altered' ? ('bad' as const) : ('warn' as const),
        descriptor,
        subject: id,
        what: reason,
        place: formatPlace(place),
      })),
    ...findings.map(one => ({ ...problemGap('warning on the descriptor', one), descriptor })),
  ]);

const problemGap = (gap: string, { message, help, place }: Problem): GapRow => ({
  ...nothing,
  gap,
  tone: 'bad',
  what: message,
  settles: help === undefined ? [] : [help],
  place: place === undefined ? '' : formatPlace(place),
});
