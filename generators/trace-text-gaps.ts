import { formatPlace } from '../model/place.ts';
import type { TraceGap, TraceGapGroup, TraceGaps } from '../model/trace-answer.ts';
import { count } from './closing-line.ts';
import type { Colours } from './colours.ts';
import { clip } from './fact-text.ts';
import { groupBy } from './group-by.ts';
import { labelled } from './text-lines.ts';
import { causeTitles, countsPhrase, shortId } from './trace-words.ts';

const mostListed = 20;

/** Writes what is missing: how many of what first, then what and where; last, unless quiet, what is out of reach. */
export const traceGapsText = (
  gaps: TraceGaps,
  { colours, quiet }: { readonly colours: Colours; readonly quiet: boolean },
): readonly string[] => [
  ...countLines(gaps, colours),
  ...gaps.gaps.flatMap(group => groupText(group, colours.red, colours)),
  ...cyclesText(gaps.cycles, colours),
  ...(quiet ? [] : gaps.outOfReach).flatMap(group => groupText(group, colours.dim, colours)),
];

const countLines = ({ links, gaps, outOfReach, cycles }: TraceGaps, colours: Colours): readonly string[] => {
  const missing = gaps.map(countLine);
  const total = [...missing, ...(cycles.length === 0 ? [] : [{ number: cycles.length, words: 'cycles' }])];
  const lines = (list: readonly { number: number; words: string }[]): readonly string[] =>
    list.map(({ number, words }) => `    ${String(number).padStart(5)}  ${words}`);
  return [
    `  ${colours.bold(total.length === 0 ? 'Nothing is missing' : 'Missing')}`,
    ...lines(total),
    ...(outOfReach.length === 0 ? [] : ['', `  ${colours.bold('Out of reach, which is no gap')}`]),
    ...lines(outOfReach.map(countLine)),
    '',
    `  links: ${countsPhrase(links)}`,
  ];
};

const countLine = ({ cause, state, gaps }: TraceGapGroup): { number: number; words: string } => ({
  number: gaps.length,
  words: `${causeTitles[cause]}${state === 'out-of-reach' ? '' : ` (${state})`}`,
});

const groupText = (
  { cause, gaps }: TraceGapGroup,
  paint: Colours['red'],
  colours: Colours,
): readonly string[] => {
  const title = causeTitles[cause];
  const alike = [...groupBy(gaps, gap => `${placeOf(gap)} ${reasonOf(gap)}`).values()];
  const more = alike.slice(mostListed).reduce((sum, group) => sum + group.length, 0);
  return [
    '',
    `  ${paint(colours.bold(`${title.charAt(0).toUpperCase()}${title.slice(1)} (${gaps.length})`))}`,
    ...alike.slice(0, mostListed).flatMap(gapText),
    ...(more > 0 ? [`    and ${more} more, all in the JSON output`] : []),
  ];
};

/** Items with the same reason and place are told together. */
const gapText = (gaps: readonly TraceGap[]): readonly string[] => {
  const [first] = gaps;
  if (first === undefined) return [];
  const number = gaps.reduce((sum, { links }) => sum + links.length, 0);
  const many = number === gaps.length ? '' : ` (${count(number, 'link')})`;
  return [
    ...labelled('', `${gaps.map(nameOf).join(', ')}${placeOf(first)}`, { indent: 4, labelWidth: 0 }),
    ...labelled('', `${clip(reasonOf(first), 300)}${many}`, { indent: 6, labelWidth: 0 }),
  ];
};

const nameOf = ({ item }: TraceGap): string =>
  item.obligation === undefined || item.obligation === 'informative'
    ? shortId(item)
    : `${shortId(item)} (${item.obligation})`;

const reasonOf = ({ links: [{ reason = '' }] }: TraceGap): string => reason;

const placeOf = ({ item, links: [{ place = item.place }] }: TraceGap): string =>
  place === undefined ? '' : `  ${formatPlace(place)}`;

const cyclesText = (cycles: TraceGaps['cycles'], colours: Colours): readonly string[] =>
  cycles.length === 0
    ? []
    : [
        '',
        `  ${colours.red(colours.bold(`Cycles (${cycles.length})`))}`,
        ...cycles.flatMap(members => labelled('', members.join(', '), { indent: 4, labelWidth: 0 })),
      ];
