import type { Assessment, RequirementResult } from '../model/assessment.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import { formatPlace } from '../model/place.ts';
import { obligations } from '../model/requirement.ts';
import type { Trace } from '../model/trace.ts';
import { assurances, type Verdict } from '../model/verdict.ts';
import { clauseLabels } from './clause-label.ts';
import { contradictionLine } from './contradiction.ts';
import { factState, pointerText } from './fact-text.ts';
import { groupBy } from './group-by.ts';
import { type JudgedResult, judgedResults } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';
import { formOf, verdictPhrase } from './result-form.ts';
import { waiverText } from './waiver-text.ts';

/** A row of counts by verdict. */
export interface CountRow {
  readonly label: string;
  readonly counts: readonly { readonly verdict: Verdict; readonly number: number }[];
  readonly total: number;
}

/** A fact as a report shows it. */
export interface FactView {
  readonly place: string;
  readonly pointer: string;
  readonly state: string;
}

/** A result as a report shows it. */
export interface ResultView {
  readonly descriptor: string;
  readonly subject: string;
  readonly verdict: Verdict;
  /** The verdict with what stands behind it: waived, known. */
  readonly phrase: string;
  readonly assurance: string;
  readonly message: string;
  /** The waiver that holds for it, in words. */
  readonly waived?: string;
  readonly facts: readonly FactView[];
  readonly against: readonly string[];
  readonly wouldSettle: readonly string[];
}

/** A requirement with those of its results that a section shows. */
export interface RequirementView {
  readonly entry: CatalogueEntry;
  readonly clauseTitle: string;
  readonly relation: JudgedResult['relation'];
  readonly results: readonly ResultView[];
}

/** What a conformance report says, in order, in no format yet. */
export interface ReportView {
  readonly assessment: Assessment;
  readonly standards: Trace['standards'];
  readonly byObligation: readonly CountRow[];
  readonly byClause: readonly CountRow[];
  readonly passesByAssurance: readonly { readonly assurance: string; readonly number: number }[];
  /** What stops the gate, and faults of the tool. */
  readonly findings: readonly RequirementView[];
  /** What would stop the gate, or be open, but for a waiver. */
  readonly waived: readonly RequirementView[];
  /** What would stop the gate but for the baseline. */
  readonly known: readonly RequirementView[];
  /** What is not met and does not stop the gate. */
  readonly information: readonly RequirementView[];
  readonly all: readonly RequirementView[];
  /** Clauses and requirements that a note is on; a clause goes by its title. */
  readonly noted: readonly Noted[];
}

/** What notes on the text are on. */
export type Noted = Pick<CatalogueEntry, 'id' | 'clause' | 'notes'>;

/** The verdicts in the order in which a report counts them. */
export const countedVerdicts = ['fail', 'error', 'inconclusive', 'pass', 'not-applicable'] as const;

/** Arranges an assessment for a conformance report. */
export const reportView = (input: ReportInput): ReportView => {
  const judged = judgedResults(input);
  const passes = judged.filter(({ result }) => result.verdict === 'pass');
  const rows = input.trace.rows;
  const labelOf = clauseLabels(input.trace);
  const byId = groupBy(judged, ({ entry }) => entry.id);
  const sectionOf = (keep: (one: JudgedResult) => boolean): readonly RequirementView[] =>
    rows.flatMap(({ entry }) => requirementView((byId.get(entry.id) ?? []).filter(keep)));
  return {
    assessment: input.assessment,
    standards: input.trace.standards,
    byObligation: obligations
      .map(obligation =>
        countRow(
          obligation,
          judged.filter(({ entry }) => entry.obligation === obligation),
        ),
      )
      .filter(({ total }) => total > 0),
    byClause: [...groupBy(judged, ({ entry, clauseTitle }) => labelOf(entry, clauseTitle))]
      .map(([label, own]) => ({
        row: countRow(label, own),
        order: rows.findIndex(row => row.entry.id === own[0]?.entry.id),
      }))
      .sort((left, right) => left.order - right.order)
      .map(({ row }) => row),
    passesByAssurance: assurances.map(assurance => ({
      assurance,
      number: passes.filter(({ result }) => result.assurance === assurance).length,
    })),
    findings: sectionOf(isFinding),
    waived: sectionOf(one => !isFinding(one) && formOf(one).remark === 'waived'),
    known: sectionOf(one => !isFinding(one) && formOf(one).remark === 'known'),
    information: sectionOf(
      one =>
        !isFinding(one) &&
        formOf(one).remark === '' &&
        (one.result.verdict === 'fail' || one.result.verdict === 'inconclusive'),
    ),
    all: rows.map(row => {
      const [view] = requirementView(byId.get(row.entry.id) ?? []);
      return view ?? { entry: row.entry, clauseTitle: row.clauseTitle, relation: 'informs', results: [] };
    }),
    noted: [
      ...input.trace.standards.flatMap(({ notedClauses }) =>
        notedClauses.map(({ number, title, notes }) => ({ id: title, clause: number, notes })),
      ),
      ...rows.map(({ entry }) => entry).filter(({ notes }) => notes.length > 0),
    ],
  };
};

const isFinding = ({ relation, result }: JudgedResult): boolean =>
  relation === 'stops' || result.verdict === 'error';

const countRow = (label: string, judged: readonly JudgedResult[]): CountRow => ({
  label,
  counts: countedVerdicts.map(verdict => ({
    verdict,
    number: judged.filter(({ result }) => result.verdict === verdict).length,
  })),
  total: judged.length,
});

const requirementView = (judged: readonly JudgedResult[]): readonly RequirementView[] => {
  const [first] = judged;
  if (first === undefined) return [];
  const { entry, clauseTitle, relation } = first;
  return [{ entry, clauseTitle, relation, results: judged.map(resultView) }];
};

const resultView = (judged: JudgedResult): ResultView => ({
  descriptor: judged.assessed.descriptor,
  subject: pointerText(judged.result.subject),
  verdict: judged.result.verdict,
  phrase: verdictPhrase(judged),
  assurance: judged.result.assurance,
  message: judged.result.message,
  ...(judged.result.waiver === undefined ? {} : { waived: waiverText(judged.result.waiver) }),
  facts: factViews(judged.result),
  against: judged.assessed.evidence
    .filter(({ id }) => judged.result.contradictedBy.includes(id))
    .map(contradictionLine),
  wouldSettle: judged.result.wouldSettle,
});

const factViews = ({ facts }: RequirementResult): readonly FactView[] =>
  facts.map(fact => ({
    place: formatPlace(fact),
    pointer: pointerText(fact.pointer),
    state: factState(fact),
  }));
