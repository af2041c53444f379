// Does what `check --format json` does to the descriptors of a folder, stage by stage, each timed; writes the sums as
// JSON. Run by run.ts as a process of its own, so that nothing is warmer than in a run of the command.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { assess } from '../checks/assess.ts';
import { defaultGate, summarise } from '../checks/gate.ts';
import { trace } from '../checks/trace.ts';
import { readInput } from '../cli/read-input.ts';
import { checkJson } from '../generators/check-json.ts';
import type { DescriptorAssessment } from '../model/assessment.ts';
import type { DescriptorDocument } from '../model/document.ts';
import { decode } from '../readers/decode.ts';
import { buildData } from '../readers/descriptor-data.ts';
import { placesIn } from '../readers/layout.ts';
import { lineTable } from '../readers/line-table.ts';
import { referenceProblems } from '../readers/reference-problems.ts';
import { schemaProblems } from '../readers/schema-problems.ts';
import { readYaml } from '../readers/yaml-document.ts';
import { x1452RuleSet } from '../requirements/x1452/verification.ts';
import { stages, type Stage } from './stages.ts';

const times = new Map<Stage, number>(stages.map(stage => [stage, 0]));

const timed = <T>(stage: Stage, call: () => T): T => {
  const start = process.hrtime.bigint();
  const result = call();
  times.set(stage, (times.get(stage) ?? 0) + Number(process.hrtime.bigint() - start) / 1e6);
  return result;
};

const given = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error('a generated descriptor could not be read');
  return result.value;
};

const none = (problems: readonly unknown[]): void => {
  if (problems.length > 0) throw new Error('a generated descriptor is not valid');
};

/** The stages of `readDescriptor`, in the order in which it goes through them. */
const readInStages = (file: string, bytes: Uint8Array): DescriptorDocument => {
  const { text, isPlain } = timed('text', () => given(decode(file, bytes)));
  const locate = timed('text', () => lineTable(file, text));
  const tree = timed('yaml', () => readYaml(text, locate));
  if (!tree.ok) throw new Error('a generated descriptor is no YAML');
  const { data, places } = timed('data', () => {
    const built = buildData(tree.root, isPlain, locate);
    return { data: built.data, places: placesIn(built.data, tree.root.at, built.layouts, locate) };
  });
  timed('schema', () => {
    none(schemaProblems(data, places));
  });
  timed('references', () => {
    none(referenceProblems(data, places.placeOf));
  });
  const sha256 = timed('digest', () => createHash('sha256').update(bytes).digest('hex'));
  return { file, sha256, data, placeOf: places.placeOf, warnings: [] };
};

const assessOne = (folder: string, name: string): DescriptorAssessment => {
  const bytes = timed('read', () =>
    given(readInput(join(folder, name), name, { followSymlinks: false, root: folder })),
  );
  const document = readInStages(name, bytes);
  return timed('assess', () => assess(document, [], [x1452RuleSet]));
};

const writeAll = (assessments: readonly DescriptorAssessment[]): number => {
  const { standard, digest } = x1452RuleSet;
  const { summary, traced } = timed('sum up', () => {
    const requirements = new Map(standard.requirements.map(each => [each.id, each]));
    return {
      summary: summarise(assessments, [], requirements, defaultGate),
      traced: trace([x1452RuleSet], assessments),
    };
  });
  const run = {
    tool: { name: 'clausewise', version: '0' },
    assessedAt: '2026-11-21T00:00:00Z',
    gate: defaultGate,
  };
  const ruleSets = [{ standard: standard.id, edition: standard.edition, digest }];
  const assessment = { run, ruleSets, summary, assessments, problems: [] };
  return timed('write', () => Buffer.byteLength(checkJson({ assessment, trace: traced })));
};

const folder = process.argv[2] ?? '';
writeAll(readdirSync(folder).map(name => assessOne(folder, name)));
process.stdout.write(JSON.stringify(Object.fromEntries(times)));
