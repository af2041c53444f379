import type { Access, AccessEffect, AccessState } from '../model/access.ts';
import { wildcard } from '../model/sections/management-data-words.ts';
import type { Names, ReadPolicy, ReadRule } from './access-policy-store.ts';

/** Whether a name is among others, by itself or by a wildcard. */
export const isAmong = (names: Names, name: string): boolean | 'unknown' => {
  if (names.known.has(name) || names.known.has(wildcard)) return true;
  return names.isOpen ? 'unknown' : false;
};

/** A rule, and whether it is known to be about what is asked. */
export interface Match {
  readonly rule: ReadRule;
  readonly isCertain: boolean;
}

/** Those of the matches whose rule is about this name too. */
export const narrowed = (
  matches: readonly Match[],
  key: 'consumers' | 'data' | 'actions',
  name: string,
): readonly Match[] =>
  matches.flatMap(match => {
    const among = isAmong(match.rule[key], name);
    if (among === false) return [];
    return [among === 'unknown' ? { ...match, isCertain: false } : match];
  });

/** What rules and default come to. */
export interface Decision {
  readonly state: AccessState;
  readonly reach: Access['reach'];
  /** Whether it is certain that rules grant access, always or under conditions, whatever the default. */
  readonly isGranted: boolean;
}

/**
 * Decides by the rules that match: a rule with conditions may or may not hold, on its own; what is not stated or not
 * known may be either. Where all that may be comes to the same, that is the decision.
 */
export const decide = (
  matches: readonly Match[],
  policy: Pick<ReadPolicy, 'combining' | 'default' | 'rules'>,
): Decision => {
  const gathered = [...effectsGathered(matches, policy.rules.isOpen)];
  const possible = gathered.flatMap(effects =>
    combinings(policy).flatMap(combining =>
      defaults(policy).map(fallback => outcome(effects, combining, fallback)),
    ),
  );
  return {
    state: only(possible.map(({ state }) => state)),
    reach: only(possible.map(({ reach }) => reach)),
    isGranted: gathered.every(effects =>
      combinings(policy).every(combining => outcome(effects, combining, 'deny').reach !== 'never'),
    ),
  };
};

const only = <T>(values: readonly T[]): T | 'undetermined' => {
  const [first, ...others] = values;
  return first !== undefined && others.every(each => each === first) ? first : 'undetermined';
};

/** Which sorts of rules match, as bits: a policy is a function of these alone. */
const bits = { permit: 1, permitIf: 2, deny: 4, denyIf: 8 } as const;

const effectsGathered = (matches: readonly Match[], mayBeMore: boolean): ReadonlySet<number> => {
  const options = matches.map(contributions);
  if (mayBeMore) options.push([0, bits.permit], [0, bits.permitIf], [0, bits.deny], [0, bits.denyIf]);
  let states = new Set([0]);
  for (const option of options)
    states = new Set([...states].flatMap(state => option.map(effect => state | effect)));
  return states;
};

const contributions = ({ rule, isCertain }: Match): readonly number[] => {
  const effects: readonly AccessEffect[] = rule.effect === 'unknown' ? ['permit', 'deny'] : [rule.effect];
  const certain = effects.flatMap(effect => [
    ...(rule.conditions === 'some' ? [] : [bits[effect]]),
    ...(rule.conditions === 'none' ? [] : [bits[`${effect}If`]]),
  ]);
  return isCertain ? certain : [0, ...certain];
};

type Combining = 'deny-overrides' | 'permit-overrides';

const combinings = ({ combining }: Pick<ReadPolicy, 'combining'>): readonly Combining[] =>
  combining === 'deny-overrides' || combining === 'permit-overrides'
    ? [combining]
    : ['deny-overrides', 'permit-overrides'];

const defaults = (policy: Pick<ReadPolicy, 'default'>): readonly AccessEffect[] =>
  policy.default === 'permit' || policy.default === 'deny' ? [policy.default] : ['permit', 'deny'];

type Outcome = { readonly state: AccessState; readonly reach: 'always' | 'sometimes' | 'never' };

const outcome = (effects: number, combining: Combining, fallback: AccessEffect): Outcome => {
  const reach = reachOf(effects, combining, fallback);
  return { reach, state: effects === 0 ? 'no rule' : reachStates[reach] };
};

const reachStates = {
  always: 'permitted',
  sometimes: 'permitted under conditions',
  never: 'denied',
} as const satisfies Record<Outcome['reach'], AccessState>;

const reachOf = (effects: number, combining: Combining, fallback: AccessEffect): Outcome['reach'] => {
  const given = finalEffects(effects, combining, fallback);
  if (!given.includes('deny')) return 'always';
  return given.includes('permit') ? 'sometimes' : 'never';
};

/** All that a policy may give: a rule that always matches settles it, the overriding effect first; then the default. */
const finalEffects = (
  effects: number,
  combining: Combining,
  fallback: AccessEffect,
): readonly AccessEffect[] => {
  const has = (bit: number): boolean => (effects & bit) !== 0;
  const [first, second]: readonly [AccessEffect, AccessEffect] =
    combining === 'deny-overrides' ? ['deny', 'permit'] : ['permit', 'deny'];
  if (has(bits[first])) return [first];
  return [
    ...(has(bits[`${first}If`]) ? [first] : []),
    ...(has(bits[second]) ? [second] : [fallback, ...(has(bits[`${second}If`]) ? [second] : [])]),
  ];
};
