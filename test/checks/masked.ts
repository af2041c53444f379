import { childPointer, type Pointer } from '../../model/pointer.ts';
import { isUnknown, Unknown } from '../../model/unknown.ts';
import type { Cited } from '../../checks/support.ts';
import { step } from '../../checks/values.ts';
import type { Shape } from './shape.ts';

/** How the two things that no single datum can leave open are filled in. */
export interface Filling {
  /** Whether a list that is not cited as complete has an unknown entry more. */
  readonly longerLists: boolean;
  /** Whether an object of which only something absent is cited is there. */
  readonly presentObjects: boolean;
}

/** Every way to fill in what a datum can not leave open. */
export const fillings: readonly Filling[] = [true, false].flatMap(longerLists =>
  [true, false].map(presentObjects => ({ longerLists, presentObjects })),
);

/** The filling that tells nothing that the datum itself does not. */
export const barest: Filling = { longerLists: false, presentObjects: false };

/** A datum with everything that is not cited made unknown, so that nothing but the cited facts is left. */
export const masked = (shape: Shape, data: unknown, facts: readonly Cited[], filling: Filling): unknown => {
  const byPointer = new Map(facts.map(fact => [fact.pointer, fact]));
  const isBelow = (pointer: Pointer): boolean => facts.some(fact => fact.pointer.startsWith(`${pointer}/`));
  const mask = (part: Shape, value: unknown, pointer: Pointer): unknown => {
    const state = byPointer.get(pointer)?.state;
    if (state === 'absent') return undefined;
    if (state === 'value' || state === 'unknown') return value;
    if (state === undefined && !isBelow(pointer) && pointer !== '') return new Unknown('not cited');
    if (isUnknown(value)) return value;
    if (part.sort === 'list' && Array.isArray(value)) {
      const entries = value.map((entry: unknown, index) =>
        mask(part.of, entry, childPointer(pointer, index)),
      );
      return state === 'list' || !filling.longerLists
        ? entries
        : [...entries, new Unknown('perhaps one more')];
    }
    if (part.sort !== 'object' || (value === undefined && !filling.presentObjects)) return undefined;
    return objectOf(part.fields, (key, field) => mask(field, step(value, key), childPointer(pointer, key)));
  };
  return mask(shape, data, '');
};

const objectOf = (
  fields: Readonly<Record<string, Shape>>,
  value: (key: string, field: Shape) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([key, field]) => [key, value(key, field)] as const)
      .filter(([, each]) => each !== undefined),
  );
