import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { packageFolder } from './built.ts';

const yamlIn = (folder: string): readonly string[] =>
  readdirSync(join(packageFolder, folder))
    .filter(name => name.endsWith('.yaml'))
    .toSorted()
    .map(name => `${folder}/${name}`);

/** The examples, by their path from the package: conforming, violating, and those with evidence. */
export const examples = {
  conforming: yamlIn('examples'),
  violating: yamlIn('examples/violating'),
  withEvidence: ['examples/security-monitoring-evidence/descriptor.yaml', ...yamlIn('examples/free5gc')],
} as const;

/** All examples. */
export const allExamples: readonly string[] = [
  ...examples.conforming,
  ...examples.violating,
  ...examples.withEvidence,
];
