import fc from 'fast-check';

import type {
  Comparator,
  Condition,
  ListValue,
  Path,
  Rule,
  Sort,
  Subjects,
  Value,
} from '../../model/expression.ts';
import type { OpaqueFunctions } from '../../checks/opaque.ts';
import { pools } from './arbitrary-data.ts';
import { fleetShape, type Shape } from './shape.ts';

/** The bound variables that a condition may speak of, with their shapes; undefined where it may not. */
export type Scope = readonly (Shape | undefined)[];

/** What a generated condition may contain. */
export interface Grammar {
  readonly depth: number;
  /** Whether what stands inside a quantifier speaks of its own variable only. */
  readonly local: boolean;
  readonly constants: boolean;
}

export const everything: Grammar = { depth: 3, local: false, constants: true };

/** The scope of the whole deployment. */
export const fleetScope: Scope = [fleetShape];

/** The functions that generated `opaque` conditions call: true, false and open on some values each. */
export const opaqueFunctions: OpaqueFunctions = {
  thirds: (...values) => {
    const sum = [...values.map(String).join('|')].reduce(
      (total, char) => total + (char.codePointAt(0) ?? 0),
      0,
    );
    return [true, false, undefined][sum % 3];
  },
};

interface Place {
  readonly path: Path;
  readonly shape: Shape;
}

/** Every place that can be reached from the bound variables without entering a list. */
const placesIn = (scope: Scope): readonly Place[] =>
  scope.flatMap((shape, from) =>
    shape === undefined ? [] : placesUnder({ path: { kind: 'path', from, keys: [] }, shape }),
  );

const placesUnder = (place: Place): readonly Place[] => {
  const { path, shape } = place;
  if (shape.sort !== 'object') return [place];
  return [
    place,
    ...Object.entries(shape.fields).flatMap(([key, field]) =>
      placesUnder({ path: { ...path, keys: [...path.keys, key] }, shape: field }),
    ),
  ];
};

type Scalar = Exclude<Shape, { sort: 'list' | 'object' }>;
const isScalar = (shape: Shape): shape is Scalar => shape.sort !== 'list' && shape.sort !== 'object';

const valuesOf = (shape: Scalar): readonly (string | number | boolean)[] =>
  shape.sort === 'word' ? shape.words : pools[shape.sort];

/** Operands of the sort of a scalar: a literal, a path, a path with a default. */
const operandLike = (shape: Scalar, scope: Scope): fc.Arbitrary<Value> => {
  const literal = fc.constantFrom(...valuesOf(shape)).map(value => ({ kind: 'literal', value }) as const);
  const paths = placesIn(scope)
    .filter(place => place.shape.sort === shape.sort)
    .map(({ path }) => path);
  if (paths.length === 0) return literal;
  const path = fc.constantFrom(...paths);
  const orElse = fc
    .tuple(path, fc.constantFrom(...valuesOf(shape)))
    .filter(([{ keys }]) => keys.length > 0)
    .map(([at, value]) => ({ kind: 'orElse', path: at, value }) as const);
  return paths.some(({ keys }) => keys.length > 0)
    ? fc.oneof(literal, path, orElse)
    : fc.oneof(literal, path);
};

const comparators = ['is', 'isNot', 'lessThan', 'atMost', 'atLeast', 'moreThan'] as const;
const equality = ['is', 'isNot'] as const;

const sortOf = (shape: Scalar): fc.Arbitrary<readonly [Sort, Comparator]> => {
  const scalar = fc.tuple(fc.constant('scalar' as const), fc.constantFrom(...equality));
  switch (shape.sort) {
    case 'integer':
      return fc.oneof(scalar, fc.tuple(fc.constant('integer' as const), fc.constantFrom(...comparators)));
    case 'version':
    case 'date':
      return fc.tuple(fc.constant(shape.sort), fc.constantFrom(...comparators));
    default:
      return scalar;
  }
};

const scalarPlace = (
  scope: Scope,
  accept: (shape: Scalar) => boolean = () => true,
): fc.Arbitrary<Place & { readonly shape: Scalar }> =>
  fc.constantFrom(
    ...placesIn(scope).flatMap(({ path, shape }) =>
      isScalar(shape) && accept(shape) ? [{ path, shape }] : [],
    ),
  );

