import type { TraceRow } from '../model/trace.ts';
import type { Colours } from './colours.ts';
import { explainedRequirement } from './explain-text-requirement.ts';
import { explainedResult } from './explain-text-result.ts';
import { escapeTerminal } from './escape-terminal.ts';
import type { ReportInput } from './report-input.ts';
import { labelled } from './text-lines.ts';

/** Tells all about requirements: what each says and how it is verified, then each verdict with all that settles it. */
export const explainText = (input: ReportInput, { colours }: { readonly colours: Colours }): string => {
  const blocks = input.trace.rows.flatMap(row => [
    ...explainedRequirement(row, input.trace, colours),
    ...assessedBlocks(row, input, colours),
  ]);
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

const assessedBlocks = (
  { entry }: TraceRow,
  { assessment }: ReportInput,
  colours: Colours,
): readonly (readonly string[])[] =>
  assessment.assessments.flatMap(assessed => {
    const results = assessed.results.filter(({ requirement }) => requirement === entry.id);
    const title = `${assessed.descriptor}, as of ${assessment.run.assessedAt}`;
    const heading = [colours.bold(escapeTerminal(title))];
    return results.length === 0
      ? [[...heading, ...noResult(entry.verification.reason)]]
      : results.map((result, index) => [
          ...(index === 0 ? heading : []),
          ...explainedResult(result, assessed.evidence, colours),
        ]);
  });

const noResult = (reason = 'nothing in it is bound by the requirement'): readonly string[] =>
  labelled('no result', reason, { indent: 2, labelWidth: 16 });
