import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import type { EnumReference, GivenReference, ObjectReference } from '../reference.ts';

/** The whole descriptor, as checks see it. */
export type Deployment = ObjectReference<Descriptor>;
/** A party, as checks see it. */
export type Party = GivenReference<NonNullable<Descriptor['parties']>[number]>;
/** A service, as checks see it. */
export type Service = GivenReference<ServiceData>;
/** A collaboration agreement, as checks see it. */
export type Agreement = GivenReference<NonNullable<ServiceData['agreements']>[number]>;
/** An entity of a service, as checks see it. */
export type Entity = GivenReference<NonNullable<ServiceData['entities']>[number]>;
/** A security mechanism, as checks see it. */
export type Mechanism = GivenReference<NonNullable<ServiceData['mechanisms']>[number]>;

type ServiceData = NonNullable<Descriptor['services']>[number];

/** An optional list whose entries have a type. */
interface TypedEntries<Word extends string> {
  mustBe(
    that: (list: {
      some(that: (entry: { readonly type: EnumReference<Word> }) => Condition): Condition;
    }) => Condition,
  ): Condition;
}

/** An optional list of words. */
interface Words<Word extends string> {
  mustBe(that: (list: { covers(...items: readonly [Word, ...Word[]]): Condition }) => Condition): Condition;
}

/** The list has an entry of each of these types. */
export const hasOneOfEach = <Word extends string>(
  list: TypedEntries<Word>,
  first: NoInfer<Word>,
  ...more: readonly NoInfer<Word>[]
): Condition =>
  list.mustBe(entries =>
    and(
      entries.some(entry => entry.type.is(first)),
      ...more.map(word => entries.some(entry => entry.type.is(word))),
    ),
  );

/** The list states all of these words. */
export const states = <Word extends string>(
  list: Words<Word>,
  ...words: readonly [NoInfer<Word>, ...NoInfer<Word>[]]
): Condition => list.mustBe(stated => stated.covers(...words));
