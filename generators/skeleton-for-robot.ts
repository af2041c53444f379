import type { TemplateData } from './render-template.ts';
import type { SkeletonFile, SkeletonRegion } from './skeleton-file.ts';
import { skeletonGroups, type SkeletonGroup } from './skeleton-groups.ts';
import type { SkeletonInput, SkeletonRequirement } from './skeleton-input.ts';
import { frameRegion, requirementRegion } from './skeleton-region.ts';
import { partWriter } from './skeleton-template.ts';
import { lowerFirst, oneSpaced, skeletonLines, skeletonText } from './skeleton-text.ts';
import {
  labelledLines,
  onDescriptorCases,
  requirementView,
  type PurposeView,
  type RequirementView,
} from './skeleton-view.ts';

/**
 * Robot Framework suites, one for each top-level clause: a test case for each purpose, with the eight fields of
 * documentation of ETSI GS NFV-TST 010, and a keyword of its own that is skipped until a person writes it.
 */
export const robotSkeletons = (input: SkeletonInput): readonly SkeletonFile[] =>
  skeletonGroups(input).map(group => ({
    path: `${group.file}.robot`,
    language: 'robot',
    comment: { open: '#', close: '' },
    head: frameRegion('head', input, write('head', headData(group, input))),
    regions: group.tested.map(requirement => regionOf(requirement, input)),
  }));

const regionOf = (requirement: SkeletonRequirement, input: SkeletonInput): SkeletonRegion => {
  const view = requirementView(requirement, input);
  const data = { purposes: view.purposes.map(purpose => caseData(view, purpose)) };
  return requirementRegion(requirement, { text: write('region', data), seed: write('seed', data) });
};

const headData = (group: SkeletonGroup, { standard, digest }: SkeletonInput): TemplateData => ({
  standard: `${standard.designation} (${standard.edition}), clause ${group.clause}`,
  ruleSet: `${standard.id}, sha256:${digest}`,
  advice: skeletonLines(onDescriptorCases),
  untested: group.untested.flatMap(({ ids, reason }) => labelledLines(`No test for ${ids}`, reason)),
});

/** The fields in their order; one that has nothing to say is kept. */
const caseData = (view: RequirementView, purpose: PurposeView): TemplateData => ({
  id: purpose.id,
  objective: purpose.short,
  reference: view.reference,
  kind: purpose.kind,
  ofDescriptor: view.ofDescriptor,
  fields: [
    ...field('Test ID', purpose.id),
    ...field('Test title', purpose.short),
    ...field('Test objective', `The objective is to ${lowerFirst(purpose.objective)}`),
    ...field('Pre-conditions', purpose.initial.join('; ') || 'none'),
    ...field('Reference', `${view.source}; ${view.reference}, rule sha256:${view.rule}`),
    ...field('Config ID', 'none'),
    ...field('Applicability', purpose.selection || 'always'),
    ...field('Post-Conditions', 'none'),
  ],
  steps: [
    ...labelledLines('When', purpose.stimulus),
    ...labelledLines('Then', purpose.expected),
    ...labelledLines('Keep', purpose.evidence),
  ],
});

const field = (name: string, text: string): readonly string[] => skeletonLines(`${name}: ${text}`);

/** Writes text for one cell of Robot Framework: it holds no variable, comment or separator, and ends no cell. */
export const robotCell = (text: string): string =>
  oneSpaced(skeletonText(text))
    .replaceAll(/[\\#=|]|[$@&%](?=\{)|^(?=\.\.\.|\*|\[|-|:)/gu, found => `\\${found}`)
    .replaceAll(/\{(?=\{)/gu, String.raw`\{`);

const write = partWriter('skeleton-robot.robot', { line: robotCell });
