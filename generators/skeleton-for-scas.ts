import { markdownMessage } from './escape-markdown.ts';
import type { TemplateData } from './render-template.ts';
import { sheetsDocument } from './skeleton-docx.ts';
import type { SkeletonBytes, SkeletonFile, SkeletonRegion } from './skeleton-file.ts';
import { hasPurposes, skeletonGroups, type SkeletonGroup } from './skeleton-groups.ts';
import type { SkeletonInput, SkeletonRequirement } from './skeleton-input.ts';
import { frameRegion, requirementRegion } from './skeleton-region.ts';
import { resultFields, sheetNames, testSheet, type SheetField } from './skeleton-sheet.ts';
import { partWriter } from './skeleton-template.ts';
import { oneSpaced, skeletonText } from './skeleton-text.ts';

/** Test-case sheets in the order of 3GPP TS 33.117: a Markdown file for each top-level clause, and all in one for Word. */
export const scasSkeletons = (input: SkeletonInput): readonly (SkeletonFile | SkeletonBytes)[] =>
  input.requirements.some(hasPurposes) ? [...sheetFiles(input), sheetsDocument(input)] : [];

const sheetFiles = (input: SkeletonInput): readonly SkeletonFile[] => {
  const names = sheetNames(input.requirements);
  return skeletonGroups(input).map(group => ({
    path: `${group.file}.md`,
    language: 'markdown',
    comment: { open: '<!--', close: '-->' },
    head: frameRegion('head', input, write('head', headData(group, input))),
    regions: group.tested.map(requirement =>
      regionOf(requirement, input, names.get(requirement.entry.id) ?? ''),
    ),
  }));
};

const regionOf = (requirement: SkeletonRequirement, input: SkeletonInput, name: string): SkeletonRegion => {
  const sheet = testSheet(requirement, input, name);
  return requirementRegion(requirement, {
    text: write('region', {
      name,
      requirement: sheet.requirement.map(fieldData),
      testCase: sheet.testCase.map(fieldData),
    }),
    seed: write('seed', { name, fields: resultFields }),
  });
};

const headData = (group: SkeletonGroup, { standard, digest }: SkeletonInput): TemplateData => ({
  standard: `${standard.designation} (${standard.edition}), clause ${group.clause}`,
  ruleSet: `${standard.id}, sha256:${digest}`,
  untested: group.untested.map(({ ids, reason }) => `No test case for ${ids}: ${reason}`),
});

const fieldData = ({ name, texts, list }: SheetField): TemplateData => ({
  name,
  texts,
  steps: list === 'steps',
  points: list === 'points',
});

const write = partWriter('skeleton-scas.md', {
  line: text => markdownMessage(oneSpaced(skeletonText(text))),
});
