import type { Problem } from '../model/problem.ts';
import { closingLine } from './closing-line.ts';
import { pointerText } from './fact-text.ts';
import { type JudgedResult, judgedResults } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';
import { formOf, verdictPhrase } from './result-form.ts';
import { tapComment, tapPoint } from './tap-point.ts';
import { waiverProblem, waiverText } from './waiver-text.ts';

/**
 * Writes TAP 14: a test point for each input that could not be read and for each result. What does not apply is `SKIP`;
 * what is not met and does not stop the gate is `TODO`, which counts as no failure. The gate's answer is a comment.
 */
export const checkTap = (input: ReportInput): string => {
  const { problems, assessments, waivers } = input.assessment;
  const points = [
    ...problems.map(problem => (number: number) => problemPoint(problem, number)),
    ...judgedResults(input).map(judged => (number: number) => resultPoint(judged, number)),
  ];
  const findings = [
    ...(waivers?.findings ?? []).map(waiverProblem),
    ...assessments.flatMap(assessed => assessed.findings),
  ];
  const lines = [
    'TAP version 14',
    points.length === 0 ? '1..0 # SKIP nothing was assessed' : `1..${points.length}`,
    ...points.flatMap((point, index) => point(index + 1)),
    ...findings.map(({ code, message, place }) =>
      tapComment(`warning ${code}${place === undefined ? '' : ` ${place.file}:${place.line}`}: ${message}`),
    ),
    tapComment(closingLine(input)),
  ];
  return `${lines.join('\n')}\n`;
};

const problemPoint = ({ code, message, help, place }: Problem, number: number): readonly string[] =>
  tapPoint({
    state: 'not ok',
    number,
    description: `input ${place?.file ?? 'that could not be read'}`,
    diagnostics: {
      verdict: 'error',
      message,
      code,
      ...(help === undefined ? {} : { help }),
      ...(place === undefined ? {} : { at: { file: place.file, line: place.line, column: place.column } }),
    },
  });

const resultPoint = (judged: JudgedResult, number: number): readonly string[] => {
  const { entry, result, assessed } = judged;
  const { tap } = formOf(judged);
  const [state, directive] = tap.split(' # ');
  return tapPoint({
    state: state === 'ok' ? 'ok' : 'not ok',
    number,
    description: `${entry.id} ${pointerText(result.subject)} in ${assessed.descriptor}`,
    ...(directive === undefined ? {} : { directive: `${directive} ${verdictPhrase(judged)}` }),
    diagnostics: diagnosticsOf(judged),
  });
};

const diagnosticsOf = ({ entry, result }: JudgedResult): object => ({
  verdict: result.verdict,
  assurance: result.assurance,
  message: result.message,
  asks: entry.statement,
  obligation: entry.obligation,
  clause: entry.clause,
  found: result.facts.map(({ file, line, column, pointer }) => ({ file, line, column, pointer })),
  contradictedBy: result.contradictedBy,
  wouldSettle: result.wouldSettle,
  ...(result.waiver === undefined ? {} : { waiver: waiverText(result.waiver) }),
});
