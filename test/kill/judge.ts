import { decide } from '../../checks/decide.ts';
import { compile, type Bound, type Test } from '../../checks/evaluate.ts';
import { valueUnder } from '../../checks/values.ts';
import type { Rule, Subjects } from '../../model/expression.ts';
import { childPointer } from '../../model/pointer.ts';
import { isUnknown } from '../../model/unknown.ts';
import type { Verdict } from '../../model/verdict.ts';

/** The verdict of a rule on each of its subjects. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/**
 * Compiles a rule to its verdicts alone, without facts or wording: thousands of neighbours and mutants are judged. The
 * tests compare it with the assessment itself.
 */
export const judge = (rule: Rule): ((data: unknown) => Verdicts) => {
  const find = finder(rule.subjects);
  const applies = compile(rule.applies);
  const requires = compile(rule.requires);
  return data => {
    const verdicts = new Map<string, Verdict>();
    for (const { bound, pointer, belongs } of find(data)) {
      if (bound === undefined) verdicts.set(`${pointer}?`, 'inconclusive');
      else verdicts.set(pointer, decide(both(belongs, applies(bound)), requires(bound)));
    }
    return verdicts.size > 0 ? verdicts : new Map([['', 'not-applicable' as const]]);
  };
};

/** A subject; without variables where it is not known what there is in a list. */
interface Found {
  readonly pointer: string;
  readonly bound?: Bound;
  readonly belongs: ReturnType<Test>;
}

const both = (a: ReturnType<Test>, b: ReturnType<Test>): ReturnType<Test> => {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
};

const finder = (subjects: Subjects): ((data: unknown) => readonly Found[]) => {
  if (subjects.kind === 'deployment') return data => [{ pointer: '', bound: [data], belongs: true }];
  const outer = finder(subjects.within);
  const where = compile(subjects.where);
  const list = subjects.list;
  if (list.kind !== 'path') throw new TypeError('subjects are the entries of a list that is stated');
  return data =>
    outer(data).flatMap((holder): readonly Found[] => {
      if (holder.bound === undefined) return [holder];
      if (isUnknown(holder.bound.at(-1))) return [{ pointer: holder.pointer, belongs: undefined }];
      const entries = valueUnder(holder.bound[list.from], list.keys);
      const pointer = list.keys.reduce(childPointer, holder.pointer);
      if (isUnknown(entries)) return [{ pointer, belongs: undefined }];
      if (!Array.isArray(entries)) return [];
      return entries.flatMap((entry: unknown, index): readonly Found[] => {
        const bound = [...(holder.bound ?? []), entry];
        const own = where([...bound]);
        return own === false
          ? []
          : [{ pointer: childPointer(pointer, index), bound, belongs: both(holder.belongs, own) }];
      });
    });
};
