import { bold, cell, heading, message, paragraph, table, type Block, type TableCell } from './docx/blocks.ts';
import { wordDocument } from './docx/word-document.ts';
import type { SkeletonBytes } from './skeleton-file.ts';
import { fileName, skeletonGroups, type SkeletonGroup } from './skeleton-groups.ts';
import type { SkeletonInput } from './skeleton-input.ts';
import { resultFields, sheetNames, testSheet, type SheetField, type TestSheet } from './skeleton-sheet.ts';

/** No date, so that the same requirements give the same bytes: the earliest that a zip file can hold. */
const noDate = '1980-01-01T00:00:00Z';

/** The test-case sheets of a standard as one Word document, to be filled in by hand. */
export const sheetsDocument = (input: SkeletonInput): SkeletonBytes => {
  const { designation, edition, id } = input.standard;
  const title = `Test cases of ${designation} (${edition})`;
  return {
    path: `${fileName(id)}.docx`,
    bytes: wordDocument(
      [
        { landscape: false, blocks: [...coverBlocks(title, input), { kind: 'contents' }] },
        { landscape: false, blocks: sheetBlocks(input) },
      ],
      { title, creator: 'clausewise', at: noDate, header: title },
    ),
  };
};

const coverBlocks = (title: string, { standard, digest }: SkeletonInput): readonly Block[] => [
  { kind: 'paragraph', style: 'Title', content: [title] },
  { kind: 'paragraph', style: 'Subtitle', content: [standard.title] },
  paragraph('Sheets in the order of 3GPP TS 33.117.'),
  { kind: 'paragraph', style: 'Quiet', content: [`Rule set ${standard.id}, sha256:${digest}`] },
];

const sheetBlocks = (input: SkeletonInput): readonly Block[] => {
  const names = sheetNames(input.requirements);
  return skeletonGroups(input).flatMap(group => [
    heading(1, `Clause ${group.clause}`),
    ...group.tested.flatMap(requirement =>
      oneSheet(testSheet(requirement, input, names.get(requirement.entry.id) ?? '')),
    ),
    ...untestedBlocks(group),
  ]);
};

const oneSheet = ({ name, requirement, testCase }: TestSheet): readonly Block[] => [
  heading(2, name),
  table(
    [
      { title: 'Field', share: 1 },
      { title: 'Content', share: 4 },
    ],
    [
      ...[...requirement, ...testCase].map(field => [cell(bold(field.name)), fieldCell(field)]),
      ...resultFields.map(field => [cell(bold(field)), cell('')]),
    ],
  ),
];

const fieldCell = ({ texts, list }: SheetField): TableCell => ({
  paragraphs: texts.map((text, index) => [
    ...(list === undefined ? [] : [list === 'steps' ? `${index + 1}. ` : '– ']),
    ...message(text),
  ]),
});

const untestedBlocks = ({ untested }: SkeletonGroup): readonly Block[] =>
  untested.map(({ ids, reason }) => paragraph(`No test case for ${ids}: `, ...message(reason)));
