import type { Fact } from '../../model/assessment.ts';
import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { TraceRow } from '../../model/trace.ts';
import { pointerText } from '../fact-text.ts';
import type { JudgedResult } from '../judged-result.ts';
import { formOf, standingOf, verdictPhrase } from '../result-form.ts';
import type { PagePurpose, PageRelation, PageResult, PageRow, PageTest } from './page-model.ts';
import type { PageTables } from './page-tables.ts';

/** What stands beside a row of the trace. */
interface Beside {
  readonly judged: readonly JudgedResult[];
  readonly relations: readonly PageRelation[];
  readonly purposes: readonly PagePurpose[];
  readonly tests: readonly PageTest[];
}

/** A requirement as a page holds it; what is empty is left out. */
export const pageRow = (row: TraceRow, tables: PageTables, beside: Beside): PageRow => {
  const { entry, clauseTitle, state, verdict, assurance } = row;
  const rule = tables.ruleOf(entry);
  return {
    id: entry.id,
    clause: tables.clauseOf(entry, clauseTitle),
    ...entryFields(entry),
    ...(rule === undefined ? {} : { rule }),
    state,
    ...(verdict === undefined ? {} : { verdict }),
    ...(verdict === 'pass' && assurance !== undefined ? { assurance } : {}),
    ...list(
      'results',
      beside.judged.map(one => pageResult(one, tables)),
    ),
    ...list('relations', beside.relations),
    ...list('purposes', beside.purposes),
    ...list('tests', beside.tests),
  };
};

const entryFields = (entry: CatalogueEntry): Omit<PageRow, 'id' | 'clause' | 'state'> => {
  const { obligation, keyword, subject, statement, appliesWhen, verification } = entry;
  const { declaredId, provenance, notWaivable } = entry;
  return {
    obligation,
    ...(keyword === null ? {} : { keyword }),
    subject,
    statement,
    ...list(
      'parts',
      entry.parts.map(part => `${part.id}) ${part.statement}`),
    ),
    ...(appliesWhen === 'always' ? {} : { appliesWhen }),
    ...(declaredId === undefined ? {} : { declaredId }),
    ...(provenance === undefined ? {} : { provenance }),
    ...(notWaivable === undefined ? {} : { notWaivable }),
    ...list('notes', entry.notes),
    method: verification.method,
    ...(verification.reason === undefined ? {} : { reason: verification.reason }),
  };
};

const pageResult = (judged: JudgedResult, tables: PageTables): PageResult => {
  const { assessed, result } = judged;
  const { verdict, assurance, message, wouldSettle, contradictedBy, waiver } = result;
  const settling = (what: Fact['settles']): readonly number[] =>
    result.facts.filter(({ settles }) => settles === what).map(tables.factOf);
  return {
    descriptor: tables.descriptors.indexOf(assessed.descriptor),
    subject: pointerText(result.subject),
    verdict,
    assurance,
    standing: standingOf(judged),
    ...(result.isKnown === true ? { known: true } : {}),
    ...(formOf(judged).remark === '' ? {} : { remark: verdictPhrase(judged).slice(verdict.length + 2) }),
    message,
    ...list('applies', settling('applicability')),
    ...list('facts', settling('requirement')),
    ...list('wouldSettle', wouldSettle),
    ...list('against', contradictedBy),
    ...(waiver === undefined ? {} : { waiver: tables.waiverOf(waiver) }),
  };
};

const list = <K extends string, T>(key: K, values: readonly T[]): { readonly [P in K]?: readonly T[] } =>
  // Sound: a record of the one key, or of none, is what the type says; the compiler can not see it through `K`.
  (values.length === 0 ? {} : { [key]: values }) as { readonly [P in K]?: readonly T[] };
