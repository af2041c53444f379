import type { Condition, OrElse, Path, Value } from '../model/expression.ts';
import type { Truth } from './compare.ts';
import { compile, type Test } from './evaluate.ts';
import { valueAt, withoutValue, withValue, type SamplePath } from './sample-data.ts';
import { placeholder, type SampleSchema } from './sample-shape.ts';

/** A sample in the making, and where the variables of the condition at hand stand in it. */
export interface Scene {
  readonly data: unknown;
  /** By variable; the first is the descriptor. */
  readonly at: readonly SamplePath[];
}

/** What bounds and guides the search for a sample. */
export interface Sampling {
  readonly schema: SampleSchema;
  /** Whether what has an id may get another, and values stand where the schema has others. */
  readonly isLax: boolean;
  /** Takes one step of the search; false where there are none left. */
  readonly step: () => boolean;
}

/** Samples in which a condition has a truth, best first, each made from the scene with as little change as possible. */
export type Make = (condition: Condition, truth: boolean, scene: Scene, by: Sampling) => Iterable<unknown>;

const tests = new WeakMap<Condition, Test>();

/** The truth of a condition in a scene. */
export const truthIn = (condition: Condition, { data, at }: Scene): Truth => {
  const test = tests.get(condition) ?? compile(condition);
  tests.set(condition, test);
  return test(at.map(path => valueAt(data, path)));
};

/** The same scene with another sample. */
export const showing = ({ at }: Scene, data: unknown): Scene => ({ data, at });

/** The same scene where one more variable stands for an entry. */
export const binding = ({ data, at }: Scene, bind: number, entry: SamplePath): Scene => {
  const within = at.slice(0, bind);
  within[bind] = entry;
  return { data, at: within };
};

/** Where a path of the rule leads in a scene. */
export const placeOf = ({ from, keys }: Path, { at }: Scene): SamplePath => [...(at[from] ?? []), ...keys];

/** Where an operand stands; undefined for a literal. */
export const placeOfValue = (value: Value, scene: Scene): SamplePath | undefined =>
  value.kind === 'literal' ? undefined : placeOf(pathOf(value), scene);

/** The path of what may have a default. */
export const pathOf = (value: Path | OrElse): Path => (value.kind === 'orElse' ? value.path : value);

/** The value of an operand; its default where it is not stated. */
export const operandIn = (value: Value, scene: Scene): unknown => {
  if (value.kind === 'literal') return value.value;
  const found = valueAt(scene.data, placeOf(pathOf(value), scene));
  return found === undefined && value.kind === 'orElse' ? value.value : found;
};

/** A sample with another value at a place; what has to be there besides is filled in. */
export const put = (data: unknown, path: SamplePath, value: unknown, { schema }: Sampling): unknown =>
  withValue(data, path, value, missing => placeholder(schema, missing, data));

/** A sample without what stands at a place. */
export const drop = (data: unknown, path: SamplePath): unknown => withoutValue(data, path);
