import type { CatalogueEntry } from '../model/catalogue.ts';
import type { ReferenceForm } from '../model/test-reference.ts';
import type { CaseReference } from '../model/test-results.ts';

/** Gives the known id that a misspelt one most likely stands for. */
export type Suggest = (id: string) => string | undefined;

/** How a requirement was named, in code or in results. */
export type NamingForm = ReferenceForm | CaseReference['form'];

/** The requirements that tests can name. */
export interface NamedRequirements {
  readonly get: (id: string) => CatalogueEntry | undefined;
  readonly suggest: Suggest;
  /** Whether what looks like an id is meant as the id of a requirement. */
  readonly isMeant: (named: { readonly requirement: string; readonly form: NamingForm }) => boolean;
}

/**
 * Looks up requirements by id. In titles and tags people put many things that look like ids (`[utf-8]`, `team-3`):
 * there, one that is not known is only taken for a misspelt id where it begins like the known ones or is close to one.
 */
export const namedRequirements = (
  entries: readonly CatalogueEntry[],
  suggest: Suggest,
): NamedRequirements => {
  const byId = new Map(entries.map(entry => [entry.id, entry]));
  const beginnings = new Set(entries.map(({ id }) => beginning(id)));
  const suggested = new Map<string, string | undefined>();
  const suggestOnce: Suggest = id => {
    if (!suggested.has(id)) suggested.set(id, suggest(id));
    return suggested.get(id);
  };
  return {
    get: id => byId.get(id),
    suggest: suggestOnce,
    isMeant: ({ requirement, form }) =>
      (form !== 'title' && form !== 'tag') ||
      byId.has(requirement) ||
      beginnings.has(beginning(requirement)) ||
      suggestOnce(requirement) !== undefined,
  };
};

/** The part of an id that stands for its standard. */
const beginning = (id: string): string => id.slice(0, id.indexOf('-')).toLowerCase();
