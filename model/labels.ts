/** How the lists of a descriptor are spoken of: one entry, and several. Lists not named here form their plural by -s. */
export const listLabels: Readonly<Record<string, { readonly one: string; readonly many: string }>> = {
  between: { one: 'agreeing party', many: 'agreeing parties' },
  clarifies: { one: 'clarified topic', many: 'clarified topics' },
  support: { one: 'kind of support', many: 'kinds of support' },
  integrates: { one: 'integrated database', many: 'integrated databases' },
  protects: { one: 'protected asset', many: 'protected assets' },
  deployedBy: { one: 'deploying party', many: 'deploying parties' },
  offers: { one: 'offer', many: 'offers' },
  equipment: { one: 'type of equipment', many: 'types of equipment' },
  scanPolicy: { one: 'scan policy setting', many: 'scan policy settings' },
  securityConfigurations: { one: 'security domain', many: 'security domains' },
  protectionsOnDemand: { one: 'protection on demand', many: 'protections on demand' },
  mayBePulledBy: { one: 'party that may pull it', many: 'parties that may pull it' },
  intended: { one: 'intended setting', many: 'intended settings' },
  inForce: { one: 'setting in force', many: 'settings in force' },
  onDeviation: { one: 'action on deviation', many: 'actions on deviation' },
  mustAgree: { one: 'parameter to agree on', many: 'parameters to agree on' },
  mayDiffer: { one: 'allowed difference', many: 'allowed differences' },
};

/** Fields whose name does not read well as it stands. */
export const fieldLabels: Readonly<Record<string, string>> = {
  preEstablished: 'pre-establishment',
  heldBy: 'holder',
};
