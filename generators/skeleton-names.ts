import { createHash } from 'node:crypto';

/** Joins words to a name that languages take: what is no letter or digit becomes `_`. */
export const skeletonName = (text: string): string => text.replaceAll(/[^A-Za-z0-9]+/gu, '_');

/** A name for each id; those of ids that would come to one name are told apart by a digest. */
export const skeletonNames = (
  ids: readonly string[],
  nameOf: (id: string) => string = skeletonName,
): ReadonlyMap<string, string> => {
  const plain = ids.map(nameOf);
  const isAlone = (name: string): boolean => plain.indexOf(name) === plain.lastIndexOf(name);
  return new Map(
    ids.map((id, index) => {
      const name = plain[index] ?? '';
      return [id, isAlone(name) ? name : `${name}_${digestHead(id)}`];
    }),
  );
};

const digestHead = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 6);
