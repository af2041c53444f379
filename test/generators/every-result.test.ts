import { XmlDocument } from 'libxml2-wasm';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { checkGithub } from '../../generators/check-github.ts';
import { checkJson } from '../../generators/check-json.ts';
import { checkJunit } from '../../generators/check-junit.ts';
import { checkSarif } from '../../generators/check-sarif.ts';
import { checkText } from '../../generators/check-text.ts';
import { plainColours } from '../../generators/colours.ts';
import { matrixCsv } from '../../generators/matrix-csv.ts';
import { matrixHtml } from '../../generators/matrix-html.ts';
import { matrixMd } from '../../generators/matrix-md.ts';
import { reportHtml } from '../../generators/report-html.ts';
import { reportMd } from '../../generators/report-md.ts';
import { type ReportInput } from '../../generators/report-input.ts';
import { reportView } from '../../generators/report-view.ts';
import { assurances, verdicts } from '../../model/verdict.ts';
import { entries, fact, hostile, inputOf, result } from './fixtures.ts';
import { dataOf } from './page/read-page.ts';
import { parseCsv } from './read-back.ts';

const name = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 12 }));
/** Letters only, so that what is looked for is written the same in every format. */
const mark = fc.stringMatching(/^[a-z]{12}$/);

const anyFact = fc
  .tuple(
    name,
    mark,
    fc.constantFrom(...assurances),
    fc.constantFrom('applicability' as const, 'requirement' as const),
  )
  .map(([value, key, assurance, settles]) =>
    fact({ state: 'value', value }, `/${key}`, 3, { assurance, settles }),
  );

const anyResult = fc
  .tuple(
    fc.constantFrom(...entries.map(({ id }) => id)),
    mark,
    fc.constantFrom(...verdicts),
    name,
    fc.array(anyFact, { maxLength: 3 }),
    fc.array(name, { maxLength: 2 }),
  )
  .map(([id, key, verdict, message, facts, wouldSettle]) =>
    result(id, `/subjects/${key}`, verdict, message, { facts, wouldSettle, contradictedBy: wouldSettle }),
  );

const anyInput = fc
  .uniqueArray(fc.tuple(mark, fc.array(anyResult, { maxLength: 8 })), {
    maxLength: 3,
    selector: ([key]) => key,
  })
  .map(list => inputOf(list.map(([key, results]) => ({ descriptor: `${key}.yaml`, results }))));

const texts = (input: ReportInput): Readonly<Record<string, string>> => {
  const sarif = checkSarif(input);
  return {
    text: checkText(input, { colours: plainColours }),
    json: checkJson(input),
    sarif: sarif.ok ? sarif.value : '',
    junit: checkJunit(input),
    github: checkGithub(input),
    csv: matrixCsv(input).replaceAll('\r\n', '\n'),
    matrixMd: matrixMd(input),
    matrixHtml: matrixHtml(input),
    reportMd: reportMd(input),
    reportHtml: reportHtml(input),
  };
};

/** The results in the data of a page. */
const pageResults = (page: string): readonly string[] => {
  const { rows, descriptors } = dataOf(page);
  return rows.flatMap(({ results = [] }) =>
    results.map(
      ({ descriptor, subject, verdict }) => `${descriptors[descriptor] ?? ''} ${subject}: ${verdict}`,
    ),
  );
};

test('every result, with its verdict, is in each format that promises all of them', () => {
  fc.assert(
    fc.property(anyInput, input => {
      const {
        json,
        junit,
        csv,
        matrixMd: md,
        matrixHtml: html,
        reportMd: report,
        reportHtml: page,
      } = texts(input);
      for (const { descriptor, results } of input.assessment.assessments)
        for (const { subject, verdict } of results) {
          for (const text of [json, junit, report]) expect(text).toContain(subject);
          for (const text of [csv, md]) expect(text).toContain(`${descriptor} ${subject}: ${verdict}`);
          for (const text of [html, page])
            expect(pageResults(text ?? '')).toContain(`${descriptor} ${subject}: ${verdict}`);
        }
    }),
    { numRuns: 40 },
  );
});

test('the totals of all formats agree with the summary', () => {
  fc.assert(
    fc.property(anyInput, input => {
      const { results } = input.assessment.summary;
      const total = verdicts.reduce((sum, verdict) => sum + results[verdict], 0);
      const { byObligation, byClause, all, passesByAssurance } = reportView(input);
      const sums = (rows: typeof byClause) =>
        Object.fromEntries(
          verdicts.map(verdict => [
            verdict,
            rows
              .flatMap(row => row.counts)
              .reduce((sum, one) => sum + (one.verdict === verdict ? one.number : 0), 0),
          ]),
        );
      for (const page of [matrixHtml(input), reportHtml(input)]) expect(pageResults(page).length).toBe(total);
      expect(sums(byObligation)).toEqual(results);
      expect(sums(byClause)).toEqual(results);
      expect(all.reduce((sum, { results: own }) => sum + own.length, 0)).toBe(total);
      expect(passesByAssurance.reduce((sum, { number }) => sum + number, 0)).toBe(results.pass);

      const document = XmlDocument.fromString(checkJunit(input));
      const found = {
        cases: document.find('//testcase').length,
        errors: document.find('//error').length,
        passed: document.find('//testcase[not(*)]').length,
      };
      const stopped = document.find('//failure[@type="pass"]').length;
      document.dispose();
      expect(found).toEqual({ cases: total, errors: results.error, passed: results.pass - stopped });

      const [header = [], ...rows] = parseCsv(matrixCsv(input));
      const column = header.indexOf('subjects');
      const subjects = rows.flatMap(row => (row[column] === '' ? [] : (row[column]?.split('; ') ?? [])));
      expect(subjects.length).toBe(total);
    }),
    { numRuns: 40 },
  );
});

test('no format lets through what steers a terminal, and each ends with one line break', () => {
  fc.assert(
    fc.property(anyInput, input => {
      for (const text of Object.values(texts(input))) {
        expect(text.match(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu)).toBe(null);
        expect(text.match(/##(?:vso)?\[/giu)).toBe(null);
        expect(text).toMatch(/[^\n]\n$/u);
      }
    }),
    { numRuns: 40 },
  );
});

test('only the format for GitHub has lines that are commands to it', () => {
  fc.assert(
    fc.property(anyInput, input => {
      for (const [format, text] of Object.entries(texts(input)))
        if (format !== 'github') expect(text.match(/^\s*::\p{L}/gmu)).toBe(null);
    }),
    { numRuns: 40 },
  );
});
