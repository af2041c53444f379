import { readFileSync } from 'node:fs';

/** The version of this package, from its package.json, beside the sources and above dist/ alike. */
export const version: string = (() => {
  for (const up of ['../package.json', '../../package.json'])
    try {
      // sound: our own package.json, which has a version
      return (JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as { readonly version: string }).version;
    } catch {
      continue;
    }
  throw new Error('the package has no package.json');
})();
