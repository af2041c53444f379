import { describe, expect, test } from 'vitest';

import { findItems, itemNames } from '../../checks/trace-find.ts';
import { traceGaps } from '../../checks/trace-gaps.ts';
import { traceIndex, type TraceIndex } from '../../checks/trace-index.ts';
import { neighbourhood, type TraceDepth } from '../../checks/trace-neighbourhood.ts';
import type { TraceNeighbourhood, TraceStep } from '../../model/trace-answer.ts';
import {
  linkCauses,
  type LinkCause,
  type TraceLink,
  type TraceNode,
  type TraceNodeKind,
} from '../../model/trace-graph.ts';

const node = (id: string, kind: TraceNodeKind = 'requirement'): TraceNode => ({
  kind,
  id,
  label: `label of ${id}`,
});

const link = (
  kind: TraceLink['kind'],
  from: string | null,
  to: string | null,
  cause?: LinkCause,
): TraceLink =>
  cause === undefined
    ? { kind, from, to, state: 'covered' }
    : { kind, from, to, state: linkCauses[cause], cause, reason: `because ${cause}` };

const nodes = [
  node('plan', 'programme-item'),
  node('text', 'standard'),
  node('std', 'standard'),
  node('std:1', 'clause'),
  node('std:1.1', 'clause'),
  node('req'),
  node('peer'),
  node('rule:0123456789', 'rule'),
  node('/hosts/*/port', 'path'),
  { ...node('verdict:req@f#/hosts/0', 'verdict'), verdict: 'pass' as const },
  { ...node('verdict:req@f#/hosts/1', 'verdict'), verdict: 'fail' as const },
  node('evidence:f#scan', 'evidence'),
  node('descriptor:f', 'descriptor'),
];

const index = traceIndex({
  nodes,
  links: [
    link('states', 'text', 'plan'),
    link('serves', 'plan', 'req'),
    link('contains', 'std', 'std:1'),
    link('contains', 'std:1', 'std:1.1'),
    link('states', 'std:1.1', 'req'),
    link('states', 'std:1', 'peer'),
    link('verifies', 'peer', null, 'not-verified'),
    link('verifies', 'req', 'rule:0123456789'),
    link('reads', 'rule:0123456789', '/hosts/*/port'),
    link('judges', 'req', 'verdict:req@f#/hosts/0'),
    link('judges', 'req', 'verdict:req@f#/hosts/1'),
    link('settles', 'verdict:req@f#/hosts/0', '/hosts/*/port'),
    link('settles', 'verdict:req@f#/hosts/1', '/hosts/*/port'),
    link('supports', 'verdict:req@f#/hosts/0', 'evidence:f#scan', 'evidence-altered'),
    link('supports', 'verdict:req@f#/hosts/1', 'evidence:f#scan', 'evidence-altered'),
    link('supports', null, 'evidence:f#scan', 'requirement-not-there'),
    link('holds', 'descriptor:f', 'verdict:req@f#/hosts/0'),
    link('holds', 'descriptor:f', 'verdict:req@f#/hosts/1'),
    link('relates', 'req', 'peer'),
    link('applies', 'std', 'descriptor:f'),
  ],
});

const of = (id: string, depth?: TraceDepth, by: TraceIndex = index): TraceNeighbourhood => {
  const found = nodes.find(each => each.id === id);
  if (found === undefined) throw new TypeError(`no item ${id}`);
  return neighbourhood(by, found, depth);
};

const inShort = (steps: readonly TraceStep[]): readonly string[] =>
  steps.map(
    ({ distance, link: { kind, to, from }, node: found, below }) =>
      `${distance} ${kind} ${found?.id ?? (to === null ? `${from ?? ''} -` : '-')}${below.length === 0 ? '' : ` (${below.join()})`}`,
  );

