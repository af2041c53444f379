import type { TemplateData } from './render-template.ts';
import type { SkeletonFile } from './skeleton-file.ts';
import { skeletonGroups, type SkeletonGroup } from './skeleton-groups.ts';
import type { SkeletonInput } from './skeleton-input.ts';
import { frameRegion, requirementRegion } from './skeleton-region.ts';
import { partWriter } from './skeleton-template.ts';
import { lowerFirst, oneSpaced, skeletonLines, skeletonText, skeletonTitle } from './skeleton-text.ts';
import { labelledLines, onDescriptorCases, requirementView, type RequirementView } from './skeleton-view.ts';

/** Gherkin features, one for each top-level clause: a scenario for each purpose, whose steps a person defines. */
export const gherkinSkeletons = (input: SkeletonInput): readonly SkeletonFile[] =>
  skeletonGroups(input).map(group => ({
    path: `${group.file}.feature`,
    language: 'gherkin',
    comment: { open: '#', close: '' },
    head: frameRegion('head', input, write('head', headData(group, input))),
    regions: group.tested.map(requirement =>
      requirementRegion(requirement, {
        text: write('region', regionData(requirementView(requirement, input))),
      }),
    ),
  }));

const headData = (group: SkeletonGroup, { standard, digest }: SkeletonInput): TemplateData => ({
  standard: skeletonTitle(`${standard.designation} (${standard.edition}), clause ${group.clause}`),
  ruleSet: `${standard.id}, sha256:${digest}`,
  advice: skeletonLines(onDescriptorCases),
  untested: group.untested.flatMap(({ ids, reason }) => labelledLines(`No scenario for ${ids}`, reason)),
});

/** Tags hold one `@` each, so that the revision is a tag of its own. */
const regionData = (view: RequirementView): TemplateData => ({
  about: [
    ...labelledLines(`${view.reference}, ${view.obligation}, rule sha256:${view.rule}`, view.source),
    ...labelledLines('Statement', view.statement),
  ],
  scenarios: view.purposes.map(purpose => ({
    tags: `@${view.id} @revision-${view.revision} @${purpose.kind}${view.ofDescriptor ? ' @descriptor' : ''}`,
    name: `${purpose.id} ${purpose.short}`,
    notes: [
      ...labelledLines('Objective', purpose.objective),
      ...labelledLines('Runs where', purpose.selection),
      ...labelledLines('Keep', purpose.evidence),
    ],
    given: purpose.initial.map((text, index) => `${index === 0 ? 'Given' : 'And'} ${step(text)}`),
    when: `When ${step(purpose.stimulus)}`,
    then: `Then ${step(purpose.expected)}`,
  })),
});

/** A step is one line, however long, and goes on where its keyword begins. */
const step = (text: string): string => lowerFirst(oneSpaced(text));

const write = partWriter('skeleton-gherkin.feature', { line: text => oneSpaced(skeletonText(text)) });
