/** The words that a descriptor uses, taken from the standards' own terms; one list for schema, types and rules. */

/** Who takes part in providing or using a service (X.1452 clause 8). */
export const partyRoles = [
  'customer',
  'operator',
  'equipment-provider',
  'third-party-security-service-provider',
] as const;

/** Types of customer (X.1452 clause 8). */
export const customerTypes = ['individual', 'enterprise'] as const;

/** What an equipment provider provides (X.1452 clauses 8 and 9.2). */
export const equipmentTypes = ['user-equipment', 'it-device', 'ct-device', 'other'] as const;

/** The devices named under each type of equipment (X.1452 clauses 8 and 9.2). */
export const deviceTypes = [
  'mobile-phone',
  'sim-or-usim-card',
  'server',
  'display-device',
  'chip',
  'software-system',
  'base-station',
  'core-network-device',
  'other',
] as const;

/** An operator's functionalities for offering security services (X.1452 clause 9.1.1). */
export const functionalityTypes = [
  'security-governance',
  'risk-management',
  'security-compliance-management',
  'service-analysis',
  'service-testing',
  'data-collection',
  'data-analysis',
  'data-storage',
  'abnormal-flow-analysis',
  'abnormal-flow-cleaning',
  'network-access',
  'port-scanning',
  'system-vulnerability-scanning',
  'identity-authentication',
  'identity-management',
  'other',
] as const;

/** The sub-components of an operator or a third party (X.1452 clauses 8, 9.1 and 9.3). */
export const systemTypes = [
  'operation-support-system',
  'business-support-system',
  'security-management-centre',
  'customer-service-centre',
  'other',
] as const;

/** What such a system offers (X.1452 clauses 9.1.2 to 9.1.5 and 9.3). */
export const systemOffers = [
  'telecommunication-service-functions',
  'security-service-functions',
  'security-service-interface',
  'security-management-functions',
  'security-mechanism-management',
  'customer-support',
] as const;

/** How a system is deployed (X.1452 clauses 9.1.3 and 9.1.5). */
export const systemDeployments = ['separate', 'joint', 'shared'] as const;

/** The services of X.1452 clause 7, and room for others. */
export const serviceTypes = [
  'secure-connecting',
  'abnormal-flow-cleaning',
  'security-monitoring',
  'anti-malicious-mobile-application',
  'custom',
] as const;

/** What a service does for its customer (X.1452 clauses 7.1.2, 7.2.2, 7.3.2 and 7.4.2). */
export const serviceFunctionTypes = [
  'internet-access',
  'intranet-access',
  'malicious-website-filtering',
  'link-selection',
  'remote-device-monitoring',
  'abnormal-flow-detection',
  'abnormal-flow-cleaning',
  'flow-log-analysis',
  'attack-event-report',
  'operational-status-monitoring',
  'vulnerability-monitoring',
  'port-scanning',
  'system-vulnerability-scanning',
  'web-vulnerability-scanning',
  'malicious-code-detection',
  'malicious-application-notification',
  'malicious-application-blocking',
  'other',
] as const;

/** The entities and components of the services (X.1452 clause 7, Tables 1 to 3). */
export const entityTypes = [
  'terminal',
  'spwap',
  'cpsc',
  'web-application-vpn-server',
  'abnormal-flow-detection-component',
  'abnormal-flow-cleaning-component',
  'service-management-component',
  'port-scanning-component',
  'web-vulnerability-scanning-component',
  'web-vulnerability-database',
  'system-vulnerability-scanning-component',
  'system-vulnerability-database',
  'user-equipment',
  'mobile-application-platform',
  'malicious-code-scanning-component',
  'security-centre',
  'malicious-code-database',
  'other',
] as const;

/** What an entity is able to do (X.1452 clause 7). */
export const entityCapabilities = [
  'sim-or-usim-preconfigured',
  'security-analysis',
  'security-filtering',
  'wlan-access-point',
  'wlan-connection',
  'internet-connection',
  'intranet-connection',
  'url-checking',
  'malicious-url-blocking',
  'apn-link-selection',
  'vpn-link-selection',
  'vpdn-link-selection',
  'cpsc-query',
  'query-response',
  'real-time-url-query',
  'device-configuration',
  'malicious-website-recognition',
  'resource-management',
  'blacklist-configuration-interface',
  'customer-information-interface',
  'attack-identification',
  'abnormal-flow-analysis',
  'log-reporting',
  'service-configuration',
  'flow-log-analysis',
  'attack-event-report',
  'port-detection',
  'service-identification',
  'system-vulnerability-scanning',
  'web-vulnerability-detection',
  'vulnerability-grading',
  'undisturbed-business',
  'adjustable-scan-policy',
  'dynamic-scaling',
  'mobile-application-offering',
  'malicious-code-detection',
  'malicious-code-reporting',
  'malicious-application-notification',
  'installation-blocking',
] as const;

