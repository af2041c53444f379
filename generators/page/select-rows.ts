import type { Facet } from './facets.ts';
import type { PageData, PageResult, PageRow } from './page-model.ts';
import type { ViewState } from './view-state.ts';

/** Tells which rows have a chosen value in each facet and every word of the query. */
export const rowSelector = (
  facets: readonly Facet[],
  textOf: (row: PageRow) => string,
): ((rows: readonly PageRow[], view: Pick<ViewState, 'query' | 'chosen'>) => readonly PageRow[]) => {
  const hasChosen = (row: PageRow, chosen: ViewState['chosen']): boolean =>
    facets.every(
      ({ key, valuesOf }) =>
        chosen[key].length === 0 || valuesOf(row).some(value => chosen[key].includes(value)),
    );
  return (rows, { query, chosen }) => {
    const words = query
      .toLowerCase()
      .split(/\s+/u)
      .filter(word => word !== '');
    return rows.filter(
      row =>
        hasChosen(row, chosen) && (words.length === 0 || words.every(word => textOf(row).includes(word))),
    );
  };
};

/** Everything that a search finds a row by, in lower case; each row is put together once. */
export const searchText = (data: PageData): ((row: PageRow) => string) => {
  const texts = new Map<PageRow, string>();
  return row => {
    const known = texts.get(row);
    if (known !== undefined) return known;
    const text = [...rowTexts(row, data)].join('\n').toLowerCase();
    texts.set(row, text);
    return text;
  };
};

function* rowTexts(row: PageRow, data: PageData): Generator<string, void> {
  yield row.id;
  yield data.clauses[row.clause]?.label ?? '';
  yield row.subject;
  yield row.statement;
  yield* row.parts ?? [];
  yield data.rules[row.rule ?? -1]?.english ?? '';
  yield row.reason ?? '';
  for (const { what, reading } of row.notes ?? []) yield `${what}\n${reading}`;
  for (const { end, title } of row.relations ?? []) yield `${end}\n${title}`;
  for (const result of row.results ?? []) yield* resultTexts(result, data);
}

function* resultTexts(result: PageResult, data: PageData): Generator<string, void> {
  yield data.descriptors[result.descriptor] ?? '';
  yield result.subject;
  yield result.message;
  yield result.remark ?? '';
  for (const index of [...(result.applies ?? []), ...(result.facts ?? [])]) {
    const [pointer, state, file, line, , , evidence] = data.facts[index] ?? ['', '', -1, 0, 0, '', []];
    yield `${pointer}\n${state}\n${data.files[file] ?? ''}:${line}\n${evidence.join('\n')}`;
  }
  const waiver = data.waivers[result.waiver ?? -1];
  if (waiver !== undefined) yield `${waiver.id}\n${waiver.owner}\n${waiver.approver}\n${waiver.reason}`;
}
