import type { Access } from '../model/access.ts';
import { dataActions, wildcard } from '../model/sections/management-data-words.ts';
import { decide, isAmong, narrowed, type Match } from './access-policy-decision.ts';
import type { Identified, ReadConsumer, ReadPolicy, ReadRule, ReadStore } from './access-policy-store.ts';

/** What somebody may ask of a store, and what its policy comes to. */
export interface Request extends Pick<Access, 'action' | 'state' | 'reach' | 'authorized'> {
  /** Undefined for any consumer that is not listed. */
  readonly consumer: ReadConsumer | undefined;
  /** Undefined for any data that is not listed. */
  readonly data: Identified | undefined;
  readonly rules: readonly ReadRule[];
  /** Whether it is certain of all these rules that they are about it. */
  readonly isCertain: boolean;
  /** Whether it is certain that rules grant it, whatever the default. */
  readonly isGranted: boolean;
}

/** How many requests a store allows for. */
export const requestCount = ({ consumers, data }: ReadStore): number =>
  (consumers.known.length + 1) * (data.known.length + 1) * askedActions.length;

/** Any action that has no word is asked for as well: a wildcard grants it too. */
const askedActions = [...dataActions, wildcard] as const;

/** Every request that a store allows for: of its consumers and any other, on its data and any other. */
export const requestsOf = (store: ReadStore, policy: ReadPolicy): readonly Request[] => {
  const all = policy.rules.known.map((rule): Match => ({ rule, isCertain: true }));
  return [...store.consumers.known, undefined].flatMap(consumer => {
    const own = narrowed(all, 'consumers', consumer?.id ?? wildcard);
    return [...store.data.known, undefined].flatMap(data => {
      const about = narrowed(own, 'data', data?.id ?? wildcard);
      return askedActions.map(action => request(consumer, data, action, about, policy));
    });
  });
};

const request = (
  consumer: ReadConsumer | undefined,
  data: Identified | undefined,
  action: string,
  about: readonly Match[],
  policy: ReadPolicy,
): Request => {
  const matches = narrowed(about, 'actions', action);
  return {
    consumer,
    data,
    action,
    ...decide(matches, policy),
    authorized: isAuthorized(consumer, data, action),
    rules: matches.map(({ rule }) => rule),
    isCertain: matches.every(({ isCertain }) => isCertain),
  };
};

const isAuthorized = (
  consumer: ReadConsumer | undefined,
  data: Identified | undefined,
  action: string,
): Access['authorized'] => {
  if (consumer === undefined || data === undefined) return false;
  const found = consumer.authorizations.map(each => [
    isAmong(each.data, data.id),
    isAmong(each.actions, action),
  ]);
  if (found.some(sides => sides.every(side => side === true))) return true;
  return consumer.isOpen || found.some(sides => !sides.includes(false)) ? 'unknown' : false;
};
