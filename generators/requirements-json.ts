import type { CatalogueEntry } from '../model/catalogue.ts';
import { jsonText } from './json-text.ts';

/** Writes the catalogue in the shape that `schemas/requirements.schema.json` documents. */
export const requirementsJson = (entries: readonly CatalogueEntry[]): string =>
  jsonText(entries.map(entryJson));

const entryJson = (entry: CatalogueEntry): object => {
  const { id, standard, edition, clause, declaredId, kind, obligation, keyword, subject, statement } = entry;
  const { provenance, parts, appliesWhen, verification, notes, revision } = entry;
  return {
    id,
    standard,
    edition,
    clause,
    declaredId,
    kind,
    obligation,
    provenance,
    keyword,
    subject,
    statement,
    parts,
    appliesWhen,
    verification: verificationJson(verification),
    notes,
    revision,
  };
};

const verificationJson = ({ method, english, reads, reason }: CatalogueEntry['verification']): object => ({
  method,
  english,
  reads,
  reason,
});
