import { verdictSigns, type ShownVerdict } from '../verdict-signs.ts';
import { element, soft } from './element.ts';

/** A verdict as a sign and a word, in its colour, with what stands behind it. */
export const chip = (verdict: ShownVerdict, remark?: string): HTMLElement => {
  const { sign, words } = verdictSigns[verdict];
  const made = element(
    'span',
    { class: `chip ${verdict}` },
    element('span', { 'aria-hidden': 'true' }, sign),
    ` ${words}`,
  );
  return remark === undefined ? made : element('span', { class: 'verdict' }, made, ' ', soft(remark));
};
