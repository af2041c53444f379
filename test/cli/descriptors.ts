/** The head of a descriptor: with nothing more it is valid, and nothing applies to it. */
export const head = 'clausewise: 1\nname: Nordlys Connect\n';

const functionalities = [
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
];

const operator = (what: string): string =>
  `${head}services: []\nparties:\n  - id: meridian\n    role: operator\n    functionalities: ${what}\n`;

/** An operator of whom all that is required is claimed: exit 0. */
export const sound = operator(`[${functionalities.map(type => `{type: ${type}}`).join(', ')}]`);

/** An operator who claims nothing of what is required: exit 1. */
export const failing = operator('[]');

/** An operator of whom nothing is known: exit 3. */
export const open = operator('{ unknown: the contract was not supplied }');

/** Two operators: of the one all that is required is claimed, of the other nothing is known: exit 3. */
export const partlyOpen = `${sound}  - id: halden\n    role: operator\n    functionalities: { unknown: not supplied }\n`;

/** Not a descriptor by its schema: exit 2. */
export const invalid = `${head}partys: []\n`;

/** A service on which results inform and none gates: exit 5. */
export const informing = `${head}services:\n  - id: watch\n    type: security-monitoring\n`;

/** A descriptor with evidence behind nothing: a file at `path`, with what else is said of it. */
export const withEvidence = (base: string, path: string, more = ''): string =>
  `${base}evidence:\n  - id: report\n    kind: document\n    path: '${path}'\n${more}`;

/** A sound descriptor whose evidence was pinned to other bytes than it has: exit 4. */
export const pinned = (base: string, path: string): string =>
  withEvidence(base, path, `    sha256: '${'0'.repeat(64)}'\n`);
