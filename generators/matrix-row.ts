import type { Gate } from '../model/assessment.ts';
import { formatPlace } from '../model/place.ts';
import type { TraceCheck, TraceRow } from '../model/trace.ts';
import { clauseLabels } from './clause-label.ts';
import { shortDigest } from './closing-line.ts';
import { factState, pointerText } from './fact-text.ts';
import { gateRelation } from './gate-relation.ts';
import type { ReportInput } from './report-input.ts';
import { verdictPhrase } from './result-form.ts';
import { lastResult, type Tested, testedBy, testPlace } from './test-words.ts';

/** A line of the traceability matrix: from the clause to the evidence, not yet escaped for any format. */
export interface MatrixRow {
  readonly requirement: string;
  readonly clause: string;
  /** The clause as a heading. */
  readonly clauseLabel: string;
  readonly obligation: string;
  readonly keyword: string;
  readonly subject: string;
  readonly statement: string;
  readonly method: string;
  /** The first digits of the check's digest; empty where no rule verifies the requirement. */
  readonly check: string;
  /** All other requirements that the same check verifies. */
  readonly sharedWith: readonly string[];
  /**
   * The rule in English, or the reason why there is none. A check that verifies several requirements is told once, with
   * its results, at the first of them; the others name that one.
   */
  readonly english: string;
  readonly reads: readonly string[];
  readonly state: string;
  readonly verdict: string;
  readonly assurance: string;
  /** Each result: its descriptor, its subject, and its verdict with what stands behind it. */
  readonly subjects: readonly string[];
  readonly facts: readonly string[];
  readonly evidence: readonly string[];
  /** The ids of its test purposes. */
  readonly purposes: readonly string[];
  /** Each test that names it, with its place. */
  readonly tests: readonly string[];
  /** What each of these tests last came to. */
  readonly lastResults: readonly string[];
  readonly notes: readonly string[];
}

/** The columns of the matrix, in order, with their titles. */
export const matrixColumns = [
  { key: 'requirement', title: 'requirement id' },
  { key: 'clause', title: 'clause' },
  { key: 'obligation', title: 'obligation' },
  { key: 'keyword', title: 'keyword' },
  { key: 'subject', title: 'subject' },
  { key: 'statement', title: 'statement' },
  { key: 'method', title: 'verification' },
  { key: 'check', title: 'check' },
  { key: 'sharedWith', title: 'check shared with' },
  { key: 'english', title: 'rule or reason' },
  { key: 'reads', title: 'reads' },
  { key: 'state', title: 'state' },
  { key: 'verdict', title: 'verdict' },
  { key: 'assurance', title: 'assurance' },
  { key: 'subjects', title: 'subjects' },
  { key: 'facts', title: 'facts' },
  { key: 'evidence', title: 'evidence' },
  { key: 'purposes', title: 'test purposes' },
  { key: 'tests', title: 'tests' },
  { key: 'lastResults', title: 'last results' },
  { key: 'notes', title: 'notes' },
] as const satisfies readonly { readonly key: keyof MatrixRow; readonly title: string }[];

const ofTests: ReadonlySet<keyof MatrixRow> = new Set(['purposes', 'tests', 'lastResults']);

/** The columns that a matrix has: those of tests where tests were given. */
export const columnsFor = ({ tests }: ReportInput): readonly (typeof matrixColumns)[number][] =>
  tests === undefined ? matrixColumns.filter(({ key }) => !ofTests.has(key)) : matrixColumns;

/** Lays the trace out as a matrix: a row for each requirement, in the catalogue's order. */
export const matrixRows = (input: ReportInput): readonly MatrixRow[] => {
  const { trace, assessment } = input;
  const tested = testedBy(input);
  const labelOf = clauseLabels(trace);
  const checks = new Map(trace.checks.flatMap(check => check.requirements.map(id => [id, check] as const)));
  const { gate } = assessment.run;
  return trace.rows.map(row =>
    matrixRow(row, labelOf(row.entry, row.clauseTitle), {
      check: checks.get(row.entry.id),
      gate,
      tested: tested(row.entry.id),
    }),
  );
};

interface RowContext {
  readonly check: TraceCheck | undefined;
  readonly gate: Gate;
  readonly tested: Tested;
}

const matrixRow = (row: TraceRow, clauseLabel: string, { check, gate, tested }: RowContext): MatrixRow => {
  const { entry, state, verdict, assurance } = row;
  return {
    requirement: entry.id,
    clause: entry.clause,
    clauseLabel,
    obligation: entry.obligation,
    keyword: entry.keyword ?? '',
    subject: entry.subject,
    statement: entry.statement,
    method: entry.verification.method,
    check: check === undefined ? '' : shortDigest(check.digest),
    sharedWith: (check?.requirements ?? []).filter(id => id !== entry.id),
    state,
    verdict: verdict ?? '',
    assurance: verdict === 'pass' ? (assurance ?? '') : '',
    ...checkCells(row, check?.requirements[0] ?? entry.id, gate),
    purposes: tested.purposes.map(({ id }) => id),
    tests: tested.tests.map(testPlace),
    lastResults: tested.tests.map(lastResult),
    notes: entry.notes.map(note => `${note.kind}: ${note.what}; read as: ${note.reading}`),
  };
};

/** What is told of a check, at the first requirement that it verifies. */
const checkCells = (
  row: TraceRow,
  first: string,
  gate: Gate,
): Pick<MatrixRow, 'english' | 'reads' | 'subjects' | 'facts' | 'evidence'> => {
  const { entry, results } = row;
  if (first !== entry.id)
    return { english: `the same check as \`${first}\``, reads: [], subjects: [], facts: [], evidence: [] };
  const { english, reason, reads = [] } = entry.verification;
  return {
    english: english ?? reason ?? '',
    reads,
    subjects: results.map(result => {
      const relation = gateRelation(result, entry.obligation, gate);
      return `${result.descriptor} ${pointerText(result.subject)}: ${verdictPhrase({ result, relation })}`;
    }),
    facts: unique(results.flatMap(one => one.facts.map(fact => `${formatPlace(fact)} ${factText(fact)}`))),
    evidence: evidenceOf(row),
  };
};

const factText = (fact: TraceRow['results'][number]['facts'][number]): string =>
  `${pointerText(fact.pointer)} is ${factState(fact)}`;

const evidenceOf = ({ results }: TraceRow): readonly string[] => {
  const contradicting = unique(results.flatMap(one => one.contradictedBy));
  const named = unique(results.flatMap(one => one.facts.flatMap(fact => fact.evidence)));
  return [
    ...contradicting.map(id => `${id} (contradicts)`),
    ...named.filter(id => !contradicting.includes(id)),
  ];
};

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];
