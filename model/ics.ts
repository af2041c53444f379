import type { Obligation, RequirementKind } from './requirement.ts';
import type { Standard } from './standard.ts';

/** The status of an item where nothing is left to resolve: mandatory, optional, prohibited, not applicable. */
export type PlainIcsStatus = 'm' | 'o' | 'x' | 'n/a';

/** The status column of an ICS (ISO/IEC 9646-7): plain, one of a group of options, or by a condition. */
export type IcsStatus = PlainIcsStatus | `o.${number}` | `c${number}`;

/** What can be answered in the support column; blank is unanswered, never no. */
export const icsSupports = ['Y', 'N', 'N/A', ''] as const;
/** See {@link icsSupports}. */
export type IcsSupport = (typeof icsSupports)[number];

/** When a condition holds, over the answers to other items; `words`: what no item asks. */
export type IcsExpression =
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'not'; readonly that: IcsExpression }
  | { readonly kind: 'and'; readonly all: readonly IcsExpression[] }
  | { readonly kind: 'or'; readonly any: readonly IcsExpression[] };

/** What a conditional status comes to: `c1: IF A.1/2 THEN m ELSE n/a`. */
export interface IcsCondition {
  readonly id: `c${number}`;
  readonly if: IcsExpression;
  readonly then: PlainIcsStatus;
}

/** Options of which at least one has to be supported. */
export interface IcsGroup {
  readonly id: `o.${number}`;
  /** What follows where none of them is. */
  readonly why: string;
}

/** How the results of an assessment show whether a capability is there. */
export interface IcsShownBy {
  /** Requirements that bind just the elements it speaks of: with a result on an element it is there. */
  readonly bound: readonly string[];
  /** Requirements that apply just where it is there. */
  readonly applying: readonly string[];
  /** Requirements that apply nowhere unless it is there, and may not even then. */
  readonly decided: readonly string[];
  /** The list at the top of the descriptor of which it is any entry; empty where it is not just any. */
  readonly list: string;
}

/** A row of an ICS table: a question that is answered by `Y`, `N` or `N/A`. */
export interface IcsItem {
  /** The table and the number within it: `A.4/3`. */
  readonly item: string;
  /** What is or is not supported, as a sentence or a noun. */
  readonly description: string;
  /** The clauses of the standard that it is about, and what it is called there and here. */
  readonly reference: string;
  readonly status: IcsStatus;
  /** What stands behind a status that the text itself does not give, in a word or two. */
  readonly remark?: string;
  /** Whether an answer needs a word on how it is met, why it is not, or why it does not apply. */
  readonly detail: 'mandatory' | 'optional';
  /** The requirement that it asks about; a capability asks about none. */
  readonly requirement?: string;
  readonly shownBy?: IcsShownBy;
  /** The item of the capability of which this one is a part. */
  readonly within?: string;
}

/** A numbered table with its conditions and groups. */
export interface IcsTable {
  /** `A.4`. */
  readonly id: string;
  readonly title: string;
  /** The clause that the items are from; absent for capabilities. */
  readonly clause?: string;
  readonly items: readonly IcsItem[];
  readonly conditions: readonly IcsCondition[];
  readonly groups: readonly IcsGroup[];
}

/** Entries of the catalogue that have no item, since they ask nothing of an implementation. */
export interface IcsLeftOut {
  readonly obligation: Obligation;
  readonly kind: RequirementKind;
  readonly requirements: readonly string[];
}

/** What identifies the standard, and the catalogue from which the proforma is made. */
export interface IcsStandard extends Pick<
  Standard,
  'id' | 'designation' | 'title' | 'publisher' | 'edition' | 'stage'
> {
  /** SHA-256 of the rules, in hex. */
  readonly digest: string;
}

/** The questions that an implementation conformance statement answers on one standard, as data. */
export interface IcsProforma {
  readonly standard: IcsStandard;
  readonly tables: readonly IcsTable[];
  readonly leftOut: readonly IcsLeftOut[];
}

/** The answer to one item. */
export interface IcsAnswer {
  readonly support: IcsSupport;
  readonly detail: string;
}

/** A proforma with the answers to its items, blank where there is none, about one implementation. */
export interface IcsStatement {
  readonly proforma: IcsProforma;
  /** The name under which the implementation is reported: a descriptor, or the ICS itself. */
  readonly implementation: string;
  /** What the answers are from, in words. */
  readonly source: string;
  /** By the key of a field of the cover. */
  readonly cover: Readonly<Record<string, string>>;
  /** By item. */
  readonly answers: ReadonlyMap<string, IcsAnswer>;
}

/** All items of a proforma, table by table. */
export const icsItems = ({ tables }: IcsProforma): readonly IcsItem[] => tables.flatMap(({ items }) => items);

/** What an item asks, with what stands behind its status. */
export const itemText = ({ description, remark }: Pick<IcsItem, 'description' | 'remark'>): string =>
  remark === undefined ? description : `${description} (${remark})`;
