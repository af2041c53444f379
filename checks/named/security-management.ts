import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import type {
  DateReference,
  GivenReference,
  ListReference,
  OptionalReference,
  StringReference,
} from '../reference.ts';

type ManagementData = NonNullable<Descriptor['securityManagement']>[number];
type EntryOf<Key extends keyof ManagementData> = GivenReference<
  NonNullable<ManagementData[Key]> extends readonly (infer E)[] ? E : never
>;

/** The management of information security in one organization, as checks see it. */
export type Management = GivenReference<ManagementData>;
/** An area of management, as checks see it. */
export type Area = EntryOf<'areas'>;
/** A standard that is applied, as checks see it. */
export type AppliedStandard = EntryOf<'standards'>;
/** A security-management issue, as checks see it. */
export type Issue = EntryOf<'issues'>;
/** A control objective, as checks see it. */
export type Objective = EntryOf<'objectives'>;
/** A security control, as checks see it. */
export type Control = EntryOf<'controls'>;
/** A risk, as checks see it. */
export type Risk = EntryOf<'risks'>;
/** A measurement, as checks see it. */
export type Measurement = EntryOf<'measurements'>;
/** A security service, as checks see it. */
export type SecurityService = EntryOf<'securityServices'>;
/** A category of personally identifiable information, as checks see it. */
export type PiiCategory = EntryOf<'piiCategories'>;

/** What another part of the descriptor can refer to. */
export interface Identified {
  readonly id: StringReference;
}

/** An optional list of what can be referred to. */
interface IdentifiedEntries<E extends Identified> {
  mustBe(that: (list: { some(that: (entry: E) => Condition): Condition }) => Condition): Condition;
}

/** The list is stated and is not empty. */
export const hasEntries = <E>(list: OptionalReference<E[]>): Condition =>
  list.mustBe(entries => entries.count().atLeast(1));

/** The id is that of an entry of the list, of which this holds. */
export const isIdOf = <E extends Identified>(
  id: StringReference,
  list: IdentifiedEntries<E>,
  which?: (entry: E) => Condition,
): Condition =>
  list.mustBe(entries =>
    entries.some(entry => (which === undefined ? entry.id.is(id) : and(entry.id.is(id), which(entry)))),
  );

/** Every id of the list is that of an entry of the other list, and there is one at least. */
export const refersOnlyTo = <E extends Identified>(
  ids: OptionalReference<string[]>,
  list: IdentifiedEntries<E>,
): Condition => ids.mustBe(stated => and(stated.count().atLeast(1), hasNoDanglingId(stated, list)));

/** Every id of the list is that of an entry of the other list. */
export const hasNoDanglingId = <E extends Identified>(
  ids: ListReference<string>,
  list: IdentifiedEntries<E>,
): Condition => ids.every(id => isIdOf(id, list));

/** The date is stated and lies in the present review cycle. */
export const isInReviewCycle = (
  date: { mustBe(that: (stated: DateReference) => Condition): Condition },
  management: Management,
): Condition => date.mustBe(stated => management.reviewCycleStart.mustBe(start => stated.onOrAfter(start)));
