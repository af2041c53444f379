import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { generateDescriptors, type GeneratorOptions } from './generate-descriptors.ts';

/** The folder of the package. */
export const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** Where everything goes that the measurements write, besides their results. */
export const workFolder = join(packageFolder, 'bench/work');

/** The command as `npm run build` leaves it. */
export const command = join(packageFolder, 'dist/bin/clausewise.js');

/** Writes generated descriptors into a folder of their own, and gives that folder. */
export const descriptorFolder = (name: string, options: GeneratorOptions): string => {
  const folder = join(workFolder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const each of generateDescriptors(options)) writeFileSync(join(folder, each.name), each.text);
  return folder;
};
