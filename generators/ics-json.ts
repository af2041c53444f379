import type { IcsItem, IcsStatement, IcsTable } from '../model/ics.ts';
import { jsonText } from './json-text.ts';
import { conditionText } from './ics-words.ts';

/** Writes an ICS as JSON, in the shape that `schemas/ics.schema.json` documents. */
export const icsJson = (statement: IcsStatement): string => jsonText(icsData(statement));

/** An ICS as plain data. */
export const icsData = ({ proforma, implementation, source, cover, answers }: IcsStatement): object => ({
  ics: 1,
  implementation,
  source,
  standard: proforma.standard,
  cover,
  tables: proforma.tables.map(table => tableData(table, answers)),
  leftOut: proforma.leftOut,
});

const tableData = (
  { id, title, clause, items, conditions, groups }: IcsTable,
  answers: IcsStatement['answers'],
): object => ({
  id,
  title,
  clause,
  items: items.map(item => itemData(item, answers)),
  conditions: conditions.map(condition => ({ ...condition, text: conditionText(condition) })),
  groups,
});

const itemData = (
  { item, requirement, description, remark, reference, status, detail }: IcsItem,
  answers: IcsStatement['answers'],
): object => ({
  item,
  requirement,
  description,
  remark,
  reference,
  status,
  support: answers.get(item)?.support ?? '',
  detail: answers.get(item)?.detail ?? '',
  detailIs: detail,
});
