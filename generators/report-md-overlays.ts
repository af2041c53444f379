import { formatPlace } from '../model/place.ts';
import { count } from './closing-line.ts';
import { comparisonMd } from './compare-md.ts';
import {
  markdownCode as code,
  markdownMessage as message,
  escapeMarkdown as text,
} from './escape-markdown.ts';
import { pointerText } from './fact-text.ts';
import { markdownTable } from './markdown-table.ts';
import type { ReportInput } from './report-input.ts';
import { requirementsMd } from './report-md-sections.ts';
import type { ReportView } from './report-view.ts';

/** Writes what is waived, and the waivers that waive nothing; nothing where no waivers were given. */
export const waiversMd = ({ assessment: { waivers }, waived }: ReportView): readonly string[] => {
  if (waivers === undefined && waived.length === 0) return [];
  return [
    '## Waivers',
    ...(waivers?.files ?? []).map(({ file, sha256 }) => `From ${code(file)}, SHA-256 ${code(sha256)}.`),
    ...requirementsMd(waived, 'Nothing is waived.'),
    ...(waivers === undefined || waivers.findings.length === 0
      ? []
      : [
          '### Waivers that waive nothing',
          markdownTable(
            ['waiver', 'requirement', 'fault', 'why', 'stated at'],
            waivers.findings.map(({ waiver, fault, message: why }) => [
              text(waiver.id),
              text(waiver.requirement),
              fault,
              message(why),
              code(formatPlace(waiver.place)),
            ]),
          ),
        ]),
  ];
};

/** Writes what the baseline holds, and what is gone from it; nothing where no baseline was given. */
export const baselineMd = ({ assessment: { baseline }, known }: ReportView): readonly string[] => {
  if (baseline === undefined) return [];
  return [
    '## Baseline',
    `From ${code(baseline.file)}, SHA-256 ${code(baseline.sha256)}: it holds ${count(baseline.known, 'finding')} of this run and does not hold ${baseline.fresh}.`,
    ...requirementsMd(known, 'Nothing that would stop the gate is held by it.'),
    ...(baseline.gone.length === 0
      ? []
      : [
          '### Entries of the baseline that no finding answers to',
          markdownTable(
            ['requirement', 'descriptor', 'element', 'verdict then'],
            baseline.gone.map(({ requirement, descriptor, element, verdict }) => [
              text(requirement),
              code(descriptor),
              code(pointerText(element)),
              verdict,
            ]),
          ),
        ]),
  ];
};

/** Writes what changed since an earlier run; nothing where none was given. */
export const changesMd = ({ comparison }: ReportInput): readonly string[] =>
  comparison === undefined
    ? []
    : [
        '## Changes since an earlier run',
        `Earlier: ${code(comparison.before.name)}`,
        ...comparisonMd(comparison, '###'),
      ];
