import type { Standard } from '../model/standard.ts';
import type { TracedSource } from '../model/trace-input.ts';
import type { TraceCollector } from './trace-collector.ts';
import { clauseId } from './trace-ids.ts';

/** The clauses to show: those of what is traced, and where all of a standard is, those that state nothing as well. */
export const clausesOf = (traced: Standard, full: Standard): ReadonlySet<string> => {
  const isWhole = traced.requirements.length === full.requirements.length;
  const numbers = traced.clauses.map(({ number }) => number);
  return new Set(numbers.filter(number => isWhole || hasEntry(number, traced)));
};

/** Adds what is to be said of the innermost clauses that state nothing. */
export const addClausesWithoutEntry = (
  standard: Standard,
  clauses: ReadonlySet<string>,
  source: TracedSource | undefined,
  to: TraceCollector,
): void => {
  const numbers = standard.clauses.map(({ number }) => number);
  const first = numbers.findIndex(number => hasEntry(number, standard));
  for (const [index, number] of numbers.entries()) {
    const isInnermost = !numbers.some(each => each.startsWith(`${number}.`));
    if (!clauses.has(number) || !isInnermost || hasEntry(number, standard)) continue;
    const own = (source?.records ?? []).filter(({ clause }) => clause === number);
    if (own.some(({ requirements }) => requirements.length > 0)) continue;
    const why = byStatements(own) ?? byPosition(number, index < first, standard);
    to.addLink({
      kind: 'states',
      from: clauseId(standard.id, number),
      to: null,
      cause: why === undefined ? 'clause-without-entry' : 'clause-not-stating',
      reason: why ?? 'no entry of the catalogue stands for anything in this clause',
    });
  }
};

const hasEntry = (number: string, { requirements }: Standard): boolean =>
  requirements.some(({ clause }) => clause === number || clause.startsWith(`${number}.`));

/** Without the source text: what comes before all provisions, defines terms or explains the wording asks nothing. */
const byPosition = (number: string, isBefore: boolean, standard: Standard): string | undefined => {
  if (standard.convention.clause === number) return 'it says how the wording is to be read';
  if (standard.terms.some(({ clause }) => clause === number)) return 'it defines terms';
  return isBefore ? 'it comes before the first clause that states anything' : undefined;
};

/** With the source text: what its statements were taken for. */
const byStatements = (own: TracedSource['records']): string | undefined => {
  const classes = [...new Set(own.map(record => record.as))];
  return own.length === 0 ? undefined : `its statements were taken for: ${classes.join(', ')}`;
};
