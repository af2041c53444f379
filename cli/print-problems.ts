import { escapeTerminal } from '../generators/escape-terminal.ts';
import { formatPlace } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';

/** What happened and stood in nobody's way, for the error stream. */
export const noteLine = (note: string): string => `clausewise: note: ${escapeTerminal(note)}\n`;

/** Problems for the error stream: a line each, and a line for what to do next. */
export const problemLines = (problems: readonly Problem[], label: 'error' | 'warning' = 'error'): string =>
  problems
    .map(({ message, place, help }) => {
      const where = place === undefined ? 'clausewise' : formatPlace(place);
      const next = help === undefined ? '' : `\n  ${escapeTerminal(help)}`;
      return `${escapeTerminal(where)}: ${label}: ${escapeTerminal(message)}${next}\n`;
    })
    .join('');
