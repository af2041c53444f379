import type { Fact } from '../model/assessment.ts';
import { formatPlace } from '../model/place.ts';
import { verdicts, worstVerdict } from '../model/verdict.ts';
import { pointerText } from './fact-text.ts';
import type { JudgedResult } from './judged-result.ts';
import { verdictPhrase } from './result-form.ts';

/** How many results, places of one alone, and characters of a message a detail tells of. */
const most = { results: 6, places: 3, message: 320 };

/**
 * Says of the results on a requirement how it is met, why it is not, or why it does not apply: the results that give
 * the answer, with what they found and where, then how many others there are.
 */
export const detailOf = (judged: readonly JudgedResult[]): string => {
  const verdict = worstVerdict(judged.map(({ result }) => result.verdict));
  const deciding = judged.filter(({ result }) => result.verdict === verdict);
  const others = verdicts.flatMap(other => {
    const number = judged.filter(({ result }) => result.verdict === other).length;
    return other === verdict || number === 0 ? [] : [`${number} ${other}`];
  });
  const told = deciding.slice(0, most.results).map(one => {
    const said = resultText(one, deciding.length === 1 ? most.places : 1);
    return judged.length === 1 ? said : `\`${pointerText(one.result.subject)}\` ${said}`;
  });
  const more = deciding.length - told.length;
  return [
    ...told,
    ...(more === 0 ? [] : [`and ${more} more ${verdict}`]),
    ...(others.length === 0 ? [] : [`besides ${others.join(', ')}`]),
  ].join('; ');
};

const resultText = (judged: JudgedResult, places: number): string => {
  const { result } = judged;
  const { waiver, message } = result;
  const accepted = waiver === undefined ? '' : `; accepted by ${waiver.approver}: ${waiver.reason}`;
  // what a pass expected is what the item asks; why it is not met or does not apply is what is new
  const said = result.verdict === 'pass' ? '' : `: ${shortened(message)}`;
  return `${verdictPhrase(judged)} (${result.assurance})${said}${accepted}${evidenceText(judged)}${placesText(judged, places)}`;
};

/** Cuts a long message, and no name in backticks in half. */
const shortened = (message: string): string => {
  if (message.length <= most.message) return message;
  const cut = message.slice(0, most.message).replace(/[\uD800-\uDBFF]$/u, '');
  const isInName = (cut.split('`').length - 1) % 2 === 1;
  return `${(isInName ? cut.slice(0, cut.lastIndexOf('`')) : cut).trimEnd()} …`;
};

const placesText = ({ result }: JudgedResult, number: number): string => {
  const places = [...new Set(settling(result.facts).map(formatPlace))];
  const shown = places.slice(0, number).map(place => `\`${place}\``);
  const more = places.length - shown.length;
  if (shown.length === 0) return '';
  return ` at ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
};

const evidenceText = ({ result }: JudgedResult): string => {
  const ids = [...new Set(settling(result.facts).flatMap(({ evidence }) => evidence))];
  return ids.length === 0 ? '' : ` by evidence ${ids.map(id => `\`${id}\``).join(', ')}`;
};

/** What settles whether a requirement is met; where nothing does, what settles whether it applies. */
const settling = (facts: readonly Fact[]): readonly Fact[] => {
  const own = facts.filter(({ settles }) => settles === 'requirement');
  return own.length === 0 ? facts : own;
};

/** Names the elements that results are on. */
export const foundAt = (judged: readonly JudgedResult[]): string => {
  const pointers = [...new Set(judged.map(({ result }) => pointerText(result.subject)))];
  const shown = pointers.slice(0, most.results).map(pointer => `\`${pointer}\``);
  const more = pointers.length - shown.length;
  return `stated: ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
};

/** Says where it was looked for elements of which there is none. */
export const notFoundAt = (judged: JudgedResult): string =>
  `none is stated${placesText(judged, most.places)}`;
