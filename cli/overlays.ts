import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

import { againstBaseline } from '../checks/known.ts';
import { waive } from '../checks/waive.ts';
import type { Assessment, DescriptorAssessment } from '../model/assessment.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Problem, Result } from '../model/problem.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Waivers } from '../model/waiver.ts';
import { readBaseline } from '../readers/baseline.ts';
import { readWaivers } from '../readers/waivers.ts';
import { readInput } from './read-input.ts';
import { loadRuleSets } from './rule-sets.ts';
import { usageError } from './usage-error.ts';

/** What is laid over the results of an assessment. */
export interface OverlayOptions {
  /** Paths of waivers files. */
  readonly waivers?: readonly string[];
  /** The path of a baseline file. */
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** Where files are found, and what their reported names are relative to. */
export interface OverlayPlace {
  readonly cwd: string;
  readonly root: string;
  readonly followSymlinks: boolean;
}

/** The files that are laid over an assessment. */
export interface Overlays {
  readonly waivers: readonly Waivers[];
  readonly baseline?: Baseline;
  readonly problems: readonly Problem[];
  /** The files that were read. */
  readonly read: readonly string[];
}

/**
 * Reads the files that are laid over an assessment; what cannot be read is a problem of the run.
 * @throws UsageError where a baseline is named that is not there and is not to be made.
 */
export const readOverlays = (
  { waivers = [], baseline, updateBaseline }: OverlayOptions,
  place: OverlayPlace,
): Overlays => {
  const files = waivers.map(path => read(path, place, readWaivers));
  const held =
    baseline === undefined || isToBeMade(baseline, updateBaseline === true, place)
      ? undefined
      : read(baseline, place, readBaseline);
  return {
    waivers: files.flatMap(each => (each.ok ? [each.value] : [])),
    ...(held?.ok === true ? { baseline: held.value } : {}),
    problems: [...files, ...(held === undefined ? [] : [held])].flatMap(each =>
      each.ok ? [] : each.problems,
    ),
    read: [...waivers, ...(held === undefined ? [] : [baseline ?? ''])].map(path => resolve(place.cwd, path)),
  };
};

const isToBeMade = (baseline: string, mayBeMade: boolean, { cwd }: OverlayPlace): boolean => {
  if (existsSync(resolve(cwd, baseline))) return false;
  if (mayBeMade) return true;
  throw usageError(
    'baseline',
    `the baseline \`${baseline}\` is not there`,
    'add --update-baseline to take one of what is found now',
  );
};

const read = <T>(
  path: string,
  place: OverlayPlace,
  reader: (file: string, bytes: Uint8Array) => Result<T>,
): Result<T> => {
  const full = resolve(place.cwd, path);
  const shown = relative(place.root, full).split(sep).join('/');
  const bytes = readInput(full, shown, place);
  return bytes.ok ? reader(shown, bytes.value) : bytes;
};

/** Assessments with what was laid over them, and what that came to. */
export interface Overlaid extends Pick<Assessment, 'waivers' | 'baseline'> {
  readonly assessments: readonly DescriptorAssessment[];
}

/** Lays waivers over results first; what is waived needs no baseline. */
export const overlay = async (
  assessments: readonly DescriptorAssessment[],
  { waivers, baseline }: Overlays,
  ruleSets: readonly RuleSet[],
  assessedAt: string,
): Promise<Overlaid> => {
  const requirements = new Map(
    ruleSets.flatMap(({ standard }) => standard.requirements.map(each => [each.id, each] as const)),
  );
  const waived =
    waivers.length === 0
      ? undefined
      : waive(assessments, waivers, {
          assessedAt,
          notWaivable: id => requirements.get(id)?.notWaivable,
          isKnown: await knownIds(waivers, requirements),
        });
  const held =
    baseline === undefined
      ? undefined
      : againstBaseline(waived?.assessments ?? assessments, baseline, id => requirements.has(id));
  return {
    assessments: held?.assessments ?? waived?.assessments ?? assessments,
    ...(waived === undefined ? {} : { waivers: waived.summary }),
    ...(held === undefined ? {} : { baseline: held.summary }),
  };
};

/** The whole catalogue loads only where a waiver names a requirement that is not part of the run. */
const knownIds = async (
  waivers: readonly Waivers[],
  inRun: ReadonlyMap<string, unknown>,
): Promise<(id: string) => boolean> => {
  if (waivers.every(file => file.waivers.every(({ requirement }) => inRun.has(requirement))))
    return id => inRun.has(id);
  const all = new Set(
    (await loadRuleSets({})).flatMap(({ standard }) => standard.requirements.map(({ id }) => id)),
  );
  return id => inRun.has(id) || all.has(id);
};
