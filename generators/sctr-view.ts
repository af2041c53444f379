import type { Assessment, DescriptorAssessment, VerdictCounts } from '../model/assessment.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import { icsItems, itemText, type IcsStatement, type IcsSupport, type IcsTable } from '../model/ics.ts';
import { consistency, resolvedStatus, type ResolvedStatus } from '../model/ics-status.ts';
import type { Obligation } from '../model/requirement.ts';
import { type Verdict, weakestAssurance, worstVerdict } from '../model/verdict.ts';
import { groupBy } from './group-by.ts';
import { judgedResults, type JudgedResult } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';
import { formOf, verdictPhrase } from './result-form.ts';

/** An item of an ICS under review. */
export interface SctrRow {
  readonly item: string;
  readonly description: string;
  readonly reference: string;
  /** The status of the proforma, and what its condition comes to. */
  readonly status: string;
  readonly support: IcsSupport;
  readonly consistent: 'yes' | 'no' | 'open';
  /** Empty for a capability, and where nothing was assessed. */
  readonly verdict: string;
  readonly assurance: string;
  /** How many results the verdict rolls up. */
  readonly results: number;
  readonly observations: string;
}

/** A table of an ICS under review. */
export interface SctrTable {
  readonly table: IcsTable;
  readonly rows: readonly SctrRow[];
}

/** The static review of one implementation against one standard. */
export interface SctrReview {
  readonly statement: IcsStatement;
  readonly assessed: DescriptorAssessment;
  readonly tables: readonly SctrTable[];
  /** Items by whether answer and status agree. */
  readonly consistent: { readonly yes: number; readonly no: number; readonly open: number };
}

/** Results of one obligation by verdict, with or without an item. */
export interface SctrCount {
  readonly obligation: Obligation;
  readonly hasItem: boolean;
  readonly counts: VerdictCounts;
  readonly waived: number;
}

/** What a static conformance review shows. */
export interface SctrView {
  readonly assessment: Assessment;
  readonly reviews: readonly SctrReview[];
  /** All results of the assessment, each counted once. */
  readonly counts: readonly SctrCount[];
  /** Results of tests that somebody else ran, given as evidence. */
  readonly tests: readonly (EvidenceStatus & { readonly descriptor: string })[];
}

/** Lays out the review of implementation conformance statements beside the results that they are held to. */
export const sctrView = (input: ReportInput, statements: readonly IcsStatement[]): SctrView => {
  const judged = judgedResults(input);
  const { assessments } = input.assessment;
  const reviews = statements.flatMap(statement => {
    const assessed = assessments.find(({ descriptor }) => descriptor === statement.implementation);
    return assessed === undefined ? [] : [reviewOf(statement, assessed, judged)];
  });
  return {
    assessment: input.assessment,
    reviews,
    counts: countsOf(judged, statements),
    tests: assessments.flatMap(({ descriptor, evidence }) =>
      evidence.filter(({ kind }) => kind === 'test-result').map(each => ({ ...each, descriptor })),
    ),
  };
};

const reviewOf = (
  statement: IcsStatement,
  assessed: DescriptorAssessment,
  judged: readonly JudgedResult[],
): SctrReview => {
  const results = groupBy(
    judged.filter(one => one.assessed === assessed),
    ({ result }) => result.requirement,
  );
  const tables = statement.proforma.tables.map(table => ({ table, rows: rowsOf(table, statement, results) }));
  const number = (which: SctrRow['consistent']): number =>
    tables.flatMap(({ rows }) => rows).filter(({ consistent }) => consistent === which).length;
  return {
    statement,
    assessed,
    tables,
    consistent: { yes: number('yes'), no: number('no'), open: number('open') },
  };
};

const rowsOf = (
  table: IcsTable,
  { answers }: IcsStatement,
  results: ReadonlyMap<string, readonly JudgedResult[]>,
): readonly SctrRow[] =>
  table.items.map(item => {
    const { support = '', detail = '' } = answers.get(item.item) ?? {};
    const resolved = resolvedStatus(item, table, name => answers.get(name)?.support ?? '');
    const own = item.requirement === undefined ? [] : (results.get(item.requirement) ?? []);
    return {
      item: item.item,
      description: itemText(item),
      reference: item.reference,
      status: statusText(item.status, resolved),
      support,
      consistent: consistency(resolved, support),
      ...verdictCells(own),
      results: own.length,
      observations: detail,
    };
  });

const statusText = (status: string, resolved: ResolvedStatus): string => {
  const now =
    resolved.kind === 'plain'
      ? resolved.status
      : resolved.kind === 'open'
        ? 'open'
        : `${resolved.then} or n/a`;
  return status === now ? status : `${status}: ${now}`;
};

/** The worst of the results, with what stands behind it. */
const verdictCells = (judged: readonly JudgedResult[]): Pick<SctrRow, 'verdict' | 'assurance'> => {
  const verdict = worstVerdict(judged.map(({ result }) => result.verdict));
  const worst = judged.filter(({ result }) => result.verdict === verdict);
  const telling = worst.find(one => formOf(one).remark === '') ?? worst[0];
  if (telling === undefined) return { verdict: '', assurance: '' };
  return {
    verdict: verdictPhrase(telling),
    assurance: weakestAssurance(worst.map(({ result }) => result.assurance)),
  };
};

const countsOf = (
  judged: readonly JudgedResult[],
  statements: readonly IcsStatement[],
): readonly SctrCount[] => {
  const withItem = new Set(
    statements.flatMap(({ implementation, proforma }) =>
      icsItems(proforma).map(({ requirement }) => `${requirement ?? ''} ${implementation}`),
    ),
  );
  const hasItem = ({ entry, assessed }: JudgedResult): boolean =>
    withItem.has(`${entry.id} ${assessed.descriptor}`);
  const groups = groupBy(judged, one => `${hasItem(one) ? 1 : 0} ${one.entry.obligation}`);
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        obligation: first.entry.obligation,
        hasItem: hasItem(first),
        counts: countVerdicts(group),
        waived: group.filter(({ result }) => result.waiver !== undefined).length,
      },
    ];
  });
};

const countVerdicts = (judged: readonly JudgedResult[]): VerdictCounts => {
  const counts = { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, error: 0 };
  for (const { result } of judged) counts[result.verdict] += 1;
  return counts satisfies Record<Verdict, number>;
};
