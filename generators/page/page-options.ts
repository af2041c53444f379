import type { CrosswalkRow } from '../../model/crosswalk.ts';
import type { PageTest } from './page-model.ts';

/** What a page may show beside the assessment. */
export interface PageOptions {
  /** Relations of the requirements, in any direction; each shows at those of its ends that have a row. */
  readonly crosswalk?: readonly CrosswalkRow[];
  /** Tests by the requirement that they test. */
  readonly tests?: ReadonlyMap<string, readonly PageTest[]>;
}
