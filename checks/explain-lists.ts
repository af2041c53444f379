import type { Comparator, Flat, ListValue } from '../model/expression.ts';
import { childPointer, type Pointer } from '../model/pointer.ts';
import { isUnknown } from '../model/unknown.ts';
import { factOf, follow, locate, type Explaining, type Located } from './located.ts';
import { cheapest, conjunction, disjunction, explained, negated, united } from './support.ts';
import type { Cited, Explained, Weigh } from './support.ts';

/** A list as far as it is known: its entries, the facts that say that these are all, what keeps it open. */
export interface Listed {
  readonly entries: readonly Located[];
  readonly whole: readonly Cited[];
  /** A part of unknown truth for each list within of which it is not known what is in it. */
  readonly open: readonly Explained[];
}

/** Judges the entries of a list; open where the list is not stated. */
export const onEntries = (
  list: ListValue,
  bound: readonly Located[],
  judge: (listed: Listed) => Explained,
): Explained => {
  const { notStated, ...listed } = listAt(list, bound);
  if (notStated === undefined) return judge(listed);
  return isDefaulted(list, notStated)
    ? onDefault(notStated, judge(listed))
    : { truth: undefined, facts: [notStated] };
};

/** The entries of a list as far as they are known. */
export const knownEntries = (list: ListValue, bound: readonly Located[]): readonly Located[] =>
  listAt(list, bound).entries;

/** A list; where it is not stated, the fact that it is not, and the default in its place if there is one. */
const listAt = (list: ListValue, bound: readonly Located[]): Listed & { readonly notStated?: Cited } => {
  if (list.kind === 'flat') return flattened(list, bound);
  const located = locate(list.kind === 'orElse' ? list.path : list, bound);
  const fact = wholeOf(located);
  const entries = list.kind === 'orElse' && fact.state === 'absent' ? list.value : located.value;
  return {
    entries: childrenOf(entries, located.pointer),
    whole: [fact],
    open: [],
    ...(isList(located.value) ? {} : { notStated: fact }),
  };
};

const flattened = ({ list, keys }: Flat, bound: readonly Located[]): ReturnType<typeof listAt> => {
  const outer = listAt(list, bound);
  if (outer.notStated !== undefined && !isDefaulted(list, outer.notStated)) return outer;
  const inner = outer.entries.map(entry => follow(entry, keys));
  const isKnown = ({ value }: Located): boolean => value === undefined || isList(value);
  return {
    entries: inner.flatMap(({ value, pointer }) => childrenOf(value, pointer)),
    whole: [...outer.whole, ...inner.filter(isKnown).map(wholeOf)],
    open: [
      ...outer.open,
      ...inner
        .filter(located => !isKnown(located))
        .map(located => explained(undefined, () => [factOf(located)])),
    ],
  };
};

const isDefaulted = (list: ListValue, { state }: Cited): boolean =>
  list.kind === 'orElse' && state === 'absent';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const wholeOf = (located: Located): Cited =>
  isList(located.value)
    ? { pointer: located.pointer, state: 'list', entries: located.value.length }
    : factOf(located);

/** The entries of a default stand in the rule: the fact behind them is that the list is absent. */
const onDefault = (absence: Cited, judged: Explained): Explained => {
  const stands = (fact: Cited): Cited => (isInside(fact.pointer, absence.pointer) ? absence : fact);
  return explained(judged.truth, () => united([{ facts: judged.facts.map(stands) }]));
};

const isInside = (pointer: Pointer, outer: Pointer): boolean => pointer.startsWith(`${outer}/`);

/** That an entry is there at all is part of the proof, where nothing in it is: then the list is cited. */
export const witnessed = (judged: Explained, entry: Located, whole: readonly Cited[]): Explained => {
  if (judged.truth !== true) return judged;
  return explained(true, () => {
    const { facts } = judged;
    const isCited = facts.some(
      ({ pointer }) => pointer === entry.pointer || isInside(pointer, entry.pointer),
    );
    return isCited ? facts : united([judged], whole.filter(isHolderOf(entry)));
  });
};

/** Whether a fact is that of the list in which an entry stands. */
const isHolderOf =
  (entry: Located) =>
  ({ pointer }: Cited): boolean =>
    pointer === entry.pointer.slice(0, entry.pointer.lastIndexOf('/'));

const childrenOf = (list: unknown, pointer: Pointer): readonly Located[] =>
  isList(list) ? list.map((value, index) => ({ value, pointer: childPointer(pointer, index) })) : [];

/** Whether this holds of some entry. */
export const overEntries = (
  list: ListValue,
  bound: readonly Located[],
  by: Explaining,
  test: (entry: Located) => Explained,
): Explained =>
  onEntries(list, bound, ({ entries, whole, open }) =>
    disjunction(partsOf({ entries, whole, open }, test), by.weigh, whole),
  );

/** Each as it is asked for. */
function* partsOf(
  { entries, whole, open }: Listed,
  test: (entry: Located) => Explained,
): Generator<Explained> {
  for (const entry of entries) yield witnessed(test(entry), entry, whole);
  yield* open;
}

type Count = (
  counted: readonly Explained[],
  than: number,
  whole: readonly Cited[],
  weigh: Weigh,
) => Explained;

const atLeast: Count = (counted, than, whole, weigh) => {
  const yes = counted.filter(each => each.truth === true);
  const no = counted.filter(each => each.truth === false);
  // that there are none or more is so as soon as it is a list
  if (yes.length >= than)
    return { truth: true, facts: than <= 0 ? whole.slice(0, 1) : cheapest(yes, than, weigh) };
  const tooFew = counted.length - than + 1;
  if (no.length >= tooFew)
    return { truth: false, facts: united([{ facts: cheapest(no, Math.max(tooFew, 0), weigh) }], whole) };
  return { truth: undefined, facts: united(counted.filter(each => each.truth === undefined)) };
};

const exactly: Count = (counted, than, whole, weigh) =>
  conjunction(
    [atLeast(counted, than, whole, weigh), negated(atLeast(counted, than + 1, whole, weigh))],
    weigh,
  );

/** The parts of a count: what may be there besides can lift it beyond the number it is compared with. */
export const countable = (
  known: readonly Explained[],
  open: readonly Explained[],
  than: number,
): readonly Explained[] =>
  open.length === 0 ? known : [...known, ...Array.from({ length: Math.max(than, 0) + 2 }, () => open).flat()];

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
export const unique = (keys: readonly Located[], { whole, open }: Listed): Explained => {
  const first = new Map<unknown, Located>();
  for (const key of keys) {
    if (key.value === undefined || isUnknown(key.value)) continue;
    const twin = first.get(key.value);
    if (twin !== undefined) return { truth: false, facts: [factOf(twin), factOf(key)] };
    first.set(key.value, key);
  }
  const unknown = [{ facts: keys.filter(key => isUnknown(key.value)).map(factOf) }, ...open];
  const facts = united(unknown);
  if (facts.length > 0) return { truth: undefined, facts };
  return { truth: true, facts: united([{ facts: keys.map(factOf) }], whole) };
};
