import type { Obligation, Part, Requirement, RequirementKind } from '../model/requirement.ts';
import type { Note } from '../model/standard.ts';

/** What an entry of a catalogue states; the builders fill in the rest. */
export interface Entry<Id extends string> {
  readonly id: Id;
  readonly clause: string;
  readonly declaredId?: string;
  readonly subject: string;
  readonly statement: string;
  /** The parts in the order of the text; they are lettered `a`, `b`, … */
  readonly parts?: readonly string[];
  /** `always` where left out. */
  readonly appliesWhen?: string;
  readonly notes?: readonly Note[];
  /** 1 where left out. */
  readonly revision?: number;
  /** `informative` where left out. */
  readonly obligation?: Obligation;
  /** No verbal form where left out. */
  readonly keyword?: string;
  /** Stated in the text where left out. */
  readonly provenance?: string;
}

/** A provision always says what it asks, and null where it asks it without a verbal form. */
export interface ProvisionEntry<Id extends string> extends Omit<Entry<Id>, 'obligation' | 'keyword'> {
  readonly obligation: Obligation;
  readonly keyword: string | null;
}

/** Something that the text asks, permits or seems to ask. */
export function provision<const Id extends string>(entry: ProvisionEntry<Id>): Requirement<Id> {
  const { keyword, ...rest } = entry;
  return build('provision', keyword === null ? rest : { ...rest, keyword });
}

/** What an entry says that this catalogue derives from a text which has no keyword. */
export interface DerivedEntry<Id extends string> extends Omit<Entry<Id>, 'obligation' | 'keyword'> {
  /** The objective or item of the text that it makes precise. */
  readonly from: string;
}

/** A requirement that the text does not state: this catalogue derives it from what the text sets out to do. */
export function derived<const Id extends string>(entry: DerivedEntry<Id>): Requirement<Id> {
  const { from, ...rest } = entry;
  return build('provision', { ...rest, obligation: 'derived', provenance: `derived from scope: ${from}` });
}

/** An item of a programme of work, to which requirements answer. */
export function programmeItem<const Id extends string>(entry: Entry<Id>): Requirement<Id> {
  return build('programme-item', entry);
}

/** A mark in a table, or a statement that one thing is related to another. */
export function relation<const Id extends string>(entry: Entry<Id>): Requirement<Id> {
  return build('relation', entry);
}

/** What there is: an entity, a component, a party, and what it does. */
export function entity<const Id extends string>(entry: Entry<Id>): Requirement<Id> {
  return build('entity', entry);
}

/** A step of a process, or a procedure, with its activities as parts. */
export function processStep<const Id extends string>(entry: Entry<Id>): Requirement<Id> {
  return build('process', entry);
}

/** Any other statement that explains. */
export function description<const Id extends string>(entry: Entry<Id>): Requirement<Id> {
  return build('description', entry);
}

function build<Id extends string>(kind: RequirementKind, entry: Entry<Id>): Requirement<Id> {
  return {
    id: entry.id,
    clause: entry.clause,
    ...(entry.declaredId === undefined ? {} : { declaredId: entry.declaredId }),
    kind,
    obligation: entry.obligation ?? 'informative',
    ...(entry.provenance === undefined ? {} : { provenance: entry.provenance }),
    keyword: entry.keyword ?? null,
    subject: entry.subject,
    statement: entry.statement,
    parts: (entry.parts ?? []).map(lettered),
    appliesWhen: entry.appliesWhen ?? 'always',
    notes: entry.notes ?? [],
    revision: entry.revision ?? 1,
  };
}

const firstLetter = 'a'.charCodeAt(0);
const lastIndex = 'z'.charCodeAt(0) - firstLetter;

function lettered(statement: string, index: number): Part {
  if (index > lastIndex) throw new RangeError('a requirement has at most 26 parts; split it');
  return { id: String.fromCharCode(firstLetter + index), statement };
}
