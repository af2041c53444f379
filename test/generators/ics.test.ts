import fc from 'fast-check';
import { expect, test } from 'vitest';

import { icsAssessment } from '../../checks/ics-assessment.ts';
import { icsProforma } from '../../checks/ics-proforma.ts';
import { reviewIcs } from '../../checks/ics-review.ts';
import { escapeTerminal } from '../../generators/escape-terminal.ts';
import { blankIcs } from '../../generators/ics-blank.ts';
import { icsJson } from '../../generators/ics-json.ts';
import { icsMd } from '../../generators/ics-md.ts';
import { icsStatements } from '../../generators/ics-statements.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { foldedText } from '../../model/ics-layout.ts';
import { consistency, itemsByName, resolvedStatus } from '../../model/ics-status.ts';
import { icsItems, type IcsStatement } from '../../model/ics.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { Unknown } from '../../model/unknown.ts';
import { goodHarbour, harbourProforma, harbourRules } from '../checks/ics-harbour.ts';
import { zsm014RuleSet } from '../../requirements/zsm014/verification.ts';
import { packageFolder } from '../cli/built.ts';
import { allExamples } from '../cli/examples.ts';
import { assessCommand } from '../../cli/assess-command.ts';
import { loadRuleSets } from '../../cli/rule-sets.ts';
import { icsFormats, inputFor, inputWith, readBack } from './ics-round.ts';
import { hostile } from './fixtures.ts';

const onlyStatement = (input: ReportInput, set: RuleSet): IcsStatement => {
  const [only] = icsStatements(input, [icsProforma(set)]);
  if (only === undefined) throw new TypeError('expected a statement');
  return only;
};

const supports = ({ answers }: IcsStatement): Readonly<Record<string, string>> =>
  Object.fromEntries([...answers].map(([item, { support }]) => [item, support]));

test('a proforma that nobody has filled in is as it was reviewed', async () => {
  await expect(icsMd(blankIcs(icsProforma(zsm014RuleSet)))).toMatchFileSnapshot('golden/ics-zsm014.md');
});

test('a proforma filled in from a descriptor is as it was reviewed', async () => {
  const statement = onlyStatement(inputFor(goodHarbour, harbourRules), harbourRules);
  await expect(icsMd(statement)).toMatchFileSnapshot('golden/ics-harbour.md');
  await expect(icsJson(statement)).toMatchFileSnapshot('golden/ics-harbour.json');
});

test('answers from what an assessment found: met, not met, not there, not known', () => {
  const found = onlyStatement(
    inputFor(
      {
        office: false,
        piers: [
          { id: 'north', kind: 'cargo', lit: true, lamps: new Unknown('redacted') },
          { id: 'south', kind: 'cargo', lit: false },
        ],
        pilots: [],
      },
      harbourRules,
    ),
    harbourRules,
  );
  expect(supports(found)).toEqual({
    'A.1/1': 'Y',
    'A.1/2': '',
    'A.1/3': 'N',
    'A.1/4': '',
    'A.1/5': 'N',
    'A.1/6': 'N',
    'A.2/1': 'N',
    'A.2/2': 'N',
    'A.2/3': '',
    'A.2/4': 'N/A',
    'A.2/5': 'N/A',
    'A.3/1': '',
    'A.4/1': 'N/A',
    'A.4/2': 'N/A',
    'A.4/3': 'N',
    'A.4/4': 'N/A',
    'A.4/5': '',
  });
  expect(found.cover['conformance']).toBe('N');
});

test('answers N where an option is there to be taken and is not taken', () => {
  const found = onlyStatement(inputFor({ buoys: [{ id: 'bar' }] }, harbourRules), harbourRules);
  expect(found.answers.get('A.2/4')?.support).toBe('N');
  expect(found.answers.get('A.2/2')?.support).toBe('N/A');
});

test('says of a waived finding that it is waived, by whom and why', () => {
  const input = inputFor({ office: false, piers: [] }, harbourRules);
  const waiver = {
    id: 'closed-2026',
    requirement: 'office',
    scope: { descriptor: 'fleet.yaml', element: '', value: '' },
    owner: 'jo',
    approver: 'kim',
    reason: 'the office burnt down',
    created: '2026-11-01T00:00:00Z',
    expires: '2027-02-01T00:00:00Z',
    expiresAsWritten: '2027-01-31',
    place: { file: 'waivers.yaml', line: 3, column: 5 },
  };
  const assessments = input.assessment.assessments.map(assessed => ({
    ...assessed,
    results: assessed.results.map(result =>
      result.requirement === 'office' ? { ...result, waiver } : result,
    ),
  }));
  const { answers } = onlyStatement(inputWith(assessments, harbourRules), harbourRules);
  expect(answers.get('A.2/1')).toEqual({
    support: 'N',
    detail:
      "fail, waived until 2027-01-31 (closed-2026) (declared): expected that the deployment's office is true; found `/office` is `false`; accepted by kim: the office burnt down at `fleet.yaml:2:8`",
  });
});

