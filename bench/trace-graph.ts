import { bundle } from './bundle.ts';
import { times, type Part } from './measurement.ts';
import { outputOfNode } from './run-process.ts';

/** What the walk over one synthetic trace took, in milliseconds, and what it found. */
export interface TraceTimes {
  readonly nodes: number;
  readonly links: number;
  readonly index: number;
  readonly neighbourhood: number;
  readonly gaps: number;
  readonly cycles: number;
  readonly planted: number;
}

const aim = 2000;

/** Measures what a trace takes to lay out, roll up and walk, at two sizes. */
export const measureTraceGraph = async (seed: number): Promise<Part> => {
  const script = await bundle('trace-graph-process');
  const of = (size: number): TraceTimes =>
    // sound: what trace-graph-process.ts writes
    JSON.parse(outputOfNode([script, String(size), String(seed)])) as TraceTimes;
  const [once, fourfold] = [of(100_000), of(400_000)];
  const total = (found: TraceTimes): number => found.index + found.neighbourhood + found.gaps;
  const ratio = total(fourfold) / total(once);
  return {
    title: 'Trace: states, cycles, gaps and one neighbourhood of a synthetic graph',
    measurements: [
      {
        what: '100,000 items, 300,000 links, with diamonds and cycles',
        measured: total(once) < aim ? 'under 2 s' : 'over 2 s',
        aim: { text: 'under 2 s', isMet: total(once) < aim },
      },
      {
        what: 'time at 400,000 items : at 100,000',
        measured: times(ratio),
        aim: { text: '<= 8x', isMet: ratio <= 8 },
      },
    ],
    notes: [
      `Here: ${total(once).toFixed(0)} ms at ${once.nodes} items and ${once.links} links, ${total(fourfold).toFixed(0)} ms at four times as many; the first includes laying out from ids (${once.index.toFixed(0)} ms), the gaps (${once.gaps.toFixed(0)} ms) and the neighbourhood of the top item (${once.neighbourhood.toFixed(0)} ms).`,
      "The work grows as the items and links do; what it costs above 4x is memory, as tables outgrow the processor's caches. A quadratic step would show as 16x.",
    ],
    disagreements: [once, fourfold]
      .filter(({ cycles, planted }) => cycles !== planted)
      .map(
        ({ nodes, cycles, planted }) =>
          `${planted} cycles were planted in ${nodes} items, and ${cycles} found`,
      ),
  };
};
