import type { Comparator, ListValue } from '../model/expression.ts';
import { childPointer, type Pointer } from '../model/pointer.ts';
import { isUnknown } from '../model/unknown.ts';
import { factOf, locate, type Explaining, type Located } from './located.ts';
import { cheapest, conjunction, disjunction, explained, negated, united } from './support.ts';
import type { Cited, Explained, Weigh } from './support.ts';

/** Judges the entries of a list, given the fact that says the list is complete; open where the list is not stated. */
export const onEntries = (
  list: ListValue,
  bound: readonly Located[],
  judge: (entries: readonly Located[], whole: Cited) => Explained,
): Explained => {
  const located = locate(list.kind === 'orElse' ? list.path : list, bound);
  const fact = factOf(located);
  if (fact.state === 'absent' && list.kind === 'orElse' && Array.isArray(list.value))
    return onDefault(fact, judge(entriesOf(list.value, located.pointer), fact));
  if (!Array.isArray(located.value)) return { truth: undefined, facts: [fact] };
  return judge(entriesOf(located.value, located.pointer), {
    pointer: located.pointer,
    state: 'list',
    entries: located.value.length,
  });
};

/** The entries of a default stand in the rule: the fact behind them is that the list is absent. */
const onDefault = (absence: Cited, judged: Explained): Explained => {
  const stands = (fact: Cited): Cited => (isInside(fact.pointer, absence.pointer) ? absence : fact);
  return explained(judged.truth, () => united([{ facts: judged.facts.map(stands) }]));
};

const isInside = (pointer: Pointer, outer: Pointer): boolean => pointer.startsWith(`${outer}/`);

/** That an entry is there at all is part of the proof, where nothing in it is: then the list is cited. */
export const witnessed = (judged: Explained, entry: Located, whole: Cited): Explained => {
  if (judged.truth !== true) return judged;
  return explained(true, () => {
    const { facts } = judged;
    const isCited = facts.some(
      ({ pointer }) => pointer === entry.pointer || isInside(pointer, entry.pointer),
    );
    return isCited ? facts : united([judged], [whole]);
  });
};

const entriesOf = (list: readonly unknown[], pointer: Pointer): readonly Located[] =>
  list.map((value, index) => ({ value, pointer: childPointer(pointer, index) }));

/** Whether this holds of some entry. */
export const overEntries = (
  list: ListValue,
  bound: readonly Located[],
  by: Explaining,
  test: (entry: Located) => Explained,
): Explained =>
  onEntries(list, bound, (entries, whole) =>
    disjunction(
      entries.map(entry => witnessed(test(entry), entry, whole)),
      by.weigh,
      [whole],
    ),
  );

type Count = (counted: readonly Explained[], than: number, whole: Cited, weigh: Weigh) => Explained;

const atLeast: Count = (counted, than, whole, weigh) => {
  const yes = counted.filter(each => each.truth === true);
  const no = counted.filter(each => each.truth === false);
  if (yes.length >= than) return { truth: true, facts: than <= 0 ? [whole] : cheapest(yes, than, weigh) };
  const tooFew = counted.length - than + 1;
  if (no.length >= tooFew)
    return { truth: false, facts: united([{ facts: cheapest(no, Math.max(tooFew, 0), weigh) }], [whole]) };
  return { truth: undefined, facts: united(counted.filter(each => each.truth === undefined)) };
};

const exactly: Count = (counted, than, whole, weigh) =>
  conjunction(
    [atLeast(counted, than, whole, weigh), negated(atLeast(counted, than + 1, whole, weigh))],
    weigh,
  );

/** Every comparison of a count, in terms of "at least". */
export const counts: { readonly [K in Comparator]: Count } = {
  atLeast,
  moreThan: (counted, than, whole, weigh) => atLeast(counted, than + 1, whole, weigh),
  lessThan: (counted, than, whole, weigh) => negated(atLeast(counted, than, whole, weigh)),
  atMost: (counted, than, whole, weigh) => negated(atLeast(counted, than + 1, whole, weigh)),
  is: exactly,
  isNot: (counted, than, whole, weigh) => negated(exactly(counted, than, whole, weigh)),
};

/** Whether no two keys are the same. */
export const unique = (keys: readonly Located[], whole: Cited): Explained => {
  const first = new Map<unknown, Located>();
  for (const key of keys) {
    if (key.value === undefined || isUnknown(key.value)) continue;
    const twin = first.get(key.value);
    if (twin !== undefined) return { truth: false, facts: [factOf(twin), factOf(key)] };
    first.set(key.value, key);
  }
  const open = keys.filter(key => isUnknown(key.value));
  if (open.length > 0) return { truth: undefined, facts: open.map(factOf) };
  return { truth: true, facts: united([{ facts: keys.map(factOf) }], [whole]) };
};
