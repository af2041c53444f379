// Writes a matrix of 5,000 requirements and a run of 20,000 results in several formats; writes what each took as JSON.
// Run by outputs.ts as a process of its own: `outputs-process.mjs <requirements> <results> <seed>`.
import { checkSarif } from '../generators/check-sarif.ts';
import { matrixCsv } from '../generators/matrix-csv.ts';
import { matrixHtml } from '../generators/matrix-html.ts';
import { matrixJson } from '../generators/matrix-json.ts';
import { matrixMd } from '../generators/matrix-md.ts';
import { matrixXlsx } from '../generators/matrix-xlsx.ts';
import { oscal } from '../generators/oscal/oscal.ts';
import type { Result } from '../model/problem.ts';
import type { OutputTimes } from './outputs.ts';
import { median } from './statistics.ts';
import { variedReport } from './varied-report.ts';

const [requirements = '5000', results = '20000', seed = '1'] = process.argv.slice(2);
const matrix = variedReport(Number(requirements), Number(seed));
/** As many requirements as the five texts have, on as many descriptors as it takes: some 1.6 results of each on each. */
const run = variedReport(400, Number(seed), Math.ceil(Number(results) / 1.6 / 400));

const written = (result: Result<string>): string => {
  if (!result.ok) throw new Error(result.problems[0].message);
  return result.value;
};
type Written = string | Uint8Array;
const formats: Readonly<Record<string, () => Written | Promise<Written>>> = {
  xlsx: () => matrixXlsx(matrix),
  html: () => matrixHtml(matrix),
  csv: () => matrixCsv(matrix),
  md: () => matrixMd(matrix),
  json: () => matrixJson(matrix),
  oscal: async () => written(await oscal('assessment-results', run)),
  sarif: () => written(checkSarif(run)),
  'sarif in full': () => written(checkSarif(run, { profile: 'full' })),
};

const rounds = 5;
const taken: Record<string, number> = {};
const differing: string[] = [];
for (const [name, write] of Object.entries(formats)) {
  const first = Buffer.from(await write());
  const times: number[] = [];
  let isSame = true;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    const next = await write();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    isSame &&= first.equals(Buffer.from(next));
  }
  taken[name] = median(times);
  if (!isSame) differing.push(name);
}
const found: OutputTimes = { times: taken, differing };
process.stdout.write(JSON.stringify(found));
