// Holds the descriptors of a folder to the twenty rules, by the public API of the package as it was built; writes what
// fails as JSON. Run by spectral.ts as a process of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { assess, readDescriptor, type RequirementResult } from '../index.ts';
import type { FoundFault } from './spectral-findings.ts';
import { twentyRules } from './twenty-rules.ts';

const resultsOn = (file: string, bytes: Uint8Array): readonly RequirementResult[] => {
  const document = readDescriptor(file, bytes);
  if (!document.ok) throw new Error(document.problems.map(problem => problem.message).join('; '));
  return assess(document.value, [], [twentyRules]).results;
};

const folder = process.argv[2] ?? '';
const faults: readonly FoundFault[] = readdirSync(folder).flatMap(file =>
  resultsOn(file, readFileSync(join(folder, file)))
    .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable')
    .map(({ requirement, subject }) => ({ file, rule: requirement, element: subject })),
);
process.stdout.write(JSON.stringify(faults));
