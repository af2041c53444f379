import { expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import type { Fact, RequirementResult } from '../../model/assessment.ts';
import { readDescriptor } from '../../readers/descriptor.ts';
import { zsm014, type Zsm014Id } from '../../requirements/zsm014/standard.ts';
import { zsm014RuleSet } from '../../requirements/zsm014/verification.ts';
import { exampleText } from '../kill/conforming.ts';
import { edited } from '../kill/edit.ts';
import { documentOf } from '../kill/neighbour.ts';

/** What a rule says of the conforming example after small edits of its text. */
export interface Case {
  readonly name: string;
  readonly id: Zsm014Id;
  /** What stands in the text, once, and what is put in its place. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** Ids that are changed after reading, by pointer: the reader lets no two entries of a list share one. */
  readonly ids?: Readonly<Record<string, string>>;
  /** The subjects that do not pass. */
  readonly outcome: Readonly<Record<string, RequirementResult['verdict']>>;
  /** Facts that the results which do not pass cite, among others; each as `pointer state`. */
  readonly cites: readonly string[];
}

/** Runs each case as a test. */
export const testCases = (cases: readonly Case[]): void => {
  test.each(cases)('$name', ({ id, edits, ids = {}, outcome, cites }) => {
    const results = resultsAfter(id, edits, ids).filter(({ verdict }) => verdict !== 'pass');
    expect(Object.fromEntries(results.map(({ subject, verdict }) => [subject, verdict]))).toEqual(outcome);
    expect(results.flatMap(({ facts }) => facts.map(shown))).toEqual(expect.arrayContaining([...cites]));
  });
};

const conforming = exampleText('zsm-framework.yaml');

const withEdits = (edits: Case['edits']): string =>
  edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`expected \`${from}\` once in the example`);
    return text.replace(from, () => to);
  }, conforming);

/** The results of one rule on the conforming example after edits. */
const resultsAfter = (
  id: Zsm014Id,
  edits: Case['edits'],
  ids: NonNullable<Case['ids']>,
): readonly RequirementResult[] => {
  const read = readDescriptor('edited.yaml', new TextEncoder().encode(withEdits(edits)));
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  const data = Object.entries(ids).reduce<unknown>(
    (known, [pointer, to]) => edited(known, { kind: 'change', pointer, to }),
    read.value.data,
  );
  const requirements = zsm014.requirements.filter(requirement => requirement.id === id);
  const set = { ...zsm014RuleSet, standard: { ...zsm014, requirements } };
  return assess(documentOf(data), [], [set]).results;
};

const shown = (fact: Fact): string => {
  switch (fact.state) {
    case 'value':
      return `${fact.pointer} ${String(fact.value)}`;
    case 'list':
      return `${fact.pointer} ${String(fact.entries)}`;
    default:
      return `${fact.pointer} ${fact.state}`;
  }
};
