import { join } from 'node:path';

import { build } from 'esbuild';

import { packageFolder, workFolder } from './work-folder.ts';

/**
 * Joins a script of this folder and what it imports into one file that plain Node runs, so that no loader is measured;
 * gives its path. What it takes from the public API it takes from the package as it was built.
 */
export const bundle = async (script: string): Promise<string> => {
  const outfile = join(workFolder, 'scripts', `${script}.mjs`);
  await build({
    entryPoints: [join(packageFolder, 'bench', `${script}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    plugins: [
      {
        name: 'built package',
        setup: ({ onResolve }) => onResolve({ filter: /^\.\.\/index\.ts$/ }, builtPackage),
      },
    ],
  });
  return outfile;
};

const builtPackage = () => ({ path: join(packageFolder, 'dist/index.js'), external: true });
