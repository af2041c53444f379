import type { Condition, Path } from '../model/expression.ts';

/** One way in which a condition is so, or is not. */
export interface Way {
  /** The case in words, as a clause. */
  readonly words: string;
  /** What holds in a sample of it, best first; none where nobody can make one up. */
  readonly goals: readonly Condition[];
  /** What is not there, so that nothing that is said of it can be so either. */
  readonly lost?: Path;
  /** Set where it is the last case on its side of a limit. */
  readonly isLimit?: true;
}

/** Ways without those that read as an earlier one does. */
export const saidOnce = (ways: readonly Way[]): readonly Way[] => {
  const first = new Map<string, Way>();
  for (const way of ways) if (!first.has(way.words)) first.set(way.words, way);
  return [...first.values()];
};

/** The same ways, said and made up inside of something else. */
export const within = (
  ways: readonly Way[],
  words: (words: string) => string,
  goals: (goal: Condition) => readonly Condition[],
): readonly Way[] =>
  ways.map(way => ({ ...way, words: words(way.words), goals: fewest(way.goals.flatMap(goals)) }));

/** The two best goals, and the last, which asks least: of nested ones there would be too many to try. */
export const fewest = (goals: readonly Condition[]): readonly Condition[] =>
  goals.length > 3 ? [...goals.slice(0, 2), ...goals.slice(-1)] : goals;

/** A conjunction without what goes without saying. */
export const allOf = (parts: readonly Condition[]): Condition => {
  const asked = parts.filter(part => part.kind !== 'constant' || !part.value);
  const [only, ...more] = asked;
  if (only === undefined) return { kind: 'constant', value: true };
  return more.length === 0 ? only : { kind: 'and', all: asked };
};

/** A condition that does not hold. */
export const denied = (that: Condition): Condition => ({ kind: 'not', that });

/** The parts of which it can be so that they hold where a way has lost something. */
export const tenable = (parts: readonly Condition[], { lost }: Way): readonly Condition[] =>
  lost === undefined ? parts : parts.filter(part => !speaksOf(part, lost));

/** Whether a condition can be so where a way has lost something. */
export const isTenable = (condition: Condition, way: Way): boolean =>
  (condition.kind === 'constant' && condition.value) || tenable([condition], way).length > 0;

/** Whether a condition looks at what stands at a path, or in it. */
const speaksOf = (condition: Condition, path: Path): boolean => {
  let found = false;
  JSON.stringify(condition, (_key, value: unknown) => {
    found ||=
      isPath(value) && value.from === path.from && path.keys.every((key, at) => value.keys[at] === key);
    return value;
  });
  return found;
};

const isPath = (value: unknown): value is Path =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'path';
