import type { TemplateData } from './render-template.ts';
import type { SkeletonFile, SkeletonRegion } from './skeleton-file.ts';
import { skeletonGroups, type SkeletonGroup } from './skeleton-groups.ts';
import type { SkeletonInput, SkeletonRequirement } from './skeleton-input.ts';
import { skeletonName, skeletonNames } from './skeleton-names.ts';
import { frameRegion, requirementRegion } from './skeleton-region.ts';
import { itemsIn, selectionCode } from './skeleton-selection.ts';
import { partWriter } from './skeleton-template.ts';
import { skeletonText } from './skeleton-text.ts';
import {
  labelledLines,
  onDescriptorCases,
  requirementView,
  type PurposeView,
  type RequirementView,
} from './skeleton-view.ts';

/**
 * TTCN-3 modules (ES 201 873-1), one for each top-level clause: a test case for each purpose, whose verdict is what a
 * function comes to that a person writes; `none` until then, and where the ICS does not select it. There is no control
 * part, which would have to change with each region.
 */
export const ttcn3Skeletons = (input: SkeletonInput): readonly SkeletonFile[] =>
  skeletonGroups(input).map(group => {
    const names = caseNames(group);
    return {
      path: `${skeletonName(group.file)}.ttcn`,
      language: 'ttcn3',
      comment: { open: '//', close: '' },
      head: {
        ...frameRegion('head', input, write('head', headData(group, input))),
        seed: `\n${write('component', {})}`,
      },
      regions: group.tested.map(requirement => regionOf(requirement, input, names)),
      foot: frameRegion('foot', input, write('foot', {})),
    };
  });

/** The name of the test case of each purpose, without what it starts with. */
type CaseNames = ReadonlyMap<string, string>;

const regionOf = (
  requirement: SkeletonRequirement,
  input: SkeletonInput,
  names: CaseNames,
): SkeletonRegion => {
  const view = requirementView(requirement, input);
  const data = { cases: view.purposes.map(purpose => caseData(view, purpose, names)) };
  return requirementRegion(requirement, { text: write('region', data), seed: write('seed', data) });
};

const headData = (group: SkeletonGroup, { standard, digest }: SkeletonInput): TemplateData => ({
  module: skeletonName(group.file),
  about: [
    ...tag(
      'desc',
      `${standard.designation} (${standard.edition}), clause ${group.clause}: test cases written by clausewise. What stands between the marks of a region is written anew by \`clausewise skeleton\`; the rest is yours.`,
    ),
    `@version ${standard.id}, sha256:${digest}`,
    ...tag('remark', onDescriptorCases),
    ...tag(
      'remark',
      `All test cases are run by [EXECUTE] ${skeletonName(group.file)}.* in the configuration.`,
    ),
    ...group.untested.flatMap(({ ids, reason }) => labelledLines(`No test case for ${ids}`, reason)),
  ],
  items: itemsIn(purposesOf(group).map(({ selection }) => selection)),
});

const caseData = (view: RequirementView, purpose: PurposeView, names: CaseNames): TemplateData => ({
  name: names.get(purpose.id) ?? '',
  requirement: view.reference,
  ofDescriptor: view.ofDescriptor,
  condition: selectionCode(purpose.selection),
  about: [
    ...tag('desc', purpose.objective),
    ...tag('purpose', purpose.id),
    ...tag('reference', `${view.source}; rule sha256:${view.rule}`),
    ...tag('config', purpose.initial.join('; ') || 'none'),
    ...tag('remark', `Runs where: ${purpose.selection || 'always'}`),
    ...tag('remark', `When: ${purpose.stimulus}`),
    ...tag('remark', `Then: ${purpose.expected}`),
    ...tag('remark', `Keep: ${purpose.evidence}`),
    '@verdict pass Then what is expected was met with',
  ],
});

/** A tag of a documentation comment (ES 201 873-10) with text that can be taken for no other. */
const tag = (name: string, text: string): readonly string[] =>
  labelledLines(name, text.replaceAll('@', String.raw`\x40`)).map((line, index) =>
    index === 0 ? `@${name}${line.slice(name.length + 1)}` : line,
  );

const purposesOf = (group: SkeletonGroup) => group.tested.flatMap(({ purposes }) => purposes.purposes);

const caseNames = (group: SkeletonGroup): CaseNames =>
  skeletonNames(
    purposesOf(group).map(({ id }) => id),
    id => skeletonName(id.replace(/^TP\//u, '')),
  );

/** Writes text for a block comment, which nothing in it ends. */
const comment = (text: string): string =>
  skeletonText(text)
    .replaceAll('*/', String.raw`*\/`)
    .replaceAll('/*', String.raw`/\*`);

const write = partWriter('skeleton-ttcn3.ttcn', { line: comment });
