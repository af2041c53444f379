import { readFileSync } from 'node:fs';

import { packageFile } from './package-file.ts';

/** The version of this package. */
export const version: string =
  // sound: our own package.json, which has a version
  (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { readonly version: string }).version;
