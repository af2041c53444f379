// Compiles the rooms to dist/ from scratch, then joins the command line into few files under dist/bin/, because
// opening two hundred modules takes longer than a check.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
  cwd: root,
  stdio: 'inherit',
});

/** What stays outside: it is large, and loads only in the command that needs it. */
const external = [
  '@marcbachmann/cel-js',
  'ts-morph',
  'handlebars',
  'handlebars/*',
  're2js',
  'tinyglobby',
  'typebox',
];
/** The generated validator is by far the largest file that every check reads: it is shortened. */
const shortValidator = {
  name: 'short-validator',
  setup: ({ onLoad }) =>
    onLoad({ filter: /validate-descriptor\.ts$/ }, async ({ path }) => ({
      contents: (
        await transform(readFileSync(path, 'utf8'), {
          loader: 'ts',
          minifyWhitespace: true,
          minifySyntax: true,
        })
      ).code,
      loader: 'js',
    })),
};
const { loadRuleSets } = await import(pathToFileURL(join(dist, 'cli/rule-sets.js')).href);
const digests = (await loadRuleSets({})).map(({ standard, digest }) => [standard.id, digest]);
const { metafile } = await build({
  entryPoints: [join(root, 'cli/main.ts')],
  outdir: join(dist, 'bin'),
  entryNames: 'clausewise',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external,
  define: { BUILT_DIGESTS: JSON.stringify(Object.fromEntries(digests)) },
  banner: {
    js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);",
  },
  legalComments: 'none',
  plugins: [shortValidator],
  metafile: true,
  logLevel: 'warning',
});
chmodSync(join(dist, 'bin/clausewise.js'), 0o755);

// The licences of what was joined in go with it.
const inputs = Object.keys(metafile.inputs).map(
  path => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1],
);
const notices = [...new Set(inputs.filter(name => name !== undefined))].sort().map(name => {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'license', 'LICENCE', 'LICENSE.txt'].find(each =>
    existsSync(join(folder, each)),
  );
  return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8')}`;
});
writeFileSync(join(dist, 'bin/THIRD-PARTY-NOTICES.txt'), notices.join('\n----\n\n'));
