import type { Clause } from '../../model/standard.ts';
import type { TraceRow } from '../../model/trace.ts';
import { groupBy } from '../group-by.ts';
import { noteLines } from './note-lines.ts';
import { type SpecNode, type SpecWriter, specId } from './spec-element.ts';
import { xhtml } from './xhtml.ts';

/**
 * What stands in a standard, clause by clause: each clause under the nearest that encloses it by its number, in the
 * order of the rows; clauses without a row are there where a note is on them.
 */
export const clauseNodes = (
  standard: string,
  { rows, noted }: { readonly rows: readonly TraceRow[]; readonly noted: readonly Clause[] },
  writer: SpecWriter,
  nodeOf: (row: TraceRow) => SpecNode,
): readonly SpecNode[] => {
  const byClause = groupBy(rows, ({ entry }) => entry.clause);
  const notes = new Map(noted.map(clause => [clause.number, clause]));
  const numbers = new Set([...byClause.keys(), ...notes.keys()].filter(number => number !== ''));
  const below = groupBy([...numbers], number => enclosing(number, numbers));
  const clauseNode = (number: string): SpecNode => {
    const own = byClause.get(number) ?? [];
    const title = own[0]?.clauseTitle ?? notes.get(number)?.title ?? '';
    return writer.object(
      'heading',
      {
        id: specId('clause', standard, number),
        name: title === '' ? number : `${title} (${number})`,
        values: {
          id: number,
          title: title === '' ? number : title,
          notes: xhtml(noteLines(notes.get(number)?.notes ?? [])),
        },
      },
      [...own.map(nodeOf), ...(below.get(number) ?? []).map(clauseNode)],
    );
  };
  return [...(byClause.get('') ?? []).map(nodeOf), ...(below.get('') ?? []).map(clauseNode)];
};

/** The nearest clause that encloses another by its number; empty where none does. */
const enclosing = (number: string, numbers: ReadonlySet<string>): string => {
  const parts = number.split('.');
  for (let length = parts.length - 1; length > 0; length--) {
    const outer = parts.slice(0, length).join('.');
    if (numbers.has(outer)) return outer;
  }
  return '';
};
