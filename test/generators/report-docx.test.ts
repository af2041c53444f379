import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';

import { reportDocx } from '../../generators/report-docx.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { reportView } from '../../generators/report-view.ts';
import { escapeTerminal } from '../../generators/escape-terminal.ts';
import { example, hostile, hostileInput, inputOf } from './fixtures.ts';
import { overlaid } from './overlaid.ts';
import { packageFaults, partsOf } from './package-parts.ts';
import { standings } from './standings.ts';

const word = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };

const documentOf = (input: ReportInput): string => partsOf(reportDocx(input))['word/document.xml'] ?? '';

/** The text of each node that a path finds. */
const textsAt = (xml: string, path: string): readonly string[] => {
  const document = XmlDocument.fromString(xml);
  const texts = document.find(path, word).map(node =>
    node
      .find('.//w:t', word)
      .map(({ content }) => content)
      .join(''),
  );
  document.dispose();
  return texts;
};

const headings = (xml: string, level: number) =>
  textsAt(xml, `//w:p[w:pPr/w:pStyle/@w:val="Heading${level}"]`);

const inputs: readonly (readonly [string, ReportInput])[] = [
  ['the example', example],
  ['the example with waivers, baseline and comparison', overlaid],
  ['every standing', standings],
  ['nothing', inputOf([])],
  ...hostile.map(name => [JSON.stringify(name), hostileInput(name)] as const),
];

test.each(inputs)('the document on %s is sound, and the same twice', (_, input) => {
  expect(packageFaults(reportDocx(input))).toEqual([]);
  expect(reportDocx(input)).toEqual(reportDocx(input));
});

test('the sections are those of the report; waivers, baseline and changes only where they were given', () => {
  const all = [
    'Summary',
    'Findings',
    'Waivers',
    'Baseline',
    'Changes since an earlier run',
    'What does not gate',
    'Evidence',
    'All requirements',
    'Notes on the text of the standards',
  ];
  expect(headings(documentOf(overlaid), 1)).toEqual(all);
  expect(headings(documentOf(example), 1)).toEqual(all.filter((_, index) => index < 2 || index > 4));
});

test('the contents list every numbered heading, and each entry leads to its heading', () => {
  const xml = documentOf(overlaid);
  const entries = textsAt(xml, '//w:hyperlink').map(text => text.replace(/^[\d.]+/u, ''));
  const listed = textsAt(xml, '//w:p[w:pPr/w:pStyle[@w:val="Heading1" or @w:val="Heading2"]]');
  expect(entries).toEqual(listed);
  const anchors = [...xml.matchAll(/w:anchor="([^"]*)"/gu)].map(match => match[1]);
  const bookmarks = [...xml.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]*)"/gu)].map(
    match => match[1],
  );
  expect(anchors).toEqual(bookmarks);
  expect(new Set(bookmarks).size).toBe(bookmarks.length);
});

test.each([
  ['the example', example],
  ['the example with overlays', overlaid],
  ['every standing', standings],
] as const)('the table of all requirements has every result of %s', (_, input) => {
  const xml = documentOf(input);
  const rows = textsAt(xml, '//w:tr');
  for (const { entry, results } of reportView(input).all) {
    const own = rows.filter(text => text.startsWith(`${entry.id}${entry.obligation}`));
    expect(own).toHaveLength(1);
    for (const { phrase, descriptor, subject, verdict, assurance } of results)
      expect(own[0]).toContain(
        `${phrase}${verdict === 'pass' ? ` (${assurance})` : ''} ${descriptor} ${subject}`,
      );
  }
});

test('a waived failure is shown as one, with who accepted it and until when', () => {
  const texts = textsAt(documentOf(overlaid), '//w:p');
  expect(texts).toContain(
    'fail, waived until 2027-01-31 (exception-7)  examples/secure-connecting.yaml  /services/0/agreements/1',
  );
  expect(texts).toContain(
    'Waived: the agreement is signed anew in January (waiver exception-7, approved by Lars Brandt, owned by Ines Okafor, until 2027-01-31)',
  );
});

test('heads of tables are repeated, and rows are kept together unless they are long', () => {
  const xml = documentOf(example);
  expect(xml.match(/<w:tblHeader\/>/gu)?.length).toBeGreaterThan(5);
  const long = inputOf([
    {
      descriptor: 'long.yaml',
      results: Array.from({ length: 40 }, (_, index) => ({
        ...(example.assessment.assessments[0]?.results[0] ?? expect.fail('the example has a result')),
        subject: `/services/${index}`,
      })),
    },
  ]);
  const rows = documentOf(long).match(/<w:tr>.*?<\/w:tr>/gu) ?? [];
  const breaking = rows.filter(row => !row.includes('<w:cantSplit/>'));
  expect(breaking).toHaveLength(1);
  expect(breaking[0]).toContain('/services/39');
});

test('pages have their number and how many there are, and the document is dated as the assessment', () => {
  const parts = partsOf(reportDocx(example));
  expect(parts['word/footer1.xml']).toMatch(/ PAGE .* NUMPAGES /u);
  expect(parts['word/header1.xml']).toContain('assessed as of 2026-11-21T08:00:00Z');
  expect(parts['docProps/core.xml']?.match(/2026-11-21T08:00:00Z/gu)).toHaveLength(2);
});

test.each(hostile)('the name %j adds no element', name => {
  const shape = (input: ReportInput) =>
    (documentOf(input).match(/<\/?[^>]*>/gu) ?? [])
      .join('')
      // a name between backticks that has one in it is no code: the runs around it are split otherwise
      .replace(/<w:r>(?:<w:rPr>.*?<\/w:rPr>|<w:rPr\/>)<w:t [^>]*><\/w:t><\/w:r>/gu, '')
      .replaceAll('<w:cantSplit/>', '');
  expect(shape(hostileInput(name))).toBe(shape(hostileInput('name')));
  expect(textsAt(documentOf(hostileInput(name)), '//w:p')).toContain(escapeTerminal(`${name}.yaml`));
});
