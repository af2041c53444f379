import type { AccessEffect } from '../model/access.ts';
import type { Pointer } from '../model/pointer.ts';
import { wildcard } from '../model/sections/management-data-words.ts';
import type { Request } from './access-policy-requests.ts';
import type { Anomaly } from './access-policy-rules.ts';
import type { ReadPolicy, ReadRule } from './access-policy-store.ts';

/** What is wrong with what the policy comes to: rules against each other, and against what consumers may have. */
export const effectAnomalies = (requests: readonly Request[], policy: ReadPolicy): readonly Anomaly[] => [
  ...rulesWithoutEffect(requests, policy),
  ...conflicts(requests, policy),
  ...perConsumerAndData(requests, isBeyond, beyondAuthorization),
  ...perConsumerAndData(requests, isMissing, authorizedWithoutAccess),
];

const opposite = { permit: 'deny', deny: 'permit' } as const satisfies Record<AccessEffect, AccessEffect>;

/** Rules of the effect that is overridden, each of whose matches is settled by a rule of the other. */
const rulesWithoutEffect = (requests: readonly Request[], policy: ReadPolicy): readonly Anomaly[] => {
  const { combining } = policy;
  if (combining !== 'deny-overrides' && combining !== 'permit-overrides') return [];
  const overriding = combining === 'deny-overrides' ? 'deny' : 'permit';
  const settledBy = new Map<ReadRule, ReadRule | 'none'>();
  for (const { rules, isCertain } of requests) {
    const settling = isCertain ? rules.find(rule => alwaysGives(rule, overriding)) : undefined;
    for (const rule of rules)
      if (rule.effect === opposite[overriding] && settledBy.get(rule) !== 'none')
        settledBy.set(rule, settling === undefined ? 'none' : (settledBy.get(rule) ?? settling));
  }
  return policy.rules.known.flatMap((rule): readonly Anomaly[] => {
    const by = settledBy.get(rule);
    if (by === undefined || by === 'none') return [];
    return [
      {
        kind: 'rule-without-effect',
        pointer: rule.pointer,
        message: `rule \`${rule.id}\` has no effect: whatever it ${gives[rule.effect]} is overridden, first by rule \`${by.id}\``,
      },
    ];
  });
};

const gives = { permit: 'permits', deny: 'denies', unknown: 'gives' } as const;

const alwaysGives = (rule: ReadRule, effect: AccessEffect): boolean =>
  rule.effect === effect && rule.conditions === 'none';

/** Where one rule permits and another denies, by the first of each that does. */
const conflicts = (requests: readonly Request[], policy: ReadPolicy): readonly Anomaly[] => {
  const found = new Map<ReadRule, Map<ReadRule, { readonly first: Request; count: number }>>();
  for (const request of requests) {
    const permit = request.rules.find(({ effect }) => effect === 'permit');
    const deny = request.rules.find(({ effect }) => effect === 'deny');
    if (permit === undefined || deny === undefined || !request.isCertain) continue;
    const denials = found.get(permit) ?? new Map<ReadRule, { readonly first: Request; count: number }>();
    found.set(permit, denials);
    const known = denials.get(deny);
    if (known === undefined) denials.set(deny, { first: request, count: 1 });
    else known.count++;
  }
  return [...found].flatMap(([permit, denials]) =>
    [...denials].map(([deny, { first, count }]) => ({
      kind: 'conflict' as const,
      pointer: deny.pointer,
      message: `rule \`${permit.id}\` permits and rule \`${deny.id}\` denies ${inWords(first)}${count > 1 ? ` and ${count - 1} more` : ''}; ${settlement[policy.combining]}`,
    })),
  );
};

const settlement = {
  'deny-overrides': 'denials override',
  'permit-overrides': 'permissions override',
  'not stated': 'which of them counts is not stated',
  unknown: 'which of them counts is not known',
} as const satisfies Record<ReadPolicy['combining'], string>;

const isBeyond = ({ authorized, reach, rules }: Request): boolean =>
  authorized === false && reach !== 'never' && rules.some(({ effect }) => effect !== 'deny');

const isMissing = ({ authorized, isGranted }: Request): boolean => authorized === true && !isGranted;

/** Requests of one consumer on one data set. */
type Group = readonly [Request, ...Request[]];

/** One anomaly for each consumer and data set with all the actions that it concerns. */
const perConsumerAndData = (
  requests: readonly Request[],
  concerns: (request: Request) => boolean,
  tell: (group: Group) => Anomaly,
): readonly Anomaly[] => {
  const groups = new Map<Request['consumer'], Map<Request['data'], [Request, ...Request[]]>>();
  for (const request of requests) {
    if (!concerns(request)) continue;
    const own = groups.get(request.consumer) ?? new Map<Request['data'], [Request, ...Request[]]>();
    groups.set(request.consumer, own);
    const group = own.get(request.data);
    if (group === undefined) own.set(request.data, [request]);
    else group.push(request);
  }
  return [...groups.values()].flatMap(own => [...own.values()].map(tell));
};

const beyondAuthorization = (group: Group): Anomaly => {
  const [first] = group;
  const permits = rulesOf(group, 'permit');
  const can = group.every(({ reach }) => reach === 'always' || reach === 'sometimes')
    ? 'can'
    : 'may be able to';
  return {
    kind: 'access-beyond-authorization',
    pointer: permits[0]?.pointer ?? pointerOf(first),
    message: `${consumerWords(first)} ${can} ${actionsOf(group)} ${dataWords(first)}, for which it has not been authorised${byRules(permits)}`,
  };
};

const authorizedWithoutAccess = (group: Group): Anomaly => {
  const [first] = group;
  const denies = rulesOf(group, 'permit').length === 0 ? [] : rulesOf(group, 'deny');
  return {
    kind: 'authorized-without-access',
    pointer: denies[0]?.pointer ?? pointerOf(first),
    message: `${consumerWords(first)} has been authorised to ${actionsOf(group)} ${dataWords(first)}, and ${denies.length === 0 ? 'no rule permits it' : `it is denied${byRules(denies)}`}`,
  };
};

/** Where a request comes from that no rule decides; one that is not listed comes from a rule. */
const pointerOf = ({ consumer, rules }: Request): Pointer => consumer?.pointer ?? rules[0]?.pointer ?? '';

const inWords = (request: Request): string =>
  `${consumerWords(request)} to ${actionWords([request.action])} ${dataWords(request)}`;

const consumerWords = ({ consumer }: Request): string =>
  consumer === undefined ? 'any other consumer' : `\`${consumer.id}\``;

const dataWords = ({ data }: Request): string => (data === undefined ? 'any other data' : `\`${data.id}\``);

const actionsOf = (group: Group): string => actionWords(group.map(({ action }) => action));

const actionWords = (actions: readonly string[]): string =>
  actions.map(action => (action === wildcard ? 'do anything else with' : `\`${action}\``)).join(', ');

const rulesOf = (group: Group, effect: AccessEffect): readonly ReadRule[] => [
  ...new Set(group.flatMap(({ rules }) => rules.filter(rule => rule.effect === effect))),
];

const mostNamed = 5;

const byRules = (rules: readonly ReadRule[]): string => {
  if (rules.length === 0) return '';
  const named = rules.slice(0, mostNamed).map(({ id }) => `\`${id}\``);
  const more = rules.length - named.length;
  return `, by rule ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
