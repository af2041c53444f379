import type {
  IcsExpression,
  IcsItem,
  IcsProforma,
  IcsStatus,
  IcsSupport,
  IcsTable,
  PlainIcsStatus,
} from './ics.ts';

/** What is answered to an item. */
export type SupportOf = (item: string) => IcsSupport;

/**
 * What a status comes to under some answers. `in-words`: what decides is said in words alone, so that the answer to the
 * item itself decides; `open`: items that decide are not answered.
 */
export type ResolvedStatus =
  | { readonly kind: 'plain'; readonly status: PlainIcsStatus }
  | { readonly kind: 'in-words'; readonly then: PlainIcsStatus }
  | { readonly kind: 'open'; readonly then: PlainIcsStatus; readonly unanswered: readonly string[] };

/** Resolves the status of an item of a table. */
export const resolvedStatus = (
  { status }: Pick<IcsItem, 'status'>,
  { conditions }: Pick<IcsTable, 'conditions'>,
  supportOf: SupportOf,
): ResolvedStatus => {
  const condition = conditions.find(({ id }) => id === status);
  if (condition === undefined) return { kind: 'plain', status: withoutGroup(status) };
  const { truth, unanswered } = truthOf(condition.if, supportOf);
  if (truth === false) return { kind: 'plain', status: 'n/a' };
  if (truth === true) return { kind: 'plain', status: condition.then };
  return unanswered.length === 0
    ? { kind: 'in-words', then: condition.then }
    : { kind: 'open', then: condition.then, unanswered };
};

/** The options of a group are optional one by one. */
const withoutGroup = (status: IcsStatus): PlainIcsStatus =>
  status === 'm' || status === 'x' || status === 'n/a' ? status : 'o';

interface Truth {
  /** Undefined where it is not known. */
  readonly truth: boolean | undefined;
  /** The items without answer that keep it from being known. */
  readonly unanswered: readonly string[];
}

/** The truth of an expression in Kleene's three values: an item that is not answered is not known, nor are words. */
const truthOf = (expression: IcsExpression, supportOf: SupportOf): Truth => {
  switch (expression.kind) {
    case 'words':
      return { truth: undefined, unanswered: [] };
    case 'item': {
      const support = supportOf(expression.item);
      return support === ''
        ? { truth: undefined, unanswered: [expression.item] }
        : { truth: support === 'Y', unanswered: [] };
    }
    case 'not': {
      const { truth, unanswered } = truthOf(expression.that, supportOf);
      return { truth: truth === undefined ? undefined : !truth, unanswered };
    }
    case 'and':
      return joined(
        expression.all.map(part => truthOf(part, supportOf)),
        false,
      );
    case 'or':
      return joined(
        expression.any.map(part => truthOf(part, supportOf)),
        true,
      );
  }
};

/** One part with the deciding truth decides; otherwise what is not known leaves it open. */
const joined = (parts: readonly Truth[], deciding: boolean): Truth => {
  if (parts.some(({ truth }) => truth === deciding)) return { truth: deciding, unanswered: [] };
  return parts.every(({ truth }) => truth === !deciding)
    ? { truth: !deciding, unanswered: [] }
    : { truth: undefined, unanswered: [...new Set(parts.flatMap(({ unanswered }) => unanswered))] };
};

/** Whether an answer agrees with a status: `open` where nothing was answered, or what decides is not known. */
export const consistency = (status: ResolvedStatus, support: IcsSupport): 'yes' | 'no' | 'open' => {
  const plain = status.kind === 'plain' ? status.status : status.then;
  if (support === '' && plain === 'n/a') return 'yes';
  if (support === '' || status.kind === 'open') return 'open';
  if (status.kind === 'in-words' && support === 'N/A') return 'yes';
  return allowed[plain].includes(support) ? 'yes' : 'no';
};

const allowed: { readonly [S in PlainIcsStatus]: readonly IcsSupport[] } = {
  m: ['Y'],
  o: ['Y', 'N'],
  x: ['N'],
  'n/a': ['N/A', 'N'],
};

/** Each item with its table, by its name. */
export const itemsByName = ({
  tables,
}: IcsProforma): ReadonlyMap<string, { readonly item: IcsItem; readonly table: IcsTable }> =>
  new Map(tables.flatMap(table => table.items.map(item => [item.item, { item, table }] as const)));
