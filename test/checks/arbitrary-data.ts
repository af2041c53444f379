import fc from 'fast-check';

import { childPointer, type Pointer } from '../../model/pointer.ts';
import { isUnknown, Unknown } from '../../model/unknown.ts';
import { step } from '../../checks/values.ts';
import type { ScalarSort, Shape } from './shape.ts';

/** Few values of each sort, so that equal ones, neighbours and unreadable ones occur often. */
export const pools: { readonly [S in Exclude<ScalarSort, 'word'>]: readonly (string | number | boolean)[] } =
  {
    integer: [-1, 0, 22, 80, 443],
    boolean: [true, false],
    text: ['a', 'b', 'core-1', ''],
    version: ['1', '1.0', '1.2', '1.10', '2.0.1', '1.2-rc'],
    date: [
      '2024-02-29',
      '2024-03-01',
      '2024-02-30',
      '2024-03-01T00:00:00Z',
      '2024-03-01T02:00:00.5+02:00',
      '2023-12-31T23:59:59Z',
      'soon',
    ],
  };

/** How often, in hundredths, a value is unknown, and a required or optional field is absent. */
export interface Gaps {
  readonly unknown: number;
  readonly absent: number;
}

export const manyGaps: Gaps = { unknown: 10, absent: 30 };
export const noUnknowns: Gaps = { unknown: 0, absent: 20 };

const unknown = (reason: string): fc.Arbitrary<unknown> => fc.constant(new Unknown(reason));

/** Random data of a shape, with absent fields and markers for unknown at any place below the root. */
export const dataOf = (shape: Shape, gaps: Gaps): fc.Arbitrary<unknown> => {
  switch (shape.sort) {
    case 'word':
      return fc.constantFrom(...shape.words);
    case 'list':
      return fc.array(perhapsUnknown(shape.of, gaps), { maxLength: 3 });
    case 'object':
      return fc
        .tuple(
          ...Object.entries(shape.fields).map(([key, field]) =>
            fieldOf(field, shape.required.has(key), gaps),
          ),
        )
        .map(values => withoutAbsent(Object.keys(shape.fields), values));
    default:
      return fc.constantFrom(...pools[shape.sort]);
  }
};

/** Random data of a shape or, now and then, the marker for unknown. */
export const perhapsUnknown = (shape: Shape, gaps: Gaps): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: dataOf(shape, gaps), weight: 100 - gaps.unknown },
    { arbitrary: unknown('withheld'), weight: gaps.unknown },
  );

const fieldOf = (shape: Shape, required: boolean, gaps: Gaps): fc.Arbitrary<unknown> => {
  const absent = required ? Math.ceil(gaps.absent / 5) : gaps.absent;
  return fc.oneof(
    { arbitrary: perhapsUnknown(shape, gaps), weight: 100 - absent },
    { arbitrary: fc.constant(undefined), weight: absent },
  );
};

const withoutAbsent = (keys: readonly string[], values: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries<unknown>(
    keys.map((key, index) => [key, values[index]] as const).filter(([, value]) => value !== undefined),
  );

/**
 * The same data with more known: each marker for unknown gives way to a value or absence, or stays; an entry of a
 * list to a value, since that it is there is known. `may` says of which places.
 */
export const moreKnown = (
  shape: Shape,
  data: unknown,
  gaps: Gaps,
  may: (pointer: Pointer) => boolean = () => true,
): fc.Arbitrary<unknown> => {
  const refine = (
    part: Shape,
    value: unknown,
    pointer: Pointer,
    orElse: readonly unknown[],
  ): fc.Arbitrary<unknown> => {
    if (isUnknown(value))
      return may(pointer)
        ? fc.oneof(dataOf(part, gaps), fc.constantFrom(value, ...orElse))
        : fc.constant(value);
    if (part.sort === 'list' && Array.isArray(value))
      return fc
        .tuple(
          ...value.map((entry: unknown, index) => refine(part.of, entry, childPointer(pointer, index), [])),
        )
        .map((list): readonly unknown[] => list);
    if (part.sort !== 'object') return fc.constant(value);
    const stated = Object.entries(part.fields).flatMap(([key, field]) => {
      const found = step(value, key);
      return found === undefined ? [] : [{ key, field, found }];
    });
    return fc
      .tuple(
        ...stated.map(({ key, field, found }) =>
          refine(field, found, childPointer(pointer, key), [undefined]),
        ),
      )
      .map(values =>
        withoutAbsent(
          stated.map(({ key }) => key),
          values,
        ),
      );
  };
  return refine(shape, data, '', []);
};

/** The same data with nothing left unknown. */
export const completed = (shape: Shape, data: unknown): fc.Arbitrary<unknown> =>
  moreKnown(shape, data, noUnknowns).chain(next =>
    holdsUnknown(next) ? completed(shape, next) : fc.constant(next),
  );

/** Whether a marker for unknown stands anywhere in a value. */
export const holdsUnknown = (value: unknown): boolean =>
  isUnknown(value) ||
  (typeof value === 'object' && value !== null && Object.values(value).some(holdsUnknown));
