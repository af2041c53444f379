import { chosen } from '../choices.ts';
import { emit, type EmitOptions } from '../emit.ts';
import { exit, type Io } from '../io.ts';
import { loadRuleSets } from '../rule-sets.ts';

/** The formats of `standards`. */
export const standardsFormats = ['text', 'json'] as const;

/** The options of `standards`. */
export interface StandardsOptions extends EmitOptions {
  readonly format: string;
}

/** Lists the standards that there are rule sets for, with the digest of each rule set. */
export const standards = async (options: StandardsOptions, io: Io): Promise<number> => {
  const format = chosen('format', options.format, standardsFormats);
  const ruleSets = await loadRuleSets({});
  const generator = await import('../../generators/standards-list.ts');
  emit(
    format === 'json' ? generator.standardsJson(ruleSets) : generator.standardsText(ruleSets),
    options,
    io,
  );
  return exit.ok;
};
