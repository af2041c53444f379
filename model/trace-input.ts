import type { DescriptorAssessment } from './assessment.ts';
import type { Mapping } from './crosswalk.ts';
import type { Place } from './place.ts';
import type { ProgrammeAnswer, ProgrammeText, UnservedItem } from './programme.ts';
import type { RuleSet } from './rule-set.ts';
import type { SourceRecord } from './source.ts';
import type { TestLinks } from './test-links.ts';

/** What a trace knows of the source text of a standard. */
export interface TracedSource {
  readonly standard: string;
  readonly records: readonly Pick<SourceRecord, 'fingerprint' | 'line' | 'clause' | 'as' | 'requirements'>[];
  /** The statements that a copy at hand does not have as they were encoded; none where no copy was looked at. */
  readonly drifted: readonly {
    readonly fingerprint: string;
    readonly reason: string;
    readonly place?: Place;
  }[];
  /** The statements of the copy that nothing accounts for. */
  readonly unaccounted: readonly {
    readonly clause: string;
    readonly reason: string;
    readonly place?: Place;
  }[];
  /** The requirements that no statement gives. */
  readonly withoutSource: readonly string[];
}

/** What a trace is built from. */
export interface TraceInput {
  /** What is traced. */
  readonly ruleSets: readonly RuleSet[];
  /** All that an id can name, in full; the rule sets that are traced where left out. */
  readonly catalogue?: readonly RuleSet[];
  readonly assessments?: readonly DescriptorAssessment[];
  readonly programme?: {
    readonly answers: readonly ProgrammeAnswer[];
    readonly unserved: readonly UnservedItem[];
    /** The texts that the programme itself places under its items. */
    readonly placed?: readonly ProgrammeText[];
  };
  readonly sources?: readonly TracedSource[];
  /** What tests say that they verify. */
  readonly tests?: TestLinks;
  /** Relations between requirements of the catalogue; others are left out. */
  readonly relations?: readonly Mapping[];
}
