import type { FilledIcs } from '../model/filled-ics.ts';
import { foldedText } from '../model/ics-layout.ts';
import { consistency, type ResolvedStatus } from '../model/ics-status.ts';
import type { IcsTable } from '../model/ics.ts';
import type { Problem } from '../model/problem.ts';
import type { ReviewedItem } from './ics-review.ts';
import { finding } from './ics-rows.ts';

/** What is inconsistent about the answer to an item. */
export const itemFindings = (reviewed: ReviewedItem): readonly Problem[] => {
  const { row, support, status } = reviewed;
  if (row === undefined) return [];
  const at = row.support;
  const found: Problem[] = [];
  if (status.kind === 'open' && support !== '')
    found.push(
      finding('ics-condition-unresolved', row, at, {
        message: `has a condition that is not resolved: not answered ${itemList(status.unanswered)}`,
        help: 'answer the items that the condition names',
      }),
    );
  const fault = faultOf(reviewed);
  if (fault !== undefined) found.push(finding(fault.code, row, at, fault));
  if (lacksDetail(reviewed))
    found.push(
      finding('ics-no-detail', row, row.detail.text === '' ? row.support : row.detail, {
        message: `is answered \`${support}\` without detail, which it needs`,
        help: 'say how it is met, why it is not, or why it does not apply',
      }),
    );
  return found;
};

const itemList = (names: readonly string[]): string => names.map(name => `\`${name}\``).join(', ');

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

const faultOf = ({ status, support, row }: ReviewedItem): Fault | undefined => {
  // an answer that is there and does not count has a finding of its own
  if (support === '')
    return consistency(status, '') === 'yes' || foldedText(row?.support.text ?? '') !== ''
      ? undefined
      : unanswered;
  return consistency(status, support) === 'no' ? inconsistent(plainOf(status), support) : undefined;
};

const unanswered: Fault = {
  code: 'ics-unanswered',
  message: 'is not answered, which does not mean no',
  help: 'answer `Y`, `N` or `N/A`',
};

/** What the status is where it is known that the item applies. */
const plainOf = (status: ResolvedStatus): string => (status.kind === 'plain' ? status.status : status.then);

const inconsistent = (status: string, support: string): Fault => {
  if (support === 'N/A')
    return {
      code: 'ics-not-applicable-though-it-applies',
      message: `is answered \`N/A\`, but it applies with status \`${status}\``,
      help: 'answer `Y` or `N`, or correct the items that its condition names',
    };
  if (status === 'n/a')
    return {
      code: 'ics-supported-though-not-applicable',
      message: 'is answered `Y`, but by the items that its condition names it does not apply',
      help: 'answer `N/A`, or correct these items',
    };
  return status === 'x'
    ? {
        code: 'ics-prohibited-supported',
        message: 'is prohibited and answered `Y`: a non-conformity',
        help: 'correct the answer, or the implementation',
      }
    : {
        code: 'ics-mandatory-not-supported',
        message: 'is mandatory and answered `N`: a non-conformity',
        help: 'correct the answer, or the implementation',
      };
};

/** A mandatory item needs a word whatever the answer, and so does what is said not to apply by a condition in words. */
const lacksDetail = ({ item, status, support, detail }: ReviewedItem): boolean => {
  if (support === '' || detail !== '') return false;
  if (status.kind === 'in-words' && support === 'N/A') return true;
  return item.detail === 'mandatory' && !(status.kind === 'plain' && status.status === 'n/a');
};

/** The groups of a table of which nothing is supported, where all of it is answered. */
export const groupFindings = (
  { groups, items }: IcsTable,
  reviewed: readonly ReviewedItem[],
  { file }: FilledIcs,
): readonly Problem[] =>
  groups.flatMap(({ id, why }) => {
    const members = items.filter(({ status }) => status === id).map(({ item }) => item);
    const answers = reviewed.filter(({ item }) => members.includes(item.item));
    if (answers.some(({ support }) => support === 'Y' || support === '')) return [];
    const place = answers[0]?.row?.support.place ?? { file, line: 1, column: 1 };
    return [
      {
        code: 'ics-option-group',
        message: `none of the options ${itemList(members)} of group \`${id}\` is supported: ${why}`,
        place,
        help: 'correct the answers; otherwise there is nothing that the standard is about',
      },
    ];
  });
