/** The words of the section `managementData`: of the liaison on X.nsom-sec, and where it has none, of XACML. */

/** What management data tells (X.nsom-sec, summary: performance and fault; the scope has no limit). */
export const managementDataKinds = ['performance', 'fault', 'configuration', 'other'] as const;

/** What each record says of where it comes from (X.nsom-sec, objective 4: traceable). */
export const recordFields = ['producer', 'time', 'sequence-number', 'domain', 'slice'] as const;

/** How it is shown that data is as it was written (X.nsom-sec, objective 4: verifiable). */
export const integrityMethods = [
  'digital-signature',
  'hash-chain',
  'merkle-tree',
  'message-authentication-code',
  'checksum',
  'none',
] as const;

/** How data is stored (X.nsom-sec, objective 4: immutable). */
export const storageModes = ['append-only', 'write-once', 'distributed-ledger', 'rewritable'] as const;

/** How a consumer proves who it is. */
export const consumerAuthentications = [
  'mutual-tls',
  'oauth2-client-credentials',
  'signed-token',
  'password',
  'none',
] as const;

/** What can be done with management data. */
export const dataActions = ['read', 'subscribe', 'download', 'append', 'modify', 'delete'] as const;

/** Stands in a rule for every consumer, all data or any action, those included that nobody has listed. */
export const wildcard = '*';

/** What a rule of an access policy can name as an action. */
export const ruleActions = [...dataActions, wildcard] as const;

/** What a rule gives where it matches. */
export const ruleEffects = ['permit', 'deny'] as const;

/** Which rule counts where several match (the names of XACML). */
export const combiningAlgorithms = ['deny-overrides', 'permit-overrides'] as const;

/** What a rule can be made to depend on besides consumer, data and action. */
export const conditionTypes = ['purpose', 'time', 'location', 'slice'] as const;
