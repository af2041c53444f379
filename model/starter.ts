import type { Descriptor } from './descriptor-schema.ts';

type Party = NonNullable<Descriptor['parties']>[number];
type Service = NonNullable<Descriptor['services']>[number];

/** The requirements that ask for a field (`functions`), or for an entry of a list by its type (`entities/spwap`). */
export type AskedBy<Id extends string = string> = Readonly<Record<string, readonly Id[]>>;

/** A party as it would be described if it did all that is asked of it. */
export interface StarterParty<Id extends string = string> {
  readonly data: Party;
  readonly askedBy: AskedBy<Id>;
}

/** A service as it would be described if it were all that its clause says. */
export interface StarterService<Id extends string = string> {
  readonly data: Service;
  /** The ids of the parties that take part in it. */
  readonly parties: readonly string[];
  readonly askedBy: AskedBy<Id>;
}

/** What a starter descriptor is made of: nothing of it is a claim until its author says that it is so. */
export interface Starter<Id extends string = string> {
  readonly parties: readonly StarterParty<Id>[];
  readonly services: readonly StarterService<Id>[];
}
