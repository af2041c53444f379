import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Trace } from '../model/trace.ts';

/** Names clauses for headings: title and number, with the standard where there are several. */
export const clauseLabels = ({ standards }: Trace): ((entry: CatalogueEntry, title: string) => string) => {
  const designations = new Map(standards.map(({ id, designation }) => [id, designation]));
  return (entry, title) => {
    const standard = designations.size > 1 ? `${designations.get(entry.standard) ?? entry.standard}, ` : '';
    return title === '' ? `${standard}${entry.clause}` : `${title} (${standard}${entry.clause})`;
  };
};
