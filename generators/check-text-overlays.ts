import type { Assessment } from '../model/assessment.ts';
import { formatPlace } from '../model/place.ts';
import { count } from './closing-line.ts';
import type { Colours } from './colours.ts';
import { pointerText } from './fact-text.ts';
import { groupBy } from './group-by.ts';
import type { JudgedResult } from './judged-result.ts';
import { verdictPhrase } from './result-form.ts';
import { labelled } from './text-lines.ts';

const layout = { indent: 6, labelWidth: 14 } as const;

/** Whether a waiver or the baseline speaks for a result, so that it is told in a section of its own. */
export const isOverlaid = ({ result }: JudgedResult): boolean =>
  result.verdict !== 'error' && (result.waiver !== undefined || result.isKnown === true);

/** Writes what is waived, each with who answers for it and why, and what the baseline holds. */
export const overlaidText = (judged: readonly JudgedResult[], colours: Colours): readonly string[] => {
  const overlaid = judged.filter(isOverlaid);
  const waived = overlaid.filter(({ result }) => result.waiver !== undefined);
  const known = overlaid.filter(({ result }) => result.waiver === undefined);
  return [
    ...(waived.length === 0 ? [] : [`  ${colours.bold(`Waived (${waived.length})`)}`]),
    ...waived.flatMap(waivedText),
    ...(waived.length > 0 && known.length > 0 ? [''] : []),
    ...(known.length === 0 ? [] : [`  ${colours.bold(`Known from the baseline (${known.length})`)}`]),
    ...knownText(known),
  ];
};

const waivedText = (one: JudgedResult): readonly string[] => {
  const { result, entry } = one;
  const { waiver } = result;
  if (waiver === undefined) return [];
  return [
    ...labelled('', `${entry.id}  ${pointerText(result.subject)}: ${verdictPhrase(one)}`, {
      indent: 4,
      labelWidth: 0,
    }),
    ...labelled('found', result.message, layout),
    ...labelled('because', waiver.reason, layout),
    ...labelled('owner', waiver.owner, layout),
    ...labelled('accepted by', `${waiver.approver}  ${formatPlace(waiver.place)}`, layout),
  ];
};

const knownText = (known: readonly JudgedResult[]): readonly string[] =>
  [...groupBy(known, ({ entry, result }) => `${entry.obligation} ${result.verdict}`)].flatMap(
    ([label, own]) =>
      labelled(label, [...new Set(own.map(({ entry }) => entry.id))].join(', '), {
        indent: 4,
        labelWidth: 26,
      }),
  );

/** Writes what is wrong with waivers, and what became of the baseline. */
export const overlaysText = (
  { waivers, baseline }: Pick<Assessment, 'waivers' | 'baseline'>,
  colours: Colours,
): readonly string[] => [
  ...(waivers === undefined || waivers.findings.length === 0
    ? []
    : [colours.bold(`Waivers that waive nothing (${waivers.findings.length})`)]),
  ...(waivers?.findings ?? []).flatMap(({ waiver, fault, message }) =>
    labelled(
      fault,
      `${formatPlace(waiver.place)}  \`${waiver.id}\` on \`${waiver.requirement}\`: ${message}`,
      {
        indent: 2,
        labelWidth: 20,
      },
    ),
  ),
  ...(baseline === undefined
    ? []
    : labelled(
        'baseline',
        `\`${baseline.file}\`: ${count(baseline.known, 'finding')} known, ${baseline.fresh} new, ${baseline.gone.length} gone${baseline.gone.length === 0 ? '' : ' (drop them with --update-baseline)'}`,
        { indent: 2, labelWidth: 20 },
      )),
];
