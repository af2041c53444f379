import { createHash } from 'node:crypto';

import type { DescriptorAssessment, Fact, RequirementResult } from '../model/assessment.ts';
import type { FilledIcs, FilledIcsRow } from '../model/filled-ics.ts';
import type { IcsExpression, IcsSupport } from '../model/ics.ts';
import type { Obligation, Requirement } from '../model/requirement.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Verdict } from '../model/verdict.ts';
import { rollUp } from './assess.ts';
import type { IcsReview, ReviewedItem } from './ics-review.ts';
import { base } from './results.ts';

/**
 * What a reviewed ICS comes to, in the vocabulary of an assessment: a declared result for each requirement that has an
 * item, with the cell that answers it as the fact. Inconsistencies are findings.
 */
export const icsAssessment = (
  filled: FilledIcs,
  review: IcsReview,
  { standard }: RuleSet,
): DescriptorAssessment => {
  const byRequirement = new Map(review.items.map(each => [each.item.requirement, each]));
  const results = standard.requirements.flatMap(requirement => {
    const reviewed = byRequirement.get(requirement.id);
    return reviewed === undefined ? [] : [{ requirement, result: resultOf(requirement, reviewed, review) }];
  });
  return {
    descriptor: filled.file,
    sha256: filled.sha256,
    results: results.map(({ result }) => result),
    rollUps: results.map(({ requirement, result }) => rollUp(standard.id, requirement, [result])),
    notApplying: [],
    evidence: [],
    findings: review.findings,
  };
};

const resultOf = (
  { id, obligation }: Requirement,
  reviewed: ReviewedItem,
  review: IcsReview,
): RequirementResult => {
  const [verdict, why] = judged(reviewed, obligation);
  const deciding = conditionItems(reviewed).flatMap(name => {
    const found = review.items.find(({ item }) => item.item === name);
    return found?.row === undefined ? [] : [factOf(name, found.row, found.support, 'applicability')];
  });
  const { item, row, support, detail } = reviewed;
  const own = row === undefined ? [] : [factOf(item.item, row, support, 'requirement')];
  const isDecided = verdict === 'pass' || verdict === 'not-applicable';
  const open = reviewed.status.kind === 'open' ? reviewed.status.unanswered : [item.item];
  return {
    ...base(
      id,
      '',
      verdict,
      verdict === 'not-applicable' && own.length > 0 ? asApplicability(deciding, own) : [...deciding, ...own],
    ),
    message: `item \`${item.item}\` ${why}${detail === '' ? '' : `, with the detail: ${detail}`}`,
    wouldSettle: verdict === 'inconclusive' ? open.map(name => `an answer to item \`${name}\``) : [],
    key: { element: '', value: isDecided ? '' : digestOf([item.item, support, detail]) },
  };
};

/** What does not apply is settled by what says so. */
const asApplicability = (deciding: readonly Fact[], own: readonly Fact[]): readonly Fact[] =>
  [...deciding, ...own].map(fact => ({ ...fact, settles: 'applicability' }));

const digestOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const factOf = (
  item: string,
  { support: cell }: FilledIcsRow,
  support: IcsSupport,
  settles: Fact['settles'],
): Fact => ({
  ...(support === '' ? { state: 'absent' } : { state: 'value', value: support }),
  pointer: `/${item}`,
  settles,
  ...cell.place,
  evidence: [],
  assurance: 'declared',
});

/** The items that the condition of an item names. */
const conditionItems = ({ item, table }: ReviewedItem): readonly string[] => {
  const condition = table.conditions.find(({ id }) => id === item.status);
  return condition === undefined ? [] : [...new Set(itemsIn(condition.if))];
};

const itemsIn = (expression: IcsExpression): readonly string[] => {
  switch (expression.kind) {
    case 'item':
      return [expression.item];
    case 'words':
      return [];
    case 'not':
      return itemsIn(expression.that);
    case 'and':
      return expression.all.flatMap(itemsIn);
    case 'or':
      return expression.any.flatMap(itemsIn);
  }
};

/** The verdict that an answer comes to, and why, after the name of the item. */
const judged = (
  { status, support, detail }: ReviewedItem,
  obligation: Obligation,
): readonly [Verdict, string] => {
  const said = `is answered \`${support}\``;
  if (status.kind === 'plain' && status.status === 'n/a')
    return support === 'Y'
      ? ['inconclusive', `${said}, but by the items that its condition names it does not apply`]
      : ['not-applicable', 'does not apply by the items that its condition names'];
  if (support === '') return ['inconclusive', 'has no answer that counts'];
  if (status.kind === 'open')
    return ['inconclusive', `${said}; whether it applies rests on items that are not answered`];
  const plain = status.kind === 'plain' ? status.status : status.then;
  if (support === 'N/A') {
    if (status.kind === 'plain') return ['inconclusive', `${said}, but it applies with status \`${plain}\``];
    return detail === ''
      ? ['inconclusive', `${said} without a reason`]
      : ['not-applicable', `${said}: its condition does not hold`];
  }
  const isMet = (support === 'Y') === (plain !== 'x');
  if (isMet) return ['pass', `${said}, as its status \`${plain}\` asks or allows`];
  if (plain !== 'o') return ['fail', `${said}, but its status is \`${plain}\``];
  // what is recommended and not done is not met, whether or not a gate asks for it
  return obligation === 'permitted'
    ? ['not-applicable', `${said}: the permission is not made use of`]
    : ['fail', `${said}: it is not met, which its status \`o\` allows`];
};
