// Evaluates forty rules by closures and by hand-written predicates over the descriptors of a folder; writes the medians
// as JSON. Run by rules.ts as a process of its own: `rules-process.mjs <folder> as-read|plain`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compile, type Test } from '../checks/evaluate.ts';
import { selecting } from '../checks/subjects.ts';
import type { Descriptor } from '../model/descriptor-schema.ts';
import type { Rule } from '../model/expression.ts';
import { readDescriptor } from '../readers/descriptor.ts';
import { x1452RuleSet } from '../requirements/x1452/verification.ts';
import { predicates, type Predicate } from './predicates.ts';
import type { RuleTimes } from './rules.ts';
import { inTurn, milliseconds } from './statistics.ts';

/** One rule, in both forms, with the subjects that it is about in all descriptors. */
interface Pair {
  readonly id: string;
  readonly applies: Test;
  readonly requires: Test;
  readonly byHand: Predicate;
  readonly subjects: readonly Subject[];
}

interface Subject {
  readonly bound: unknown[];
  readonly subject: never;
  readonly descriptor: Descriptor;
}

const readAll = (folder: string): readonly unknown[] =>
  readdirSync(folder).map(name => {
    const read = readDescriptor(name, readFileSync(join(folder, name)));
    if (!read.ok) throw new Error(read.problems.map(problem => problem.message).join('; '));
    return read.value.data;
  });

/** The same data in objects as `JSON.parse` makes them. */
const plain = (data: readonly unknown[]): readonly unknown[] =>
  data.map(each => JSON.parse(JSON.stringify(each)) as unknown);

const subjectsOf = (rule: Rule, data: readonly unknown[]): readonly Subject[] =>
  data.flatMap(descriptor =>
    selecting(descriptor, { weigh: () => 0, functions: {} })(rule.subjects).subjects.map(({ bound }) => ({
      bound: bound.map(({ value }) => value),
      // sound: the scope of each rule leads to what its predicate takes, and the reader has validated the whole
      subject: bound.at(-1)?.value as never,
      descriptor: descriptor as Descriptor,
    })),
  );

const pairOf = (id: string, byHand: Predicate, data: readonly unknown[]): Pair => {
  const table: Readonly<Record<string, (typeof x1452RuleSet.verification)[string] | undefined>> =
    x1452RuleSet.verification;
  const entry = table[id];
  if (entry?.method !== 'rule') throw new Error(`${id} has no rule`);
  const { rule } = entry;
  return {
    id,
    applies: compile(rule.applies),
    requires: compile(rule.requires),
    byHand,
    subjects: subjectsOf(rule, data),
  };
};

const byClosures = ({ applies, requires, subjects }: Pair): number => {
  let met = 0;
  for (const { bound } of subjects) if (applies(bound) === true && requires(bound) === true) met++;
  return met;
};

const byHand = ({ byHand: { applies, requires }, subjects }: Pair): number => {
  let met = 0;
  for (const { subject, descriptor } of subjects)
    if ((applies === undefined || applies(subject, descriptor)) && requires(subject, descriptor)) met++;
  return met;
};

/** Each subject on its own: the same rules apply, and the same are met. */
const disagreements = ({ id, applies, requires, byHand: hand, subjects }: Pair): readonly string[] =>
  subjects
    .filter(({ bound, subject, descriptor }) => {
      const doesApply = hand.applies?.(subject, descriptor) ?? true;
      return (
        applies(bound) !== doesApply || (doesApply && requires(bound) !== hand.requires(subject, descriptor))
      );
    })
    .map(() => id);

const gatesOnAll = (): readonly string[] =>
  x1452RuleSet.standard.requirements
    .filter(
      ({ id, obligation }) =>
        (obligation === 'required' || obligation === 'recommended') && predicates[id] === undefined,
    )
    .map(({ id }) => id);

const repeated = (pairs: readonly Pair[], run: (pair: Pair) => number, times: number) => (): number =>
  milliseconds(() => {
    for (let time = 0; time < times; time++) for (const pair of pairs) sink += run(pair);
  });
let sink = 0;

const [folder = '', form = 'as-read'] = process.argv.slice(2);
const data = form === 'plain' ? plain(readAll(folder)) : readAll(folder);
const pairs = Object.entries(predicates).map(([id, predicate]) => pairOf(id, predicate, data));
const subjects = pairs.reduce((sum, pair) => sum + pair.subjects.length, 0);
const met = pairs.reduce((sum, pair) => sum + byHand(pair), 0);
const times = Math.max(Math.ceil(200_000 / subjects), 1);
const calls = { closures: repeated(pairs, byClosures, times), byHand: repeated(pairs, byHand, times) };
const wrong = [...gatesOnAll(), ...pairs.flatMap(disagreements)];
inTurn(5, calls);
const taken = inTurn(25, calls);
if (sink === 0) throw new Error('no rule was met: nothing was measured');
const result: RuleTimes = {
  rules: pairs.length,
  descriptors: data.length,
  subjects,
  met,
  disagreements: [...new Set(wrong)],
  closures: taken.closures / times / subjects,
  byHand: taken.byHand / times / subjects,
};
process.stdout.write(JSON.stringify(result));
