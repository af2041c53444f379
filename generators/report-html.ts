import { answerWords } from './answer-words.ts';
import { clauseLabels } from './clause-label.ts';
import { gateWords } from './closing-line.ts';
import { groupBy } from './group-by.ts';
import { renderTemplate } from './render-template.ts';
import type { ReportInput } from './report-input.ts';
import { countedVerdicts, reportView } from './report-view.ts';
import { shownData } from './shown-data.ts';

/** Writes the conformance report as one self-contained HTML page without scripts. */
export const reportHtml = (input: ReportInput): string => {
  const view = reportView(input);
  const labelOf = clauseLabels(input.trace);
  const { assessments, summary, run } = view.assessment;
  const data = {
    ...view,
    answer: answerWords[summary.answer],
    gate: gateWords(run.gate),
    verdicts: countedVerdicts,
    evidence: assessments.flatMap(one => one.evidence),
    descriptorFindings: assessments.flatMap(one => one.findings),
    clauses: [...groupBy(view.all, ({ entry, clauseTitle }) => labelOf(entry, clauseTitle))].map(
      ([label, requirements]) => ({
        label,
        requirements: requirements.map(one => ({
          ...one,
          results: one.results.map(result => ({ ...result, passed: result.verdict === 'pass' })),
        })),
      }),
    ),
  };
  return renderTemplate('report.html', { data: shownData(data) });
};
