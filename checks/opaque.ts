import type { Truth } from './compare.ts';

/** The functions behind `opaque` conditions, by name: pure, over plain values, absent being undefined. */
export type OpaqueFunctions = Readonly<Record<string, (...values: readonly unknown[]) => Truth>>;

/** A fault of the tool while a rule was evaluated: the verdict is `error`, never pass or fail. */
export class RuleFault extends Error {
  override readonly name = 'RuleFault';
}

/**
 * Calls the function behind an `opaque` condition.
 * @throws RuleFault where there is none of that name, it throws, or what it gives is no truth.
 */
export const callOpaque = (functions: OpaqueFunctions, name: string, values: readonly unknown[]): Truth => {
  if (!Object.hasOwn(functions, name)) throw new RuleFault(`no function is registered for \`${name}\``);
  let truth: unknown;
  try {
    truth = functions[name]?.(...values);
  } catch (cause) {
    throw new RuleFault(`the function \`${name}\` failed`, { cause });
  }
  if (truth !== undefined && typeof truth !== 'boolean')
    throw new RuleFault(`the function \`${name}\` gave a ${typeof truth} where a truth was expected`);
  return truth;
};
