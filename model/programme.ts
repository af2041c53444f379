/** How sure it is that a requirement answers to an item of a programme; what is uncertain is never counted. */
export type ProgrammeConfidence = 'certain' | 'uncertain';

/** A requirement answers to an item of a programme of work: a study item, a task, or a text. */
export interface ProgrammeAnswer<Item extends string = string, Id extends string = string> {
  /** The id of the item. */
  readonly item: Item;
  /** The id of the requirement that answers to it, of whatever standard. */
  readonly requirement: Id;
  /** How it does so, in a line. */
  readonly how: string;
  readonly confidence: ProgrammeConfidence;
}

/** An item that no requirement on a deployment serves, and why that is so. */
export interface UnservedItem<Item extends string = string> {
  readonly item: Item;
  readonly reason: string;
}

/** A text that the programme itself places under an item. */
export interface ProgrammeText<Text extends string = string, Item extends string = string> {
  /** The id of the text's entry. */
  readonly text: Text;
  /** The id of the item that it belongs to. */
  readonly item: Item;
  /** By what words of the programme it belongs there, in our own. */
  readonly how: string;
}

/** An item of a programme with what serves it. */
export interface ProgrammeItemReading {
  readonly item: string;
  /**
   * `served`: some requirement answers to it for certain; `out-of-reach`: none does, for the reason recorded; `open`:
   * none does, and no reason is recorded.
   */
  readonly state: 'served' | 'out-of-reach' | 'open';
  readonly servedBy: readonly ProgrammeAnswer[];
  /** Answers that are not counted. */
  readonly uncertain: readonly ProgrammeAnswer[];
  /** Why nothing serves it; absent where none is recorded. */
  readonly reason?: string;
}

/** What a record of a programme says that can not be so. */
export type ProgrammeFault =
  | { readonly kind: 'unknown-item'; readonly item: string }
  | { readonly kind: 'unknown-requirement'; readonly item: string; readonly requirement: string }
  | { readonly kind: 'stated-twice'; readonly item: string; readonly requirement: string }
  | { readonly kind: 'reason-though-served'; readonly item: string };

/** A programme read from both ends: what serves each item, which items each requirement serves. */
export interface ProgrammeReading {
  /** In the order of the items. */
  readonly items: readonly ProgrammeItemReading[];
  /** The items that each requirement serves for certain, in the order of the known ids; those that serve none too. */
  readonly requirements: readonly { readonly requirement: string; readonly serves: readonly string[] }[];
  readonly faults: readonly ProgrammeFault[];
}
