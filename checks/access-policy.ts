import type { Access, DecidingRule, DescriptorAccess, Placed, StoreAccess } from '../model/access.ts';
import type { DescriptorDocument } from '../model/document.ts';
import type { Pointer } from '../model/pointer.ts';
import { failure, isProblems, success, type Problem, type Result } from '../model/problem.ts';
import { wildcard } from '../model/sections/management-data-words.ts';
import { effectAnomalies } from './access-policy-effects.ts';
import { requestCount, requestsOf, type Request } from './access-policy-requests.ts';
import { policyAnomalies, type Anomaly } from './access-policy-rules.ts';
import { readStores, type ReadPolicy, type ReadStore } from './access-policy-store.ts';

/** How much is analysed: what goes beyond is refused, never cut short. */
export const accessLimits = {
  /** Consumers, data sets and actions multiplied, in one store. */
  requests: 100_000,
  /** These requests and the rules of the store multiplied. */
  steps: 10_000_000,
} as const;

/**
 * Tells of every store of management data who can get at what under the rules as they are written, by which rules, and
 * what is wrong with the policy. Conditions are not evaluated: each may hold or not, on its own.
 */
export const analyseAccess = (document: DescriptorDocument): Result<DescriptorAccess> => {
  const stores = readStores(document.data);
  const at = placing(document);
  const problems: readonly Problem[] = stores.flatMap(store => tooMuch(store, at));
  if (isProblems(problems)) return failure(...problems);
  return success({ descriptor: document.file, stores: stores.map(store => storeAccess(store, at)) });
};

type At = (pointer: Pointer) => Placed;

const placing =
  ({ placeOf }: DescriptorDocument): At =>
  pointer => ({ pointer, ...placeOf(pointer) });

const tooMuch = (store: ReadStore, at: At): readonly Problem[] => {
  const requests = requestCount(store);
  const rules = store.policy?.rules.known.length ?? 0;
  if (store.policy === undefined) return [];
  if (requests <= accessLimits.requests && requests * rules <= accessLimits.steps) return [];
  const { file, line, column } = at(store.pointer);
  return [
    {
      code: 'access-too-large',
      message: `the store \`${store.id}\` allows for ${requests} requests under ${rules} rules, expected at most ${accessLimits.requests} requests and ${accessLimits.steps} of both multiplied`,
      place: { file, line, column },
      help: 'describe it as several stores',
    },
  ];
};

const storeAccess = (store: ReadStore, at: At): StoreAccess => {
  const { policy } = store;
  const requests = policy === undefined ? [] : requestsOf(store, policy);
  const anomalies = policy === undefined ? [] : anomaliesOf(store, policy, requests);
  return {
    store: store.id,
    ...(store.name === undefined ? {} : { name: store.name }),
    ...at(store.pointer),
    ...(policy === undefined ? {} : { policy: policyHead(policy, at) }),
    consumers: store.consumers.known.map(({ id, pointer }) => ({ id, ...at(pointer) })),
    data: store.data.known.map(({ id, pointer }) => ({ id, ...at(pointer) })),
    access: requests.filter(isTold).map(request => accessOf(request, at)),
    anomalies: anomalies.map(({ kind, pointer, message }) => ({ kind, message, ...at(pointer) })),
  };
};

const policyHead = (policy: ReadPolicy, at: At): NonNullable<StoreAccess['policy']> => ({
  ...at(policy.pointer),
  combining: policy.combining,
  default: policy.default,
  rules: policy.rules.known.length,
});

const anomaliesOf = (
  store: ReadStore,
  policy: ReadPolicy,
  requests: readonly Request[],
): readonly Anomaly[] => [...policyAnomalies(store, policy), ...effectAnomalies(requests, policy)];

/** Of what is not listed only that is told which rules may let happen. */
const isTold = ({ consumer, data, rules, reach }: Request): boolean =>
  (consumer !== undefined && data !== undefined) || (rules.length > 0 && reach !== 'never');

const accessOf = (request: Request, at: At): Access => ({
  consumer: request.consumer?.id ?? wildcard,
  data: request.data?.id ?? wildcard,
  action: request.action,
  state: request.state,
  reach: request.reach,
  authorized: request.authorized,
  rules: request.rules.map((rule): DecidingRule => ({
    rule: rule.id,
    effect: rule.effect,
    conditional: rule.conditions !== 'none',
    ...at(rule.pointer),
  })),
});
