import { pointerKeys, type Pointer } from '../../model/pointer.ts';
import { isUnknown } from '../../model/unknown.ts';

/** The value at a pointer. */
export const valueOf = (data: unknown, pointer: Pointer): unknown =>
  pointerKeys(pointer).reduce<unknown>(
    // sound: maps and lists answer to string keys
    (value, key) => (isContainer(value) ? (value as Readonly<Record<string, unknown>>)[key] : undefined),
    data,
  );

/** Whether a value is a map or a list, and not the mark of what is unknown. */
export const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !isUnknown(value);
