import type { CrosswalkRow, Framework } from '../../model/crosswalk.ts';
import type { Trace } from '../../model/trace.ts';

/** The models of OSCAL that are written, by the name that a format has behind `oscal-`. */
export const oscalModels = [
  'catalog',
  'profile',
  'component',
  'assessment-plan',
  'assessment-results',
  'poam',
  'mapping',
] as const;
/** See {@link oscalModels}. */
export type OscalModel = (typeof oscalModels)[number];

/** The versions of OSCAL that are written, the usual one first. */
export const oscalVersions = ['1.2.1', '1.1.3'] as const;
/** See {@link oscalVersions}. */
export type OscalVersion = (typeof oscalVersions)[number];

/** What an OSCAL document is made of, beside the assessment. */
export interface OscalOptions {
  /** Default: the first of {@link oscalVersions}. */
  readonly version?: OscalVersion;
  /**
   * The whole of the standards in force, which the catalog holds even where the run was narrowed to some requirements;
   * default: the trace of the run.
   */
  readonly catalogue?: Trace;
  /** What the mapping-collection is made of: relations as they are judged today, and the texts that they lead to. */
  readonly crosswalk?: OscalCrosswalk;
}

/** Relations, and the texts at their ends. */
export interface OscalCrosswalk {
  readonly rows: readonly CrosswalkRow[];
  /** Our own standards among them. */
  readonly frameworks: readonly Framework[];
}

/** The file in which documents that refer to another expect it, beside themselves. */
export const oscalFile = (model: OscalModel): string => `oscal-${model}.json`;
