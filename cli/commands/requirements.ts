import { catalogue } from '../../checks/catalogue.ts';
import { obligations } from '../../model/requirement.ts';
import { withCatalogues } from '../catalogue-files.ts';
import { chosen } from '../choices.ts';
import { emit, type EmitOptions } from '../emit.ts';
import { exit, type Io } from '../io.ts';
import { loadRuleSets, type Filter } from '../rule-sets.ts';
import { coloursFor } from '../terminal-colours.ts';

/** The options of `requirements`. */
export interface RequirementsOptions extends Filter, EmitOptions {
  readonly obligation?: readonly string[];
  readonly format: string;
}

/** The formats of `requirements`. */
export const requirementsFormats = ['text', 'json'] as const;

/** Lists the catalogue. */
export const requirements = async (options: RequirementsOptions, io: Io): Promise<number> => {
  const format = chosen('format', options.format, requirementsFormats);
  const wanted = options.obligation?.map(word => chosen('obligation', word, obligations));
  const given = await withCatalogues(options, io);
  const entries = (await loadRuleSets(given))
    .flatMap(catalogue)
    .filter(entry => wanted?.includes(entry.obligation) ?? true);
  const text =
    format === 'json'
      ? (await import('../../generators/requirements-json.ts')).requirementsJson(entries)
      : (await import('../../generators/requirements-text.ts')).requirementsText(entries, {
          colours: await coloursFor(io, options.output),
        });
  emit(text, options, io, given.outside?.read);
  if (entries.length > 0) return exit.ok;
  io.err('clausewise: no requirement is left by this filter\n');
  return exit.nothingAssessed;
};
