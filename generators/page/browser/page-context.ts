import { type Facet, facetsOf } from '../facets.ts';
import type { PageData, PageEvidence, PageRow } from '../page-model.ts';
import { rowSelector, searchText } from '../select-rows.ts';
import type { ViewStore } from './view-store.ts';

/** What every part of a page is built from. */
export interface PageContext {
  readonly data: PageData;
  readonly store: ViewStore;
  readonly facets: readonly Facet[];
  readonly rowsById: ReadonlyMap<string, PageRow>;
  readonly select: ReturnType<typeof rowSelector>;
  /** The entry of an evidence id in a descriptor; undefined where there is none. */
  readonly evidenceOf: (descriptor: number, id: string) => PageEvidence | undefined;
}

/** Puts together what the parts of a page are built from. */
export const pageContext = (data: PageData, store: ViewStore): PageContext => {
  const facets = facetsOf(data);
  const evidence = new Map(data.evidence.map(one => [`${one.descriptor} ${one.id}`, one]));
  return {
    data,
    store,
    facets,
    rowsById: new Map(data.rows.map(row => [row.id, row])),
    select: rowSelector(facets, searchText(data)),
    evidenceOf: (descriptor, id) => evidence.get(`${descriptor} ${id}`),
  };
};
