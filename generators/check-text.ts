import type { DescriptorAssessment } from '../model/assessment.ts';
import { answeringText } from './check-text-answer.ts';
import { countsText } from './check-text-counts.ts';
import { detailsText } from './check-text-details.ts';
import { evidenceText, problemsText } from './check-text-evidence.ts';
import { informingText } from './check-text-informing.ts';
import type { Colours } from './colours.ts';
import { overlaidText, overlaysText } from './check-text-overlays.ts';
import { testsText } from './check-text-tests.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { type JudgedResult, judgedResults, resultPlace } from './judged-result.ts';
import { formatPlace } from '../model/place.ts';
import { labelled } from './text-lines.ts';
import { notApplyingText } from './not-applying.ts';
import type { ReportInput } from './report-input.ts';

/** How the text of a check is to look. */
export interface CheckTextOptions {
  readonly colours: Colours;
  /** Only what stops the gate, a line each, and the closing line. */
  readonly quiet?: boolean;
}

/** Writes what a person wants to read first: what is wrong and where, then what informs, then the gate's answer. */
export const checkText = (input: ReportInput, { colours, quiet = false }: CheckTextOptions): string => {
  const judged = judgedResults(input);
  const { assessments, problems, waivers } = input.assessment;
  const sections = quiet
    ? [
        judged.filter(isWorthALine).map(quietLine),
        overlaysText(waivers === undefined ? {} : { waivers }, colours),
      ]
    : [
        ...assessments.map(assessed => descriptorText(assessed, judged, colours)),
        overlaysText(input.assessment, colours),
        testsText(input, colours),
        problemsText(problems, colours),
      ];
  const shown = [...sections, answeringText(input, colours)].filter(lines => lines.length > 0);
  return `${shown.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

const descriptorText = (
  assessed: DescriptorAssessment,
  judged: readonly JudgedResult[],
  colours: Colours,
): readonly string[] => {
  const own = judged.filter(one => one.assessed === assessed);
  const blocks = [
    ...detailsText(own, colours),
    overlaidText(own, colours),
    informingText(own, colours),
    evidenceText(assessed, colours),
    [...countsText(own), ...notApplyingLines(assessed)],
  ].filter(lines => lines.length > 0);
  return [colours.bold(escapeTerminal(assessed.descriptor)), ...blocks.flatMap(lines => ['', ...lines])];
};

const notApplyingLines = (assessed: DescriptorAssessment): readonly string[] => {
  const text = notApplyingText(assessed);
  return text === undefined ? [] : labelled('not put to', text, { indent: 2, labelWidth: 16 });
};

const isWorthALine = ({ relation, result }: JudgedResult): boolean =>
  relation === 'stops' || result.verdict === 'error';

const quietLine = (one: JudgedResult): string =>
  escapeTerminal(
    `${formatPlace(resultPlace(one))}: ${one.result.verdict} ${one.result.requirement}: ${one.result.message}`,
  );
