// Measures what the command and its parts take, and writes RESULTS.md beside this file. Ends with 1 where two ways that
// must agree do not; never because something is slow.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { measureColdStart } from './cold-start.ts';
import { measureHtmlPage } from './html-page.ts';
import { measureMemory } from './memory.ts';
import { resultsText } from './results-text.ts';
import { measureOutputs } from './outputs.ts';
import { measureRules } from './rules.ts';
import { measureSkeletons } from './skeletons.ts';
import { measureSpectral } from './spectral.ts';
import { measureStages } from './stages.ts';
import { measureTraceGraph } from './trace-graph.ts';
import { descriptorFolder, packageFolder } from './work-folder.ts';

const { values } = parseArgs({
  options: { date: { type: 'string' }, seed: { type: 'string', default: '1452' } },
});
const date = values.date ?? process.env['BENCH_DATE'] ?? 'on a day that was not given';
const seed = Number(values.seed);

const known = descriptorFolder('known', { seed, count: 200, unknowns: false });
const few = descriptorFolder('few', { seed, count: 200, unknowns: true });
const many = descriptorFolder('many', { seed, count: 2000, unknowns: true });

const parts = [
  await measureRules(known),
  await measureStages(few),
  await measureTraceGraph(seed),
  await measureOutputs(seed),
  await measureHtmlPage(seed),
  await measureSkeletons(seed),
  measureColdStart(),
  measureMemory(few, many),
  await measureSpectral(known),
];
const text = resultsText(parts, { node: process.version, date, seed });
writeFileSync(join(packageFolder, 'bench/RESULTS.md'), text);
process.stdout.write(text);
process.exitCode = parts.some(part => part.disagreements.length > 0) ? 1 : 0;
