import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import { packageFolder } from '../cli/built.ts';
import { workspace } from '../cli/workspace.ts';

/** What running a step came to. */
export interface StepRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Reads a YAML file of the package. */
export const yamlOf = (name: string): unknown => parse(readFileSync(join(packageFolder, name), 'utf8'));

/** Runs a script as a CI system does: in a repository, with what the system sets and nothing else. */
export const runScript = (
  shell: readonly [string, ...string[]],
  script: string,
  world: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): StepRun => {
  const file = join(workspace(), 'script.sh');
  writeFileSync(file, script);
  const [command, ...args] = shell;
  const { status, stdout, stderr } = spawnSync(command, [...args, file], {
    cwd: world.cwd,
    encoding: 'utf8',
    timeout: 180_000,
    env: { ...network, PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...world.env },
  });
  return { code: status, stdout, stderr };
};

/** How the registry is reached, and how soon npm gives up where it is not. */
const network = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /proxy$|^npm_config_|_cert/iu.test(name)),
  ),
  npm_config_fetch_retries: '0',
  npm_config_fetch_timeout: '20000',
};

/** What is in a file; empty where it is not there. */
export const contentOf = (...path: readonly string[]): string => {
  const file = join(...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** Descriptors of every answer that a gate gives. */
export const descriptors = {
  conforming: readFileSync(join(packageFolder, 'examples/secure-connecting.yaml'), 'utf8'),
  violating: readFileSync(join(packageFolder, 'examples/violating/secure-connecting.yaml'), 'utf8'),
} as const;

/** Names that would do something else if they were ever more than names. */
export const hostilePaths = [
  'with spaces and "quotes".yaml',
  '$(touch owned).yaml',
  '`touch owned`.yaml',
  "'; touch owned; '.yaml",
  '--output=owned.yaml',
  '&& touch owned #.yaml',
  '${HOME}*.yaml',
] as const;

/** The same for any other value: it tries to be a command in every way of quoting. */
export const hostileValue = '$(touch owned)`touch owned`"; touch owned; "\'; touch owned; \'';

/** The blocks of YAML in the README that mention something, read. */
export const readmeYaml = (mention: string): readonly unknown[] =>
  [...contentOf(packageFolder, 'README.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)]
    .map(([, block = '']) => block)
    .filter(block => block.includes(mention))
    .map(block => parse(block) as unknown);
