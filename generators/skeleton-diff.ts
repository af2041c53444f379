import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

import { escapeTerminal } from './escape-terminal.ts';

/** How many lines may differ before a diff tells no more than that: the work grows with the square of them. */
const mostEdits = 4000;

/** A unified diff from what stands in a file to what would be written, safe to print. */
export const skeletonDiff = (path: string, stands: string, written: string): string => {
  const patch = createTwoFilesPatch(path, path, stands, written, 'as it stands', 'as it would be written', {
    context: 3,
    maxEditLength: mostEdits,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch === undefined
    ? `${escapeTerminal(path)}: more than ${mostEdits} lines differ\n`
    : patch.replace(/\n$/u, '').split('\n').map(shownLine).join('');
};

const shownLine = (line: string): string => `${line.split('\t').map(escapeTerminal).join('\t')}\n`;
