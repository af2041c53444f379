import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { graphOf, reach, unreached, type Graph } from '../../checks/graph.ts';
import { components, cycles, rollUp } from '../../checks/graph-components.ts';

type Links = readonly (readonly [number, number])[];

const of = (size: number, links: Links): Graph =>
  graphOf(
    size,
    links.map(([from]) => from),
    links.map(([, to]) => to),
  );

/** Graphs with loops, links that are there several times, and nodes that nothing leads to. */
const arbitrary = fc
  .integer({ min: 1, max: 14 })
  .chain(size =>
    fc.tuple(
      fc.constant(size),
      fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 3 * size }),
    ),
  );

/** The slow way: what each node leads to, itself included, by going on until nothing is added. */
const closure = (size: number, links: Links): readonly ReadonlySet<number>[] => {
  const reached = Array.from({ length: size }, (_, node) => new Set([node]));
  for (let step = 0; step < size; step++)
    for (const [from, to] of links) for (const node of reached[to] ?? []) reached[from]?.add(node);
  return reached;
};

const naiveCycles = (size: number, links: Links): readonly (readonly number[])[] => {
  const reached = closure(size, links);
  const loops = new Set(links.filter(([from, to]) => from === to).map(([from]) => from));
  return Array.from({ length: size }, (_, node) =>
    [...(reached[node] ?? [])].filter(other => reached[other]?.has(node) === true).toSorted((a, b) => a - b),
  ).filter((group, node) => group[0] === node && (group.length > 1 || loops.has(node)));
};

describe('a graph', () => {
  test('keeps the links of a node in the order given, each with its number', () => {
    expect(
      of(3, [
        [2, 0],
        [0, 2],
        [2, 1],
        [2, 0],
      ]),
    ).toEqual({
      size: 3,
      offsets: Int32Array.of(0, 1, 1, 4),
      targets: Int32Array.of(2, 0, 1, 0),
      links: Int32Array.of(1, 0, 2, 3),
    });
  });

  test('is searched breadth first, with the distance and the link by which each node was reached', () => {
    const diamond = of(5, [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [3, 4],
    ]);
    expect(reach(diamond, [0])).toEqual({
      nodes: [0, 1, 2, 3, 4],
      distances: [0, 1, 1, 2, 3],
      links: [-1, 0, 1, 2, 4],
    });
    expect(reach(diamond, [0], { most: 2 }).nodes).toEqual([0, 1, 2, 3]);
    expect(reach(diamond, [0], { most: 0 }).nodes).toEqual([0]);
    expect(reach(diamond, [0], { through: node => node === 1 }).nodes).toEqual([0, 1, 2, 3]);
  });

  test('reaches what the slow way reaches, and calls all else orphans', () => {
    fc.assert(
      fc.property(arbitrary, ([size, links]) => {
        const slow = closure(size, links)[0] ?? new Set();
        expect(new Set(reach(of(size, links), [0]).nodes)).toEqual(slow);
        const rest = Array.from({ length: size }, (_, node) => node).filter(node => !slow.has(node));
        expect(unreached(of(size, links), [0])).toEqual(rest);
      }),
    );
  });

  test('gives the shortest distances', () => {
    fc.assert(
      fc.property(arbitrary, ([size, links]) => {
        const found = reach(of(size, links), [0]);
        const far = new Map(found.nodes.map((node, index) => [node, found.distances[index] ?? 0]));
        for (const [from, to] of links) {
          const distance = far.get(from);
          if (distance !== undefined) expect(far.get(to)).toBeLessThanOrEqual(distance + 1);
        }
        found.links.forEach((link, index) => {
          const [from, to] = links[link] ?? [-1, 0];
          expect(far.get(to)).toBe(from === -1 ? 0 : (far.get(from) ?? NaN) + 1);
          expect(found.nodes[index]).toBe(to);
        });
      }),
    );
  });
});

describe('the components of a graph', () => {
  test('are those of the slow way, and every link leads to the same or a lower one', () => {
    fc.assert(
      fc.property(arbitrary, ([size, links]) => {
        const graph = of(size, links);
        const found = components(graph);
        const slow = closure(size, links);
        for (let a = 0; a < size; a++)
          for (let b = 0; b < size; b++)
            expect(found.of[a] === found.of[b]).toBe(slow[a]?.has(b) === true && slow[b]?.has(a) === true);
        for (const [from, to] of links)
          expect(found.of[from]).toBeGreaterThanOrEqual(found.of[to] ?? Infinity);
        expect([...found.order].toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, n) => n));
        expect(found.count).toBe(new Set(found.of).size);
        expect(cycles(graph, found)).toEqual(naiveCycles(size, links));
      }),
    );
  });

  test('have their cycles named by members, by the least member first, and loops among them', () => {
    const graph = of(6, [
      [5, 4],
      [4, 5],
      [0, 3],
      [3, 1],
      [1, 3],
      [2, 2],
      [1, 0],
    ]);
    expect(cycles(graph, components(graph))).toEqual([[0, 1, 3], [2], [4, 5]]);
  });

  test('roll up what is below: each thing once, whatever the number of ways to it', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.array(fc.integer({ min: 0, max: 63 }), { minLength: 14, maxLength: 14 }),
        ([size, links], own) => {
          const graph = of(size, links);
          const slow = closure(size, links).map(reached =>
            [...reached].reduce((bits, node) => bits | (own[node] ?? 0), 0),
          );
          expect([...rollUp(graph, components(graph), own)]).toEqual(slow);
        },
      ),
    );
  });

  test('are found however deep the graph is', () => {
    const size = 300_000;
    const from = Array.from({ length: size }, (_, node) => node);
    const ring = graphOf(size, from, [...from.slice(1), 0]);
    expect(components(ring).count).toBe(1);
    const chain = graphOf(size, from.slice(1), from.slice(0, -1));
    expect(components(chain).count).toBe(size);
    expect(reach(chain, [size - 1]).nodes.length).toBe(size);
  });
});
