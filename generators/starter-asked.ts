import type { CatalogueEntry } from '../model/catalogue.ts';

/** Which requirements ask for which part of a descriptor, by the paths that their rules read. */
export interface Asked {
  /** Whether a rule reads what is at a path, or anything below it. */
  readonly isAsked: (path: string) => boolean;
  /** The requirements whose rules read what is at a path itself. */
  readonly at: (path: string) => readonly CatalogueEntry[];
  /** The requirements whose rules read what is at a path, or anything below it. */
  readonly within: (path: string) => readonly CatalogueEntry[];
  /** Whether some requirement asks for nothing more than that the list at a path, or what has the name there, is there. */
  readonly isClaimed: (path: string) => boolean;
}

/** Looks up what asks for a path; a path has `*` in place of the index of an entry. */
export const askedBy = (entries: readonly CatalogueEntry[], lists: ReadonlySet<string>): Asked => {
  const rules = entries.map(entry => ({ entry, reads: entry.verification.reads ?? [] }));
  const claimed = new Set(rules.flatMap(({ reads }) => presence(innermost(reads), lists)));
  const asking = (isMeant: (read: string) => boolean): readonly CatalogueEntry[] =>
    rules.filter(({ reads }) => reads.some(isMeant)).map(({ entry }) => entry);
  const within = (path: string): readonly CatalogueEntry[] =>
    asking(read => read === path || read.startsWith(`${path}/`));
  return {
    isAsked: path => within(path).length > 0,
    at: path => asking(read => read === path),
    within,
    isClaimed: path => claimed.has(path),
  };
};

/** The paths below which a rule reads nothing further. */
const innermost = (reads: readonly string[]): readonly string[] =>
  reads.filter(read => !reads.some(other => other.startsWith(`${read}/`)));

/** Where a rule reads only names and lists: the names, or else the lists. Where one is unknown, so is the verdict. */
const presence = (reads: readonly string[], lists: ReadonlySet<string>): readonly string[] => {
  const names = reads.filter(read => read.endsWith('/id'));
  if (!reads.every(read => names.includes(read) || lists.has(read))) return [];
  return names.length > 0 ? names : reads;
};
