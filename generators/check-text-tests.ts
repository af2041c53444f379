import { formatPlace } from '../model/place.ts';
import { count } from './closing-line.ts';
import type { Colours } from './colours.ts';
import type { ReportInput } from './report-input.ts';
import { testCounts } from './test-words.ts';
import { labelled } from './text-lines.ts';

/** Writes how far tests reach, and what is the matter with those that name requirements; nothing where none were given. */
export const testsText = (input: ReportInput, colours: Colours): readonly string[] => {
  const counts = testCounts(input);
  if (counts === undefined) return [];
  const findings = input.tests?.links.findings ?? [];
  const title = findings.length === 0 ? 'Tests' : `Tests (${count(findings.length, 'finding')})`;
  return [
    colours.bold(title),
    ...labelled('', counts, { indent: 2, labelWidth: 0 }),
    ...findings.flatMap(({ state, place, message, help }) =>
      labelled(state, `${formatPlace(place)}  ${message}${help === undefined ? '' : ` (${help})`}`, {
        indent: 2,
        labelWidth: 14,
      }),
    ),
  ];
};
