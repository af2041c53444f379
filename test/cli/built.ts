import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package. */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

const main = join(packageFolder, 'dist/bin/clausewise.js');
const rooms = ['model', 'readers', 'checks', 'requirements', 'generators', 'cli', 'index.ts'];

/**
 * The command as it was built.
 * @throws Error where it was not built since the sources were last changed: a test of it would prove nothing.
 */
export const command = (): string => {
  if (fault !== undefined) throw new Error(`${fault}; run \`npm run build\` first`);
  return main;
};

const changedAt = (path: string): { readonly path: string; readonly at: number } => {
  const stats = statSync(path);
  return stats.isDirectory()
    ? readdirSync(path)
        .map(name => changedAt(join(path, name)))
        .reduce((newest, next) => (next.at > newest.at ? next : newest), { path, at: 0 })
    : { path, at: stats.mtimeMs };
};

const staleness = (): string | undefined => {
  const built = statSync(main, { throwIfNoEntry: false });
  if (built === undefined) return 'dist/ is missing';
  const newest = rooms.map(room => changedAt(join(packageFolder, room))).find(({ at }) => at > built.mtimeMs);
  return newest === undefined ? undefined : `dist/ is older than ${newest.path}`;
};

const fault = staleness();
