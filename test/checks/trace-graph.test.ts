import { describe, expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import { ruleSet } from '../../checks/rule-set.ts';
import { deployment, notVerified } from '../../checks/scope.ts';
import { sharedChecks } from '../../checks/shared-checks.ts';
import { hasGaps, traceGaps } from '../../checks/trace-gaps.ts';
import { traceGraph } from '../../checks/trace-graph.ts';
import { traceIndex } from '../../checks/trace-index.ts';
import type { DescriptorAssessment } from '../../model/assessment.ts';
import type { Mapping } from '../../model/crosswalk.ts';
import type { EvidenceStatus } from '../../model/evidence.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { Standard } from '../../model/standard.ts';
import type { TraceGaps } from '../../model/trace-answer.ts';
import type { TraceInput, TracedSource } from '../../model/trace-input.ts';
import { Unknown } from '../../model/unknown.ts';
import type { Verification } from '../../model/verification.ts';
import type { Fleet } from './fleet-schema.ts';
import { documentOf, evidence, requirement, standardOf } from './tiny.ts';

const fleet = deployment<Fleet>();
const onPorts = fleet.each(d => d.hosts).rule(host => host.port.is(22));

const set = ruleSet(
  standardOf([
    requirement('tiny-1'),
    { ...requirement('tiny-2'), revision: 3 },
    requirement('tiny-3', 'recommended'),
    requirement('tiny-4', 'candidate'),
    requirement('tiny-5'),
  ]),
  {
    'tiny-1': onPorts,
    'tiny-2': fleet.evidence('it is about what people do'),
    'tiny-3': fleet.inspection('somebody has to look'),
    'tiny-4': notVerified('it says nothing that can be checked'),
    'tiny-5': fleet.each(d => d.hosts).rule(host => host.port.is(22)),
  },
);

/** Another standard of requirements that nothing verifies, some of them items of a programme. */
const other = (id: string, requirements: readonly Requirement[], more: Partial<Standard> = {}): RuleSet => {
  const table: Readonly<Record<string, Verification>> = Object.fromEntries(
    requirements.map(each => [each.id, notVerified('nobody looks')]),
  );
  return ruleSet({ ...standardOf(requirements), id, ...more }, table);
};

const item = (id: string): Requirement => ({ ...requirement(id, 'informative'), kind: 'programme-item' });

const onFleet = (
  data: object,
  statuses: readonly EvidenceStatus[] = [],
  sets: readonly RuleSet[] = [set],
): DescriptorAssessment => assess(documentOf(data), statuses, sets);

const sound = { hosts: [{ port: 22 }] };

const gapsOf = (input: TraceInput): TraceGaps => traceGaps(traceIndex(traceGraph(input)));

/** Each cause with what it concerns, in short: the item and the reason of its first link. */
const told = (groups: TraceGaps['gaps'], only: string): readonly string[] =>
  groups
    .filter(({ cause }) => cause === only)
    .flatMap(({ state, gaps }) =>
      gaps.map(({ item: { id }, links: [{ reason = '' }] }) => `${state} ${id}: ${reason}`),
    );

const causes = (groups: TraceGaps['gaps']): readonly string[] => groups.map(({ cause }) => cause);

const naming = (name: string, more: Partial<EvidenceStatus> = {}): EvidenceStatus =>
  evidence('e1', 'present', { requirements: [name], ...more });

const attested = evidence('a1', 'present', { kind: 'attestation', requirements: ['tiny-3'] });

describe('a trace', () => {
  test('leads from the standard to the verdict, and has no gap where all is decided', () => {
    const input = { ruleSets: [set], assessments: [onFleet(sound, [naming('tiny-2@3'), attested])] };
    const { nodes, links } = traceGraph(input);
    expect(links.filter(({ from, to }) => from === 'tiny-1' || to === 'tiny-1')).toMatchObject([
      { kind: 'states', from: 'tiny:1', to: 'tiny-1', state: 'covered' },
      { kind: 'verifies', from: 'tiny-1', state: 'covered' },
      {
        kind: 'judges',
        from: 'tiny-1',
        to: 'verdict:tiny-1@fleet.yaml#/hosts/0',
        state: 'covered',
        place: { file: 'fleet.yaml', line: 4, column: 14 },
      },
    ]);
    expect(
      nodes.filter(({ kind }) => kind === 'verdict').map(({ id, verdict }) => `${id} ${verdict ?? ''}`),
    ).toEqual([
      'verdict:tiny-1@fleet.yaml#/hosts/0 pass',
      'verdict:tiny-2@fleet.yaml# pass',
      'verdict:tiny-3@fleet.yaml# pass',
      'verdict:tiny-5@fleet.yaml#/hosts/0 pass',
    ]);
    expect(
      links.filter(({ kind }) => kind === 'supports').map(({ from, to, state }) => [from, to, state]),
    ).toEqual([
      ['tiny-2', 'evidence:fleet.yaml#e1', 'covered'],
      ['tiny-3', 'evidence:fleet.yaml#a1', 'covered'],
      ['verdict:tiny-2@fleet.yaml#', 'evidence:fleet.yaml#e1', 'covered'],
      ['verdict:tiny-3@fleet.yaml#', 'evidence:fleet.yaml#a1', 'covered'],
    ]);
    const gaps = gapsOf(input);
    expect([gaps.gaps, gaps.cycles, hasGaps(gaps)]).toEqual([[], [], false]);
    expect(told(gaps.outOfReach, 'not-verified')).toEqual([
      'out-of-reach tiny-4: it says nothing that can be checked',
    ]);
  });

  test('has one item for a check that several requirements share, and one for each path', () => {
    const { nodes, links } = traceGraph({ ruleSets: [set] });
    const [digest = ''] = [...sharedChecks([set])].find(([, ids]) => ids.length > 1) ?? [];
    expect(sharedChecks([set])).toEqual(new Map([[digest, ['tiny-1', 'tiny-5']]]));
    expect(links.filter(({ to }) => to === `rule:${digest}`).map(({ from }) => from)).toEqual([
      'tiny-1',
      'tiny-5',
    ]);
    expect(nodes.filter(({ id }) => id === '/hosts/*/port').length).toBe(1);
    expect(links.filter(({ to }) => to === '/hosts/*/port').map(({ from }) => from)).toEqual([
      `rule:${digest}`,
    ]);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });
});

describe('a requirement is uncovered', () => {
  test('where its evidence is not there', () => {
    const { gaps } = gapsOf({ ruleSets: [set], assessments: [onFleet(sound, [attested])] });
    expect(told(gaps, 'undecided')).toEqual([
      'uncovered tiny-2: no valid evidence names `tiny-2`, which no rule can decide (it is about what people do)',
    ]);
  });

  test('where what it is about is not known, which is itself out of reach', () => {
    const assessed = onFleet({ hosts: [{ port: new Unknown('withheld') }] }, [naming('tiny-2'), attested]);
    const { gaps, outOfReach } = gapsOf({ ruleSets: [set], assessments: [assessed] });
    expect(told(gaps, 'undecided').map(line => line.split(':')[0])).toEqual([
      'uncovered tiny-1',
      'uncovered tiny-5',
    ]);
    expect(told(outOfReach, 'fact-not-known')).toEqual([
      'out-of-reach verdict:tiny-1@fleet.yaml#/hosts/0: withheld',
      'out-of-reach verdict:tiny-5@fleet.yaml#/hosts/0: withheld',
    ]);
  });

  test('where a descriptor was assessed without it', () => {
    const { gaps } = gapsOf({ ruleSets: [set], assessments: [onFleet(sound, [], [])] });
    expect(told(gaps, 'no-result')).toEqual(
      ['tiny-1', 'tiny-2', 'tiny-3', 'tiny-5'].map(
        id => `uncovered ${id}: \`fleet.yaml\` was assessed and has no result for it`,
      ),
    );
  });
});

describe('out of reach, and no gap, is', () => {
  test('an inspection without an attestation', () => {
    const { gaps, outOfReach } = gapsOf({
      ruleSets: [set],
      assessments: [onFleet(sound, [naming('tiny-2')])],
    });
    expect(gaps).toEqual([]);
    expect(told(outOfReach, 'not-attested')).toEqual([
      'out-of-reach tiny-3: no valid attestation names `tiny-3`, which no rule can decide (somebody has to look)',
    ]);
  });

  test('a standard that does not apply to the descriptor', () => {
    const elsewhere = { ...set, standard: { ...set.standard, sections: ['slices'] } } as const;
    const { outOfReach, gaps } = gapsOf({
      ruleSets: [elsewhere],
      assessments: [onFleet(sound, [], [elsewhere])],
    });
    expect(gaps).toEqual([]);
    expect(told(outOfReach, 'standard-not-applying')).toEqual([
      'out-of-reach tiny: the descriptor states nothing of: slices',
    ]);
  });

  test.each([
    ['unsettled', 'evidence-unreadable'],
    ['missing', 'evidence-unreadable'],
    ['not-yet-valid', 'evidence-not-yet-valid'],
  ] as const)('evidence that is %s', (state, cause) => {
    const data = { hosts: [{ port: 22, evidence: ['e1'] }] };
    const { outOfReach } = gapsOf({ ruleSets: [set], assessments: [onFleet(data, [evidence('e1', state)])] });
    expect(told(outOfReach, cause)).toEqual([`out-of-reach evidence:fleet.yaml#e1: it is ${state}`]);
  });

  test.each([
    ['tiny-1', {}, 'a rule decides the requirement: claims name the evidence behind them'],
    ['tiny-3', {}, 'the requirement is inspected: only an attestation decides it'],
    ['tiny-4', {}, 'nothing verifies the requirement, so that evidence decides nothing'],
  ])('evidence that names %s, which it does not decide', (name, more, reason) => {
    const { outOfReach } = gapsOf({ ruleSets: [set], assessments: [onFleet(sound, [naming(name, more)])] });
    expect(told(outOfReach, 'evidence-not-asked')).toEqual([
      `out-of-reach evidence:fleet.yaml#e1: ${reason}`,
    ]);
  });
});

describe('evidence', () => {
  test('for an earlier revision is outdated, and leaves the requirement uncovered', () => {
    const { gaps } = gapsOf({
      ruleSets: [set],
      assessments: [onFleet(sound, [naming('tiny-2@2'), attested])],
    });
    expect(causes(gaps)).toEqual(['undecided', 'earlier-revision']);
    expect(told(gaps, 'earlier-revision')).toEqual([
      'outdated evidence:fleet.yaml#e1: is for revision 2, and the requirement is at revision 3',
    ]);
  });

  test('past its date is outdated', () => {
    const expired = evidence('e1', 'expired', { requirements: ['tiny-2'] });
    const { gaps } = gapsOf({ ruleSets: [set], assessments: [onFleet(sound, [expired, attested])] });
    expect(told(gaps, 'evidence-expired')).toEqual(['outdated evidence:fleet.yaml#e1: it is expired']);
  });

  test.each([
    ['tiny-9', 'names `tiny-9`, which is no requirement'],
    ['tiny-2@4', 'is for revision 4, and the requirement is at revision 3'],
    ['tiny-2@0', 'names `tiny-2@0`, which is no requirement'],
  ])('that names `%s` is orphaned', (name, reason) => {
    const { gaps } = gapsOf({ ruleSets: [set], assessments: [onFleet(sound, [naming(name)])] });
    expect(told(gaps, 'requirement-not-there').map(line => line.replace(/^orphaned \S+: /u, ''))).toEqual([
      reason,
    ]);
  });

  test('that nothing refers to is orphaned, and not where a claim that no rule reads refers to it', () => {
    const { gaps } = gapsOf({ ruleSets: [set], assessments: [onFleet(sound, [evidence('e1', 'holds')])] });
    expect(told(gaps, 'nothing-leads-to-it')).toEqual([
      'orphaned evidence:fleet.yaml#e1: no claim refers to it, and it names no requirement',
    ]);
    const claimed = onFleet({ ...sound, teams: [{ id: 't', evidence: ['e1'] }] }, [evidence('e1', 'holds')]);
    expect(told(gapsOf({ ruleSets: [set], assessments: [claimed] }).gaps, 'nothing-leads-to-it')).toEqual([]);
  });

  test('that a claim refers to and that is not there is orphaned', () => {
    const data = { ...sound, teams: [{ id: 't', evidence: ['e1', 'lost'] }] };
    const { gaps } = gapsOf({ ruleSets: [set], assessments: [onFleet(data, [evidence('e1', 'holds')])] });
    expect(told(gaps, 'evidence-not-there')).toEqual([
      'orphaned /teams/*: refers to `lost`, which is no entry of `evidence` that is known',
    ]);
  });

  test.each([
    [{}, { requirements: ['tiny-2', 'tiny-2@3'] }, 'names `tiny-2` more than once'],
    [{ teams: [{ id: 't', evidence: ['e1', 'e1'] }] }, {}, 'refers to `e1` more than once'],
  ])('that is linked twice is a duplicate (%j, %j)', (data, more, reason) => {
    const assessed = onFleet({ ...sound, ...data }, [evidence('e1', 'present', more)]);
    const { gaps } = gapsOf({ ruleSets: [set], assessments: [assessed] });
    expect(told(gaps, 'stated-twice')).toEqual([`duplicate evidence:fleet.yaml#e1: ${reason}`]);
  });

  test('whose bytes were altered is suspect wherever it is linked', () => {
    const data = { hosts: [{ port: 22, evidence: ['e1'] }] };
    const assessed = onFleet(data, [evidence('e1', 'altered', { requirements: ['tiny-2'] })]);
    const [group] = gapsOf({ ruleSets: [set], assessments: [assessed] }).gaps.filter(
      ({ state }) => state === 'suspect',
    );
    expect(
      group?.gaps.flatMap(({ links }) => links.map(({ kind, from }) => `${kind} ${from ?? ''}`)),
    ).toEqual([
      'holds descriptor:fleet.yaml',
      'supports tiny-2',
      'backs /hosts/*',
      'supports verdict:tiny-1@fleet.yaml#/hosts/0',
      'supports verdict:tiny-2@fleet.yaml#',
      'supports verdict:tiny-5@fleet.yaml#/hosts/0',
    ]);
  });

  test('that names a requirement which is there and not traced is no orphan', () => {
    const input = {
      ruleSets: [other('else', [requirement('else-1')])],
      catalogue: [set, other('else', [requirement('else-1')])],
    };
    const assessed = onFleet(sound, [naming('tiny-2')], input.ruleSets);
    expect(gapsOf({ ...input, assessments: [assessed] }).gaps).toEqual([]);
  });
});

describe('a programme', () => {
  const items = other('plan', [item('plan-a'), item('plan-b'), item('plan-c')]);
  const sets = [set, items];
  const answer = (from: string, to: string, confidence: 'certain' | 'uncertain' = 'certain') => ({
    item: from,
    requirement: to,
    how: `${to} does it`,
    confidence,
  });

  test('has an item that nothing serves for certain, one that asks nothing, and answers that are uncertain', () => {
    const programme = {
      answers: [answer('plan-a', 'tiny-1'), answer('plan-b', 'tiny-2', 'uncertain')],
      unserved: [{ item: 'plan-c', reason: 'it is about the weather' }],
    };
    const { gaps, outOfReach } = gapsOf({ ruleSets: sets, programme });
    expect(told(gaps, 'item-unserved')).toEqual([
      'uncovered plan-b: no requirement answers to it for certain',
    ]);
    expect(told(outOfReach, 'item-without-deployment')).toEqual([
      'out-of-reach plan-c: it is about the weather',
    ]);
    expect(told(outOfReach, 'uncertain')).toEqual(['out-of-reach plan-b: uncertain: tiny-2 does it']);
  });

  test('has orphaned and doubled answers', () => {
    const answers = [
      answer('plan-a', 'tiny-1'),
      answer('plan-a', 'tiny-1'),
      answer('plan-a', 'tiny-9'),
      answer('plan-z', 'tiny-2'),
      answer('tiny-1', 'tiny-2'),
    ];
    const { gaps } = gapsOf({ ruleSets: sets, programme: { answers, unserved: [] } });
    expect(told(gaps, 'stated-twice')).toEqual(['duplicate plan-a: tiny-1 does it']);
    expect(told(gaps, 'requirement-not-there')).toEqual([
      'orphaned plan-a: is said to be served by `tiny-9`, which is no requirement',
    ]);
    expect(told(gaps, 'item-not-there')).toEqual([
      'orphaned tiny-2: is said to answer to `plan-z`, which is no item of a programme',
    ]);
  });

  test('is served by what was derived from the same clause, where nothing is recorded of its text', () => {
    const aims = other('aims', [
      item('aims-1'),
      { ...requirement('aims-1.1', 'derived'), provenance: 'derived from scope: aim 1' },
    ]);
    const input = { ruleSets: [aims], programme: { answers: [], unserved: [] } };
    expect(told(gapsOf(input).gaps, 'item-unserved')).toEqual([]);
    expect(traceGraph(input).links.filter(({ kind }) => kind === 'serves')).toEqual([
      {
        kind: 'serves',
        from: 'aims-1',
        to: 'aims-1.1',
        reason: 'derived from scope: aim 1',
        state: 'covered',
      },
    ]);
  });

  test('whose items serve each other is a cycle, reported with its members', () => {
    const answers = [answer('plan-b', 'plan-c'), answer('plan-c', 'plan-b'), answer('plan-a', 'plan-b')];
    const gaps = gapsOf({ ruleSets: sets, programme: { answers, unserved: [] } });
    expect(gaps.cycles).toEqual([['plan-b', 'plan-c']]);
    expect(hasGaps(gaps)).toBe(true);
  });
});

describe('relations', () => {
  const els = other('else', [requirement('else-1'), requirement('else-2')]);
  const relating = (from: string, control: string, more: Partial<Mapping> = {}): Mapping => ({
    from,
    to: { framework: 'else', control },
    relation: 'intersects',
    confidence: 'certain',
    rationale: 'both are about ports',
    edition: '2024',
    title: 'x',
    ...more,
  });
  const withRelations = (...relations: readonly Mapping[]) => ({ ruleSets: [set, els], relations });

  test('join requirements both ways without making a cycle, unless each is part of the other', () => {
    const back = relating('else-1', 'tiny-1', { to: { framework: 'tiny', control: 'tiny-1' } });
    const both = withRelations(relating('tiny-1', 'else-1'), back);
    expect([gapsOf(both).gaps, gapsOf(both).cycles]).toEqual([[], []]);
    const parts = withRelations(relating('tiny-1', 'else-1', { relation: 'subset' }), {
      ...back,
      relation: 'subset',
    });
    expect(gapsOf(parts).cycles).toEqual([['tiny-1', 'else-1']]);
    const consistent = withRelations(relating('tiny-1', 'else-1', { relation: 'subset' }), {
      ...back,
      relation: 'superset',
    });
    expect(gapsOf(consistent).cycles).toEqual([]);
  });

  test('that name what is not there are orphaned, doubled ones duplicates, and other frameworks are left out', () => {
    const { gaps, outOfReach } = gapsOf(
      withRelations(
        relating('tiny-1', 'else-9'),
        relating('tiny-2', 'else-1'),
        relating('tiny-2', 'else-1'),
        relating('tiny-3', 'else-2', { confidence: 'uncertain' }),
        relating('tiny-1', 'ac-2', { to: { framework: 'nist', control: 'ac-2' } }),
        relating('tiny-1', 'else-2', { relation: 'none' }),
      ),
    );
    expect(causes(gaps)).toEqual(['requirement-not-there', 'stated-twice']);
    expect(told(outOfReach, 'uncertain')).toEqual(['out-of-reach tiny-3: uncertain: both are about ports']);
  });
});

describe('the source text', () => {
  const source: TracedSource = {
    standard: 'tiny',
    records: [
      { fingerprint: 'aa', line: 7, clause: '1', as: 'requirement', requirements: ['tiny-1'] },
      { fingerprint: 'bb', line: 9, clause: '1', as: 'requirement', requirements: ['tiny-2', 'tiny-9'] },
      { fingerprint: 'cc', line: 2, clause: '0', as: 'scope', requirements: [] },
    ],
    drifted: [{ fingerprint: 'aa', reason: 'it was changed', place: { file: 't.txt', line: 8, column: 1 } }],
    unaccounted: [{ clause: '1', reason: 'nothing accounts for it' }],
    withoutSource: ['tiny-3'],
  };

  test('makes suspect what is encoded of a statement that drifted, and orphans what it does not give', () => {
    const { gaps } = gapsOf({ ruleSets: [set], sources: [source] });
    expect(told(gaps, 'statement-drifted')).toEqual(['suspect statement:aa: it was changed']);
    expect(told(gaps, 'statement-unaccounted')).toEqual(['uncovered tiny:1: nothing accounts for it']);
    expect(told(gaps, 'statement-not-there')).toEqual([
      'orphaned tiny-3: no statement of the source text is encoded as it',
    ]);
    expect(told(gaps, 'requirement-not-there')).toEqual([
      'orphaned statement:bb: is said to be encoded as `tiny-9`, which is no requirement',
    ]);
  });
});

describe('a clause', () => {
  const clause = (number: string) => ({ number, title: `clause ${number}`, notes: [] });
  const wide = other('wide', [{ ...requirement('wide-1'), clause: '3' }], {
    clauses: ['1', '2', '3', '4', '4.1', '5'].map(clause),
    terms: [{ term: 'host', clause: '5', meaning: 'a machine', notes: [] }],
    convention: { clause: '2', forms: [] },
  });
  const source = (records: TracedSource['records']): TracedSource => ({
    standard: 'wide',
    records,
    drifted: [],
    unaccounted: [],
    withoutSource: [],
  });

  test('without an entry is uncovered, unless it stands before all provisions, defines terms or explains the wording', () => {
    const { gaps, outOfReach } = gapsOf({ ruleSets: [wide] });
    expect(told(gaps, 'clause-without-entry')).toEqual([
      'uncovered wide:4.1: no entry of the catalogue stands for anything in this clause',
    ]);
    expect(told(outOfReach, 'clause-not-stating')).toEqual([
      'out-of-reach wide:1: it comes before the first clause that states anything',
      'out-of-reach wide:2: it says how the wording is to be read',
      'out-of-reach wide:5: it defines terms',
    ]);
  });

  test('is judged by its statements where the source text is known', () => {
    const record = { fingerprint: 'dd', line: 1, clause: '4.1', as: 'example', requirements: [] } as const;
    const { gaps, outOfReach } = gapsOf({ ruleSets: [wide], sources: [source([record])] });
    expect(told(outOfReach, 'clause-not-stating')).toContain(
      'out-of-reach wide:4.1: its statements were taken for: example',
    );
    expect(told(gaps, 'clause-without-entry')).toEqual([]);
    const encoded = { ...record, requirements: ['wide-1'] };
    const elsewhere = gapsOf({ ruleSets: [wide], sources: [source([encoded])] });
    expect(
      [...causes(elsewhere.gaps), ...told(elsewhere.outOfReach, 'clause-not-stating')].join(),
    ).not.toContain('4.1');
  });

  test('that is not in the standard orphans its requirements', () => {
    const lost = other('lost', [{ ...requirement('lost-1'), clause: '9' }]);
    expect(told(gapsOf({ ruleSets: [lost] }).gaps, 'nothing-leads-to-it')).toEqual([
      "orphaned lost-1: its clause `9` is none of the standard's",
    ]);
  });
});
