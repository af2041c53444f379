import { assurances, type Verdict } from '../model/verdict.ts';
import { isOverlaid } from './check-text-overlays.ts';
import type { JudgedResult } from './judged-result.ts';
import { labelled } from './text-lines.ts';

const layout = { indent: 2, labelWidth: 16 } as const;

/** Counts the results of a descriptor: passes by assurance, what is not met, what does not apply. */
export const countsText = (judged: readonly JudgedResult[]): readonly string[] => {
  const passes = judged.filter(({ result }) => result.verdict === 'pass');
  const byAssurance = assurances
    .map(assurance => ({
      assurance,
      number: passes.filter(one => one.result.assurance === assurance).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ assurance, number }) => `${number} ${assurance}`);
  const number = (verdict: Verdict): number => judged.filter(one => one.result.verdict === verdict).length;
  const open = [
    `${number('fail')} fail`,
    `${number('error')} error`,
    `${number('inconclusive')} inconclusive`,
  ];
  const overlaid = judged.filter(isOverlaid);
  const waived = overlaid.filter(({ result }) => result.waiver !== undefined).length;
  const speaking = [
    ...(waived === 0 ? [] : [`${waived} waived`]),
    ...(overlaid.length === waived ? [] : [`${overlaid.length - waived} in the baseline`]),
  ];
  return [
    ...labelled(
      'pass',
      `${passes.length}${byAssurance.length === 0 ? '' : ` (${byAssurance.join(', ')})`}`,
      layout,
    ),
    ...labelled(
      'not met',
      `${open.join(', ')}${speaking.length === 0 ? '' : ` (of these ${speaking.join(', ')})`}`,
      layout,
    ),
    ...labelled('not applicable', String(number('not-applicable')), layout),
  ];
};