describe('the neighbourhood of a requirement', () => {
  test('goes up to the programme and the standard, and no further than the item of the programme', () => {
    expect(inShort(of('req').up)).toEqual([
      '1 serves plan (suspect)',
      '3 contains std (suspect,out-of-reach)',
      '2 contains std:1 (suspect,out-of-reach)',
      '1 states std:1.1 (suspect)',
    ]);
  });

  test('goes down to the verdicts, the worst first, each with what settles it', () => {
    expect(inShort(of('req').down)).toEqual([
      '1 verifies rule:0123456789',
      '2 reads /hosts/*/port',
      '1 judges verdict:req@f#/hosts/1 (suspect)',
      '2 settles /hosts/*/port',
      '2 supports evidence:f#scan',
      '1 judges verdict:req@f#/hosts/0 (suspect)',
      '2 settles /hosts/*/port',
      '2 supports evidence:f#scan',
    ]);
  });

  test('counts each link below once, however many ways lead to it', () => {
    expect([of('req').below, of('std').below]).toEqual([
      { covered: 6, suspect: 2 },
      { covered: 10, suspect: 2, 'out-of-reach': 1 },
    ]);
  });

  test('has what it relates to beside it', () => {
    expect(inShort(of('req').related)).toEqual(['1 relates peer (out-of-reach)']);
    expect(inShort(of('descriptor:f').related)).toEqual(['1 applies std (suspect,out-of-reach)']);
  });
});

test('a requirement whose standard does not apply to a descriptor says so beside it', () => {
  const by = traceIndex({
    nodes,
    links: [
      link('contains', 'std', 'std:1'),
      link('states', 'std:1', 'req'),
      link('applies', 'std', 'descriptor:f', 'standard-not-applying'),
    ],
  });
  expect(
    of('req', undefined, by).related.map(({ link: { cause }, node: found }) => [found?.id, cause]),
  ).toEqual([['descriptor:f', 'standard-not-applying']]);
});

describe('a neighbourhood', () => {
  test('stops at the depth, and says how many items are beyond', () => {
    const found = of('req', { up: 1, down: 1 });
    expect(inShort(found.up)).toEqual(['1 serves plan (suspect)', '1 states std:1.1 (suspect)']);
    expect(inShort(found.down)).toEqual([
      '1 verifies rule:0123456789',
      '1 judges verdict:req@f#/hosts/1 (suspect)',
      '1 judges verdict:req@f#/hosts/0 (suspect)',
    ]);
    expect(found.beyond).toEqual({ up: 2, down: 2 });
    expect(of('req', { up: 9, down: 9 }).beyond).toEqual({ up: 0, down: 0 });
  });

  test('shows ends that are not there', () => {
    expect(inShort(of('peer').down)).toEqual(['1 verifies peer -']);
    expect(inShort(of('evidence:f#scan', { up: 1, down: 0 }).up)).toEqual([
      '1 supports -',
      '1 supports verdict:req@f#/hosts/1 (suspect)',
      '1 supports verdict:req@f#/hosts/0 (suspect)',
    ]);
  });

  test('ends in a cycle too, whose members share what is below and are named', () => {
    const circle = traceIndex({
      nodes,
      links: [
        link('serves', 'plan', 'req'),
        link('serves', 'req', 'peer'),
        link('serves', 'peer', 'plan'),
        link('verifies', 'peer', null, 'not-verified'),
      ],
    });
    const found = of('plan', { up: 9, down: 9 }, circle);
    expect(inShort(found.down)).toEqual([
      '1 serves req (out-of-reach)',
      '2 serves peer (out-of-reach)',
      '3 serves plan (out-of-reach)',
      '3 verifies peer -',
    ]);
    expect([found.cycles, traceGaps(circle).cycles]).toEqual([
      [['plan', 'req', 'peer']],
      [['plan', 'req', 'peer']],
    ]);
  });
});

describe('items are found', () => {
  test.each([
    ['req', ['req']],
    ['req@2', ['req']],
    ['std:1.1', ['std:1.1']],
    ['/hosts/*/port', ['/hosts/*/port']],
    ['/hosts/7/port', ['/hosts/*/port']],
    ['scan', ['evidence:f#scan']],
    ['f', ['descriptor:f']],
    ['rule:012345', ['rule:0123456789']],
    ['012345', ['rule:0123456789']],
    ['01234', []],
    ['nothing', []],
  ])('by `%s`', (id, found) => {
    expect(findItems(index, id).map(each => each.id)).toEqual(found);
  });

  test('by names that a misspelt one can be near to', () => {
    expect(itemNames(index)).toEqual([
      'plan',
      'text',
      'std',
      'std:1',
      'std:1.1',
      'req',
      'peer',
      '/hosts/*/port',
      'scan',
      'f',
    ]);
  });
});
