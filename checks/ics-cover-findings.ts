import type { FilledIcs } from '../model/filled-ics.ts';
import { foldedText, icsCover } from '../model/ics-layout.ts';
import type { IcsProforma } from '../model/ics.ts';
import type { Problem } from '../model/problem.ts';
import type { ReviewedItem } from './ics-review.ts';

/** What the cover says of the standard and does not agree with the catalogue. */
export const coverFindings = ({ cover, file }: FilledIcs, { standard }: IcsProforma): readonly Problem[] =>
  (['edition', 'digest'] as const).flatMap(key => {
    const cell = cover[key];
    const found = foldedText(cell?.text ?? '');
    if (found === standard[key]) return [];
    const title = icsCover.find(field => field.key === key)?.title ?? key;
    return [
      {
        code: `ics-other-${key}`,
        message:
          found === ''
            ? `the cover does not say \`${title}\`, expected \`${standard[key]}\``
            : `\`${title}\` is \`${found}\`, expected \`${standard[key]}\`: the ICS was made from another catalogue`,
        place: cell?.place ?? { file, line: 1, column: 1 },
        help: 'answers to questions that are the same still count; take the proforma of this version for the others',
      },
    ];
  });

/** A statement of conformance that the answers contradict. */
export const conformanceFinding = (
  { cover }: FilledIcs,
  items: readonly ReviewedItem[],
): readonly Problem[] => {
  const cell = cover.conformance;
  if (cell === undefined || foldedText(cell.text).toUpperCase() !== 'Y') return [];
  const against = items.filter(
    ({ item, status, support }) =>
      item.requirement !== undefined &&
      support !== 'Y' &&
      (status.kind === 'plain' ? status.status === 'm' : status.then === 'm' && support !== 'N/A'),
  );
  const [first] = against;
  if (first === undefined) return [];
  return [
    {
      code: 'ics-conformance-not-shown',
      message: `the cover says that every mandatory item is supported, but of ${against.length} it is not said, \`${first.item.item}\` first`,
      place: cell.place,
      help: 'correct the statement, or answer these items',
    },
  ];
};
