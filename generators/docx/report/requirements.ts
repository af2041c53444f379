import type { RequirementView, ResultView } from '../../report-view.ts';
import type { Tone } from '../../tone.ts';
import { verdictTone } from '../../verdict-tone.ts';
import { type Block, bold, bullet, cell, code, heading, message, paragraph, table } from '../blocks.ts';

/** Requirements with their results, facts and places, under headings of the level given. */
export const requirementBlocks = (
  views: readonly RequirementView[],
  level: 2 | 3,
  none: string,
): readonly Block[] =>
  views.length === 0 ? [paragraph(none)] : views.flatMap(view => requirementBlock(view, level));

const requirementBlock = (
  { entry, clauseTitle, results }: RequirementView,
  level: 2 | 3,
): readonly Block[] => {
  const { english, reason, method } = entry.verification;
  const keyword = entry.keyword === null ? '' : ` (${entry.keyword})`;
  return [
    heading(level, entry.id),
    {
      kind: 'paragraph',
      style: 'Quiet',
      keep: true,
      content: [`${clauseTitle} (${entry.clause}) · ${entry.obligation}${keyword}`],
    },
    {
      kind: 'paragraph',
      style: 'Normal',
      keep: true,
      content: [bold('Asks: '), ...message(entry.statement)],
    },
    ...(english === undefined ? [] : [paragraph(bold('Rule: '), ...message(english))]),
    ...(reason === undefined ? [] : [paragraph(bold(`Verified by ${method}: `), ...message(reason))]),
    ...results.flatMap(resultBlocks),
  ];
};

const resultBlocks = (result: ResultView): readonly Block[] => [
  {
    kind: 'paragraph',
    style: 'Normal',
    tone: toneOf(result),
    keep: true,
    content: [bold(result.phrase), '  ', code(result.descriptor), '  ', code(result.subject)],
  },
  paragraph(...message(result.message)),
  ...(result.waived === undefined ? [] : [paragraph(bold('Waived: '), result.waived)]),
  ...(result.facts.length === 0
    ? []
    : [
        table(
          [
            { title: 'place', share: 3.4 },
            { title: 'what', share: 4 },
            { title: 'found', share: 3 },
          ],
          result.facts.map(({ place, pointer, state }) => [
            cell(code(place)),
            cell(code(pointer)),
            cell(code(state)),
          ]),
        ),
      ]),
  ...result.against.map(line => bullet(bold('against: '), ...message(line))),
  ...result.wouldSettle.map(what => bullet(bold('would settle: '), ...message(what))),
];

/** What has a remark on it is not shown as red as what is open. */
const toneOf = ({ verdict, phrase }: ResultView): Tone =>
  phrase === verdict ? verdictTone(verdict) : 'warn';
