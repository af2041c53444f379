import { resolve } from 'node:path';

import { defaultGate } from '../checks/gate.ts';
import { assessPaths, type AssessedPaths } from './assess-paths.ts';
import { assessedAt } from './assessed-at.ts';
import { withCatalogues } from './catalogue-files.ts';
import { previousRun, since } from './compared-runs.ts';
import { parseGate } from './gate-option.ts';
import type { Io } from './io.ts';
import { readOverlays, type OverlayOptions, type Overlays } from './overlays.ts';
import { readTests, type TestOptions } from './read-tests.ts';
import { ruleSetSource, type Filter } from './rule-sets.ts';
import { testedInput } from './tested-input.ts';

/** The options of every command that assesses descriptors. */
export interface AssessCommandOptions extends Filter, OverlayOptions, TestOptions {
  readonly gate?: readonly string[];
  /** The path of an earlier run. */
  readonly previous?: string;
  readonly assessedAt?: string;
  readonly evidenceRoot?: string;
  readonly root?: string;
  readonly followSymlinks?: boolean;
  readonly format: string;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly dryRun?: boolean;
}

/** Assesses what the command line names. */
export const assessCommand = async (
  paths: readonly string[],
  options: AssessCommandOptions,
  io: Io,
): Promise<AssessedPaths & { readonly overlays: Overlays }> => {
  const gate = (options.gate ?? []).reduce((over, text) => parseGate(text, over), defaultGate);
  const at = assessedAt(options.assessedAt, io);
  const given = await withCatalogues(options, io);
  const ruleSets = await ruleSetSource(given);
  const root = resolve(io.cwd, options.root ?? '.');
  const followSymlinks = options.followSymlinks === true;
  const place = { cwd: io.cwd, root, followSymlinks };
  const overlays = readOverlays(options, place);
  const tests =
    options.tests === undefined && options.results === undefined
      ? undefined
      : await readTests(options, place);
  const previous = options.previous === undefined ? undefined : previousRun(options.previous, place);
  const assessed = await assessPaths(
    {
      paths,
      ruleSets,
      gate,
      asked: options.standard ?? [],
      assessedAt: at,
      root,
      followSymlinks,
      overlays,
      ...(tests === undefined ? {} : { tests }),
      ...(options.evidenceRoot === undefined ? {} : { evidenceRoot: options.evidenceRoot }),
    },
    io,
  );
  const read = [...assessed.read, ...(given.outside?.read ?? [])];
  const input =
    tests === undefined
      ? assessed.input
      : { ...assessed.input, tests: await testedInput(tests, assessed.input, given) };
  if (previous === undefined || options.previous === undefined) return { input, read, overlays };
  return {
    input: { ...input, comparison: since(previous, input.assessment) },
    read: [...read, resolve(io.cwd, options.previous)],
    overlays,
  };
};
