import type { CrosswalkRow } from '../../model/crosswalk.ts';

/** What a page may show beside the assessment. */
export interface PageOptions {
  /** Relations of the requirements, in any direction; each shows at those of its ends that have a row. */
  readonly crosswalk?: readonly CrosswalkRow[];
}