/** Each answer of a statement as reading it back should give it. */
const expectedAnswers = ({ answers }: IcsStatement): readonly (readonly string[])[] =>
  [...answers].map(([item, { support, detail }]) => [item, support, foldedText(detail)]);

/** The verdict on each requirement, the worst of all its elements. */
const verdictsOf = (
  { assessment }: ReportInput,
  statement: IcsStatement,
): Readonly<Record<string, string>> => {
  const asked = new Set(icsItems(statement.proforma).map(({ requirement }) => requirement));
  const [assessed] = assessment.assessments;
  return Object.fromEntries(
    (assessed?.rollUps ?? [])
      .filter(({ requirement }) => asked.has(requirement))
      .map(({ requirement, verdict }) => [requirement, verdict]),
  );
};

const ruleSets = await loadRuleSets({});
const proformas = ruleSets.map(icsProforma);

const exampleInput = async (path: string): Promise<ReportInput> => {
  const nothing = (): void => undefined;
  const io = {
    cwd: packageFolder,
    env: {},
    now: () => new Date('2026-11-21T00:00:00Z'),
    readStdin: () => new Uint8Array(),
    out: nothing,
    err: nothing,
    isOutTerminal: false,
    isErrTerminal: false,
  };
  return (await assessCommand([path], { format: 'json' }, io)).input;
};

test.each(allExamples)('what is filled in from %s reads back the same in every format', async path => {
  const input = await exampleInput(path);
  const statements = icsStatements(input, proformas);
  expect(statements.length).toBeGreaterThan(0);
  for (const statement of statements) {
    const found = verdictsOf(input, statement);
    for (const format of icsFormats) {
      const filled = await readBack(statement, format);
      const review = reviewIcs(filled, statement.proforma);
      expect([format, expectedAnswers({ ...statement, answers: review.answers })]).toEqual([
        format,
        expectedAnswers(statement),
      ]);
      const set = ruleSets.find(({ standard }) => standard.id === statement.proforma.standard.id);
      if (set === undefined) throw new TypeError('expected a rule set');
      const { results } = icsAssessment(filled, review, set);
      expect([format, Object.fromEntries(results.map(one => [one.requirement, one.verdict]))]).toEqual([
        format,
        found,
      ]);
    }
  }
});

const maybeUnknown = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | Unknown | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 1, arbitrary: fc.constant(new Unknown('redacted')) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
const id = fc.stringMatching(/^[a-z]{1,4}$/);
const lists = <T>(value: fc.Arbitrary<T>) => maybeUnknown(fc.array(value, { maxLength: 3 }));
const harbour = fc
  .record({
    office: maybeUnknown(fc.boolean()),
    piers: lists(
      fc.record({
        id,
        kind: fc.constantFrom('cargo', 'ferry'),
        lit: maybeUnknown(fc.boolean()),
        lamps: lists(fc.record({ id, colour: fc.constantFrom('red', 'green') })),
      }),
    ),
    buoys: lists(fc.record({ id, bell: maybeUnknown(fc.boolean()) })),
    pilots: lists(fc.record({ id, shift: fc.constantFrom('day', 'night') })),
  })
  .map(withoutUndefined);

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null || value instanceof Unknown) return value;
  const parts: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(
    parts.filter(([, part]) => part !== undefined).map(([key, part]) => [key, withoutUndefined(part)]),
  );
}

test('whatever a descriptor states, the answers filled in from it agree with each other and with the verdicts', () => {
  fc.assert(
    fc.property(harbour, data => {
      const input = inputFor(data, harbourRules);
      const statement = icsStatements(input, [harbourProforma])[0];
      if (statement === undefined) return;
      const supportOf = (item: string) => statement.answers.get(item)?.support ?? '';
      const found = verdictsOf(input, statement);
      for (const { item, table } of itemsByName(harbourProforma).values()) {
        const status = resolvedStatus(item, table, supportOf);
        const support = supportOf(item.item);
        const agrees = consistency(status, support);
        const verdict = found[item.requirement ?? ''];
        if (verdict === 'pass') expect([item.item, support, agrees]).toEqual([item.item, 'Y', 'yes']);
        if (verdict === 'fail') expect([item.item, support]).toEqual([item.item, 'N']);
        if (verdict === 'not-applicable' && item.requirement !== 'bell')
          expect([item.item, support]).toEqual([item.item, 'N/A']);
        // that there are no elements to assess at all may be known by another answer
        const isOut = status.kind === 'plain' && status.status === 'n/a';
        if (verdict === 'inconclusive') expect([item.item, support]).toEqual([item.item, isOut ? 'N/A' : '']);
        if (item.requirement === undefined) expect([item.item, agrees]).not.toEqual([item.item, 'no']);
      }
    }),
    { numRuns: 300 },
  );
});

