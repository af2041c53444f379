/** The part of a skeleton that is about one requirement. */
export interface SkeletonRegion {
  /** The id of the requirement. */
  readonly id: string;
  readonly revision: number;
  /** SHA-256 over the RFC 8785 form of its rule, in lower-case hex; of its reason where no rule verifies it. */
  readonly rule: string;
  /** What is written, whole lines, without the marks around it. */
  readonly text: string;
  /** What is written behind the region once, when it is new, and is a person's from then on: whole lines. */
  readonly seed?: string;
  /** What each thing that a change is told of came to: `obligation`, `statement`, `rule`, …, each as a digest. */
  readonly aspects: Readonly<Record<string, string>>;
}

/** How a language writes a comment that takes a line. */
export interface LineComment {
  readonly open: string;
  /** What closes it; empty in most languages. */
  readonly close: string;
}

/** A skeleton before it is written or joined with what is there: the regions stand in the order of the catalogue. */
export interface SkeletonFile {
  readonly path: string;
  readonly language: 'typescript' | 'robot' | 'gherkin' | 'ttcn3' | 'tdl-to' | 'markdown';
  readonly comment: LineComment;
  /** What stands before the first region: a region of its own, called `head`. */
  readonly head: SkeletonRegion;
  readonly regions: readonly SkeletonRegion[];
  /** What stands behind the last one: a region of its own, called `foot`; absent in most languages. */
  readonly foot?: SkeletonRegion;
}

/** A skeleton that is bytes and is written anew each time: a person's work is not kept in it. */
export interface SkeletonBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}
