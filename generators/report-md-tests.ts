import { formatPlace } from '../model/place.ts';
import {
  markdownCode as code,
  markdownMessage as message,
  escapeMarkdown as text,
} from './escape-markdown.ts';
import { markdownTable } from './markdown-table.ts';
import type { ReportInput } from './report-input.ts';
import { lastResult, testCounts, testedBy, testName } from './test-words.ts';

/** Writes which tests verify what, and what they last came to; nothing where none were given. */
export const testsMd = (input: ReportInput): readonly string[] => {
  const counts = testCounts(input);
  if (counts === undefined) return [];
  const tested = testedBy(input);
  const rows = input.trace.rows.flatMap(({ entry }) =>
    tested(entry.id).tests.map(link => [
      text(entry.id),
      text(testName(link)),
      code(formatPlace(link.place)),
      message(lastResult(link)),
    ]),
  );
  const findings = input.tests?.links.findings ?? [];
  return [
    '## Tests',
    `${message(counts)}.`,
    ...(rows.length === 0 ? [] : [markdownTable(['requirement', 'test', 'stated at', 'last result'], rows)]),
    ...(findings.length === 0
      ? []
      : [
          '### What is the matter with tests',
          markdownTable(
            ['state', 'finding', 'stated at'],
            findings.map(({ state, message: what, place }) => [
              state,
              message(what),
              code(formatPlace(place)),
            ]),
          ),
        ]),
  ];
};
