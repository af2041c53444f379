import type { ReportInput } from '../report-input.ts';
import { type Sheet, sheet } from '../xlsx/sheet.ts';
import { type GapRow, gapRows } from './gap-rows.ts';

/** The sheet of what is missing: open results, what nothing verifies, evidence and waivers that do not stand. */
export const gapsSheet = (input: ReportInput): Sheet => {
  const informing = input.trace.rows.filter(
    ({ state, entry }) => state !== 'covered' && entry.obligation === 'informative',
  ).length;
  return sheet<GapRow>({
    name: 'gaps',
    columns: [
      { title: 'gap', width: 30, of: ({ gap }) => gap, tone: ({ tone }) => tone },
      { title: 'standard', width: 11, of: ({ standard }) => standard },
      { title: 'clause', width: 9, of: ({ clause }) => clause },
      { title: 'requirement id', width: 24, of: ({ requirement }) => requirement },
      { title: 'obligation', width: 13, of: ({ obligation }) => obligation },
      { title: 'descriptor', width: 30, of: ({ descriptor }) => descriptor },
      { title: 'subject', width: 34, of: ({ subject }) => subject },
      { title: 'what is missing', width: 64, of: ({ what }) => what },
      { title: 'would settle it', width: 50, of: ({ settles }) => settles },
      { title: 'place', width: 36, of: ({ place }) => place },
    ],
    rows: gapRows(input),
    frozenColumns: 1,
    notes:
      informing === 0
        ? []
        : [`not listed: ${informing} of the catalogue's entries, which only inform and ask nothing`],
  });
};
