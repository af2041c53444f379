import type { TraceNeighbourhood, TraceStep } from '../model/trace-answer.ts';
import type { TraceNode } from '../model/trace-graph.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Colours } from './colours.ts';
import { groupBy } from './group-by.ts';
import { labelled } from './text-lines.ts';
import { lowerText, nodeText, relatedText, stateText, stepTail } from './trace-phrases.ts';
import { countsPhrase, kindWords, linkWords, shortId, upWords } from './trace-words.ts';

const labelWidth = 16;
/** How many links of one kind are shown below one item: next to the item asked for, and further down. */
const mostNear = 8;
const mostFar = 4;

/** Writes one item between what is above and what is below it, from the top down. */
export const traceItemText = (found: TraceNeighbourhood, colours: Colours): readonly string[] => [
  ...shortened(found.up, ({ node }) => node?.kind).flatMap(step => upText(step, colours)),
  ...itemText(found.item, colours),
  ...downText(found.down, colours),
  ...shortened(found.related, ({ link }) => link.kind).flatMap(step => besideText(step, found.item, colours)),
  ...found.cycles.flatMap(members =>
    labelled('cycle', members.join(', '), { indent: 2, labelWidth, label: colours.red }),
  ),
  '',
  ...labelled('links below', closing(found), { indent: 2, labelWidth }),
];

type Shortened = TraceStep | { readonly more: number } | { readonly together: readonly TraceStep[] };

const closing = ({ below, beyond }: TraceNeighbourhood): string => {
  const hidden = [
    ...(beyond.up === 0 ? [] : [`${beyond.up} above`]),
    ...(beyond.down === 0 ? [] : [`${beyond.down} below`]),
  ];
  return `${countsPhrase(below)}${hidden.length === 0 ? '' : `; further items: ${hidden.join(', ')} (--depth)`}`;
};

/** The first steps of each sort, with a line for those left out. */
const shortened = (steps: readonly TraceStep[], sortOf: (step: TraceStep) => unknown): readonly Shortened[] =>
  [...groupBy(steps, sortOf).values()].flatMap((group): readonly Shortened[] => {
    const [first] = group;
    if (group.length <= mostNear || first === undefined) return group;
    if (first.node?.kind === 'requirement') return [{ together: group }];
    return [...group.slice(0, mostNear), { more: group.length - mostNear }];
  });

const moreText = (more: number, indent: number): readonly string[] =>
  labelled('', `and ${more} more, all in the JSON output`, { indent, labelWidth });

/** Many requirements are told by their ids alone. */
const togetherText = (steps: readonly TraceStep[], indent: number): readonly string[] => {
  const ids = steps.flatMap(({ node }) => (node === undefined ? [] : [shortId(node)]));
  return labelled('requirement', `${ids.length} of them: ${ids.join(', ')}`, { indent, labelWidth });
};

const upText = (step: Shortened, colours: Colours): readonly string[] => {
  if ('more' in step) return moreText(step.more, 2);
  if ('together' in step) return togetherText(step.together, 2);
  const { node, link } = step;
  if (node === undefined)
    return labelled('-', stateText(step), { indent: 2, labelWidth, paint: colours.yellow });
  const word = node.verdict === undefined ? kindWords[node.kind] : verdictWords[node.verdict];
  return labelled(word, `${nodeText(node)}${stepTail(step)}`, {
    indent: 2,
    labelWidth,
    ...(link.state === 'covered' ? {} : { paint: colours.yellow }),
  });
};

const itemText = (item: TraceNode, colours: Colours): readonly string[] => [
  ...labelled(kindWords[item.kind], nodeText(item), { indent: 2, labelWidth, paint: colours.bold }),
];

/** The links below, each under the item that it leaves; what is too much is left out with all that is below it. */
const downText = (steps: readonly TraceStep[], colours: Colours): readonly string[] => {
  const totals = new Map([...groupBy(steps, groupOf)].map(([group, own]) => [group, own.length]));
  const shown = new Map<string, number>();
  const lines: string[] = [];
  let hidden = Number.POSITIVE_INFINITY;
  for (const step of steps) {
    if (step.distance > hidden) continue;
    hidden = Number.POSITIVE_INFINITY;
    const group = groupOf(step);
    const number = (shown.get(group) ?? 0) + 1;
    shown.set(group, number);
    const most = step.distance === 1 ? mostNear : mostFar;
    if (number > most) hidden = step.distance;
    const indent = 2 + 2 * step.distance;
    if (number <= most) lines.push(...stepText(step, indent, number === 1, colours));
    else if (number === most + 1) lines.push(...moreText((totals.get(group) ?? 0) - most, indent));
  }
  return lines;
};

const groupOf = ({ by, link, distance }: TraceStep): string => `${distance} ${link.kind} ${by}`;

const stepText = (step: TraceStep, indent: number, isFirst: boolean, colours: Colours): readonly string[] => {
  const { node, link } = step;
  const verdict = node?.verdict;
  const word = isFirst || verdict !== undefined ? linkWords[link.kind] : '';
  if (node === undefined)
    return labelled(word, stateText(step), { indent, labelWidth, paint: colours.yellow });
  if (verdict !== undefined)
    return labelled(verdictWords[verdict], `${nodeText(node, link.kind === 'judges')}${stepTail(step)}`, {
      indent,
      labelWidth,
      label: colours[verdictColours[verdict]],
    });
  return labelled(word, `${lowerText(step, node)}${stepTail(step)}`, {
    indent,
    labelWidth,
    ...(link.state === 'covered' ? {} : { paint: colours.yellow }),
  });
};

const besideText = (step: Shortened, item: TraceNode, colours: Colours): readonly string[] => {
  if ('more' in step) return moreText(step.more, 4);
  if ('together' in step) return togetherText(step.together, 4);
  const { link, node } = step;
  const isDown = link.to !== item.id;
  const word = isDown ? linkWords[link.kind] : upWords[link.kind];
  const other = node === undefined ? '' : relatedText(step, node, isDown);
  return labelled(word, `${other}${stepTail(step)}`, {
    indent: 4,
    labelWidth,
    ...(link.state === 'covered' ? {} : { paint: colours.yellow }),
  });
};

const verdictWords: { readonly [V in Verdict]: string } = {
  pass: 'PASS',
  fail: 'FAIL',
  error: 'ERROR',
  inconclusive: 'INCONCLUSIVE',
  'not-applicable': 'DOES NOT APPLY',
};

const verdictColours: { readonly [V in Verdict]: 'green' | 'yellow' | 'red' | 'cyan' } = {
  pass: 'green',
  fail: 'red',
  error: 'red',
  inconclusive: 'yellow',
  'not-applicable': 'cyan',
};
