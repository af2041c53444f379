import type { TemplateData } from './render-template.ts';
import type { SkeletonFile } from './skeleton-file.ts';
import { skeletonGroups, type SkeletonGroup } from './skeleton-groups.ts';
import type { SkeletonInput } from './skeleton-input.ts';
import { frameRegion, requirementRegion } from './skeleton-region.ts';
import { skeletonName } from './skeleton-names.ts';
import { partWriter } from './skeleton-template.ts';
import { oneSpaced, skeletonText } from './skeleton-text.ts';
import { labelledLines, requirementView, type PurposeView, type RequirementView } from './skeleton-view.ts';

/** Structured test objectives (TDL-TO, ES 203 119-4), one package for each top-level clause. */
export const tdlToSkeletons = (input: SkeletonInput): readonly SkeletonFile[] =>
  skeletonGroups(input).map(group => ({
    path: `${group.file}.tplan2`,
    language: 'tdl-to',
    comment: { open: '//', close: '' },
    head: frameRegion('head', input, write('head', headData(group, input))),
    regions: group.tested.map(requirement =>
      requirementRegion(requirement, {
        text: write('region', regionData(requirementView(requirement, input))),
      }),
    ),
    foot: frameRegion('foot', input, write('foot', {})),
  }));

const headData = (group: SkeletonGroup, { standard, digest }: SkeletonInput): TemplateData => ({
  package: skeletonName(group.file),
  about: [
    ...labelledLines(`${standard.designation} (${standard.edition}), clause ${group.clause}`, introduction),
    `Rule set: ${standard.id}, sha256:${digest}`,
    ...group.untested.flatMap(({ ids, reason }) => labelledLines(`No test purpose for ${ids}`, reason)),
  ],
});

const introduction =
  'test purposes written by clausewise. What stands between the marks of a region is written anew by `clausewise skeleton`; the rest is yours.';

const regionData = (view: RequirementView): TemplateData => ({
  purposes: view.purposes.map(purpose => purposeData(view, purpose)),
});

const purposeData = (view: RequirementView, purpose: PurposeView): TemplateData => ({
  id: purpose.id,
  objective: purpose.objective,
  reference: `${view.source}; ${view.reference}, rule sha256:${view.rule}`,
  verifies: view.reference,
  selection: purpose.selection || 'always',
  initial: joined(purpose.initial),
  stimulus: purpose.stimulus,
  expected: purpose.expected,
  evidence: purpose.evidence,
});

/** Several sentences that hold together: all but the last are followed by `and`. */
const joined = (texts: readonly string[]) =>
  texts.map((text, index) => ({ text, more: index < texts.length - 1 }));

/** Writes text for a string in double quotes. */
const string = (text: string): string =>
  oneSpaced(skeletonText(text)).replaceAll(/[\\"]/gu, found => `\\${found}`);

const write = partWriter('skeleton-tdl-to.tplan2', { js: string, line: skeletonText });
