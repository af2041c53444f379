import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { makeUnknown, weaken } from './descriptor-edits.ts';
import { vary } from './descriptor-variety.ts';
import type { PlainMap } from './plain-tree.ts';
import { plainYaml } from './plain-yaml.ts';
import { random, seedOf } from './random.ts';

/** A descriptor that was made up. */
export interface Generated {
  readonly name: string;
  readonly text: string;
}

/** What the descriptors are like. */
export interface GeneratorOptions {
  readonly seed: number;
  readonly count: number;
  /** Whether some descriptors say of some claims that they are not known. */
  readonly unknowns: boolean;
}

/** How long a descriptor is, in lines. */
export const descriptorLines = { least: 150, most: 250 } as const;

/**
 * Makes up descriptors for X.1452: each begins as one of the conforming examples, of the four services in turn by
 * chance; two in five still conform, the others have up to six claims taken away or changed, and of one in five a claim
 * or two are not known. The first of a longer series are those of a shorter one.
 */
export const generateDescriptors = (options: GeneratorOptions): readonly Generated[] => {
  const [first, ...more] = exampleNames;
  const examples = [readExample(first), ...more.map(readExample)] as const;
  return Array.from({ length: options.count }, (_, index) => ({
    name: `deployment-${String(index).padStart(4, '0')}.yaml`,
    text: descriptorText(index, examples, options),
  }));
};

const exampleNames = [
  'secure-connecting',
  'abnormal-flow-cleaning',
  'security-monitoring',
  'anti-malicious-mobile-application',
] as const;

const readExample = (name: string): PlainMap =>
  // sound: the examples are descriptors, so maps of plain data; the test reads what is made of them by the schema
  parse(readFileSync(new URL(`../examples/${name}.yaml`, import.meta.url), 'utf8')) as PlainMap;

const descriptorText = (
  index: number,
  examples: readonly [PlainMap, ...PlainMap[]],
  { seed, unknowns }: GeneratorOptions,
): string => {
  const by = random(seedOf(seed, index));
  const data = structuredClone(by.pick(examples));
  vary(data, index, by);
  const edits = by.chance(0.4) ? 0 : 1 + by.below(6);
  for (let edit = 0; edit < edits; edit++) weaken(data, by);
  const open = by.chance(0.2) ? 1 + by.below(2) : 0;
  if (unknowns) for (let claim = 0; claim < open; claim++) makeUnknown(data, by);
  return plainYaml(data, descriptorLines, by);
};
