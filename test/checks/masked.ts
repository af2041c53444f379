import { childPointer, pointerKeys, type Pointer } from '../../model/pointer.ts';
import { isUnknown, Unknown } from '../../model/unknown.ts';
import type { Cited } from '../../checks/support.ts';
import { step } from '../../checks/values.ts';
import type { Shape } from './shape.ts';

/** How the two things that no single datum can leave open are filled in. */
export interface Filling {
  /** Whether a list that is not cited as complete has an unknown entry more. */
  readonly longerLists: boolean;
  /** Whether an object of which only something absent is cited is there: as in the datum, always, or never. */
  readonly objects: 'kept' | 'present' | 'absent';
}

/** Every way to fill in what a datum can not leave open. */
export const fillings: readonly Filling[] = [true, false].flatMap(longerLists =>
  (['kept', 'present', 'absent'] as const).map(objects => ({ longerLists, objects })),
);

/** The filling that tells nothing that the datum itself does not. */
export const barest: Filling = { longerLists: false, objects: 'kept' };

/** A datum with everything that is not cited made unknown, so that nothing but the cited facts is left. */
export const masked = (shape: Shape, data: unknown, facts: readonly Cited[], filling: Filling): unknown => {
  const byPointer = new Map(facts.map(fact => [fact.pointer, fact]));
  /** Whether something is cited below an object that says that it is there: more than that something is absent. */
  const isWitnessed = (part: Shape, pointer: Pointer): boolean =>
    facts.some(
      fact =>
        fact.pointer.startsWith(`${pointer}/`) &&
        (fact.state !== 'absent' || entersList(part, pointerKeys(fact.pointer.slice(pointer.length)))),
    );
  const isBelow = (pointer: Pointer): boolean => facts.some(fact => fact.pointer.startsWith(`${pointer}/`));
  const mask = (part: Shape, value: unknown, pointer: Pointer, isEntry = false): unknown => {
    const state = byPointer.get(pointer)?.state;
    if (state === 'absent') return undefined;
    if (state === 'value' || state === 'unknown') return value;
    if (state === undefined && !isBelow(pointer) && pointer !== '') return new Unknown('not cited');
    if (isUnknown(value)) return value;
    if (part.sort === 'list' && Array.isArray(value)) {
      const entries = value.map((entry: unknown, index) =>
        mask(part.of, entry, childPointer(pointer, index), true),
      );
      return state === 'list' || !filling.longerLists
        ? entries
        : [...entries, new Unknown('perhaps one more')];
    }
    if (part.sort !== 'object') return undefined;
    const isOpen = state === undefined && !isEntry && !isWitnessed(part, pointer);
    const isThere = filling.objects === 'kept' ? value !== undefined : filling.objects === 'present';
    if (isOpen && !isThere) return undefined;
    return objectOf(part.fields, (key, field) => mask(field, step(value, key), childPointer(pointer, key)));
  };
  return mask(shape, data, '', true);
};

/** Whether keys lead into an entry of a list, which is there if it has a pointer. */
const entersList = (shape: Shape, keys: readonly string[]): boolean => {
  const [key, ...rest] = keys;
  if (key === undefined) return false;
  if (shape.sort === 'list') return true;
  const field = shape.sort === 'object' ? shape.fields[key] : undefined;
  return field !== undefined && entersList(field, rest);
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
