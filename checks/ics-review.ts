import type { FilledIcs, FilledIcsRow } from '../model/filled-ics.ts';
import { itemsByName, resolvedStatus, type ResolvedStatus } from '../model/ics-status.ts';
import type { IcsAnswer, IcsItem, IcsProforma, IcsTable } from '../model/ics.ts';
import type { Problem } from '../model/problem.ts';
import { coverFindings, conformanceFinding } from './ics-cover-findings.ts';
import { groupFindings, itemFindings } from './ics-item-findings.ts';
import { rowAnswers } from './ics-rows.ts';

/** An item with what was answered, and what its status came to under the answers. */
export interface ReviewedItem extends IcsAnswer {
  readonly item: IcsItem;
  readonly table: IcsTable;
  readonly status: ResolvedStatus;
  /** The row that counts; absent where there is none. */
  readonly row?: FilledIcsRow;
}

/** A static review of an ICS (ISO/IEC 9646-7): what was answered, what applies, and what is inconsistent. */
export interface IcsReview {
  readonly items: readonly ReviewedItem[];
  readonly answers: ReadonlyMap<string, IcsAnswer>;
  readonly findings: readonly Problem[];
}

/** Holds a filled ICS to the proforma of the catalogue: only answers to questions that it asks, as it asks them, count. */
export const reviewIcs = (filled: FilledIcs, proforma: IcsProforma): IcsReview => {
  const { rows, findings } = rowAnswers(filled, proforma);
  const answers = new Map([...rows].map(([item, { support, detail }]) => [item, { support, detail }]));
  const items = [...itemsByName(proforma).values()].map(({ item, table }): ReviewedItem => {
    const { support = '', detail = '', row } = rows.get(item.item) ?? {};
    const status = resolvedStatus(item, table, name => answers.get(name)?.support ?? '');
    return { item, table, status, support, detail, ...(row === undefined ? {} : { row }) };
  });
  return {
    items,
    answers,
    findings: [
      ...coverFindings(filled, proforma),
      ...findings,
      ...items.flatMap(itemFindings),
      ...proforma.tables.flatMap(table => groupFindings(table, items, filled)),
      ...conformanceFinding(filled, items),
    ],
  };
};
