import { formatPlace, type Place } from '../model/place.ts';
import type {
  TraceAnswer,
  TraceGapGroup,
  TraceGaps,
  TraceNeighbourhood,
  TraceStep,
} from '../model/trace-answer.ts';
import type { TraceNode } from '../model/trace-graph.ts';
import { escapeMarkdown, markdownCode, markdownMessage } from './escape-markdown.ts';
import { clip } from './fact-text.ts';
import { markdownTable } from './markdown-table.ts';
import { traceHeading } from './trace-heading.ts';
import { causeTitles, countsPhrase, kindWords, linkWords, shortId } from './trace-words.ts';

/** Writes the answer of a trace as Markdown. */
export const traceMd = (answer: TraceAnswer): string =>
  [
    answer.asked === 'gaps' ? '# Trace gaps' : '# Trace',
    markdownMessage(traceHeading(answer.heading)),
    ...(answer.asked === 'gaps' ? gapsMd(answer.gaps) : answer.items.flatMap(itemMd)),
  ].join('\n\n') + '\n';

const itemMd = (found: TraceNeighbourhood): readonly string[] => [
  `## ${escapeMarkdown(shortId(found.item))}`,
  markdownTable(
    ['', 'item', 'what it says', 'place', 'link'],
    [
      ...found.up.map(step => stepRow(step, step.node === undefined ? '' : kindWords[step.node.kind])),
      nodeRow(found.item, `**${kindWords[found.item.kind]}**`, found.item.place, ''),
      ...found.down.map(step =>
        stepRow(step, `${'&nbsp;&nbsp;'.repeat(step.distance)}${linkWords[step.link.kind]}`),
      ),
      ...found.related.map(step => stepRow(step, step.link.relation ?? linkWords[step.link.kind])),
    ],
  ),
  markdownMessage(`links below: ${countsPhrase(found.below)}`),
  ...cyclesMd(found.cycles),
];

const stepRow = ({ node, link, below }: TraceStep, word: string): readonly string[] => {
  const why = link.reason === undefined || node?.kind === 'verdict' ? '' : `: ${clip(link.reason, 300)}`;
  const further = below.length === 0 ? '' : ` (below: ${below.join(', ')})`;
  const state = markdownMessage(`${link.state}${why}${further}`);
  return node === undefined
    ? [word, '', '', '', state]
    : nodeRow(node, word, link.place ?? node.place, state, link.pointer);
};

const nodeRow = (
  node: TraceNode,
  word: string,
  place: Place | undefined,
  state: string,
  pointer?: string,
): readonly string[] => [
  word,
  markdownCode(node.verdict ?? pointer ?? shortId(node)),
  node.kind === 'path' || node.kind === 'descriptor' ? '' : markdownMessage(clip(node.label, 400)),
  place === undefined ? '' : markdownCode(formatPlace(place)),
  state,
];

const gapsMd = ({ links, gaps, outOfReach, cycles }: TraceGaps): readonly string[] => [
  markdownTable(
    ['what', 'state', 'number'],
    [...gaps, ...outOfReach]
      .map(({ cause, state, gaps: found }) => [causeTitles[cause], state, String(found.length)])
      .concat(cycles.length === 0 ? [] : [['cycles', '', String(cycles.length)]]),
  ),
  markdownMessage(`links: ${countsPhrase(links)}`),
  ...gaps.flatMap(groupMd),
  ...cyclesMd(cycles),
  ...outOfReach.flatMap(groupMd),
];

const groupMd = ({ cause, gaps }: TraceGapGroup): readonly string[] => [
  `## ${sentenceCase(causeTitles[cause])} (${gaps.length})`,
  markdownTable(
    ['item', 'place', 'why', 'links'],
    gaps.map(({ item, links: [first, ...others] }) => {
      const place = first.place ?? item.place;
      return [
        markdownCode(shortId(item)),
        place === undefined ? '' : markdownCode(formatPlace(place)),
        markdownMessage(clip(first.reason ?? '', 400)),
        String(1 + others.length),
      ];
    }),
  ),
];

const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const cyclesMd = (cycles: TraceGaps['cycles']): readonly string[] =>
  cycles.length === 0
    ? []
    : [
        `## Cycles (${cycles.length})`,
        cycles.map(members => `- ${members.map(markdownCode).join(', ')}`).join('\n'),
      ];
