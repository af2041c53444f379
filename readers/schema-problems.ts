import type { Place } from '../model/place.ts';
import type { Pointer } from '../model/pointer.ts';
import { childPointer, pointerKeys } from '../model/pointer.ts';
import type { Problem } from '../model/problem.ts';
import { isUnknown } from '../model/unknown.ts';

import type { SchemaError } from './generated/validate-descriptor.ts';
import { schemaErrors } from './generated/validate-descriptor.ts';
import type { Places } from './layout.ts';
import { childOf } from './layout.ts';
import { limits } from './limits.ts';
import { schemaProblem } from './schema-wording.ts';

/**
 * The ways in which data does not meet a schema, that of descriptors unless another is given, in words and in the order of the text; the first
 * few, and how many more there are. A marker for what is not known meets any schema.
 */
export const schemaProblems = (
  data: unknown,
  places: Places,
  errorsOf: (data: unknown) => readonly SchemaError[] = schemaErrors,
): readonly Problem[] => {
  const errors = errorsOf(data).filter(error => !isWithinUnknown(data, error.instancePath));
  const told = withoutRepeats(errors);
  // So many are placed before they are sorted: placing hundreds of thousands would take longer than reading.
  const placed = told.slice(0, placedAtMost).map(error => toProblem(error, data, places));
  const shownFirst = placed.sort(byPlace).slice(0, limits.shown);
  const more = told.length - shownFirst.length;
  return more === 0
    ? shownFirst
    : [
        ...shownFirst,
        {
          code: 'more-problems',
          message: `there are ${more} more ways in which it does not meet the schema`,
        },
      ];
};

const placedAtMost = 1000;

const isWithinUnknown = (data: unknown, instancePath: Pointer): boolean => {
  let value = data;
  for (const key of pointerKeys(instancePath)) {
    if (isUnknown(value)) return true;
    value = childOf(value, key);
  }
  return isUnknown(value);
};

/** A value of the wrong type is told once, whatever else the schema asks of it. */
const withoutRepeats = (errors: readonly SchemaError[]): readonly SchemaError[] => {
  const mistyped = new Set<Pointer>();
  for (const error of errors) if (error.keyword === 'type') mistyped.add(error.instancePath);
  return errors.filter(error => error.keyword === 'type' || !mistyped.has(error.instancePath));
};

const toProblem = (error: SchemaError, data: unknown, places: Places): Problem => {
  const value = pointerKeys(error.instancePath).reduce(childOf, data);
  const problem = schemaProblem(error, value, error.parentSchema);
  return { ...problem, place: placeOfError(error, places) };
};

/** A property that should not be there is pointed at by its key, anything else by its value. */
const placeOfError = ({ instancePath, params }: SchemaError, { placeOf, keyPlaceOf }: Places): Place => {
  const { missingProperty, additionalProperty } = params;
  if (additionalProperty !== undefined) return keyPlaceOf(childPointer(instancePath, additionalProperty));
  return placeOf(missingProperty === undefined ? instancePath : childPointer(instancePath, missingProperty));
};

const byPlace = (a: Problem, b: Problem): number =>
  (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
  (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
  Number(a.message > b.message) - Number(a.message < b.message);
