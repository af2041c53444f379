import { obligations } from '../model/requirement.ts';
import type { Verdict } from '../model/verdict.ts';
import { isShownInFull } from './check-text-details.ts';
import { isOverlaid } from './check-text-overlays.ts';
import type { Colours } from './colours.ts';
import type { JudgedResult } from './judged-result.ts';
import { labelled } from './text-lines.ts';

/** Writes what obliges nobody and is not met, as lists of ids. */
export const informingText = (judged: readonly JudgedResult[], colours: Colours): readonly string[] => {
  const lines = compactLists(
    judged.filter(one => isNotMet(one.result.verdict) && !isShownInFull(one) && !isOverlaid(one)),
  );
  return lines.length === 0
    ? []
    : [`  ${colours.bold('For information')} (why: clausewise explain ID PATH)`, ...lines];
};

const isNotMet = (verdict: Verdict): boolean => verdict === 'fail' || verdict === 'inconclusive';

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
