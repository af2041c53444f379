/** The words of the section `closedLoops`; clauses are those of ETSI GS ZSM 014 (draft) where none other is named. */

/** What a component does in its closed loop (ETSI GS ZSM 009-1). */
export const loopStages = ['monitoring', 'analysis', 'decision', 'execution', 'knowledge', 'other'] as const;

/** Who acts: nobody, a person who has to agree, or a person (clause 4.2.1: automatically). */
export const automationModes = ['automatic', 'confirmed-by-person', 'manual'] as const;

/** What a security incident of a closed loop may be (clause 4.2.1, NOTE 2). */
export const loopIncidents = ['attack', 'performance-degradation'] as const;

/** What is done about an incident or an attack before anybody reacts (clause 4.2.1, Sec-Cla-01 and Sec-Cla-11). */
export const detectionCapabilities = ['detect', 'identify'] as const;

/** How a closed loop reacts (clause 4.2.1, Sec-Cla-03, Sec-Cla-04 and NOTE 1). */
export const loopReactions = [
  'execute-mitigation-plan',
  'isolate-component',
  'suspend-closed-loop',
  'roll-back',
  'rotate-credentials',
  'hand-over-to-related-loop',
  'other',
] as const;

/** What a closed loop notifies of: incidents (clause 4.2.1, Sec-Cla-02), and whatever else. */
export const notificationTopics = [
  'attack',
  'performance-degradation',
  'goal-status',
  'lifecycle-change',
  'other',
] as const;

/** The properties of data that make up data security (clause 4.2.1, NOTE 5). */
export const dataSecurityProperties = ['integrity', 'confidentiality', 'availability'] as const;

/** By what a property of data is ensured (clause 4.2.1 names nothing). */
export const dataSecurityMeans = [
  'tls',
  'ipsec',
  'message-signature',
  'encryption-at-rest',
  'checksum',
  'hardware-security-module',
  'access-control',
  'replication',
  'backup',
  'other',
] as const;

/** Classes of data for which something is asked (clause 4.2.1, Sec-Cla-05, Sec-Cla-06 and Sec-Cla-07). */
export const dataClasses = ['personal', 'security-relevant', 'management'] as const;

/** What data a closed loop deals with; the first six are named in clause 4.2.1, Sec-Cla-05, NOTE 3 and NOTE 4. */
export const loopDataTypes = [
  'personal-data',
  'access-credential',
  'key',
  'certificate',
  'configuration-data',
  'performance-data',
  'fault-data',
  'topology-data',
  'log',
  'other',
] as const;

/** How the privacy of personal data is ensured (ISO/IEC 29100 and 29101; clause 4.2.1 names nothing). */
export const privacyMeasures = [
  'minimization',
  'pseudonymization',
  'anonymization',
  'aggregation',
  'encryption',
  'purpose-limitation',
  'retention-limit',
  'access-restriction',
] as const;

/** How vulnerabilities of a component are identified (clause 4.2.1, Sec-Cla-08). */
export const vulnerabilityMethods = [
  'vulnerability-scanning',
  'software-composition-analysis',
  'penetration-test',
  'fuzzing',
  'advisory-monitoring',
  'other',
] as const;

/** What is recommended against the risk of a vulnerability (clause 4.2.1, Sec-Cla-09). */
export const mitigationMeasures = [
  'patch',
  'upgrade',
  'configuration-change',
  'isolation',
  'compensating-control',
  'replacement',
  'acceptance',
] as const;

/** How closed loops are related (ETSI GS ZSM 009-1; clause 4.2.1, Sec-Cla-04, leaves the term open). */
export const loopRelations = ['peer', 'parent', 'child', 'shares-resources', 'other'] as const;

/** The form of an intent (clause 4.2.1, Sec-Cla-11). */
export const intentForms = ['declarative', 'imperative'] as const;

/** The attacks by way of an intent (clause 4.2.1, Sec-Cla-11). */
export const intentAttacks = ['deceit', 'spoofing'] as const;

/** How the originator of an intent is authenticated (clause 4.2.1, Sec-Cla-11, says nothing of it). */
export const originatorAuthentications = [
  'mutual-tls',
  'digital-signature',
  'access-token',
  'shared-secret',
  'none',
] as const;
