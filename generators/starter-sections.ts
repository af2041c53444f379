import type { CatalogueEntry } from '../model/catalogue.ts';
import { groupBy } from './group-by.ts';
import { idRanges } from './id-ranges.ts';
import { askedBy } from './starter-asked.ts';
import { askingFrom, commentLines } from './starter-comments.ts';
import { hasClaimedList, sectionLines, wordsAtEnd, type Above } from './starter-field-lines.ts';
import { starterSection } from './starter-field.ts';
import { known, listPaths, type StarterSchema } from './starter-schema.ts';
import { toldAbove, type Told } from './starter-told.ts';

/** The sections that a starter has besides parties and services, and what they are made from. */
export interface SectionOptions {
  /** The schema of the descriptor, for editors. */
  readonly schema: StarterSchema;
  /** The names of the sections. */
  readonly sections: readonly string[];
  /** The requirements of which it is said where they ask for something. */
  readonly requirements: readonly CatalogueEntry[];
}

/** A section of a starter: what it is about, and its lines. */
export interface SectionText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a starter has of its sections, and at its end. */
export interface SectionTexts {
  readonly sections: readonly SectionText[];
  /** Whether the entries of a list stand in comments, because it is a claim already that there are any. */
  readonly hasEntriesInComments: boolean;
  /** The words that fields choose from which have too many to stand beside them. */
  readonly words: readonly (readonly [where: string, words: string])[];
}

/**
 * Writes sections of a descriptor with one entry in each list and every claim still to be made, beside it what asks for
 * it. Where there are no parties yet that the sections could refer to, one comes before them.
 */
export const starterSections = (
  { schema, sections, requirements }: SectionOptions,
  hasParties: boolean,
): SectionTexts => {
  const asked = askedBy(requirements, new Set(listPaths(schema)));
  const fields = Object.entries(known(schema).properties ?? {})
    .filter(([key]) => sections.includes(key) || (key === 'parties' && !hasParties))
    .map(([key, section]) => starterSection(key, section, { asked, isFull: sections.includes(key) }));
  const above = asksAbove(toldAbove(fields, asked), requirements);
  return {
    sections: fields.map(field => ({
      title: known(field.schema).description ?? '',
      lines: sectionLines(field, above),
    })),
    hasEntriesInComments: fields.some(hasClaimedList),
    words: wordsAtEnd(fields),
  };
};

/** The comment above a field: what asks for it. */
const asksAbove = (above: (path: string) => Told, requirements: readonly CatalogueEntry[]): Above => {
  const asking = askingFrom(requirements);
  return (path, indent) => {
    const { told, named } = above(path);
    return [
      ...asking(
        told.map(({ id }) => id),
        indent,
      ),
      ...[...groupBy(named, ({ obligation }) => obligation)].flatMap(([obligation, group]) =>
        commentLines(`${obligation} (${idRanges(group.map(({ id }) => id))})`, indent, 2),
      ),
    ];
  };
};
