import fc from 'fast-check';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';

import { checkGithub } from '../../generators/check-github.ts';
import { checkGitlab } from '../../generators/check-gitlab.ts';
import { checkJson } from '../../generators/check-json.ts';
import { checkJunit } from '../../generators/check-junit.ts';
import { checkSarif } from '../../generators/check-sarif.ts';
import { checkSummary } from '../../generators/check-summary.ts';
import { checkTap } from '../../generators/check-tap.ts';
import { cyclonedx } from '../../generators/cyclonedx.ts';
import { type JudgedResult, judgedResults } from '../../generators/judged-result.ts';
import { matrixCsv } from '../../generators/matrix-csv.ts';
import { matrixHtml } from '../../generators/matrix-html.ts';
import { matrixJson } from '../../generators/matrix-json.ts';
import { matrixMd } from '../../generators/matrix-md.ts';
import { matrixReqif } from '../../generators/matrix-reqif.ts';
import { matrixXlsx } from '../../generators/matrix-xlsx.ts';
import { reportDocx } from '../../generators/report-docx.ts';
import { reportHtml } from '../../generators/report-html.ts';
import { reportMd } from '../../generators/report-md.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { formOf, standingOf, verdictPhrase } from '../../generators/result-form.ts';
import { sctrMd } from '../../generators/sctr-md.ts';
import { isGated } from '../../model/requirement.ts';
import { verdicts } from '../../model/verdict.ts';
import { digestOf, entries, inputOf, result } from './fixtures.ts';
import { bodyOf } from './oscal/written.ts';
import { partsOf } from './package-parts.ts';
import { dataOf } from './page/read-page.ts';
import { parseCsv } from './read-back.ts';
import { waiver } from './standings.ts';

/** Letters only, so that a result is found again by them in every format. */
const mark = fc.stringMatching(/^[a-z]{12}$/);

const anyResult = fc.record({
  id: fc.constantFrom(...entries.map(({ id }) => id)),
  key: mark,
  verdict: fc.constantFrom(...verdicts),
  overlay: fc.constantFrom('none', 'waived', 'known'),
});

/** Assessments in which every result has a mark of its own, in its subject and in its message. */
const anyInput = fc.uniqueArray(anyResult, { maxLength: 8, selector: ({ key }) => key }).map(all =>
  inputOf(
    ['a.yaml', 'b.yaml'].map((descriptor, half) => ({
      descriptor,
      results: all
        .filter((_, index) => index % 2 === half)
        .map(({ id, key, verdict, overlay }) =>
          result(id, `/subjects/${key}`, verdict, `found ${key}`, {
            key: { element: `/subjects/${key}`, value: digestOf(key) },
            ...(overlay === 'waived' ? { waiver: { ...waiver, requirement: id } } : {}),
            ...(overlay === 'known' ? { isKnown: true } : {}),
          }),
        ),
    })),
  ),
);

/** What a format says of each result: its mark, and how it shows. */
type Shown = readonly (readonly [string, string])[];

const markIn = (text: string): string => /(?:\/subjects\/|found )([a-z]{12})/u.exec(text)?.[1] ?? text;
const list = (value: unknown): readonly Record<string, unknown>[] =>
  // sound: what is read is a list of objects, or the test fails
  (value ?? []) as readonly Record<string, unknown>[];
const object = (value: unknown): Record<string, unknown> => list([value])[0] ?? {};
const json = (text: string): Record<string, unknown> => object(JSON.parse(text));

const elementsOf = <T>(xml: string, path: string, look: (each: XmlElement) => T): readonly T[] => {
  const document = XmlDocument.fromString(xml);
  try {
    return document
      .find(path, { r: 'http://www.omg.org/spec/ReqIF/20110401/reqif.xsd' })
      .flatMap(node => (node instanceof XmlElement ? [look(node)] : []));
  } finally {
    document.dispose();
  }
};

const sarif = (input: ReportInput, profile: 'github' | 'full'): Shown => {
  const written = checkSarif(input, { profile });
  if (!written.ok) throw new TypeError(written.problems[0].message);
  return list(json(written.value)['runs'])
    .flatMap(run => list(run['results']))
    .map(one => [
      markIn(String(object(one['message'])['text'])),
      profile === 'github'
        ? String(one['level'])
        : `${String(one['kind'])} ${list(one['suppressions'])
            .map(({ status }) => String(status))
            .join(' ')}`,
    ]);
};

const byObligation = (judged: JudgedResult, graver: string, lesser: string, other: string): string => {
  const { obligation } = judged.entry;
  if (obligation === 'required') return graver;
  return isGated(obligation) ? lesser : other;
};

interface Format {
  readonly read: (input: ReportInput) => Shown | Promise<Shown>;
  /** How a result is to show; nothing where the format leaves it out. */
  readonly shows: (judged: JudgedResult) => string | undefined;
}

const phrases: Format['shows'] = judged => verdictPhrase(judged);

const texts = (pattern: RegExp, write: (input: ReportInput) => string): Format['read'] => {
  return input => [...write(input).matchAll(pattern)].map(([, shown = '', key = '']) => [key, shown]);
};

