import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Asked } from './starter-asked.ts';
import type { StarterField } from './starter-field.ts';

/** What stands above a field: the requirements that are told there, and those that are only named. */
export interface Told {
  readonly told: readonly CatalogueEntry[];
  readonly named: readonly CatalogueEntry[];
}

/**
 * Tells each requirement once: above the first of the fields that the fewest ask for, which is the one that it is
 * about; above a whole section only where it asks for nothing in it. Above every other claim that it asks for it is named, but not within the field above which it is told.
 */
export const toldAbove = (sections: readonly StarterField[], asked: Asked): ((path: string) => Told) => {
  const fields = sections.flatMap(flat).filter(({ kind }) => kind !== 'name');
  const asking = new Map(fields.map(field => [field.path, asks(field, asked)]));
  const places = placesOf(asking);
  const claims = new Set(fields.filter(({ kind }) => kind === 'claim').map(({ path }) => path));
  return path => {
    const entries = asking.get(path) ?? [];
    return {
      told: entries.filter(entry => places.get(entry) === path),
      named: claims.has(path) ? entries.filter(entry => !isWithin(path, places.get(entry))) : [],
    };
  };
};

type Asking = ReadonlyMap<string, readonly CatalogueEntry[]>;

const placesOf = (asking: Asking): ReadonlyMap<CatalogueEntry, string> => {
  const places = new Map<CatalogueEntry, string>();
  const byFewest = [...asking].sort(([, one], [, other]) => one.length - other.length);
  const [wholes, parts] = [byFewest.filter(isSection), byFewest.filter(each => !isSection(each))];
  for (const [path, entries] of [...parts, ...wholes])
    for (const entry of entries) if (!places.has(entry)) places.set(entry, path);
  return places;
};

const isSection = ([path]: readonly [string, unknown]): boolean => path.lastIndexOf('/') === 0;

const isWithin = (path: string, place: string | undefined): boolean =>
  place === path || path.startsWith(`${place ?? path}/`);

const flat = (field: StarterField): readonly StarterField[] => [field, ...field.fields.flatMap(flat)];

const asks = ({ kind, path }: StarterField, asked: Asked): readonly CatalogueEntry[] =>
  kind === 'claim' ? asked.within(path) : asked.at(path);
