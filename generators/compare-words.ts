import type { Comparison, ComparedResult, ResultChange } from '../model/comparison.ts';
import { pointerText } from './fact-text.ts';
import { shortDigest } from './closing-line.ts';

/** The ways in which results change, in the order in which they are told. */
export const directions = [
  { direction: 'worse', title: 'Worse' },
  { direction: 'better', title: 'Better' },
  { direction: 'other', title: 'Otherwise different' },
] as const satisfies readonly { readonly direction: ResultChange['direction']; readonly title: string }[];

/** Says what a result was and is: `pass (declared) -> fail (declared)`. */
export const changePhrase = ({ before, after, aspects }: ResultChange): string => {
  if (before === undefined) return `new: ${statePhrase(after)}`;
  if (after === undefined) return `gone: ${statePhrase(before)}`;
  const states = [statePhrase(before), statePhrase(after)];
  const others = aspects.filter(aspect => aspect === 'value' || aspect === 'evidence');
  const also = others.map(aspect => otherAspects[aspect]).join(', ');
  if (states[0] === states[1]) return `${states[0] ?? ''}, ${also}`;
  return `${states.join(' -> ')}${also === '' ? '' : `, ${also}`}`;
};

const otherAspects = {
  value: 'what was found has changed',
  evidence: 'other evidence',
} as const;

const statePhrase = (result: ComparedResult | undefined): string => {
  if (result === undefined) return '';
  const { verdict, assurance, waiver } = result;
  return `${verdict} (${assurance})${waiver === undefined ? '' : `, waived by ${waiver}`}`;
};

/** Names the element of a changed result. */
export const elementText = ({ element }: ResultChange): string => pointerText(element);

/** What is to be said of a changed result now; of one that is gone, what was said. */
export const changeMessage = ({ before, after }: ResultChange): string => (after ?? before)?.message ?? '';

/** Sums a comparison up in a sentence. */
export const comparisonLine = ({ before, after, changes, unchanged }: Comparison): string => {
  const counts = directions.map(
    ({ direction, title }) =>
      `${changes.filter(change => change.direction === direction).length} ${title.toLowerCase()}`,
  );
  return `from ${before.assessedAt} (${before.answer}) to ${after.assessedAt} (${after.answer}): ${counts.join(', ')}, ${unchanged} unchanged`;
};

/** What differs between the two runs besides their results, a line each. */
export const surroundingLines = ({
  ruleSets,
  descriptors,
  evidence,
  before,
  after,
}: Comparison): readonly string[] => [
  ...(before.tool.version === after.tool.version
    ? []
    : [`tool: ${before.tool.name} ${before.tool.version} -> ${after.tool.name} ${after.tool.version}`]),
  ...ruleSets.map(set => `rule set ${set.standard}: ${fromTo(shortened(set.before), shortened(set.after))}`),
  ...descriptors.added.map(name => `descriptor ${name}: only in the later run`),
  ...descriptors.removed.map(name => `descriptor ${name}: only in the earlier run`),
  ...evidence.map(each => `evidence ${each.id} of ${each.descriptor}: ${fromTo(each.before, each.after)}`),
];

const fromTo = (before: string | undefined, after: string | undefined): string =>
  `${before ?? 'not there'} -> ${after ?? 'not there'}`;

const shortened = (text: string | undefined): string | undefined =>
  text?.replace(/[0-9a-f]{64}/u, digest => shortDigest(digest));