const compare = (scope: Scope): fc.Arbitrary<Condition> =>
  scalarPlace(scope).chain(({ path, shape }) =>
    fc
      .tuple(
        fc.oneof(fc.constant<Value>(path), operandLike(shape, scope)),
        operandLike(shape, scope),
        sortOf(shape),
      )
      .map(([left, right, [sort, op]]) => ({ kind: 'compare', op, sort, left, right })),
  );

const among = (scope: Scope): fc.Arbitrary<Condition> =>
  scalarPlace(scope, ({ sort }) => sort !== 'boolean').chain(({ path, shape }) =>
    fc
      .tuple(fc.oneof(fc.constant<Value>(path), operandLike(shape, scope)), someOf(shape))
      .map(([value, options]) => ({
        kind: 'in',
        value,
        options,
      })),
  );

const someOf = (shape: Scalar): fc.Arbitrary<readonly (string | number)[]> =>
  fc.subarray(
    valuesOf(shape).filter(value => typeof value !== 'boolean'),
    { minLength: 1 },
  );

const matches = (scope: Scope): fc.Arbitrary<Condition> =>
  scalarPlace(scope, ({ sort }) => sort === 'text' || sort === 'word').chain(({ shape }) =>
    fc
      .tuple(operandLike(shape, scope), fc.constantFrom('a', '[a-z]+', 'core-\\d', '(b|green)?', 'a|tls'))
      .map(([value, pattern]) => ({ kind: 'matches', value, pattern })),
  );

interface ListPlace {
  readonly path: Path;
  readonly of: Shape;
  /** The keys that lead on from each entry of the list at the path, for the lists of all of them as one. */
  readonly within?: readonly string[];
}

const listPlaces = (scope: Scope): readonly ListPlace[] =>
  placesIn(scope).flatMap(({ path, shape }) => (shape.sort === 'list' ? [{ path, of: shape.of }] : []));

/** The lists that can be put together of the lists in the entries of a list. */
const flatPlaces = (scope: Scope): readonly ListPlace[] =>
  listPlaces(scope).flatMap(({ path, of }) =>
    listPlaces([of]).map(inner => ({ path, of: inner.of, within: inner.path.keys })),
  );

const allLists = (scope: Scope): readonly ListPlace[] => [...listPlaces(scope), ...flatPlaces(scope)];

/** A list, or a list with a default: any words for a list of words, nothing for a list of objects. */
const listValue = ({ path, of, within }: ListPlace): fc.Arbitrary<ListValue> => {
  if (within !== undefined)
    return fc
      .constantFrom<ListValue>(path, { kind: 'orElse', path, value: [] })
      .map(list => ({ kind: 'flat', list, keys: within }));
  const defaults = of.sort === 'word' ? fc.subarray([...of.words]) : fc.constant([]);
  return fc.oneof(
    { arbitrary: fc.constant(path), weight: 3 },
    { arbitrary: defaults.map(value => ({ kind: 'orElse', path, value }) as const), weight: 1 },
  );
};

const covers = (place: ListPlace & { readonly of: Scalar }): fc.Arbitrary<Condition> =>
  fc.tuple(listValue(place), someOf(place.of)).map(([list, items]) => ({ kind: 'covers', list, items }));

const keysOf = (entry: Shape): readonly (readonly string[])[] =>
  placesIn([entry])
    .filter(({ shape }) => shape.sort === 'text' || shape.sort === 'word')
    .map(({ path }) => path.keys);

const unique = (place: ListPlace): fc.Arbitrary<Condition> =>
  fc
    .tuple(listValue(place), fc.constantFrom(...keysOf(place.of)))
    .map(([list, key]) => ({ kind: 'unique', list, key }));

const refersTo = (place: ListPlace, scope: Scope): fc.Arbitrary<Condition> =>
  fc
    .tuple(operandLike({ sort: 'text' }, scope), listValue(place), fc.constantFrom(...keysOf(place.of)))
    .map(([value, list, key]) => ({ kind: 'refersTo', value, list, key }));

const opaque = (scope: Scope): fc.Arbitrary<Condition> =>
  fc
    .array(
      scalarPlace(scope).map(({ path }) => path),
      { minLength: 1, maxLength: 2 },
    )
    .map(args => ({ kind: 'opaque', name: 'thirds', args, why: 'tests the escape hatch' }));

const given = (scope: Scope): fc.Arbitrary<Condition> =>
  fc
    .constantFrom(...placesIn(scope).filter(({ path }) => path.keys.length > 0 || path.from > 0))
    .map(({ path }) => ({ kind: 'given', path }));

const always: Condition = { kind: 'constant', value: true };

