import type { TraceAnswer } from '../model/trace-answer.ts';
import type { Colours } from './colours.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { traceHeading } from './trace-heading.ts';
import { traceGapsText } from './trace-text-gaps.ts';
import { traceItemText } from './trace-text-items.ts';
import { wrapText } from './wrap-text.ts';
import { textWidth } from './text-lines.ts';

/** How a trace is told. */
export interface TraceTextOptions {
  readonly colours: Colours;
  /** Counts what is out of reach, and does not list it. */
  readonly quiet?: boolean;
}

/** Writes the answer of a trace for a terminal. */
export const traceText = (answer: TraceAnswer, { colours, quiet = false }: TraceTextOptions): string => {
  const heading = wrapText(escapeTerminal(traceHeading(answer.heading)), textWidth);
  const blocks =
    answer.asked === 'gaps'
      ? [traceGapsText(answer.gaps, { colours, quiet })]
      : answer.items.map(found => traceItemText(found, colours));
  return `${[heading, ...blocks].map(lines => lines.join('\n')).join('\n\n')}\n`;
};
