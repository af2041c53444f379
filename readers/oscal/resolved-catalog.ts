import type { OscalControl, OscalGroup } from './control.ts';
import type { OscalMetadata } from './metadata.ts';
import type { Parameters } from './parameters.ts';

/** A catalog, or what a profile makes of one. */
export interface ResolvedCatalog {
  readonly metadata: OscalMetadata;
  readonly controls: readonly OscalControl[];
  readonly groups: readonly OscalGroup[];
  readonly parameters: Parameters;
  readonly goesByBcp14: boolean;
  /** The title of the profile that selects the controls. */
  readonly selectedBy?: string;
  /** The controls that a profile rewrites, which is not taken over. */
  readonly altered: ReadonlySet<string>;
}
