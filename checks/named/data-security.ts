import type { Condition } from '../../model/expression.ts';
import { and, not, or } from '../builder.ts';
import type { OptionalReference } from '../reference.ts';
import type { ClosedLoop, LoopDataHandled } from './framework-words.ts';

/** A property of data that is to be ensured. */
export type DataSecurityProperty = 'integrity' | 'confidentiality' | 'availability';

/** A list of protections, each of one property. */
interface Protected {
  readonly protections: OptionalReference<{ property: DataSecurityProperty }[]>;
}

/** Each of these properties is ensured. */
export const ensures = (
  data: Protected,
  first: DataSecurityProperty,
  ...more: readonly DataSecurityProperty[]
): Condition =>
  data.protections.mustBe(protections =>
    and(
      protections.some(protection => protection.property.is(first)),
      ...more.map(property => protections.some(protection => protection.property.is(property))),
    ),
  );

/** Tells data by its type or by the classes that it is put in. */
export type WhichData = (data: LoopDataHandled) => Condition;

type DataType = Parameters<LoopDataHandled['type']['isOneOf']>;
type DataClass = 'personal' | 'security-relevant' | 'management';

/** The data belongs to a class: because its type does, or because the descriptor puts it there. */
export const isOfClass =
  (dataClass: DataClass, ...types: DataType): WhichData =>
  data =>
    or(
      data.type.isOneOf(...types),
      data.classes.mustBe(classes => classes.includes(dataClass)),
    );

/** The loop deals with such data, or it is not stated with what data it deals. */
export const mayDealWith = (loop: ClosedLoop, which: WhichData): Condition =>
  or(not(loop.dataHandled.given), loop.dataHandled.orElse([]).some(which));

/** It is stated with what data the loop deals, and of all such data this holds. */
export const everyData = (loop: ClosedLoop, which: WhichData, that: WhichData): Condition =>
  and(loop.dataHandled.given, loop.dataHandled.orElse([]).where(which).every(that));

/** A measure for the privacy of the data is taken. */
export const hasPrivacyMeasure: WhichData = data =>
  data.privacyMeasures.mustBe(measures => measures.count().atLeast(1));
