/**
 * What became of a region: `outdated` is one whose requirement has changed, `unreviewed` one that was outdated before
 * and still says so, `updated` one that is written otherwise; `kept` was edited by hand and stays so; `dropped` has no
 * requirement any more and stays as it is.
 */
export type RegionState = 'added' | 'updated' | 'outdated' | 'unreviewed' | 'kept' | 'dropped' | 'conflict';

/** What is told of one region. */
export interface RegionNews {
  readonly id: string;
  readonly state: RegionState;
  /** What has changed about its requirement: `revision 1 to 2`, `statement`. */
  readonly changes: readonly string[];
}

/** What opens and closes a file is about no requirement. */
export const isFrame = (id: string): boolean => id === 'head' || id === 'foot';

/** What is told of a region. */
export const newsOf = (id: string, state: RegionState, changes: readonly string[] = []): RegionNews => ({
  id,
  state,
  changes,
});
