import type { Relation } from '../model/crosswalk.ts';
import { formatPlace } from '../model/place.ts';
import type { TraceStep } from '../model/trace-answer.ts';
import type { TraceNode } from '../model/trace-graph.ts';
import { clip } from './fact-text.ts';
import { shortId } from './trace-words.ts';

/** An item in a line: its id, its place, what it says. */
export const nodeText = (node: TraceNode, isUnderRequirement = false): string => {
  const at = node.place === undefined ? '' : `${formatPlace(node.place)}  `;
  if (node.kind === 'verdict')
    return `${at}${isUnderRequirement ? '' : `${requirementOf(node)}, `}${clip(node.label, isUnderRequirement ? 300 : 140)}${node.verdict === 'pass' ? ` (${node.assurance ?? 'declared'})` : ''}`;
  if (node.kind === 'path' || node.kind === 'descriptor') return shortId(node);
  const asks = node.obligation === undefined ? '' : `${node.obligation}, revision ${node.revision ?? 1}: `;
  return `${shortId(node)}  ${at}${asks}${clip(node.label, 300)}`;
};

/** A verdict carries the requirement that it is on in its id. */
const requirementOf = ({ id }: TraceNode): string => id.slice(id.indexOf(':') + 1, id.indexOf('@'));

/** What is the matter with the link, and what with the links further down. */
export const stepTail = (step: TraceStep): string => {
  const { link, below } = step;
  const own = link.state === 'covered' ? answerOf(step) : `  [${stateText(step)}]`;
  const gaps = below.filter(state => state !== 'out-of-reach' && state !== link.state);
  return `${own}${gaps.length === 0 ? '' : `  (below: ${gaps.join(', ')})`}`;
};

const answerOf = ({ link }: TraceStep): string =>
  link.kind === 'serves' && link.reason !== undefined ? `  (${link.reason})` : '';

/** A verdict says itself why it is open. */
export const stateText = ({ link, node }: TraceStep): string =>
  link.reason === undefined || node?.kind === 'verdict'
    ? link.state
    : `${link.state}: ${clip(link.reason, 200)}`;

/** What a fact settles is shown by the very element and its place; all else by the item. */
export const lowerText = ({ link }: TraceStep, node: TraceNode): string =>
  link.kind === 'settles' && link.place !== undefined
    ? `${formatPlace(link.place)}  ${link.pointer ?? node.id}`
    : nodeText(node);

/** A relation says in what respect; read from its other end, the greater is the lesser. */
export const relatedText = ({ link }: TraceStep, node: TraceNode, isDown: boolean): string => {
  if (link.relation === undefined) return nodeText(node);
  const why = link.reason === undefined || link.state !== 'covered' ? '' : `; ${link.reason}`;
  return `${shortId(node)}, ${isDown ? link.relation : inverse[link.relation]}${why}`;
};

const inverse: { readonly [R in Relation]: Relation } = {
  equal: 'equal',
  subset: 'superset',
  superset: 'subset',
  intersects: 'intersects',
  'opposite-model': 'opposite-model',
  none: 'none',
};
