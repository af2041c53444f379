import { formatPlace } from '../model/place.ts';
import { obligations } from '../model/requirement.ts';
import type { Verdict } from '../model/verdict.ts';
import { isShownInFull } from './check-text-details.ts';
import type { Colours } from './colours.ts';
import { type JudgedResult, resultPlace } from './judged-result.ts';
import { aligned, fitted, labelled, textWidth } from './text-lines.ts';

/** Writes what does not gate: a line for each requirement and recommendation not met, the rest as lists of ids. */
export const informingText = (judged: readonly JudgedResult[], colours: Colours): readonly string[] => {
  const informing = judged.filter(
    one => one.relation === 'informs' && isNotMet(one.result.verdict) && !isShownInFull(one),
  );
  const [obliging, rest] = [informing.filter(isObliging), informing.filter(one => !isObliging(one))];
  const lines = [...briefLines(obliging), ...compactLists(rest)];
  return lines.length === 0 ? [] : [`  ${colours.bold('Does not gate')}`, ...lines];
};

const isNotMet = (verdict: Verdict): boolean => verdict === 'fail' || verdict === 'inconclusive';
const isObliging = ({ entry }: JudgedResult): boolean =>
  entry.obligation === 'required' || entry.obligation === 'recommended';

const briefLines = (judged: readonly JudgedResult[]): readonly string[] =>
  aligned(
    judged.map(one => [
      `    ${one.entry.obligation}`,
      one.result.verdict,
      one.entry.id,
      `${nearPlace(one)}  ${one.result.message}`,
    ]),
  ).map(line => fitted(line, textWidth));

/** The place within the descriptor, whose name heads the section; another file is named. */
const nearPlace = (one: JudgedResult): string => {
  const place = resultPlace(one);
  return place.file === one.assessed.descriptor ? `${place.line}:${place.column}` : formatPlace(place);
};

/** The ids of what obliges nobody, from the obligation and the verdict that weigh most. */
const compactLists = (judged: readonly JudgedResult[]): readonly string[] =>
  obligations.flatMap(obligation =>
    (['fail', 'inconclusive'] as const).flatMap(verdict => {
      const own = judged.filter(
        ({ entry, result }) => entry.obligation === obligation && result.verdict === verdict,
      );
      const ids = [...new Set(own.map(({ entry }) => entry.id))];
      const label = `${obligation} ${verdict}`;
      return ids.length === 0
        ? []
        : labelled(label, ids.join(', '), { indent: 4, labelWidth: labelWidth + 2 });
    }),
  );

const labelWidth = 'informative inconclusive'.length;