/** Random well-typed conditions over the bound variables, of every kind. */
export const conditionOver = (scope: Scope, grammar: Grammar = everything): fc.Arbitrary<Condition> => {
  const deeper = { ...grammar, depth: grammar.depth - 1 };
  const lists = allLists(scope);
  const ofWords = lists.flatMap(({ of, ...place }) => (isScalar(of) ? [{ ...place, of }] : []));
  const atoms = [
    compare(scope),
    given(scope),
    opaque(scope),
    ...(placesIn(scope).some(({ shape }) => isScalar(shape) && shape.sort !== 'boolean')
      ? [among(scope)]
      : []),
    ...(placesIn(scope).some(({ shape }) => shape.sort === 'text') ? [matches(scope)] : []),
    ...(ofWords.length > 0 ? [fc.constantFrom(...ofWords).chain(covers)] : []),
    ...(lists.length > 0
      ? [
          fc.constantFrom(...lists).chain(unique),
          fc.constantFrom(...lists).chain(place => refersTo(place, scope)),
        ]
      : []),
    ...(grammar.constants ? [fc.boolean().map((value): Condition => ({ kind: 'constant', value }))] : []),
  ];
  if (grammar.depth === 0) return fc.oneof(...atoms);
  const part = conditionOver(scope, deeper);
  const several = fc.array(part, { minLength: 1, maxLength: 3 });
  const joined: readonly fc.Arbitrary<Condition>[] = [
    several.map(all => ({ kind: 'and', all })),
    several.map(any => ({ kind: 'or', any })),
    part.map(that => ({ kind: 'not', that })),
    fc.tuple(part, part).map(([condition, then]) => ({ kind: 'when', condition, then })),
  ];
  const quantified =
    lists.length > 0 ? [fc.constantFrom(...lists).chain(place => quantifier(place, scope, deeper))] : [];
  return fc.oneof(
    { arbitrary: fc.oneof(...atoms), weight: 2 },
    { arbitrary: fc.oneof(...joined), weight: 2 },
    ...quantified.map(arbitrary => ({ arbitrary, weight: 3 })),
  );
};

const quantifier = (place: ListPlace, scope: Scope, grammar: Grammar): fc.Arbitrary<Condition> => {
  const bind = scope.length;
  const outer = grammar.local ? scope.map(() => undefined) : scope;
  const inner = conditionOver([...outer, place.of], grammar);
  const where = fc.oneof(fc.constant(always), inner);
  const list = listValue(place);
  return fc.oneof(
    fc
      .tuple(fc.constantFrom('every' as const, 'some' as const), list, where, inner)
      .map(([kind, listed, which, that]): Condition => ({ kind, list: listed, bind, where: which, that })),
    fc
      .tuple(list, where, fc.constantFrom(...comparators), fc.integer({ min: -1, max: 4 }))
      .map(([listed, which, op, than]): Condition => ({
        kind: 'count',
        list: listed,
        bind,
        where: which,
        op,
        than,
      })),
  );
};

/** Random rules: over the deployment, over the entries of a list, or over the entries of a list of each of these. */
export const arbitraryRule: fc.Arbitrary<Rule> = fc
  .tuple(fc.nat({ max: 2 }), fc.constant({ ...everything, depth: 2 }))
  .chain(([nesting, grammar]) =>
    subjectsOver({ kind: 'deployment' }, fleetScope, nesting, grammar).chain(({ subjects, scope }) =>
      fc
        .tuple(conditionOver(scope, grammar), conditionOver(scope, grammar))
        .map(([applies, requires]) => ({ subjects, applies, requires })),
    ),
  );

interface Scoped {
  readonly subjects: Subjects;
  readonly scope: Scope;
}

const subjectsOver = (
  within: Subjects,
  scope: Scope,
  nesting: number,
  grammar: Grammar,
): fc.Arbitrary<Scoped> => {
  const lists = listPlaces(scope).filter(
    ({ path, of }) => path.from === scope.length - 1 && of.sort === 'object',
  );
  if (nesting === 0 || lists.length === 0) return fc.constant({ subjects: within, scope });
  return fc.constantFrom(...lists).chain(({ path, of }) => {
    const extended = [...scope, of];
    return fc
      .oneof(fc.constant(always), conditionOver(extended, { ...grammar, depth: 1 }))
      .chain(where =>
        subjectsOver(
          { kind: 'each', list: path, bind: scope.length, where, within },
          extended,
          nesting - 1,
          grammar,
        ),
      );
  });
};
