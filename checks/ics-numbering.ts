import type { IcsCondition, IcsExpression, IcsItem, IcsStatus, PlainIcsStatus } from '../model/ics.ts';
import type { Scope } from '../model/verification.ts';
import type { Applicability } from './ics-conditions.ts';

/** The numbers of a proforma: its capabilities' items, and its conditions in the order in which they come up. */
export interface IcsNumbering {
  readonly itemOf: (capability: string) => string;
  readonly expression: (applicability: Applicability, keyOf: (scope: Scope) => string) => IcsExpression;
  /** The status of an item that applies under an expression: the number of a condition, unless it applies always. */
  readonly statusUnder: (expression: IcsExpression, then: PlainIcsStatus) => IcsStatus;
  /** The conditions that items refer to, in the order of their numbers. */
  readonly usedBy: (items: readonly IcsItem[]) => readonly IcsCondition[];
}

/** Numbers the capabilities of the first table, and begins to number conditions. */
export const icsNumbering = (capabilities: readonly string[]): IcsNumbering => {
  const items = new Map(capabilities.map((key, index) => [key, `A.1/${index + 1}`]));
  const conditions = new Map<string, IcsCondition>();
  const itemOf = (capability: string): string => {
    const item = items.get(capability);
    if (item === undefined) throw new TypeError(`no item asks for the capability \`${capability}\``);
    return item;
  };
  const expression: IcsNumbering['expression'] = (applicability, keyOf) => {
    switch (applicability.kind) {
      case 'capability':
        return { kind: 'item', item: itemOf(keyOf(applicability.scope)) };
      case 'words':
        return applicability;
      case 'not':
        return { kind: 'not', that: expression(applicability.that, keyOf) };
      case 'and':
        return { kind: 'and', all: applicability.all.map(part => expression(part, keyOf)) };
      case 'or':
        return { kind: 'or', any: applicability.any.map(part => expression(part, keyOf)) };
    }
  };
  return {
    itemOf,
    expression,
    statusUnder: (when, then) => {
      if (when.kind === 'and' && when.all.length === 0) return then;
      const key = JSON.stringify([when, then]);
      const known = conditions.get(key)?.id;
      if (known !== undefined) return known;
      const id = `c${conditions.size + 1}` as const;
      conditions.set(key, { id, if: when, then });
      return id;
    },
    usedBy: list => {
      const used = new Set(list.map(({ status }) => status));
      return [...conditions.values()].filter(({ id }) => used.has(id));
    },
  };
};
