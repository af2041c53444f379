import type { Subjects } from '../model/expression.ts';
import { childPointer } from '../model/pointer.ts';
import { explain } from './explain.ts';
import { factOf, locate, type Explaining, type Located } from './located.ts';
import { conjunction, united, type Cited, type Explained } from './support.ts';

/** An element that a requirement is assessed for. */
export interface Subject {
  /** The variables that lead to it, the element itself last. */
  readonly bound: readonly Located[];
  /** Whether it is a subject at all: true, or unknown. */
  readonly belongs: Explained;
}

/** The subjects found, the lists of which it is unknown what is in them, and the facts that rule others out. */
export interface Selection {
  readonly subjects: readonly Subject[];
  readonly open: readonly Cited[];
  readonly ruledOut: readonly Cited[];
}

/** Finds the elements of a descriptor that a rule is about. */
export type Select = (subjects: Subjects) => Selection;

/** Selects among the elements of one descriptor; what rules share is selected once. */
export const selecting = (root: unknown, by: Explaining): Select => {
  const known = new Map<Subjects, Selection>();
  const select: Select = subjects => {
    const found = known.get(subjects) ?? selection(subjects, root, by, select);
    known.set(subjects, found);
    return found;
  };
  return select;
};

const selection = (subjects: Subjects, root: unknown, by: Explaining, select: Select): Selection => {
  if (subjects.kind === 'deployment') {
    const whole = { value: root, pointer: '' };
    return { subjects: [{ bound: [whole], belongs: { truth: true, facts: [] } }], open: [], ruledOut: [] };
  }
  const outer = select(subjects.within);
  const inner = outer.subjects.map(subject => entriesOf(subjects, subject, by));
  return {
    subjects: inner.flatMap(each => each.subjects),
    open: united([outer, ...inner].map(each => ({ facts: each.open }))),
    ruledOut: united([outer, ...inner].map(each => ({ facts: each.ruledOut }))),
  };
};

const entriesOf = (
  subjects: Extract<Subjects, { kind: 'each' }>,
  outer: Subject,
  by: Explaining,
): Selection => {
  const located = locate(subjects.list.kind === 'orElse' ? subjects.list.path : subjects.list, outer.bound);
  const fact = factOf(located);
  if (!Array.isArray(located.value))
    return fact.state === 'unknown'
      ? { subjects: [], open: [fact], ruledOut: [] }
      : { subjects: [], open: [], ruledOut: [fact] };
  const judged = located.value.map((value: unknown, index) => {
    const bound = [...outer.bound, { value, pointer: childPointer(located.pointer, index) }];
    return { bound, where: explain(subjects.where, bound, by) };
  });
  const whole: Cited = { pointer: located.pointer, state: 'list', entries: judged.length };
  const out = judged.filter(({ where }) => where.truth === false);
  return {
    subjects: judged
      .filter(({ where }) => where.truth !== false)
      .map(({ bound, where }) => ({ bound, belongs: conjunction([outer.belongs, where], by.weigh) })),
    open: [],
    ruledOut: united(
      out.map(({ where }) => where),
      [whole],
    ),
  };
};
