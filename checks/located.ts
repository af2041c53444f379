import type { Path, Value } from '../model/expression.ts';
import { childPointer, type Pointer } from '../model/pointer.ts';
import { isUnknown } from '../model/unknown.ts';
import type { OpaqueFunctions } from './opaque.ts';
import { explained, type Cited, type Explained, type Weigh } from './support.ts';
import { step } from './values.ts';

/** A value and where it stands. */
export interface Located {
  readonly value: unknown;
  readonly pointer: Pointer;
}

/** What a reading needs besides the condition: how dear facts are, and the functions behind `opaque`. */
export interface Explaining {
  readonly weigh: Weigh;
  readonly functions: OpaqueFunctions;
}

/** Follows keys from a located value; where something on the way is unknown, that is where it ends. */
export const follow = (start: Located, keys: readonly string[]): Located => {
  let { value, pointer } = start;
  for (const key of keys) {
    if (isUnknown(value)) return { value, pointer };
    value = step(value, key);
    pointer = childPointer(pointer, key);
  }
  return { value, pointer };
};

/** The value at a path, with its pointer. */
export const locate = (path: Path, bound: readonly Located[]): Located => {
  const start = bound[path.from];
  if (start === undefined) throw new TypeError(`variable ${path.from} is not bound`);
  return follow(start, path.keys);
};

/** What a located value is, as a fact. */
export const factOf = ({ value, pointer }: Located): Cited => {
  if (value === undefined) return { pointer, state: 'absent' };
  if (isUnknown(value)) return { pointer, state: 'unknown', reason: value.reason };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return { pointer, state: 'value', value };
  return { pointer, state: 'present' };
};

/** What is known of a value that a condition asks for. */
export interface Operand {
  readonly value: unknown;
  /** Where it stands; undefined for a literal. */
  readonly at?: Located;
  /** Whether the value may be judged: not where it is unknown, or absent without default. */
  readonly stated: boolean;
}

/** What a located value is as an operand. */
export const operandAt = (located: Located): Operand => {
  const stated = located.value !== undefined && !isUnknown(located.value);
  return { value: located.value, at: located, stated };
};

/** What an operand of a condition comes to. */
export const operand = (value: Value, bound: readonly Located[]): Operand => {
  switch (value.kind) {
    case 'literal':
      return { value: value.value, stated: true };
    case 'path':
      return operandAt(locate(value, bound));
    case 'orElse': {
      const found = operandAt(locate(value.path, bound));
      return found.value === undefined ? { ...found, value: value.value, stated: true } : found;
    }
  }
};

/** A test on values: open where one of them is not stated. */
export const onValues = (
  operands: readonly Operand[],
  test: (values: readonly unknown[]) => boolean | undefined,
): Explained => {
  const open = operands.filter(each => !each.stated);
  if (open.length > 0) return explained(undefined, () => factsOf(open));
  return explained(test(operands.map(each => each.value)), () => factsOf(operands));
};

/** The facts behind operands, each once. */
export const factsOf = (operands: readonly Operand[]): readonly Cited[] => {
  const facts: Cited[] = [];
  for (const { at } of operands)
    if (at !== undefined && facts.every(({ pointer }) => pointer !== at.pointer)) facts.push(factOf(at));
  return facts;
};
