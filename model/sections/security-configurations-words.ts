/**
 * The words of the section `securityConfigurations`. The study (clause 1) names network functions, on-demand security
 * enablers and consistency, and lists nothing; the words are those of the 3GPP specifications that operators go by.
 */

/** Network functions that a configuration can be for (TS 23.501 clause 6.2, TS 38.401); the text says `3GPP NFs`. */
export const networkFunctionTypes = [
  'amf',
  'smf',
  'upf',
  'nrf',
  'nssf',
  'nef',
  'pcf',
  'udm',
  'udr',
  'ausf',
  'scp',
  'sepp',
  'nwdaf',
  'nsacf',
  'nssaaf',
  'chf',
  'smsf',
  'n3iwf',
  'af',
  'gnb',
  'other',
] as const;

/** What can be asked for on demand to protect a network function (clause 1 leaves it open). */
export const demandedProtections = [
  'authentication',
  'authorization',
  'confidentiality',
  'integrity',
  'replay-protection',
  'traffic-filtering',
  'overload-protection',
  'isolation',
  'anomaly-detection',
  'security-logging',
] as const;

/** What an enabler is made of (clause 1 does not define `security enabler`). */
export const securityEnablerTypes = [
  'tls',
  'ipsec',
  'token-based-authorization',
  'n32-application-layer-security',
  'user-plane-protection',
  'packet-filter',
  'rate-limiter',
  'intrusion-detection',
  'quarantine',
  'audit-logging',
  'other',
] as const;

/** What sets an enabler going (clause 1: on demand). */
export const triggerEvents = [
  'operator-request',
  'customer-request',
  'security-alarm',
  'anomaly-detected',
  'network-function-instantiated',
  'slice-activated',
  'vulnerability-published',
  'other',
] as const;

/** Whether the protection of an enabler is on at present. */
export const securityEnablerStates = ['enabled', 'disabled'] as const;

/** How it is made sure that whoever asks for protection is who they claim to be. */
export const requestAuthentications = [
  'certificate',
  'signed-token',
  'multi-factor',
  'password',
  'none',
] as const;

/** Where a configuration was made. How it was made is out of scope (clause 1, NOTE); that it was is presumed. */
export const configurationOrigins = [
  'operator-baseline',
  'vendor-baseline',
  'security-management-function',
  'orchestrator',
  'analytics',
  'manual',
] as const;

/** The reference point or plane that a configuration is for (TS 23.501 clause 4.2). */
export const configuredInterfaces = [
  'sbi',
  'n1',
  'n2',
  'n3',
  'n4',
  'n6',
  'n9',
  'n32',
  'xn',
  'oam',
  'any',
] as const;

/** Where a configuration stands between being made and being withdrawn. */
export const configurationStates = ['prepared', 'provisioned', 'active', 'inactive', 'withdrawn'] as const;

/** What the network function answered when it was provisioned. */
export const provisioningResults = ['accepted', 'partly-accepted', 'rejected', 'timed-out'] as const;

/** How the state before a configuration can be had again. */
export const rollbackActions = ['restore-version', 'remove-configuration'] as const;

/** What is done when the setting in force is not the intended one. */
export const deviationActions = ['alarm', 'ticket', 'automatic-correction', 'none'] as const;

/** The security parameters of a network function (TS 33.501, TS 33.310, TS 28.541); others by a name of their own. */
export const securityParameters = [
  'sbi-scheme',
  'tls-version',
  'tls-cipher-suites',
  'tls-client-authentication',
  'certificate-profile',
  'trust-anchors',
  'oauth',
  'token-lifetime',
  'ipsec-profile',
  'nas-integrity-algorithms',
  'nas-ciphering-algorithms',
  'up-integrity-policy',
  'up-confidentiality-policy',
  'suci-protection-scheme',
  'n32-security-capability',
  'n32-protection-policy',
  'packet-filter-policy',
  'rate-limit',
  'rekeying-interval',
  'logging-level',
  'security-log-destination',
] as const;

/** How the members of a group are compared. */
export const comparisonMethods = ['automatic-comparison', 'audit', 'test'] as const;

/** What a comparison of the members of a group came to. */
export const comparisonResults = ['consistent', 'inconsistent'] as const;
