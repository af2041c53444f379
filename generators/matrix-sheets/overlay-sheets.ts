import type { BaselineEntry } from '../../model/baseline.ts';
import type { ResultChange } from '../../model/comparison.ts';
import { formatPlace } from '../../model/place.ts';
import type { Waiver } from '../../model/waiver.ts';
import { comparisonLine, surroundingLines } from '../compare-words.ts';
import { pointerText } from '../fact-text.ts';
import { groupBy } from '../group-by.ts';
import { waiverElement } from '../waiver-text.ts';
import type { ReportInput } from '../report-input.ts';
import type { Tone } from '../tone.ts';
import { type Sheet, sheet } from '../xlsx/sheet.ts';

interface WaiverRow {
  readonly waiver: Waiver;
  readonly state: string;
  readonly results: number;
  readonly message: string;
}

/** The sheet of the waivers: those that hold for results, and those that waive nothing with the reason. */
export const waiversSheet = ({ assessment }: ReportInput): Sheet => {
  const held = assessment.assessments.flatMap(({ results }) => results.flatMap(one => one.waiver ?? []));
  const applied = groupBy(held, ({ id, place }) => `${id} ${formatPlace(place)}`);
  return sheet<WaiverRow>({
    name: 'waivers',
    columns: [
      { title: 'waiver', width: 24, of: ({ waiver }) => waiver.id },
      {
        title: 'state',
        width: 18,
        of: ({ state }) => state,
        tone: ({ results }) => (results > 0 ? 'good' : 'warn'),
      },
      { title: 'results', width: 9, of: ({ results }) => results },
      { title: 'requirement id', width: 24, of: ({ waiver }) => waiver.requirement },
      { title: 'descriptor', width: 32, of: ({ waiver }) => waiver.scope.descriptor },
      { title: 'element', width: 34, of: ({ waiver }) => waiverElement(waiver) },
      { title: 'owner', width: 20, of: ({ waiver }) => waiver.owner },
      { title: 'approver', width: 20, of: ({ waiver }) => waiver.approver },
      { title: 'reason', width: 48, of: ({ waiver }) => waiver.reason },
      { title: 'created (UTC)', width: 20, of: ({ waiver }) => ({ moment: waiver.created }) },
      { title: 'expires as written', width: 22, of: ({ waiver }) => waiver.expiresAsWritten },
      { title: 'holds until (UTC)', width: 20, of: ({ waiver }) => ({ moment: waiver.expires }) },
      { title: 'why it waives nothing', width: 56, of: ({ message }) => message },
      { title: 'place', width: 34, of: ({ waiver }) => formatPlace(waiver.place) },
    ],
    rows: [
      ...[...applied.values()].flatMap(([waiver, ...more]): readonly WaiverRow[] =>
        waiver === undefined ? [] : [{ waiver, state: 'applied', results: more.length + 1, message: '' }],
      ),
      ...(assessment.waivers?.findings ?? []).map(({ waiver, fault, message }) => ({
        waiver,
        state: fault,
        results: 0,
        message,
      })),
    ],
    frozenColumns: 1,
  });
};

/** The sheet of what the baseline holds and no finding answers to any more. */
export const baselineSheet = ({ assessment }: ReportInput): Sheet =>
  sheet<BaselineEntry>({
    name: 'gone from the baseline',
    columns: [
      { title: 'requirement id', width: 24, of: ({ requirement }) => requirement },
      { title: 'descriptor', width: 36, of: ({ descriptor }) => descriptor },
      { title: 'element', width: 40, of: ({ element }) => pointerText(element) },
      { title: 'verdict then', width: 14, of: ({ verdict }) => verdict },
      { title: 'SHA-256 of what it was', width: 40, of: ({ value }) => value },
    ],
    rows: assessment.baseline?.gone ?? [],
    frozenColumns: 1,
  });

const directionTones: { readonly [D in ResultChange['direction']]: Tone } = {
  better: 'good',
  worse: 'bad',
  other: 'none',
};

/** The sheet of what changed since an earlier run. */
export const changesSheet = ({ comparison }: ReportInput): Sheet =>
  sheet<ResultChange>({
    name: 'changes',
    columns: [
      { title: 'requirement id', width: 24, of: ({ requirement }) => requirement },
      { title: 'descriptor', width: 36, of: ({ descriptor }) => descriptor },
      { title: 'element', width: 40, of: ({ element }) => pointerText(element) },
      {
        title: 'direction',
        width: 11,
        of: ({ direction }) => direction,
        tone: ({ direction }) => directionTones[direction],
      },
      { title: 'what changed', width: 24, of: ({ aspects, before }) => changeWords(aspects, before) },
      { title: 'verdict before', width: 14, of: ({ before }) => before?.verdict },
      { title: 'verdict after', width: 14, of: ({ after }) => after?.verdict },
      { title: 'assurance before', width: 12, of: ({ before }) => before?.assurance },
      { title: 'assurance after', width: 12, of: ({ after }) => after?.assurance },
      { title: 'waiver before', width: 16, of: ({ before }) => before?.waiver },
      { title: 'waiver after', width: 16, of: ({ after }) => after?.waiver },
      { title: 'message before', width: 50, of: ({ before }) => before?.message },
      { title: 'message after', width: 50, of: ({ after }) => after?.message },
    ],
    rows: comparison?.changes ?? [],
    frozenColumns: 1,
    notes: comparison === undefined ? [] : [comparisonLine(comparison), ...surroundingLines(comparison)],
  });

const changeWords = (aspects: ResultChange['aspects'], before: ResultChange['before']): string => {
  if (aspects.length > 0) return aspects.join(', ');
  return before === undefined ? 'appeared' : 'went';
};
