import type { TraceAnswer, TraceHeading, TraceNeighbourhood } from '../../model/trace-answer.ts';
import type { TraceLink, TraceNode } from '../../model/trace-graph.ts';

const heading: TraceHeading = {
  run: { tool: { name: 'clausewise', version: '0.1.0' }, assessedAt: '2026-11-21T00:00:00Z' },
  ruleSets: [
    { standard: 'x1452', designation: 'Rec. ITU-T X.1452', edition: '10/2020', digest: 'ab'.repeat(32) },
  ],
  descriptors: ['deployment.yaml'],
  problems: [],
};

/** An item between the programme that it serves and the verdicts on it, under a name of somebody's choice. */
const found = (name: string): TraceNeighbourhood => {
  const place = { file: name, line: 12, column: 3 };
  const item: TraceNode = {
    kind: 'requirement',
    id: 'x1452-9.1.1-1',
    label: 'the operator governs its security services',
    obligation: 'required',
    revision: 2,
  };
  const plan: TraceNode = {
    kind: 'programme-item',
    id: 'q3-17-2-f',
    label: 'how is best practice applied',
    obligation: 'informative',
    revision: 1,
  };
  const evidence: TraceNode = {
    kind: 'evidence',
    id: `evidence:${name}#${name}`,
    label: `document ${name}: altered`,
    place,
  };
  const verdict = (subject: string, verdict: 'pass' | 'fail'): TraceNode => ({
    kind: 'verdict',
    id: `verdict:x1452-9.1.1-1@${name}#${subject}`,
    label: `${subject}: as \`${name}\` says`,
    place,
    verdict,
    assurance: 'evidenced',
  });
  const down = (
    kind: TraceLink['kind'],
    from: string,
    to: string | null,
    more: Partial<TraceLink> = {},
  ): TraceLink => ({
    kind,
    from,
    to,
    state: 'covered',
    ...more,
  });
  const fail = verdict('/parties/0', 'fail');
  const pass = verdict('/parties/1', 'pass');
  const path: TraceNode = { kind: 'path', id: '/parties/*/role', label: '/parties/*/role' };
  const rule: TraceNode = {
    kind: 'rule',
    id: `rule:${'cd'.repeat(32)}`,
    label: 'each party: its role is `operator`',
  };
  return {
    item,
    below: { covered: 7, suspect: 1 },
    up: [
      {
        distance: 1,
        by: item.id,
        link: down('serves', plan.id, item.id, {
          state: 'out-of-reach',
          cause: 'uncertain',
          reason: 'uncertain: perhaps',
        }),
        node: plan,
        below: ['suspect'],
      },
      {
        distance: 1,
        by: item.id,
        link: down('states', 'x1452:9.1.1', item.id),
        node: { kind: 'clause', id: 'x1452:9.1.1', label: 'Functionalities' },
        below: ['suspect', 'out-of-reach'],
      },
    ],
    down: [
      { distance: 1, by: item.id, link: down('verifies', item.id, rule.id), node: rule, below: [] },
      { distance: 2, by: rule.id, link: down('reads', rule.id, path.id), node: path, below: [] },
      { distance: 1, by: item.id, link: down('judges', item.id, fail.id), node: fail, below: ['suspect'] },
      {
        distance: 2,
        by: fail.id,
        link: down('settles', fail.id, path.id, { pointer: '/parties/0/role', place }),
        node: path,
        below: [],
      },
      {
        distance: 2,
        by: fail.id,
        link: down('supports', fail.id, evidence.id, {
          state: 'suspect',
          cause: 'evidence-altered',
          reason: `\`${name}\` was altered`,
        }),
        node: evidence,
        below: [],
      },
      ...Array.from({ length: 14 }, () => ({
        distance: 1,
        by: item.id,
        link: down('judges', item.id, pass.id),
        node: pass,
        below: [],
      })),
      {
        distance: 1,
        by: item.id,
        link: down('judges', item.id, null, {
          state: 'uncovered',
          cause: 'no-result',
          reason: `\`${name}\` has no result`,
        }),
        below: [],
      },
    ],
    related: [
      {
        distance: 1,
        by: item.id,
        link: down('relates', 'q3-17-2-d-1', item.id, {
          relation: 'subset',
          reason: 'evaluating is part of it',
        }),
        node: { kind: 'requirement', id: 'q3-17-2-d-1', label: 'somebody evaluates' },
        below: [],
      },
    ],
    beyond: { up: 1, down: 4 },
    cycles: [['q3-17-2-f', item.id]],
  };
};

/** An answer about one item; every name of somebody else's choice is this one. */
export const itemAnswer = (name: string): TraceAnswer => ({ asked: 'items', heading, items: [found(name)] });

/** An answer about gaps of each sort. */
export const gapsAnswer = (name: string): TraceAnswer => {
  const { down } = found(name);
  const evidence = down[4]?.node;
  const altered = down[4]?.link;
  const clause = (number: string): TraceNode => ({ kind: 'clause', id: `x1452:${number}`, label: 'Scope' });
  const before = (number: string): TraceLink => ({
    kind: 'states',
    from: `x1452:${number}`,
    to: null,
    state: 'out-of-reach',
    cause: 'clause-not-stating',
    reason: 'it comes before the first clause that states anything',
  });
  return {
    asked: 'gaps',
    heading,
    gaps: {
      links: { covered: 12, suspect: 2, 'out-of-reach': 2 },
      gaps:
        evidence === undefined || altered === undefined
          ? []
          : [
              {
                cause: 'evidence-altered',
                state: 'suspect',
                gaps: [{ item: evidence, links: [altered, altered] }],
              },
            ],
      outOfReach: [
        {
          cause: 'clause-not-stating',
          state: 'out-of-reach',
          gaps: ['1', '2'].map(number => ({ item: clause(number), links: [before(number)] })),
        },
      ],
      cycles: [['q3-17-2-f', 'x1452-9.1.1-1']],
    },
  };
};

/** An answer that nothing is missing. */
export const noGaps: TraceAnswer = {
  asked: 'gaps',
  heading: { ...heading, descriptors: [] },
  gaps: { links: { covered: 3 }, gaps: [], outOfReach: [], cycles: [] },
};
