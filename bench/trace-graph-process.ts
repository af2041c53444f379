// Lays out one synthetic trace and walks it; writes the medians as JSON. Run by trace-graph.ts as a process of its own:
// `trace-graph-process.mjs <items> <seed>`.
import { traceGaps } from '../checks/trace-gaps.ts';
import { traceIndex } from '../checks/trace-index.ts';
import { neighbourhood } from '../checks/trace-neighbourhood.ts';
import { inTurn, milliseconds } from './statistics.ts';
import { syntheticTrace } from './synthetic-trace.ts';
import type { TraceTimes } from './trace-graph.ts';

const [size = '100000', seed = '1'] = process.argv.slice(2);
const { trace, cycles } = syntheticTrace(Number(size), Number(seed));
let index = traceIndex(trace);
const [top] = trace.nodes;
const taken = inTurn(7, {
  index: () => milliseconds(() => (index = traceIndex(trace))),
  neighbourhood: () => milliseconds(() => top === undefined || neighbourhood(index, top, { up: 2, down: 2 })),
  gaps: () => milliseconds(() => traceGaps(index)),
});
const found: TraceTimes = {
  nodes: trace.nodes.length,
  links: trace.links.length,
  ...taken,
  cycles: index.cycles.length,
  planted: cycles,
};
process.stdout.write(JSON.stringify(found));
