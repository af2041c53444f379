import { readFileSync } from 'node:fs';
import type { Result } from '../../../model/problem.ts';
import type { TestRun } from '../../../model/test-results.ts';
import { readTestRun } from '../../../readers/results/read-test-run.ts';

/** Reads results from a text. */
export const readResults = (text: string): Result<TestRun> =>
  readTestRun('results', new TextEncoder().encode(text));

/** Reads results that a tool wrote. */
export const readFixture = (name: string): Result<TestRun> =>
  readTestRun(name, readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

/** What results hold, each case on a line; or the codes and places of what is wrong with them. */
export const told = (read: Result<TestRun>): readonly string[] =>
  read.ok
    ? read.value.cases.map(({ place, outcome, title, references, testFile, message, ofDescriptor }) =>
        [
          `${place.line}:${place.column}`,
          outcome,
          ...(ofDescriptor ? ['descriptor'] : []),
          title.join(' / '),
          ...references.map(
            ({ requirement, revision, form }) =>
              `${form}:${requirement}${revision === undefined ? '' : `@${revision}`}`,
          ),
          ...(testFile === undefined ? [] : [`in ${testFile}`]),
          ...(message === undefined ? [] : [`"${message.slice(0, 50)}"`]),
        ].join(' | '),
      )
    : read.problems.map(({ code, place }) => `${place?.line ?? 0}:${place?.column ?? 0} ${code}`);
