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
};

/** Fields whose name does not read well as it stands. */
export const fieldLabels: Readonly<Record<string, string>> = {
  preEstablished: 'pre-establishment',
  heldBy: 'holder',
};
