import { existsSync } from 'node:fs';

/** A file of this package, found from its package.json: the same from the sources and from either build. */
export const packageFile = (name: string): URL => {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) {
    const above = new URL('..', folder);
    if (above.href === folder.href) throw new Error('the package has no package.json');
    folder = above;
  }
  return new URL(name, folder);
};
