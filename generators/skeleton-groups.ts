import { groupBy } from './group-by.ts';
import { idRanges } from './id-ranges.ts';
import type { SkeletonInput, SkeletonRequirement } from './skeleton-input.ts';

/** The requirements of one top-level clause that have test purposes, and what is told of those that have none. */
export interface SkeletonGroup {
  /** `9`, `SCOPE`. */
  readonly clause: string;
  /** The name of its file, without an ending: `x1452-9`. */
  readonly file: string;
  readonly tested: readonly SkeletonRequirement[];
  readonly untested: readonly UntestedRequirements[];
}

/** Requirements without a test purpose, and the reason that they share. */
export interface UntestedRequirements {
  readonly ids: string;
  readonly reason: string;
}

/** Groups the requirements of a standard by their top-level clause; one without anything to test has no file. */
export const skeletonGroups = ({ standard, requirements }: SkeletonInput): readonly SkeletonGroup[] =>
  [...groupBy(requirements, ({ entry }) => topOf(entry.clause))]
    .map(([clause, own]) => ({
      clause,
      file: `${fileName(standard.id)}-${fileName(clause)}`,
      tested: own.filter(hasPurposes),
      untested: untested(own.filter(each => !hasPurposes(each))),
    }))
    .filter(({ tested }) => tested.length > 0);

/** Requirements by the reason for which they have no purpose. */
export const untested = (requirements: readonly SkeletonRequirement[]): readonly UntestedRequirements[] =>
  [...groupBy(requirements, ({ purposes }) => purposes.reason ?? 'no reason is given')].map(
    ([reason, own]) => ({ ids: idRanges(own.map(({ entry }) => entry.id)), reason }),
  );

/** Whether there is something to test. */
export const hasPurposes = ({ purposes }: SkeletonRequirement): boolean => purposes.purposes.length > 0;

/** A name of a file that every file system takes. */
export const fileName = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');

const topOf = (clause: string): string => clause.split('.')[0] ?? clause;