interface Thing {
  readonly kind?: unknown;
  readonly lamps?: unknown;
  readonly colour?: unknown;
  readonly shift?: unknown;
}

/** The entries of a list; undefined where it is not known what is in it. */
const listed = (value: unknown): readonly Thing[] | undefined => {
  if (value instanceof Unknown) return undefined;
  return Array.isArray(value) ? (value as readonly Thing[]) : []; // sound: as the generator makes them
};

/** Whether there is such an entry: undefined where that is not known. */
const some = (
  list: readonly Thing[] | undefined,
  which: (entry: Thing) => boolean | undefined,
): boolean | undefined => {
  const found = list?.map(which);
  if (found?.includes(true) === true) return true;
  return found === undefined || found.includes(undefined) ? undefined : false;
};

test('whatever a descriptor states, a capability is answered Y where it is there and never N where it may be', () => {
  fc.assert(
    fc.property(harbour, data => {
      const statement = icsStatements(inputFor(data, harbourRules), [harbourProforma])[0];
      if (statement === undefined) return;
      const { piers, buoys, pilots } = data as Readonly<Record<string, unknown>>; // sound: a record
      const there: Readonly<Record<string, boolean | undefined>> = {
        'A.1/1': some(listed(piers), () => true),
        'A.1/2': some(listed(piers), pier => some(listed(pier.lamps), lamp => lamp.colour === 'red')),
        'A.1/3': some(listed(piers), pier => pier.kind === 'ferry'),
        'A.1/4': some(listed(piers), pier => {
          const lamps = listed(pier.lamps);
          return lamps === undefined ? undefined : lamps.length >= 2;
        }),
        'A.1/5': some(listed(buoys), () => true),
        'A.1/6': some(listed(pilots), pilot => pilot.shift === 'night'),
      };
      for (const [item, isThere] of Object.entries(there)) {
        const support = statement.answers.get(item)?.support;
        if (support === 'Y') expect([item, isThere]).toEqual([item, true]);
        if (support === 'N' || support === 'N/A') expect([item, isThere]).toEqual([item, false]);
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever a descriptor states, reading back an ICS gives the verdicts of the assessment', async () => {
  await fc.assert(
    fc.asyncProperty(harbour, fc.constantFrom(...icsFormats), async (data, format) => {
      const input = inputFor(data, harbourRules);
      const statement = icsStatements(input, [harbourProforma])[0];
      if (statement === undefined) return;
      const filled = await readBack(statement, format);
      const review = reviewIcs(filled, harbourProforma);
      const { results } = icsAssessment(filled, review, harbourRules);
      const found = verdictsOf(input, statement);
      for (const { requirement, verdict } of results) {
        const status = review.items.find(({ item }) => item.requirement === requirement)?.status;
        const isOut = status?.kind === 'plain' && status.status === 'n/a';
        const before = found[requirement] ?? 'inconclusive';
        expect([requirement, verdict]).toEqual([
          requirement,
          before === 'inconclusive' && isOut ? 'not-applicable' : before,
        ]);
      }
    }),
    { numRuns: 60 },
  );
});

test.each(icsFormats)('any detail survives %s, but for what must not steer anybody', async format => {
  const blank = blankIcs(harbourProforma);
  await fc.assert(
    fc.asyncProperty(
      fc
        .oneof(
          fc.string({ unit: fc.constantFrom(...'ab |\\`*_<>&~$[]#@!-+=:/.1'), maxLength: 30 }),
          fc.constantFrom('=1+1', '| --- |', '`a` b', '<br>', '&amp;lt;', '_x0041_'),
        )
        .filter(detail => escapeTerminal(detail) === detail),
      async detail => {
        const answers = new Map([['A.2/1', { support: 'Y' as const, detail }]]);
        const filled = await readBack({ ...blank, answers }, format);
        const row = filled.rows.find(({ item }) => item.text === 'A.2/1');
        expect(foldedText(row?.detail.text ?? '')).toBe(foldedText(detail));
      },
    ),
    { numRuns: 150 },
  );
});

test.each(hostile)('a name like %j stays one cell in every format', async name => {
  const answers = new Map([['A.2/1', { support: 'Y' as const, detail: name }]]);
  const statement = { ...blankIcs(harbourProforma), source: name, implementation: name, answers };
  for (const format of icsFormats) {
    const filled = await readBack(statement, format);
    expect(filled.rows.length).toBe(icsItems(harbourProforma).length);
    expect(reviewIcs(filled, harbourProforma).answers.get('A.2/1')?.support).toBe('Y');
  }
  expect(icsMd(statement).match(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##(?:vso)?\[/giu)).toBe(null);
  expect(icsMd(statement)).not.toMatch(/<script|<img|^::/mu);
});
