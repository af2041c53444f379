/** The words of the section on security management, from the Question's own terms where it has any. */

/** The activities by which information security is governed (clause 2, study item d). */
export const governanceActivityTypes = ['evaluate', 'direct', 'monitor', 'communicate'] as const;

/** The areas of management for which the Question says detailed texts were made (clause 1), and room for others. */
export const managementAreaTypes = [
  'management-framework',
  'governance',
  'risks',
  'assets',
  'incidents',
  'other',
] as const;

/** The business assets of a telecommunications organization (clause 1). */
export const businessAssets = [
  'information',
  'networks',
  'transmission-media',
  'telecommunications-facilities',
  'supporting-processes',
] as const;

/** How a security-management issue was found (clause 2, study item a, which leaves it open). */
export const identificationMethods = [
  'risk-assessment',
  'incident-analysis',
  'audit',
  'threat-intelligence',
  'regulatory-review',
  'customer-requirement',
  'other',
] as const;

/** Who makes the standards that an implementation may rest on (clause 2, study item g: the list is open). */
export const standardsBodies = [
  'itu-t',
  'iso-iec',
  'etsi',
  '3gpp',
  'ietf',
  'nist',
  'national',
  'other',
] as const;

/** The operations into which a control may be built (clause 2, study item c, which names none). */
export const operationalProcesses = [
  'service-fulfilment',
  'service-assurance',
  'network-operation',
  'change-management',
  'access-management',
  'vulnerability-management',
  'incident-management',
  'supplier-management',
  'customer-care',
  'human-resources',
  'business-continuity',
  'other',
] as const;

/** Where a control stands in its life (clause 3, task d). */
export const controlStates = ['planned', 'implemented', 'operated', 'under-review', 'retired'] as const;

/** How the result of a measurement stands to its target (clause 2, study item b). */
export const measurementOutcomes = ['target-met', 'target-missed'] as const;

/** The options of risk treatment (clause 2, study item e), called as ISO/IEC 27005 calls them. */
export const riskTreatmentOptions = ['avoid', 'modify', 'share', 'retain'] as const;

/** By what a risk is shared (clause 3, task e, names the first). */
export const riskSharingTypes = ['cyber-insurance', 'outsourcing', 'contractual-liability', 'other'] as const;

/** The security services that the Question names (clauses 1 to 3), and room for others. */
export const securityServiceTypes = [
  'cyber-defence-centre',
  'security-operation-centre',
  'managed-security-service',
  'computer-incident-response-team',
  'other',
] as const;

/** Whether a security service is there. */
export const securityServiceStates = ['in-place', 'planned', 'not-provided'] as const;

/** What a security service offers: the groups into which X.1060 sorts the services of a cyber defence centre. */
export const securityServiceOffers = [
  'strategic-management',
  'real-time-analysis',
  'deep-analysis',
  'incident-response',
  'security-assessment',
  'threat-intelligence',
  'platform-development',
  'internal-fraud-support',
  'external-relations',
  'other',
] as const;

/** On what ground personally identifiable information is processed (clause 2, study item h, which names none). */
export const lawfulBases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interest',
  'public-task',
  'legitimate-interest',
  'other',
] as const;

/** How effective something was found (clause 2, study item h). */
export const effectivenessFindings = ['effective', 'partly-effective', 'not-effective'] as const;
