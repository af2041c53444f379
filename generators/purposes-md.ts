import type { TestPurpose } from '../model/test-purpose.ts';
import { count } from './closing-line.ts';
import { escapeMarkdown as text, markdownMessage as message } from './escape-markdown.ts';
import { idRanges } from './id-ranges.ts';
import { markdownTable } from './markdown-table.ts';
import {
  purposeCounts,
  purposeGroups,
  type PurposeCounts,
  type PurposeGroup,
  type PurposesInput,
  type StandardPurposes,
} from './purposes-view.ts';

/** Writes test suite structure and test purposes (TSS & TP, ETS 300 406) as Markdown. */
export const purposesMd = ({ standards, gaps }: PurposesInput): string => {
  const blocks = [
    '# Test suite structure and test purposes',
    guidance,
    ...(gaps.length === 0 ? [] : ['## Gaps', gaps.map(gap => `- ${message(gap.message)}`).join('\n')]),
    ...standards.flatMap(standardMd),
  ];
  return `${blocks.join('\n\n')}\n`;
};

const guidance = [
  'Each purpose is derived from the rule that verifies its requirement, or from the procedure where no rule does. BV is valid behaviour, BI is invalid behaviour; a boundary is the last case on either side of a limit, and is one or the other.',
  'A purpose is selected where its expression over the items of the ICS of the standard holds. Selection, reference and evidence are the same for all purposes of a requirement, and stand once.',
].join('\n\n');

const standardMd = (set: StandardPurposes): readonly string[] => {
  const { standard, digest, requirements } = set;
  const groups = purposeGroups(set);
  return [
    `## ${text(`${standard.designation} (${standard.edition})`)}`,
    `${text(standard.title)}. Rules: \`${digest.slice(0, 12)}\`.`,
    '### Structure',
    markdownTable(
      ['Clause', 'Requirements', 'Purposes', 'Valid', 'Invalid', 'On a limit'],
      [
        ...groups.map(group => [text(groupTitle(group)), ...cells(group.counts)]),
        ['All', ...cells(purposeCounts(requirements))],
      ],
    ),
    ...groups.flatMap(groupMd),
    ...withoutMd(set),
  ];
};

const groupTitle = ({ clause, title }: PurposeGroup): string =>
  title === '' ? `Clause ${clause}` : `${title} (clause ${clause})`;

const cells = ({
  requirements,
  purposes,
  validBehaviour,
  invalidBehaviour,
  boundary,
}: PurposeCounts): readonly string[] =>
  [requirements, purposes, validBehaviour, invalidBehaviour, boundary].map(String);

const groupMd = (group: PurposeGroup): readonly string[] => [
  `### ${text(groupTitle(group))}`,
  ...group.requirements.flatMap(({ requirement, purposes }) => {
    const [first] = purposes;
    return [
      `#### ${text(requirement.id)}`,
      message(requirement.statement),
      ...(first === undefined ? [] : [sharedMd(first, requirement.declaredId)]),
      ...purposes.map(purposeMd),
    ];
  }),
];

const sharedMd = ({ reference, selection, evidence, revision }: TestPurpose, declaredId = ''): string =>
  [
    `- Reference: ${text(`${reference.standard} (${reference.edition}), clause ${reference.clause}${declaredId === '' ? '' : `, ${declaredId}`}`)}, revision ${revision} of the encoding`,
    `- Selection: ${selection === '' ? 'always' : message(selection)}`,
    `- Evidence: ${message(evidence)}`,
  ].join('\n');

const purposeMd = ({ id, kind, verdict, objective, initial, stimulus, expected }: TestPurpose): string =>
  [
    `**${text(id)}** (${kind}; ${verdict})`,
    '',
    `- Objective: ${message(objective)}`,
    `- Initial conditions: ${initial.length === 0 ? 'none' : initial.map(message).join('; ')}`,
    `- Stimulus: ${message(stimulus)}`,
    `- Expected result: ${message(expected)}`,
  ].join('\n');

const withoutMd = ({ requirements }: StandardPurposes): readonly string[] => {
  const reasons = new Map<string, string[]>();
  for (const { requirement, purposes, reason = '' } of requirements)
    if (purposes.length === 0) reasons.set(reason, [...(reasons.get(reason) ?? []), requirement]);
  if (reasons.size === 0) return [];
  const lines = [...reasons].map(
    ([reason, ids]) => `- ${count(ids.length, 'requirement')} (${text(idRanges(ids))}): ${message(reason)}`,
  );
  return ['### Requirements without test purposes', lines.join('\n')];
};