const page = (write: (input: ReportInput) => string): Format['read'] => {
  return input =>
    dataOf(write(input)).rows.flatMap(({ results = [] }) =>
      results.map(
        one =>
          [
            markIn(one.subject),
            [one.verdict, ...(one.remark === undefined ? [] : [one.remark])].join(', '),
          ] as const,
      ),
    );
};

const formats: Readonly<Record<string, Format>> = {
  json: {
    read: input =>
      list(json(checkJson(input))['assessments'])
        .flatMap(({ results }) => list(results))
        .map(one => [
          markIn(String(one['subject'])),
          `${String(one['verdict'])} ${String(one['waiver'] !== undefined)} ${String(one['isKnown'] === true)}`,
        ]),
    shows: ({ result: { verdict, waiver: by, isKnown = false } }) =>
      `${verdict} ${String(by !== undefined)} ${String(isKnown)}`,
  },
  junit: {
    read: input =>
      elementsOf(checkJunit(input), '//testcase', each => [
        markIn(each.attr('name')?.value ?? ''),
        each.firstChild instanceof XmlElement || each.firstChild?.next instanceof XmlElement
          ? (elementsOf(each.toString(), '/*/*', child => child.name)[0] ?? 'passed')
          : 'passed',
      ]),
    shows: judged => formOf(judged).junit,
  },
  tap: {
    read: input =>
      [
        ...checkTap(input).matchAll(
          /^((?:not )?ok) \d+ - .*?\/subjects\/([a-z]{12}) in .*?( # SKIP| # TODO|$)/gmu,
        ),
      ].map(([, ok = '', key = '', directive = '']) => [key, `${ok}${directive}`]),
    shows: judged => formOf(judged).tap,
  },
  github: {
    read: texts(/^::(error|warning|notice) file=.*?found ([a-z]{12})/gmu, checkGithub),
    shows: judged => {
      const { github } = formOf(judged);
      return github === 'by-obligation' ? byObligation(judged, 'error', 'warning', 'notice') : github;
    },
  },
  gitlab: {
    read: input =>
      list(JSON.parse(checkGitlab(input))).map(one => [
        markIn(String(one['description'])),
        String(one['severity']),
      ]),
    shows: judged => {
      const { gitlab } = formOf(judged);
      return gitlab === 'by-obligation' ? byObligation(judged, 'major', 'minor', 'info') : gitlab;
    },
  },
  'sarif for GitHub': {
    read: input => sarif(input, 'github'),
    shows: judged => {
      const { github } = formOf(judged).sarif;
      return github === 'by-obligation' ? byObligation(judged, 'error', 'warning', 'note') : github;
    },
  },
  'sarif in full': {
    read: input => sarif(input, 'full'),
    shows: judged => `${formOf(judged).sarif.kind} ${formOf(judged).sarif.suppression ?? ''}`,
  },
  cyclonedx: {
    read: input =>
      list(object(json(cyclonedx(input))['declarations'])['claims']).map(one => [
        markIn(String(one['predicate'])),
        String(one['reasoning']).split(':')[0] ?? '',
      ]),
    shows: phrases,
  },
  oscal: {
    read: async input =>
      list((await bodyOf('assessment-results', input))['results'])
        .flatMap(({ findings }) => list(findings))
        .map(one => {
          const { state, reason } = object(object(one['target'])['status']);
          const standing = list(one['props']).find(({ name }) => name === 'standing')?.['value'];
          const subject = list(one['props']).find(({ name }) => name === 'subject')?.['value'];
          return [markIn(String(subject)), `${String(state)} ${String(reason)} ${String(standing)}`];
        }),
    shows: judged => `${formOf(judged).oscal.state} ${formOf(judged).oscal.reason} ${standingOf(judged)}`,
  },
  'matrix csv': {
    read: input => {
      const [header = [], ...rows] = parseCsv(matrixCsv(input));
      return rows
        .flatMap(row => row[header.indexOf('subjects')]?.split('; ') ?? [])
        .filter(text => text !== '')
        .map(text => [markIn(text), /: (.*)$/u.exec(text)?.[1] ?? '']);
    },
    shows: phrases,
  },
  'matrix md': {
    read: input =>
      [...matrixMd(input).matchAll(/ \/subjects\/([a-z]{12}): ([^`]*)`/gu)].map(
        ([, key = '', shown = '']) => [key, shown],
      ),
    shows: phrases,
  },
  'matrix json': {
    read: input =>
      list(json(matrixJson(input))['requirements'])
        .flatMap(({ results }) => list(results))
        .map(one => [markIn(String(one['subject'])), `${String(one['verdict'])} ${String(one['remark'])}`]),
    shows: judged => `${judged.result.verdict} ${formOf(judged).remark}`,
  },
  'matrix xlsx': {
    read: async input => {
      const sheets = await readXlsxFile(Buffer.from(matrixXlsx(input)), { trim: false });
      const [head = [], ...rows] = sheets.find(({ sheet }) => sheet === 'results')?.data ?? [];
      const at = (name: string): number => head.findIndex(title => title === name);
      return rows.map(row => [
        markIn(String(row[at('element')] ?? row[at('subject')])),
        `${String(row[at('verdict')])} ${String(row[at('remark')] ?? '')}`,
      ]);
    },
    shows: judged => `${judged.result.verdict} ${formOf(judged).remark}`,
  },
  'matrix reqif': {
    read: input =>
      elementsOf(
        matrixReqif(input),
        '//r:SPEC-OBJECT[r:TYPE/*="type-result"]',
        each => [markIn(each.content), /word-verdict-([a-z-]+)/u.exec(each.toString())?.[1] ?? ''] as const,
      ),
    shows: ({ result: { verdict } }) => verdict,
  },
  'matrix page': { read: page(matrixHtml), shows: phrases },
  'report page': { read: page(reportHtml), shows: phrases },
  'report md': {
    read: input =>
      [
        ...(reportMd(input).split('\n## All requirements')[1] ?? '').matchAll(/\/subjects\/([a-z]{12})/gu),
      ].map(([, key = '']) => [key, '']),
    shows: () => '',
  },
  'report docx': {
    read: input =>
      elementsOf(
        partsOf(reportDocx(input))['word/document.xml'] ?? '',
        '//*[local-name()="tr"]',
        row => row.content,
      )
        .flatMap(text => [...text.matchAll(/\/subjects\/([a-z]{12})/gu)])
        .map(([, key = '']) => [key, '']),
    shows: () => '',
  },
};

/** The number of results by verdict that a format states of the whole run. */
type Totals = Readonly<Record<string, number>>;

const byName = (pairs: readonly (readonly [string, number])[]): Totals =>
  Object.fromEntries(verdicts.map(verdict => [verdict, sum(pairs.filter(([name]) => name === verdict))]));

const sum = (pairs: readonly (readonly [string, number])[]): number =>
  pairs.reduce((total, [, number]) => total + number, 0);

/** What stands in a table of Markdown under the titles that are verdicts, in the rows that begin so. */
const columnsOf = (markdown: string, titled: RegExp, rows: RegExp): Totals => {
  const tables = markdown.split('\n\n').filter(block => titled.test(block));
  const cells = (line: string): readonly string[] => line.split('|').map(cell => cell.trim());
  return byName(
    tables.slice(0, 1).flatMap(table => {
      const [head = '', , ...lines] = table.split('\n');
      return lines
        .filter(line => rows.test(line))
        .flatMap(line => cells(line).map((cell, index) => [cells(head)[index] ?? '', Number(cell)] as const));
    }),
  );
};

const totals: Readonly<Record<string, (input: ReportInput) => Totals | Promise<Totals>>> = {
  json: input =>
    byName(
      Object.entries(object(object(json(checkJson(input))['summary'])['results'])).map(([name, number]) => [
        name,
        Number(number),
      ]),
    ),
  junit: input =>
    byName(
      elementsOf(checkJunit(input), '//property[starts-with(@name, "verdict ")]', each => [
        (each.attr('name')?.value ?? '').slice('verdict '.length),
        Number(each.attr('value')?.value),
      ]),
    ),
  'sarif for GitHub': input => {
    const written = checkSarif(input);
    const runs = written.ok ? list(json(written.value)['runs']) : [];
    return byName(
      runs
        .flatMap(run => list(run['invocations']))
        .flatMap(({ properties }) => Object.entries(object(object(properties)['results'])))
        .map(([name, number]) => [name, Number(number)]),
    );
  },
  summary: input => columnsOf(checkSummary(input), /^\| standard \|/u, /./u),
  'matrix json': input =>
    byName(
      Object.entries(object(object(json(matrixJson(input))['summary'])['results'])).map(([name, number]) => [
        name,
        Number(number),
      ]),
    ),
  'matrix reqif': input =>
    byName(
      elementsOf(matrixReqif(input), '//r:SPEC-OBJECT[r:TYPE/*="type-run"]', each => each.toString()).flatMap(
        text =>
          verdicts.map(
            verdict =>
              [
                verdict,
                Number(
                  new RegExp(`THE-VALUE="(\\d+)"[^]{0,200}?attribute-run-${verdict}<`, 'u').exec(text)?.[1],
                ),
              ] as const,
          ),
      ),
    ),
  sctr: input => columnsOf(sctrMd(input, []), /\| fail \|/u, /./u),
};

for (const [name, read] of Object.entries(totals))
  test(`[clausewise-p13] the totals of the format ${name} are those of the summary`, async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async input => {
        expect(await read(input)).toEqual(input.assessment.summary.results);
      }),
      { numRuns: 25 },
    );
  });

for (const [name, { read, shows }] of Object.entries(formats))
  test(`[clausewise-p13] every result reaches the format ${name}, each as the table has it`, async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async input => {
        const expected = judgedResults(input).flatMap(judged => {
          const word = shows(judged);
          return word === undefined ? [] : [[markIn(judged.result.subject), word] as const];
        });
        const found = await read(input);
        expect([...new Set(found.map(pair => pair.join(' ')))].toSorted()).toEqual(
          expected.map(pair => pair.join(' ')).toSorted(),
        );
      }),
      { numRuns: 25 },
    );
  });
