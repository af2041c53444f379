import type { GateAnswer } from '../../model/assessment.ts';
import { verdicts, type Verdict } from '../../model/verdict.ts';
import { answerWords } from '../answer-words.ts';
import { clauseLabels } from '../clause-label.ts';
import { count, gateWords } from '../closing-line.ts';
import { groupBy } from '../group-by.ts';
import { judgedResults } from '../judged-result.ts';
import type { ReportInput } from '../report-input.ts';
import { countedVerdicts } from '../report-view.ts';
import { trendOf } from './trend.ts';
import { assuranceTallies, verdictTallies } from './verdict-tally.ts';
import { verdictSigns } from './verdict-signs.ts';

/** What both pages say of an assessment before its rows. */
export const gateView = ({ assessment }: ReportInput) => {
  const { run, summary } = assessment;
  return {
    answer: summary.answer,
    sign: answerSigns[summary.answer],
    answerWords: answerWords[summary.answer],
    reason: summary.reason,
    gate: gateWords(run.gate),
    exitCode: summary.exitCode,
    assessedAt: run.assessedAt,
    tool: `${run.tool.name} ${run.tool.version}`,
    isAssessed: assessment.assessments.length > 0,
  };
};

const answerSigns: { readonly [A in GateAnswer]: string } = {
  met: '✓',
  'not-met': '✕',
  integrity: '✕',
  'could-not-run': '!',
  'internal-error': '!',
  inconclusive: '?',
  'nothing-assessed': '○',
};

/** The cover of a report and its summary, with the figures of its pictures. */
export const coverView = (input: ReportInput) => {
  const { assessment, trace, comparison } = input;
  const { waivers, baseline, summary } = assessment;
  const judged = judgedResults(input);
  const designations = new Map(trace.standards.map(({ id, designation }) => [id, designation]));
  const designationOf = (id: string): string => designations.get(id) ?? id;
  const labelOf = clauseLabels(trace);
  const standards = trace.rows.map(({ entry }) => designationOf(entry.standard));
  return {
    ...gateView(input),
    assurance: summary.assurance ?? 'there is no such pass',
    complete: summary.complete ? 'yes' : 'no: not every input could be read',
    figures: figuresOf(input),
    waivers:
      waivers === undefined
        ? 'no waivers were given'
        : `${count(waivers.applied, 'finding')} waived, ${count(waivers.findings.length, 'waiver')} waiving nothing`,
    baseline:
      baseline === undefined
        ? 'none was given'
        : `${count(baseline.known, 'finding')} known, ${baseline.fresh} new, ${baseline.gone.length} gone`,
    descriptors: assessment.assessments.map(({ descriptor, sha256, notApplying }) => ({
      descriptor,
      sha256,
      notApplying,
    })),
    standards: trace.standards.map(({ designation, edition, title, stage, digest }) => ({
      designation,
      edition,
      title,
      stage,
      digest,
    })),
    problems: assessment.problems,
    descriptorFindings: assessment.assessments.flatMap(({ findings }) => findings),
    waiverFindings: waivers?.findings ?? [],
    waiverFiles: waivers?.files ?? [],
    baselineOf: baseline,
    ...(comparison === undefined ? {} : { trend: trendOf(comparison, designationOf) }),
    verdicts: countedVerdicts,
    byStandard: verdictTallies(judged, ({ entry }) => designationOf(entry.standard), standards),
    byClause: verdictTallies(
      judged,
      ({ entry, clauseTitle }) => labelOf(entry, clauseTitle),
      trace.rows.map(({ entry, clauseTitle }) => labelOf(entry, clauseTitle)),
    ),
    byAssurance: assuranceTallies(judged, ({ entry }) => designationOf(entry.standard), standards),
  };
};

/** How many requirements there are, by their verdict: each has the worst of its results. */
const figuresOf = ({ trace }: ReportInput): readonly object[] => {
  const rows = groupBy(trace.rows, ({ verdict }) => verdict);
  const number = (verdict: Verdict | undefined): number => rows.get(verdict)?.length ?? 0;
  return [
    ...verdicts
      .toReversed()
      .map(verdict => ({ kind: verdict, ...verdictSigns[verdict], number: number(verdict) })),
    { kind: 'not-assessed', sign: '○', words: 'without a result', number: number(undefined) },
  ].filter(({ number: own }) => own > 0);
};