/** What an entity is made as (X.1452 clause 7.3.2). */
export const implementations = ['software', 'hardware-device'] as const;

/** What a scan policy is preconfigured with (X.1452 clause 7.3.2). */
export const scanPolicySettings = [
  'target-ip-range',
  'port-range',
  'web-service-addresses',
  'scan-options',
  'vulnerability-library-selection',
  'concurrent-connections',
  'scan-interval',
  'scan-attempts',
  'task-execution-time',
] as const;

/** What a collaboration agreement clarifies (X.1452 clauses 7.1.2, 7.2.2, 7.3.2 and 7.4.2). */
export const agreementTopics = ['roles', 'responsibilities', 'implementation-support'] as const;

/** The examples of implementation support that the text gives (the same clauses). */
export const supportTypes = ['functionality-feature', 'supporting-system', 'security-solution'] as const;

/** The security mechanisms (X.1452 clause 10). */
export const mechanismTypes = [
  'authentication',
  'access-control',
  'security-audit-trails',
  'authorization',
  'availability',
  'blacklist',
  'communication-security',
  'data-confidentiality',
  'data-integrity',
  'non-repudiation',
  'privacy-protection',
] as const;

/** The techniques by which a mechanism may work (X.1452 clause 10). */
export const techniques = [
  'authentication-information',
  'cryptography',
  'user-characteristics-or-possessions',
  'single-sign-on',
  'user-information',
  'access-control-information-base',
  'capabilities',
  'security-labels',
  'time-of-access',
  'route-of-access',
  'duration-of-access',
  'physical-location',
  'access-control',
  'encryption',
  'user-consent',
  'digital-signature',
  'certification',
] as const;

/** What a mechanism protects (X.1452 clauses 10.5 to 10.11). */
export const protectedAssets = [
  'management-access',
  'communication-link',
  'communication-data',
  'configuration-information',
  'administrative-authentication-information',
  'user-identifying-information',
] as const;

/** What a mechanism does (X.1452 clauses 10.1 to 10.6 and 10.10). */
export const mechanismBehaviours = [
  'identity-assurance',
  'unauthorized-access-rejection',
  'incident-reporting',
  'breach-detection',
  'independent-review',
  'access-rights-enforcement',
  'listed-source-denial',
  'subscription-records',
  'usage-records',
  'action-records',
] as const;

/** The steps of the services' processes (X.1452 clauses 7.1.3, 7.2.3, 7.3.3 and 7.4.3). */
export const processStepTypes = [
  'service-ordering',
  'service-deployment',
  'service-deployment-and-configuration',
  'security-policy-configuration',
  'service-performance',
  'service-performance-and-status-enquiry',
  'service-report-delivery',
  'service-unsubscription',
  'other',
] as const;

/** What is done in a step of a process (the same clauses). */
export const processActivities = [
  'order-service',
  'open-account',
  'insert-sim-or-usim-card',
  'deliver-spwap',
  'activate-spwap',
  'connect-end-points',
  'configure-security-policy',
  'use-service',
  'enquire-service-status',
  'assign-account',
  'copy-customer-flow',
  'configure-security-policy-baseline',
  'check-flow-log-analysis',
  'check-attack-event-report',
  'provide-asset-information',
  'configure-service-policy',
  'deliver-service-policy',
  'scan-customer-assets',
  'analyse-scan-results',
  'form-monitoring-report',
  'deliver-monitoring-report',
  'scan-mobile-applications',
  'deliver-scan-report',
  'inform-user-equipment',
  'block-installation',
  'unsubscribe',
] as const;

/** The reference procedures (X.1452 clause 11). */
export const procedureTypes = [
  'identify-customer',
  'identify-secure-functionality',
  'onboarding-with-equipment-provider',
  'onboarding-with-third-party-security-service-provider',
  'service-functions-design-and-development',
  'connect-with-related-supporting-system',
  'security-mechanisms-deployment',
  'deliver-security-service',
] as const;

/** What is done in a reference procedure (X.1452 clause 11). */
export const procedureActivities = [
  'identify-customer-requirement',
  'classify-customer-type',
  'identify-functionalities',
  'pre-deployment-or-pre-configuration',
  'collaboration-agreement',
  'identify-security-mechanisms',
  'design-service-functions',
  'develop-security-device-or-component',
  'design-service-processes',
  'design-support-system-interface',
  'test-support-system-interface',
  'connect-support-system',
  'analyse-security-mechanisms-case-by-case',
  'deploy-security-mechanisms',
  'deliver-service',
] as const;

/** Kinds of evidence. */
export const evidenceKinds = ['document', 'artifact', 'test-result', 'attestation'] as const;

/** How an artifact is read. */
export const artifactFormats = ['yaml', 'json', 'tosca-meta', 'text'] as const;
