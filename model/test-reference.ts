import type { Place } from './place.ts';

/** The ways in which a test says which requirement it verifies. */
export const referenceForms = ['call', 'comment', 'title', 'tag', 'region'] as const;
/**
 * See {@link referenceForms}. `call`: `verifies('…')`; `comment`: `@verifies …`; `title`: `[…]` in the title of a test;
 * `tag`: of Robot Framework or Gherkin; `region`: the mark of what a skeleton wrote.
 */
export type ReferenceForm = (typeof referenceForms)[number];

/** A place in the code of a test that says which requirement it verifies. */
export interface TestReference {
  /** As written; it may name nothing. */
  readonly requirement: string;
  /** The revision it was written for, where it says so. */
  readonly revision?: number;
  readonly form: ReferenceForm;
  /** The title of the test it stands in or before, with the titles around it; absent where it is in none. */
  readonly test?: readonly string[];
  /** Whether parts of these titles are only known while the test runs; {@link titleHole} stands for each of them. */
  readonly titleVaries?: true;
  /** `todo` and `skip` for a test that does not run. */
  readonly state: 'runs' | 'todo' | 'skip';
  /** Whether the test only puts a descriptor to the same rules that an assessment does, and so adds nothing to it. */
  readonly ofDescriptor: boolean;
  readonly place: Place;
}

/** Stands in a title for what is only known while the test runs. */
export const titleHole = '${…}';
