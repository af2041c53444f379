/** The words of the section `slices`: of the liaison on X.nsom-sec, and where it has none, of 3GPP's management. */

/** For whom a slice is (X.nsom-sec, scope): the three segments of the liaison. */
export const customerSegments = ['consumer', 'business', 'government'] as const;

/** The domains that a slice crosses (X.nsom-sec, summary; the list is open there). */
export const sliceDomainTypes = ['access', 'transport', 'core', 'edge', 'data-network', 'other'] as const;

/** Whether resources are the slice's own (TS 28.541, isolation profile). */
export const resourceIsolations = ['dedicated', 'shared'] as const;

/** What keeps slices apart on resources that they share. */
export const separationTechniques = [
  'virtual-machines',
  'network-namespaces',
  'vlan',
  'vpn',
  'segment-routing',
  'flexible-ethernet',
  'scheduler-partitions',
  'none',
] as const;

/** How tenants of the orchestration are kept apart. */
export const tenantIsolations = ['separate-instances', 'separate-namespaces', 'shared'] as const;

/** How a management service is reached (TS 28.532: REST, NETCONF, streaming, files). */
export const interfaceSchemes = [
  'https',
  'http',
  'netconf-over-tls',
  'netconf-over-ssh',
  'wss',
  'ws',
  'sftp',
  'ftp',
] as const;

/** Which of the two ends of an interface proves who it is. */
export const peerAuthentications = ['mutual', 'server-only', 'none'] as const;

/** How the producer decides what a consumer may ask of it (TS 28.319, TS 33.501 clause 13.4). */
export const consumerAuthorizations = [
  'oauth2-token',
  'role-based',
  'attribute-based',
  'access-list',
  'none',
] as const;

/** What keeps messages from being altered on their way. */
export const integrityProtections = ['tls', 'ipsec', 'ssh', 'message-signature', 'none'] as const;

/** What keeps messages from being read on their way. */
export const confidentialityProtections = ['tls', 'ipsec', 'ssh', 'message-encryption', 'none'] as const;

/** What a role is for; a role that has one of them is separate from the others. */
export const roleTasks = ['orchestration', 'management', 'audit'] as const;

/** What is brought in before a slice is orchestrated. */
export const packageKinds = [
  'slice-template',
  'network-service-descriptor',
  'network-function-package',
  'other',
] as const;

/** How a package is signed. */
export const packageSignatures = ['cms', 'jws', 'openpgp', 'sigstore', 'none'] as const;

/** What is looked at before a request to the orchestration is carried out. */
export const requestChecks = ['requester', 'operation', 'slice', 'parameters'] as const;

/** What orchestration does to a slice over its lifetime (TS 28.530 clause 4.3.1). */
export const orchestrationActions = [
  'onboarding',
  'creation',
  'activation',
  'modification',
  'deactivation',
  'termination',
] as const;

/** What an audit record of the orchestration says. */
export const auditRecordFields = ['who', 'what', 'when', 'slice', 'outcome'] as const;

/** Security services for the customer of a slice (X.nsom-sec, objective 3, names none). */
export const sliceSecurityServices = [
  'traffic-encryption',
  'traffic-integrity-protection',
  'traffic-filtering',
  'intrusion-detection',
  'ddos-mitigation',
  'security-monitoring',
  'access-authentication',
  'key-management',
  'other',
] as const;
