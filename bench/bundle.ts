import { join } from 'node:path';

import { build, type PluginBuild } from 'esbuild';

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
    plugins: [{ name: 'built-package', setup: fromBuiltPackage }],
  });
  return outfile;
};

/** Leaves the public API outside, as a package that uses it would have it. */
const fromBuiltPackage = (build: PluginBuild): void => {
  build.onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({
    path: join(packageFolder, 'dist/index.js'),
    external: true,
  }));
};
