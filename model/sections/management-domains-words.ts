/** The words of the section `managementDomains`; clauses are those of ETSI GS ZSM 014 (draft) where none other is named. */

/** What a management domain is (ETSI GS ZSM 002; third parties: clause 4.1.1). */
export const managementDomainKinds = [
  'management-domain',
  'end-to-end-service-management-domain',
  'third-party',
] as const;

/** What a ZSM entity is (clause 4.1.1 leaves the term open). */
export const zsmEntityTypes = [
  'management-function',
  'management-service-producer',
  'management-service-consumer',
  'integration-fabric',
  'closed-loop',
  'data-service',
  'third-party-system',
  'other',
] as const;

/** What may change on a ZSM entity (clause 4.1.1, trust-03 and trust-04: any change). */
export const entityChanges = [
  'software',
  'configuration',
  'credentials',
  'exposed-services',
  'location',
  'ownership',
  'other',
] as const;

/** What makes an evaluation or a decision be repeated (clause 4.1.1, trust-03 and trust-04). */
export const trustTriggers = [
  'any-change',
  'software-change',
  'configuration-change',
  'security-incident',
  'schedule',
  'request',
] as const;

/** How trustworthiness is evaluated (clause 4.1.1, trust-01). */
export const trustEvaluationMethods = [
  'remote-attestation',
  'certification',
  'audit',
  'vulnerability-assessment',
  'behaviour-monitoring',
  'reputation',
  'other',
] as const;

/** What an evaluation comes to (clause 4.1.1, trust-01). */
export const trustworthinessResults = ['trustworthy', 'partly-trustworthy', 'untrustworthy'] as const;

/** The trust models of NIST SP 800-39, to which clause 2.2 points. */
export const trustModelKinds = [
  'validated',
  'direct-historical',
  'mediated',
  'mandated',
  'hybrid',
  'other',
] as const;

/** What is decided on a trust relationship (clause 4.1.1, trust-02). */
export const trustDecisions = ['trusted', 'trusted-with-restrictions', 'not-trusted'] as const;

/** What is applied on an entity because of a trust relationship (clause 4.1.1, trust-05). */
export const securityControlTypes = [
  'mutual-authentication',
  'access-control',
  'access-denial',
  'isolation',
  'encryption',
  'message-signing',
  'rate-limiting',
  'monitoring',
  'audit-logging',
  'other',
] as const;
