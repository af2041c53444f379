import type { GateAnswer } from '../model/assessment.ts';
import { closingLine } from './closing-line.ts';
import type { Colours } from './colours.ts';
import type { ReportInput } from './report-input.ts';
import { labelled } from './text-lines.ts';

/** The closing line of a check, in the colour of the gate's answer. */
export const answeringText = (input: ReportInput, colours: Colours): readonly string[] =>
  labelled('', closingLine(input), {
    indent: 0,
    labelWidth: 0,
    paint: text => colours.bold(colours[answerColours[input.assessment.summary.answer]](text)),
  });

const answerColours: Readonly<Record<GateAnswer, 'green' | 'red' | 'yellow'>> = {
  met: 'green',
  'not-met': 'red',
  'could-not-run': 'red',
  inconclusive: 'yellow',
  integrity: 'red',
  'nothing-assessed': 'yellow',
  'internal-error': 'red',
};
