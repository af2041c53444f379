import { closingLine, count, gateWords } from '../closing-line.ts';
import type { ReportInput } from '../report-input.ts';
import type { SpecNode, SpecWriter } from './spec-element.ts';
import { xhtml } from './xhtml.ts';

/** What was assessed, when, and what the gate answered. */
export const runNode = (input: ReportInput, writer: SpecWriter): SpecNode => {
  const { run, summary, baseline, waivers } = input.assessment;
  return writer.object('run', {
    id: 'run',
    name: 'the run',
    values: {
      text: xhtml(
        closingLine(input),
        waivers === undefined ? undefined : `${count(waivers.applied, 'result')} waived`,
        baseline === undefined
          ? undefined
          : `baseline \`${baseline.file}\`: ${count(baseline.known, 'finding')} known, ${baseline.fresh} new, ${baseline.gone.length} gone`,
      ),
      tool: `${run.tool.name} ${run.tool.version}`,
      assessedAt: run.assessedAt,
      gate: gateWords(run.gate),
      answer: summary.answer,
      complete: summary.complete,
      ...summary.results,
    },
  });
};
