import type { Place } from './place.ts';
import type { Pointer } from './pointer.ts';
import type { Problem } from './problem.ts';

/** Where something stands in a descriptor. */
export interface Placed extends Place {
  readonly pointer: Pointer;
}

/** What a rule gives. */
export type AccessEffect = 'permit' | 'deny';

/**
 * What an access policy comes to for one consumer, data set and action: `no rule` is about it and the default decides;
 * `undetermined`: what is not stated or not known would decide.
 */
export const accessStates = [
  'permitted',
  'permitted under conditions',
  'denied',
  'no rule',
  'undetermined',
] as const;
/** See {@link accessStates}. */
export type AccessState = (typeof accessStates)[number];

/** A rule that is about a consumer, a data set and an action. */
export interface DecidingRule extends Placed {
  readonly rule: string;
  readonly effect: AccessEffect | 'unknown';
  /** Whether it matches only under conditions. */
  readonly conditional: boolean;
}

/** What a consumer may do with a data set under the rules as they are written. */
export interface Access {
  /** The id of a consumer; `*` for any that is not listed, where rules may let it. */
  readonly consumer: string;
  /** The id of a data set; `*` for any that is not listed, where rules may let it. */
  readonly data: string;
  /** An action; `*` for any that has no word. */
  readonly action: string;
  readonly state: AccessState;
  /** Whether the consumer gets at the data: whatever decides, a rule or the default. */
  readonly reach: 'always' | 'sometimes' | 'never' | 'undetermined';
  /** Whether the consumer has been authorised for it, whatever the policy says. */
  readonly authorized: boolean | 'unknown';
  /** The rules that are about it, in the order of the text. */
  readonly rules: readonly DecidingRule[];
}

/** What can be wrong with an access policy. */
export const accessAnomalyKinds = [
  'wildcard-grant',
  'permit-by-default',
  'default-not-stated',
  'combining-not-stated',
  'consumer-without-rule',
  'rule-without-consumer',
  'rule-names-unknown-consumer',
  'rule-without-data',
  'rule-names-unknown-data',
  'rule-without-action',
  'authorization-names-unknown-data',
  'repeated-id',
  'rule-without-effect',
  'conflict',
  'access-beyond-authorization',
  'authorized-without-access',
] as const;
/** See {@link accessAnomalyKinds}. */
export type AccessAnomalyKind = (typeof accessAnomalyKinds)[number];

/** Something that is wrong with an access policy, and where. */
export interface AccessAnomaly extends Placed {
  readonly kind: AccessAnomalyKind;
  /** One sentence, lower case, no full stop, user input in backticks. */
  readonly message: string;
}

/** A name within a store, with its place. */
export interface AccessName extends Placed {
  readonly id: string;
}

/** Who can get at what in one store of management data. */
export interface StoreAccess extends Placed {
  readonly store: string;
  readonly name?: string;
  /** Undefined where the store states no access policy. */
  readonly policy?: Placed & {
    readonly combining: 'deny-overrides' | 'permit-overrides' | 'not stated' | 'unknown';
    readonly default: AccessEffect | 'not stated' | 'unknown';
    readonly rules: number;
  };
  readonly consumers: readonly AccessName[];
  readonly data: readonly AccessName[];
  /** Each consumer with each data set and action, in the order of the text; what is not listed comes last. */
  readonly access: readonly Access[];
  readonly anomalies: readonly AccessAnomaly[];
}

/** The stores of one descriptor. */
export interface DescriptorAccess {
  readonly descriptor: string;
  readonly stores: readonly StoreAccess[];
}

/** What `access` tells of all its inputs. */
export interface AccessReport {
  readonly descriptors: readonly DescriptorAccess[];
  readonly problems: readonly Problem[];
}
