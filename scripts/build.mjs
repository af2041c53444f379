// Compiles the rooms to dist/ from scratch and carries over the JSON that tsc does not.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { cwd: root, stdio: 'inherit' });
for (const folder of ['readers/generated', 'generators/schemas'])
  for (const name of readdirSync(join(root, folder)).filter(each => each.endsWith('.json'))) {
    const to = join(dist, folder, name);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(root, folder, name), to);
  }
chmodSync(join(dist, 'cli/main.js'), 0o755);
