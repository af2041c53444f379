import { formatPlace } from '../model/place.ts';
import type { Access, AccessState, StoreAccess } from '../model/access.ts';
import { groupBy } from './group-by.ts';

/** What a consumer may do with a data set: the actions of which the same holds, not yet escaped for any format. */
export interface AccessRow {
  readonly consumer: string;
  readonly data: string;
  readonly actions: readonly string[];
  readonly outcome: string;
  /** What the consumer has been authorised for, where the outcome is not that; empty where it is. */
  readonly remark: string;
  /** The rules that decide, each with its place. */
  readonly rules: readonly { readonly rule: string; readonly place: string }[];
}

/** Lays the access to a store out in rows, a consumer and data set after the other. */
export const accessRows = ({ access }: StoreAccess): readonly AccessRow[] => {
  const pairs = groupBy(access, ({ consumer, data }) => `${consumer} ${data}`);
  return [...pairs.values()].flatMap(own =>
    [...groupBy(own, sameOutcome).values()].flatMap(group => {
      const [first] = group;
      return first === undefined ? [] : [rowOf(first, group)];
    }),
  );
};

const sameOutcome = (access: Access): string =>
  [outcomeOf(access), remarkOf(access), ...access.rules.map(({ pointer }) => pointer)].join(' ');

const rowOf = (first: Access, group: readonly Access[]): AccessRow => ({
  consumer: first.consumer === '*' ? 'any other consumer' : `\`${first.consumer}\``,
  data: first.data === '*' ? 'any other data' : `\`${first.data}\``,
  actions: group.map(({ action }) => (action === '*' ? 'anything else' : action)),
  outcome: outcomeOf(first),
  remark: remarkOf(first),
  rules: first.rules.map(each => ({ rule: ruleWords(each), place: formatPlace(each) })),
});

const ruleWords = ({ rule, effect, conditional }: Access['rules'][number]): string =>
  `\`${rule}\` (${effect === 'unknown' ? 'effect not known' : effect}${conditional ? ', under conditions' : ''})`;

const outcomeOf = ({ state, reach }: Access): string =>
  state === 'no rule' ? `no rule, ${byDefault[reach]}` : stateWords[state];

const stateWords: Readonly<Record<Exclude<AccessState, 'no rule'>, string>> = {
  permitted: 'permitted',
  'permitted under conditions': 'permitted under conditions',
  denied: 'denied',
  undetermined: 'not determined',
};

const byDefault: Readonly<Record<Access['reach'], string>> = {
  always: 'permitted by default',
  sometimes: 'not determined',
  never: 'denied by default',
  undetermined: 'and no default is stated',
};

const remarkOf = ({ authorized, reach }: Access): string => {
  if (authorized === false && reach !== 'never') return 'not authorised';
  return authorized === true && reach === 'never' ? 'authorised' : '';
};

/** Says how a policy decides, in a sentence. */
export const policyWords = ({ policy }: StoreAccess): string => {
  if (policy === undefined) return 'it has no access policy';
  const fallback = {
    permit: 'what no rule decides is permitted',
    deny: 'what no rule decides is denied',
    'not stated': 'what no rule decides is not stated',
    unknown: 'what no rule decides is not known',
  }[policy.default];
  const combining = {
    'deny-overrides': 'denials override',
    'permit-overrides': 'permissions override',
    'not stated': 'which of several rules counts is not stated',
    unknown: 'which of several rules counts is not known',
  }[policy.combining];
  return `${policy.rules === 1 ? '1 rule' : `${policy.rules} rules`}; ${combining}; ${fallback}`;
};
