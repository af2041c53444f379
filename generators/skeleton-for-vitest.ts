import { scriptComment, scriptString } from './escape-script.ts';
import { formatScript } from './format-script.ts';
import type { TemplateData } from './render-template.ts';
import type { SkeletonFile, SkeletonRegion } from './skeleton-file.ts';
import { skeletonGroups, type SkeletonGroup } from './skeleton-groups.ts';
import type { SkeletonInput, SkeletonRequirement } from './skeleton-input.ts';
import { frameRegion, requirementRegion } from './skeleton-region.ts';
import { partWriter } from './skeleton-template.ts';
import { skeletonLines, skeletonText } from './skeleton-text.ts';
import { labelledLines, requirementView, type RequirementView } from './skeleton-view.ts';

/**
 * Vitest files, one for each top-level clause, without any nesting: a test that puts the descriptor to each requirement
 * that a rule verifies, the purposes and a todo for each that evidence or a person does.
 */
export const vitestSkeletons = async (input: SkeletonInput): Promise<readonly SkeletonFile[]> =>
  Promise.all(skeletonGroups(input).map(async group => laidOut(draftFile(group, input))));

const draftFile = (group: SkeletonGroup, input: SkeletonInput): SkeletonFile => ({
  path: `${group.file}.test.ts`,
  language: 'typescript',
  comment: { open: '//', close: '' },
  head: frameRegion('head', input, write('head', headData(group, input))),
  regions: group.tested.map(requirement => draftRegion(requirement, input)),
});

const draftRegion = (requirement: SkeletonRequirement, input: SkeletonInput): SkeletonRegion => {
  const view = requirementView(requirement, input);
  const runs = view.method === 'rule';
  return requirementRegion(requirement, {
    text: write(runs ? 'rule' : 'other', regionData(view, runs)),
    ...(runs ? {} : { seed: write('seed', { title: titleOf(view) }) }),
  });
};

const headData = (group: SkeletonGroup, { standard, digest, descriptor }: SkeletonInput): TemplateData => ({
  standard: `${standard.designation} (${standard.edition}), clause ${group.clause}`,
  id: standard.id,
  looks: `looks at something: a requirement of ${standard.id} applies [descriptor]`,
  ruleSet: `${standard.id}, sha256:${digest}`,
  descriptor,
  runs: group.tested.some(({ entry }) => entry.verification.method === 'rule'),
  untested: group.untested.flatMap(({ ids, reason }) => labelledLines(`No test for ${ids}`, reason)),
});

const regionData = (view: RequirementView, runs: boolean): TemplateData => ({
  id: view.id,
  title: `${titleOf(view)} [descriptor]`,
  isMet: view.obligation === 'required' || view.obligation === 'recommended' || view.obligation === 'derived',
  about: [
    ...skeletonLines(
      `${view.reference}, ${view.obligation}${view.item === '' ? '' : `, ICS item ${view.item}`}, rule sha256:${view.rule}`,
    ),
    ...labelledLines('Source', view.source),
    ...(runs ? labelledLines('Rule', view.english) : labelledLines(`By ${view.method}`, view.reason)),
    ...labelledLines('Statement', view.statement),
  ],
  purposes: view.purposes.flatMap(purpose => [
    ...labelledLines(purpose.id, purpose.objective),
    ...(runs
      ? []
      : [
          ...labelledLines('Runs where', purpose.selection, '  '),
          ...purpose.initial.flatMap(each => labelledLines('Initially', each, '  ')),
          ...labelledLines('When', purpose.stimulus, '  '),
          ...labelledLines('Then', purpose.expected, '  '),
          ...labelledLines('Keep', purpose.evidence, '  '),
        ]),
  ]),
});

const titleOf = ({ reference, short }: RequirementView): string => `[${reference}] ${short}`;

const write = partWriter('skeleton-vitest.ts', {
  js: scriptString,
  line: text => scriptComment(skeletonText(text)),
});

/** Lays out all parts of a file as one, so that each is formatted, and the whole known to parse, where it stands. */
const laidOut = async (file: SkeletonFile): Promise<SkeletonFile> => {
  const parts = [file.head, ...file.regions].flatMap(({ text, seed = '' }) => [text, seed]);
  const [formatted] = await formatScript([{ path: file.path, text: parts.join(seam) }]);
  const texts = (formatted?.text ?? '').split(new RegExp(`^ *${seam.trim()} *$`, 'mu')).map(wholeLines);
  const [head = file.head, ...regions] = [file.head, ...file.regions].map((region, index) => ({
    ...region,
    text: texts[2 * index] ?? '',
    ...(region.seed === undefined ? {} : { seed: `\n${texts[2 * index + 1] ?? ''}` }),
  }));
  return { ...file, head, regions };
};

/** Stands between parts while they are laid out; what skeletons say has no control character. */
const seam = '\n// \u0001\n';

const wholeLines = (text: string): string => `${text.replace(/^(?: *\n)+/u, '').trimEnd()}\n`;
