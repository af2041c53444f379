import { spawnSync } from 'node:child_process';

const compiler = process.env['CLAUSEWISE_TTCN3'] ?? 'ttcn3_compiler';
const hasCompiler = spawnSync(compiler, ['-v']).status === 0;

/** Why Titan is not asked; empty where it is. */
export const noTitan = hasCompiler
  ? ''
  : 'neither CLAUSEWISE_TTCN3 nor the PATH has `ttcn3_compiler` of eclipse-titan';

/** What the compiler says of modules, without writing code. */
export const compiled = (files: readonly string[]) => {
  const { status, stderr } = spawnSync(compiler, ['-s', ...files], { encoding: 'utf8' });
  return { status, errors: stderr.split('\n').filter(line => /\berror:/u.test(line)) };
};

/** What it says where it finds nothing wrong. */
export const accepted = { status: 0, errors: [] };
