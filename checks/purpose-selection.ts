import type { IcsExpression, IcsItem, IcsProforma } from '../model/ics.ts';

/** When the purposes of a requirement are run, by its id: `A.1/2 AND A.3/4`; empty where it has no item. */
export type Selection = (requirement: string) => string;

/**
 * Selects by the items of a proforma: the condition under which the item of a requirement has a status other than not
 * applicable, which names the capability that it lies within, and the item itself.
 */
export const selectionBy = (proforma: IcsProforma): Selection => {
  const found = new Map<string, string>();
  for (const { items, conditions } of proforma.tables)
    for (const item of items) {
      if (item.requirement === undefined) continue;
      const condition = conditions.find(({ id }) => id === item.status)?.if;
      found.set(item.requirement, selectionOf(item, condition));
    }
  return requirement => found.get(requirement) ?? '';
};

const selectionOf = ({ item }: IcsItem, condition: IcsExpression | undefined): string =>
  condition === undefined ? item : joined([...conjuncts(condition), { kind: 'item', item }], 'AND', false);

const conjuncts = (expression: IcsExpression): readonly IcsExpression[] =>
  expression.kind === 'and' ? expression.all.flatMap(conjuncts) : [expression];

const expressionText = (expression: IcsExpression, isInner: boolean): string => {
  switch (expression.kind) {
    case 'item':
      return expression.item;
    case 'words':
      return `(${expression.words})`;
    case 'not':
      return `NOT ${expressionText(expression.that, true)}`;
    case 'and':
      return joined(expression.all, 'AND', isInner);
    case 'or':
      return joined(expression.any, 'OR', isInner);
  }
};

const joined = (parts: readonly IcsExpression[], word: string, isInner: boolean): string => {
  const text = parts.map(part => expressionText(part, parts.length > 1)).join(` ${word} `);
  return isInner && parts.length > 1 ? `(${text})` : text;
};
