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

/** A list whose entries can be referred to by their ids; one that is not stated has none. */
interface Referable {
  orElse(value: readonly []): ListReference<{ readonly id: string }>;
}

/** The list is stated and is not empty. */
export const hasEntries = <E>(list: OptionalReference<E[]>): Condition =>
  list.mustBe(entries => entries.count().atLeast(1));

/** The list of ids is stated and has this one. */
export const hasId = (ids: OptionalReference<string[]>, id: StringReference): Condition =>
  ids.mustBe(stated => stated.includes(id));

/** Every id of the list is that of an entry of the other list. */
export const hasNoDanglingId = (ids: OptionalReference<string[]>, list: Referable): Condition =>
  ids.orElse([]).every(id => id.refersTo(list.orElse([]), entry => entry.id));

/** Every id of the list is that of an entry of the other list, and there is one at least. */
export const refersOnlyTo = (ids: OptionalReference<string[]>, list: Referable): Condition =>
  and(hasEntries(ids), hasNoDanglingId(ids, list));

/** The date is stated and lies in the present review cycle. */
export const isInReviewCycle = (
  date: { mustBe(that: (stated: DateReference) => Condition): Condition },
  management: Management,
): Condition => date.mustBe(stated => management.reviewCycleStart.mustBe(start => stated.onOrAfter(start)));
