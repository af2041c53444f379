import type { TraceInput } from '../model/trace-input.ts';
import type { TraceCollector } from './trace-collector.ts';
import { clauseId } from './trace-ids.ts';
import type { KnownRequirement, KnownRequirements } from './trace-known.ts';

/** Adds which requirements answer to which items of a programme, and which items nothing serves. */
export const addProgramme = (
  { answers, unserved, placed = [] }: NonNullable<TraceInput['programme']>,
  known: KnownRequirements,
  to: TraceCollector,
): void => {
  const served = new Set<string>();
  const seen = new Set<string>();
  for (const { item, requirement, how, confidence } of answers) {
    const [upper, lower] = [itemOf(item, known), known.get(requirement)];
    const pair = `${item} ${requirement}`;
    if (upper === undefined && lower?.isTraced === true)
      to.addLink({
        kind: 'serves',
        from: null,
        to: requirement,
        cause: 'item-not-there',
        reason: noItem(item),
      });
    if (upper?.isTraced === true && lower === undefined)
      to.addLink({
        kind: 'serves',
        from: item,
        to: null,
        cause: 'requirement-not-there',
        reason: noRequirement(requirement),
      });
    if (upper !== undefined && lower !== undefined && confidence === 'certain') served.add(item);
    if (upper?.isTraced === true && lower?.isTraced === true)
      to.addLink({
        kind: 'serves',
        from: item,
        to: requirement,
        cause: seen.has(pair) ? 'stated-twice' : confidence === 'uncertain' ? 'uncertain' : undefined,
        reason: confidence === 'certain' ? how : `uncertain: ${how}`,
      });
    seen.add(pair);
  }
  for (const { text, item, how } of placed)
    if (known.get(item)?.isTraced === true && known.get(text)?.isTraced === true)
      to.addLink({ kind: 'contains', from: item, to: text, reason: how });
  for (const item of derivedItems(new Set([...answers, ...unserved].map(each => each.item)), known)) {
    served.add(item.from);
    to.addLink({ kind: 'serves', ...item });
  }
  const reasons = new Map(unserved.map(({ item, reason }) => [item, reason]));
  for (const {
    requirement: { id, kind },
    isTraced,
  } of known.values())
    if (kind === 'programme-item' && isTraced && !served.has(id))
      to.addLink({ kind: 'serves', from: id, to: null, ...whyUnserved(reasons.get(id)) });
};

/**
 * In a text of whose items nothing is recorded, what was derived from its objectives serves the item that stands in the
 * same clause.
 */
const derivedItems = (
  recorded: ReadonlySet<string>,
  known: KnownRequirements,
): readonly { readonly from: string; readonly to: string; readonly reason: string }[] => {
  const traced = [...known.values()].filter(({ isTraced }) => isTraced);
  const items = traced.filter(({ requirement: { kind } }) => kind === 'programme-item');
  const told = new Set(items.filter(each => recorded.has(each.requirement.id)).map(each => each.standard));
  const byClause = groupedByClause(items.filter(({ standard }) => !told.has(standard)));
  return traced.flatMap(each => {
    const { id: to, obligation, provenance: reason } = each.requirement;
    if (obligation !== 'derived' || reason === undefined) return [];
    return (byClause.get(clauseOf(each)) ?? []).map(from => ({ from, to, reason }));
  });
};

const clauseOf = ({ standard, requirement }: KnownRequirement): string =>
  clauseId(standard, requirement.clause);

const groupedByClause = (items: readonly KnownRequirement[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const item of items)
    found.set(clauseOf(item), [...(found.get(clauseOf(item)) ?? []), item.requirement.id]);
  return found;
};

const itemOf = (item: string, known: KnownRequirements): KnownRequirement | undefined => {
  const found = known.get(item);
  return found?.requirement.kind === 'programme-item' ? found : undefined;
};

const whyUnserved = (reason: string | undefined) =>
  reason === undefined
    ? ({ cause: 'item-unserved', reason: 'no requirement answers to it for certain' } as const)
    : ({ cause: 'item-without-deployment', reason } as const);

const noItem = (item: string): string => `is said to answer to \`${item}\`, which is no item of a programme`;

const noRequirement = (id: string): string => `is said to be served by \`${id}\`, which is no requirement`;
