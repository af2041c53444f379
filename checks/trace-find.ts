import { requirementReference } from '../model/requirement-reference.ts';
import type { TraceNode } from '../model/trace-graph.ts';
import { nodeAt, type TraceIndex } from './trace-index.ts';
import { descriptorId, patternOf, ruleId, statementId } from './trace-ids.ts';

/**
 * The items that somebody means by an id: an item's own id, an evidence id, a descriptor's name, the first digits of a
 * rule's digest or of a statement's fingerprint, a pointer of a descriptor. An evidence id may be in several descriptors.
 */
export const findItems = (index: TraceIndex, id: string): readonly TraceNode[] => {
  const exact = [id, requirementReference(id).id, patternOf(id), descriptorId(id)].flatMap(each =>
    nodeOf(index, each),
  );
  if (exact.length > 0) return exact.slice(0, 1);
  const evidence = index.trace.nodes.filter(node => node.kind === 'evidence' && evidenceName(node) === id);
  if (evidence.length > 0) return evidence;
  return fewestDigits.test(id) ? byDigits(index, id) : [];
};

/** What can be asked for by name, for a suggestion of the nearest. */
export const itemNames = ({ trace }: TraceIndex): readonly string[] =>
  trace.nodes.flatMap(node => {
    if (node.kind === 'evidence') return [evidenceName(node)];
    if (node.kind === 'descriptor') return [node.id.slice(descriptorId('').length)];
    return isNamed(node) ? [node.id] : [];
  });

const isNamed = ({ kind }: TraceNode): boolean =>
  kind !== 'rule' && kind !== 'statement' && kind !== 'verdict';

const nodeOf = (index: TraceIndex, id: string): readonly TraceNode[] => {
  const node = nodeAt(index, index.numbers.get(id) ?? -1);
  return node === undefined ? [] : [node];
};

const evidenceName = ({ id }: TraceNode): string => id.slice(id.lastIndexOf('#') + 1);

/** Fewer digits than these would be met by chance. */
const fewestDigits = /^(?:rule:|statement:)?[0-9a-f]{6,64}$/u;

const byDigits = ({ trace }: TraceIndex, id: string): readonly TraceNode[] => {
  const digits = id.slice(id.lastIndexOf(':') + 1);
  const starts = id.includes(':') ? [id] : [ruleId(digits), statementId(digits)];
  return trace.nodes.filter(node => starts.some(start => node.id.startsWith(start)));
};
