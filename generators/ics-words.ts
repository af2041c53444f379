import type { IcsCondition, IcsExpression, IcsLeftOut, IcsProforma, IcsTable } from '../model/ics.ts';
import { idRanges } from './id-ranges.ts';

/** Writes a condition as ISO/IEC 9646-7 does: `c1: IF A.1/2 THEN m ELSE n/a`. */
export const conditionText = (condition: IcsCondition): string =>
  `${condition.id}: IF ${expressionText(condition.if)} THEN ${condition.then} ELSE n/a`;

const expressionText = (expression: IcsExpression, isInner = false): string => {
  switch (expression.kind) {
    case 'item':
      return expression.item;
    case 'words':
      return expression.words;
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

/** The lines under a table: its conditions and its groups of options. */
export const linesUnder = ({ conditions, groups }: IcsTable): readonly string[] => [
  ...groups.map(({ id, why }) => `${id}: at least one of these items has to be supported; ${why}`),
  ...conditions.map(conditionText),
];

/** Names a table for a heading. */
export const tableTitle = ({ id, title, clause }: IcsTable): string =>
  `Table ${id}: ${title}${clause === undefined ? '' : ` (clause ${clause})`}`;

/** What has no item, a line for each sort of entry. */
export const leftOutLines = (leftOut: readonly IcsLeftOut[]): readonly string[] =>
  leftOut.map(
    ({ obligation, kind, requirements }) =>
      `${requirements.length} ${obligation}, ${kindWords[kind]}: ${idRanges(requirements)}`,
  );

const kindWords: { readonly [K in IcsLeftOut['kind']]: string } = {
  provision: 'provision',
  relation: 'relation',
  entity: 'statement on an entity',
  process: 'statement on a process',
  'programme-item': 'item of a programme',
  description: 'description',
};

/** How a proforma is filled in, a paragraph each. */
export const icsGuidance = (proforma: IcsProforma): readonly string[] => [
  'An ICS states which capabilities of the standard an implementation has. Answer `Y` in the support column where the item is supported, `N` where it is not, `N/A` where it does not apply. A blank is an item that is not answered; it never means no.',
  'Status: `m` mandatory; `o` optional; `o.1` one of a group of options, of which one at least is supported; `x` prohibited; `n/a` does not apply; `c1` conditional, as the line `c1` under the table says. `A.4/3` in a condition is the answer to item 3 of table A.4; a condition in words is for whoever answers to decide.',
  "The status follows from the convention of the text for its verbal forms. Where there is more to say, the item says it: `recommended` and `permission` are optional in the text; `derived, not in the text` is a requirement that this catalogue derives from the scope, and no mandate of the text; `editor's question` reads like an obligation but has no verb that the text defines, so that it is optional until the editor answers.",
  ...(mandates(proforma)
    ? []
    : [
        'The text of this edition mandates nothing: no item on a requirement is mandatory, and the global statement stays blank.',
      ]),
  'Detail: how the item is met, why it is not, or why it does not apply. It is needed for every item whose status is or can become `m`, and for `N/A` under a condition in words.',
  'Do not change items, descriptions, references or status; what is changed there is found when the ICS is read back.',
];

/** Whether an item on a requirement is mandatory, always or under a condition. */
const mandates = ({ tables }: IcsProforma): boolean =>
  tables.some(({ items, conditions }) =>
    items.some(
      ({ requirement, status }) =>
        requirement !== undefined &&
        (status === 'm' || conditions.some(({ id, then }) => id === status && then === 'm')),
    ),
  );
