import { type Item, itemOf, itemsOf, textOf } from './item.ts';
import type { OscalFile } from './oscal-file.ts';
import { ownPropOf, propsOf } from './props.ts';
import { plainText } from './prose.ts';

/** What a reference leads to, as far as a document says: the addresses under which it may be found. */
export interface Target {
  /** As it is shown. */
  readonly name: string;
  readonly addresses: readonly string[];
  /** The framework that our own documents say it is. */
  readonly framework?: string;
  readonly edition?: string;
}

/** Follows a reference as far as the document itself goes: to a resource of its back matter, or to an address. */
export const targetOf = (root: Item, href: string): Target => {
  if (!href.startsWith('#')) return { name: href, addresses: [href] };
  const uuid = href.slice(1).toLowerCase();
  const resource = itemsOf(itemOf(root, 'back-matter'), 'resources').find(
    each => textOf(each, 'uuid')?.toLowerCase() === uuid,
  );
  if (resource === undefined) return { name: href, addresses: [] };
  const framework = ownPropOf(resource, 'framework');
  const [edition] = propsOf(resource, 'version');
  const links = itemsOf(resource, 'rlinks').flatMap(link => textOf(link, 'href') ?? []);
  const title = textOf(resource, 'title');
  return {
    name: title === undefined ? (links[0] ?? href) : plainText(title),
    addresses: links,
    ...(framework === undefined ? {} : { framework }),
    ...(edition === undefined ? {} : { edition }),
  };
};

/**
 * The file among those given that an address means: the one at that path beside the document, or the only one of that
 * name, or the only one that is called so but for what is behind the last dot. Nothing is fetched.
 */
export const fileAt = (
  addresses: readonly string[],
  from: OscalFile,
  files: readonly OscalFile[],
): OscalFile | undefined => {
  const others = files.filter(each => each !== from);
  for (const same of [samePath(from.file), sameName, sameStem])
    for (const address of addresses) {
      const found = others.filter(({ file }) => same(pathOf(address), slashed(file)));
      if (found.length === 1) return found[0];
    }
  return undefined;
};

type Same = (address: string, file: string) => boolean;

const samePath =
  (from: string): Same =>
  (address, file) =>
    normal(`${slashed(from).replace(/[^/]*$/u, '')}${address}`) === normal(file);

const sameName: Same = (address, file) => nameOf(address) !== '' && nameOf(address) === nameOf(file);

const sameStem: Same = (address, file) => stemOf(address) !== '' && stemOf(address) === stemOf(file);

/** An address without query and fragment, with its escapes resolved where they can be. */
const pathOf = (address: string): string => {
  const path = address.replace(/[?#].*$/su, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const slashed = (file: string): string => file.replaceAll('\\', '/');

/** A path without `.` and, as far as there is something in front of it, `..`. */
const normal = (path: string): string => {
  const kept: string[] = [];
  for (const step of path.split('/'))
    if (step === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  return `${path.startsWith('/') ? '/' : ''}${kept.join('/')}`;
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The last step of an address, without what is behind its last dot: what a file or framework may be called. */
export const stemOf = (address: string): string => nameOf(pathOf(address)).replace(/\.[^.]*$/u, '');
