import type { Problem, Result } from '../model/problem.ts';
import { failure, success } from '../model/problem.ts';
import type { Trace } from '../model/trace.ts';
import { jsonText } from './json-text.ts';
import { type JudgedResult, judgedResults } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';
import { sarifInvocation } from './sarif-invocation.ts';
import { isReported, sarifResult } from './sarif-result.ts';
import { sarifRule } from './sarif-rule.ts';

/** GitHub refuses a run with more results than this. */
const mostResults = 25_000;

/**
 * Writes SARIF 2.1.0 in the profile of GitHub code scanning: a run for each standard, failures and inconclusives as
 * results; passes and what does not apply are left out, because GitHub would show them as alerts.
 */
export const checkSarif = (input: ReportInput): Result<string> => {
  const judged = judgedResults(input).filter(isReported);
  const standards = input.trace.standards;
  const tooMany = standards.find(({ id }) => resultsOf(judged, id).length > mostResults);
  if (tooMany !== undefined) return failure(tooManyResults(tooMany.id, resultsOf(judged, tooMany.id).length));
  return success(
    jsonText({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs:
        standards.length === 0
          ? [runOf(input, undefined, [])]
          : standards.map(standard => runOf(input, standard, resultsOf(judged, standard.id))),
    }),
  );
};

type TracedStandard = Trace['standards'][number];

const resultsOf = (judged: readonly JudgedResult[], standard: string): readonly JudgedResult[] =>
  judged.filter(({ entry }) => entry.standard === standard);

const tooManyResults = (standard: string, found: number): Problem => ({
  code: 'too-many-results',
  message: `found ${found} results on \`${standard}\` to report; a SARIF run for GitHub may hold ${mostResults}`,
  help: 'assess fewer descriptors at a time, or use another format',
});

const runOf = (
  input: ReportInput,
  standard: TracedStandard | undefined,
  judged: readonly JudgedResult[],
): object => {
  const reported = new Set(judged.map(({ entry }) => entry.id));
  const rows = input.trace.rows.filter(
    ({ entry }) =>
      entry.standard === standard?.id && (entry.verification.method !== 'none' || reported.has(entry.id)),
  );
  const ruleIndex = new Map(rows.map(({ entry }, index) => [entry.id, index]));
  const { name, version } = input.assessment.run.tool;
  const title =
    standard === undefined ? {} : { fullName: `${name} for ${standard.designation} ${standard.edition}` };
  return {
    tool: { driver: { name, version, semanticVersion: version, ...title, rules: rows.map(sarifRule) } },
    automationDetails: { id: standard === undefined ? 'conformance/' : `conformance/${standard.id}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [sarifInvocation(input.assessment)],
    results: judged.map(one => sarifResult(one, ruleIndex.get(one.entry.id) ?? -1)),
    ...(standard === undefined ? {} : { properties: { ruleSetSha256: standard.digest } }),
  };
};
