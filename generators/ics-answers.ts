import type { RequirementResult } from '../model/assessment.ts';
import { icsItems, type IcsAnswer, type IcsItem, type IcsProforma, type IcsSupport } from '../model/ics.ts';
import { itemsByName, resolvedStatus } from '../model/ics-status.ts';
import { verdicts } from '../model/verdict.ts';
import { detailOf, foundAt, notFoundAt } from './ics-detail.ts';
import { groupBy } from './group-by.ts';
import type { JudgedResult } from './judged-result.ts';
import { formOf } from './result-form.ts';

/** Answers the items of a proforma from the results on one descriptor. */
export const answersFrom = (
  proforma: IcsProforma,
  judged: readonly JudgedResult[],
): ReadonlyMap<string, IcsAnswer> => {
  const results = groupBy(judged, ({ result }) => result.requirement);
  const resultsOf = (ids: readonly string[]): readonly JudgedResult[] =>
    ids.flatMap(id => results.get(id) ?? []);
  const capabilities = capabilityAnswers(icsItems(proforma), resultsOf, judged);
  const answers = new Map<string, IcsAnswer>();
  // a condition names items of the first table, each behind the one of which it is a part
  for (const { item, table } of itemsByName(proforma).values()) {
    const given =
      item.requirement === undefined ? capabilities.get(item.item) : rolledUp(resultsOf([item.requirement]));
    const status = resolvedStatus(item, table, name => answers.get(name)?.support ?? '');
    const plain = status.kind === 'plain' ? status.status : undefined;
    answers.set(item.item, settled(given ?? unanswered, plain));
  }
  return answers;
};

type ResultsOf = (requirements: readonly string[]) => readonly JudgedResult[];

/** The parts of a capability come after it, and show it where nothing else does. */
const capabilityAnswers = (
  items: readonly IcsItem[],
  resultsOf: ResultsOf,
  judged: readonly JudgedResult[],
): ReadonlyMap<string, IcsAnswer> => {
  const answers = new Map<string, IcsAnswer>();
  for (const item of items.toReversed())
    if (item.shownBy !== undefined)
      answers.set(item.item, capability(item, partsOf(item, items, answers), resultsOf, judged));
  return answers;
};

const unanswered: IcsAnswer = { support: '', detail: '' };

const partsOf = (
  { item }: IcsItem,
  items: readonly IcsItem[],
  answers: ReadonlyMap<string, IcsAnswer>,
): readonly IcsAnswer[] =>
  items.filter(({ within }) => within === item).flatMap(part => answers.get(part.item) ?? []);

/** The answer of the worst results on a requirement. */
const rolledUp = (judged: readonly JudgedResult[]): IcsAnswer => {
  const worst = judged.reduce<JudgedResult | undefined>(
    (found, next) => (found === undefined || rank(next) > rank(found) ? next : found),
    undefined,
  );
  return worst === undefined ? unanswered : { support: formOf(worst).ics, detail: detailOf(judged) };
};

const rank = ({ result }: JudgedResult): number => verdicts.indexOf(result.verdict);

/** An option that is there to be taken and is not taken is not supported; what does not apply needs no answer of its own. */
const settled = (answer: IcsAnswer, status: 'm' | 'o' | 'x' | 'n/a' | undefined): IcsAnswer => {
  if (status === 'n/a' && answer.support !== 'Y') return { ...answer, support: 'N/A' };
  return status === 'o' && answer.support === 'N/A' ? { ...answer, support: 'N' } : answer;
};

/** Whether a capability is there, as far as results show it. */
const capability = (
  { shownBy }: IcsItem,
  parts: readonly IcsAnswer[],
  resultsOf: ResultsOf,
  all: readonly JudgedResult[],
): IcsAnswer => {
  const { bound = [], applying = [], decided = [], list = '' } = shownBy ?? {};
  const elements = [
    ...resultsOf(bound).filter(({ result }) => result.subject !== '' && isSettled(result)),
    ...resultsOf(applying).filter(({ result }) => applies(result)),
  ];
  if (elements.length > 0) return { support: 'Y', detail: foundAt(elements) };
  const depending = resultsOf(decided).filter(({ result }) => applies(result));
  if (depending.length > 0) return { support: 'Y', detail: 'stated, since what depends on it applies' };
  const part = parts.find(({ support }) => support === 'Y');
  if (part !== undefined) return part;
  const told = resultsOf([...bound, ...applying]);
  const [first] = told;
  if (first !== undefined)
    return told.every(({ result }) => result.verdict === 'not-applicable')
      ? { support: 'N', detail: notFoundAt(first) }
      : unanswered;
  return { support: list === '' ? '' : listed(list, all), detail: '' };
};

/** Whether it is known that the requirement applies. */
const applies = (result: RequirementResult): boolean =>
  result.verdict !== 'not-applicable' && isSettled(result);

/** Whether it is known of a result whether the requirement applies: an open one looked at nothing unknown then. */
const isSettled = ({ verdict, facts, contradictedBy }: RequirementResult): boolean =>
  verdict === 'inconclusive'
    ? facts.length > 0 && contradictedBy.length === 0 && facts.every(({ state }) => state !== 'unknown')
    : verdict !== 'error';

/** Whether a list at the top has an entry, by the facts that were looked at. */
const listed = (list: string, judged: readonly JudgedResult[]): IcsSupport => {
  const fact = judged.flatMap(({ result }) => result.facts).find(({ pointer }) => pointer === `/${list}`);
  if (fact?.state === 'list') return fact.entries > 0 ? 'Y' : 'N';
  return fact?.state === 'absent' ? 'N' : '';
};
