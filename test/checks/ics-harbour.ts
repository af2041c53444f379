import { not, or } from '../../checks/builder.ts';
import { icsProforma } from '../../checks/ics-proforma.ts';
import { ruleSet } from '../../checks/rule-set.ts';
import { deployment, notVerified } from '../../checks/scope.ts';
import type { GivenReference, ObjectReference } from '../../checks/reference.ts';
import type { Condition } from '../../model/expression.ts';
import type { FilledIcs, FilledIcsRow, IcsCell } from '../../model/filled-ics.ts';
import { icsItems, itemText, type IcsProforma, type IcsSupport } from '../../model/ics.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { Standard } from '../../model/standard.ts';

const provision = <const Id extends string>(id: Id, more: Partial<Requirement> = {}): Requirement<Id> => ({
  clause: '4.1',
  kind: 'provision',
  obligation: 'required',
  keyword: 'shall',
  subject: 'harbour',
  statement: `what ${id} asks`,
  parts: [],
  appliesWhen: 'always',
  notes: [],
  revision: 1,
  ...more,
  id,
});

/** A standard with a provision of every obligation and every sort of condition. */
export const harbourStandard = {
  id: 'harbour',
  designation: 'Harbour 1',
  title: 'Lights and signals of a harbour',
  publisher: 'nobody',
  edition: '2024',
  stage: 'published',
  sections: ['piers', 'buoys'],
  convention: { clause: '0', forms: [] },
  clauses: [
    { number: '4.1', title: 'Piers', notes: [] },
    { number: '5', title: 'Night', notes: [] },
  ],
  terms: [],
  requirements: [
    provision('office', { statement: 'There is a harbour office.' }),
    provision('lit', {
      statement: 'Every pier is lit.',
      parts: [
        { id: 'a', statement: 'at its head' },
        { id: 'b', statement: 'along its side' },
      ],
    }),
    provision('red', { obligation: 'recommended', keyword: 'should', declaredId: 'R-7' }),
    provision('bell', { obligation: 'permitted', keyword: 'may' }),
    provision('ferry', { obligation: 'candidate', keyword: 'needs to' }),
    provision('manned', { obligation: 'informative', kind: 'description', keyword: null }),
    provision('night', {
      clause: '5',
      obligation: 'derived',
      keyword: null,
      provenance: 'derived from scope: night',
    }),
    provision('pilot', { clause: '5', obligation: 'informative', kind: 'entity', keyword: null }),
    provision('called', { clause: '5', appliesWhen: 'pilots can be called' }),
    provision('guided', { clause: '5', obligation: 'recommended', keyword: 'should' }),
    provision('signals', { clause: '5' }),
    provision('dark', { clause: '5', appliesWhen: 'a pier is not lit' }),
    provision('storm', { clause: '5', appliesWhen: 'a storm is near' }),
  ],
} as const satisfies Standard;

interface Pier {
  id: string;
  kind: 'cargo' | 'ferry';
  lit?: boolean;
  lamps?: { id: string; colour: 'red' | 'green' }[];
}

/** What a harbour states about itself. */
export interface Harbour {
  office?: boolean;
  piers?: Pier[];
  buoys?: { id: string; bell?: boolean }[];
  pilots?: { id: string; shift: 'day' | 'night' }[];
}

const whole = deployment<Harbour>();
const piers = whole.each(d => d.piers);
const nightPilot = (d: ObjectReference<Harbour>): Condition =>
  d.pilots.mustBe(pilots => pilots.some(pilot => pilot.shift.is('night')));
const isLit = (pier: GivenReference<Pier>): Condition => pier.lit.mustBe(lit => lit.isTrue());

/** How each provision is verified: one scope of every sort. */
export const harbourRules: RuleSet = ruleSet(harbourStandard, {
  office: whole.rule(d => d.office.mustBe(office => office.isTrue())),
  lit: piers.rule(isLit),
  red: piers
    .each(pier => pier.lamps)
    .where(lamp => lamp.colour.is('red'))
    .inspection('somebody has to look'),
  bell: whole.each(d => d.buoys).permission(buoy => buoy.bell.mustBe(bell => bell.isTrue())),
  ferry: piers.where(pier => pier.kind.is('ferry')).rule(isLit),
  manned: piers.rule(isLit),
  night: piers.rule(isLit, pier => pier.lamps.mustBe(lamps => lamps.count().atLeast(2))),
  pilot: whole
    .each(d => d.pilots)
    .where(pilot => pilot.shift.is('night'))
    .rule(pilot => pilot.id.isNot('nobody')),
  called: piers.rule(isLit, (_, d) =>
    or(
      nightPilot(d),
      d.office.mustBe(office => office.isTrue()),
    ),
  ),
  guided: piers.rule(isLit, (_, d) => nightPilot(d)),
  signals: piers.rule(isLit, (_, d) => not(nightPilot(d))),
  dark: piers.rule(isLit, pier => not(pier.lit.given)),
  storm: notVerified('nobody here knows the weather'),
});

/** The proforma of the harbour. */
export const harbourProforma: IcsProforma = icsProforma(harbourRules);

/** A harbour in which everything is as it should be. */
export const goodHarbour: Harbour = {
  office: true,
  piers: [
    {
      id: 'north',
      kind: 'cargo',
      lit: true,
      lamps: [
        { id: 'head', colour: 'red' },
        { id: 'end', colour: 'green' },
      ],
    },
    { id: 'south', kind: 'ferry', lit: true, lamps: [] },
  ],
  buoys: [{ id: 'bar', bell: false }],
  pilots: [{ id: 'jo', shift: 'night' }],
};

/** Answers to some items, each with a detail. */
export type Answers = Readonly<Record<string, IcsSupport>>;

/** The answers of a supplier who has it all, in a harbour without night pilots where it is never dark. */
export const allAnswers: Answers = {
  'A.1/1': 'Y',
  'A.1/2': 'Y',
  'A.1/3': 'Y',
  'A.1/4': 'Y',
  'A.1/5': 'Y',
  'A.1/6': 'N',
  'A.2/1': 'Y',
  'A.2/2': 'Y',
  'A.2/3': 'Y',
  'A.2/4': 'Y',
  'A.2/5': 'Y',
  'A.3/1': 'Y',
  'A.4/1': 'Y',
  'A.4/2': 'N/A',
  'A.4/3': 'Y',
  'A.4/4': 'N/A',
  'A.4/5': 'N/A',
};

/** A filled ICS as a reader gives it: an item a line, from line 10 on. */
export const filledIcs = (
  answers: Answers,
  change: (row: FilledIcsRow) => readonly FilledIcsRow[] = row => [row],
): FilledIcs => ({
  file: 'harbour.md',
  sha256: '0'.repeat(64),
  cover: {
    standard: cellOf(harbourProforma.standard.id, 3),
    edition: cellOf(harbourProforma.standard.edition, 4),
    digest: cellOf(harbourProforma.standard.digest, 5),
  },
  rows: icsItems(harbourProforma).flatMap((item, index) =>
    change({
      item: cellOf(item.item, index + 10),
      description: cellOf(itemText(item), index + 10),
      reference: cellOf(item.reference, index + 10),
      status: cellOf(item.status, index + 10),
      support: cellOf(answers[item.item] ?? '', index + 10),
      detail: cellOf((answers[item.item] ?? '') === '' ? '' : `about ${item.item}`, index + 10),
    }),
  ),
});

/** A cell of a line. */
export const cellOf = (text: string, line: number): IcsCell => ({
  text,
  place: { file: 'harbour.md', line, column: 3 },
});
