import type { Comparison, ResultChange } from '../../../model/comparison.ts';
import { formatPlace } from '../../../model/place.ts';
import { count } from '../../closing-line.ts';
import {
  changeMessage,
  changePhrase,
  comparisonLine,
  directions,
  elementText,
  surroundingLines,
} from '../../compare-words.ts';
import { clip, pointerText } from '../../fact-text.ts';
import type { ReportView } from '../../report-view.ts';
import { type Block, bullet, cell, code, heading, message, paragraph, table } from '../blocks.ts';
import { requirementBlocks } from './requirements.ts';

/** What is waived, and the waivers that waive nothing; nothing where no waivers were given. */
export const waiverBlocks = ({ assessment: { waivers }, waived }: ReportView): readonly Block[] => {
  if (waivers === undefined && waived.length === 0) return [];
  return [
    heading(1, 'Waivers'),
    ...(waivers?.files ?? []).map(({ file, sha256 }) =>
      paragraph('From ', code(file), ', SHA-256 ', code(sha256), '.'),
    ),
    ...requirementBlocks(waived, 2, 'Nothing is waived.'),
    ...(waivers === undefined || waivers.findings.length === 0
      ? []
      : [
          heading(2, 'Waivers that waive nothing'),
          table(
            [
              { title: 'waiver', share: 2 },
              { title: 'requirement', share: 2.4 },
              { title: 'fault', share: 1.6 },
              { title: 'why', share: 5 },
              { title: 'stated at', share: 2.4 },
            ],
            waivers.findings.map(({ waiver, fault, message: why }) => [
              cell(waiver.id),
              cell(waiver.requirement),
              { ...cell(fault), tone: 'warn' },
              cell(...message(why)),
              cell(code(formatPlace(waiver.place))),
            ]),
          ),
        ]),
  ];
};

/** What the baseline holds, and what is gone from it; nothing where no baseline was given. */
export const baselineBlocks = ({ assessment: { baseline }, known }: ReportView): readonly Block[] => {
  if (baseline === undefined) return [];
  return [
    heading(1, 'Baseline'),
    paragraph(
      'From ',
      code(baseline.file),
      ', SHA-256 ',
      code(baseline.sha256),
      `: it holds ${count(baseline.known, 'finding')} of this run and does not hold ${baseline.fresh}.`,
    ),
    ...requirementBlocks(known, 2, 'Nothing that would stop the gate is held by it.'),
    ...(baseline.gone.length === 0
      ? []
      : [
          heading(2, 'Entries of the baseline that no finding answers to'),
          table(
            [
              { title: 'requirement', share: 3 },
              { title: 'descriptor', share: 4 },
              { title: 'element', share: 4 },
              { title: 'verdict then', share: 2 },
            ],
            baseline.gone.map(({ requirement, descriptor, element, verdict }) => [
              cell(requirement),
              cell(code(descriptor)),
              cell(code(pointerText(element))),
              cell(verdict),
            ]),
          ),
        ]),
  ];
};

/** What changed since an earlier run; nothing where none was given. */
export const changeBlocks = (comparison: Comparison | undefined): readonly Block[] => {
  if (comparison === undefined) return [];
  return [
    heading(1, 'Changes since an earlier run'),
    paragraph('Earlier: ', code(comparison.before.name), '; ', comparisonLine(comparison), '.'),
    ...surroundingLines(comparison).map(line => bullet(...message(line))),
    ...directions.flatMap(({ direction, title }) => {
      const own = comparison.changes.filter(change => change.direction === direction);
      return own.length === 0 ? [] : [heading(2, `${title} (${own.length})`), changesTable(own)];
    }),
  ];
};

const changesTable = (changes: readonly ResultChange[]): Block =>
  table(
    [
      { title: 'requirement', share: 2.4 },
      { title: 'descriptor', share: 2.6 },
      { title: 'element', share: 2.6 },
      { title: 'change', share: 2.6 },
      { title: 'finding', share: 4.4 },
    ],
    changes.map(change => [
      cell(change.requirement),
      cell(code(change.descriptor)),
      cell(code(elementText(change))),
      cell(...message(changePhrase(change))),
      cell(...message(clip(changeMessage(change), 400))),
    ]),
  );
