import type { Fact } from '../../model/assessment.ts';
import type { CatalogueEntry } from '../../model/catalogue.ts';
import { formatPlace } from '../../model/place.ts';
import type { Waiver } from '../../model/waiver.ts';
import { clauseLabels } from '../clause-label.ts';
import { factState, pointerText } from '../fact-text.ts';
import { groupBy } from '../group-by.ts';
import type { ReportInput } from '../report-input.ts';
import { interned, type Interned } from './interned.ts';
import type { PageClause, PageFact, PageRule, PageWaiver } from './page-model.ts';

/** The tables of a page while they are filled. */
export interface PageTables {
  readonly clauses: Interned<PageClause>;
  readonly descriptors: Interned<string>;
  readonly files: Interned<string>;
  readonly rules: Interned<PageRule>;
  readonly facts: Interned<PageFact>;
  readonly waivers: Interned<PageWaiver>;
  readonly clauseOf: (entry: CatalogueEntry, title: string) => number;
  readonly ruleOf: (entry: CatalogueEntry) => number | undefined;
  readonly factOf: (fact: Fact) => number;
  readonly waiverOf: (waiver: Waiver) => number;
}

/** Makes the tables of a page; the clauses that a note is on stand in them from the start. */
export const pageTables = (input: ReportInput): PageTables => {
  const clauses = interned(({ standard, number }: PageClause) => `${standard} ${number}`);
  const files = interned((file: string) => file);
  const rules = interned((rule: PageRule) => JSON.stringify(rule));
  const facts = interned((fact: PageFact) => JSON.stringify(fact));
  const waivers = interned(({ id, place }: PageWaiver) => `${place} ${id}`);
  return {
    clauses,
    descriptors: interned((descriptor: string) => descriptor),
    files,
    rules,
    facts,
    waivers,
    clauseOf: clauseIndex(input, clauses),
    ruleOf: ruleIndex(input, rules),
    factOf: fact => facts.indexOf(pageFact(fact, files)),
    waiverOf: waiver => waivers.indexOf(pageWaiver(waiver)),
  };
};

const clauseIndex = ({ trace }: ReportInput, clauses: Interned<PageClause>): PageTables['clauseOf'] => {
  const labelOf = clauseLabels(trace);
  const standards = new Map(trace.standards.map((standard, index) => [standard.id, { standard, index }]));
  return (entry, title) => {
    const { standard, index = 0 } = standards.get(entry.standard) ?? {};
    const notes = standard?.notedClauses.find(({ number }) => number === entry.clause)?.notes ?? [];
    return clauses.indexOf({
      standard: index,
      number: entry.clause,
      label: labelOf(entry, title),
      ...(notes.length === 0 ? {} : { notes }),
    });
  };
};

const ruleIndex = ({ trace }: ReportInput, rules: Interned<PageRule>): PageTables['ruleOf'] => {
  const checks = groupBy(
    trace.checks.flatMap(({ requirements }) => requirements.map(id => ({ id, requirements }))),
    ({ id }) => id,
  );
  return ({ id, verification: { english, reads = [] } }) => {
    if (english === undefined) return undefined;
    const verifies = checks.get(id)?.[0]?.requirements ?? [];
    return rules.indexOf({
      english,
      ...(reads.length === 0 ? {} : { reads }),
      ...(verifies.length < 2 ? {} : { verifies }),
    });
  };
};

const pageFact = (fact: Fact, files: Interned<string>): PageFact => [
  pointerText(fact.pointer),
  factState(fact),
  files.indexOf(fact.file),
  fact.line,
  fact.column,
  fact.assurance,
  fact.evidence,
];

const pageWaiver = (waiver: Waiver): PageWaiver => ({
  id: waiver.id,
  owner: waiver.owner,
  approver: waiver.approver,
  reason: waiver.reason,
  created: waiver.created,
  expires: waiver.expiresAsWritten,
  place: formatPlace(waiver.place),
});
