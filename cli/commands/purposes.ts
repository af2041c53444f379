import { icsProforma } from '../../checks/ics-proforma.ts';
import { purposeGaps } from '../../checks/purpose-gaps.ts';
import { testPurposes } from '../../checks/test-purposes.ts';
import { escapeTerminal } from '../../generators/escape-terminal.ts';
import type { PurposesInput } from '../../generators/purposes-view.ts';
import { withCatalogues } from '../catalogue-files.ts';
import { chosen } from '../choices.ts';
import { emit, type EmitOptions } from '../emit.ts';
import { exit, type Io } from '../io.ts';
import { loadRuleSets, type Filter } from '../rule-sets.ts';

/** The options of `purposes`. */
export interface PurposesOptions extends Filter, EmitOptions {
  readonly format: string;
}

/** The formats of `purposes`. */
export const purposesFormats = ['md', 'json'] as const;

/** Writes test suite structure and test purposes; what is missing from them is told, and is exit 1. */
export const purposes = async (options: PurposesOptions, io: Io): Promise<number> => {
  const format = chosen('format', options.format, purposesFormats);
  const given = await withCatalogues(options, io);
  const input = await purposesOf(given);
  if (input.standards.length === 0) {
    io.err('clausewise: no requirement is left by this filter\n');
    return exit.nothingAssessed;
  }
  const text =
    format === 'json'
      ? (await import('../../generators/purposes-json.ts')).purposesJson(input)
      : (await import('../../generators/purposes-md.ts')).purposesMd(input);
  emit(text, options, io, given.outside?.read);
  for (const { code, message } of input.gaps) io.err(`clausewise: ${escapeTerminal(message)} [${code}]\n`);
  return input.gaps.length === 0 ? exit.ok : exit.gaps;
};

/** The purposes that a filter leaves; their selection is by the items of the whole standard all the same. */
const purposesOf = async (filter: Filter): Promise<PurposesInput> => {
  const left = (await loadRuleSets(filter)).filter(({ standard }) => standard.requirements.length > 0);
  const proformas = new Map(
    (await loadRuleSets(wholeOf(filter))).map(set => [set.standard.id, () => icsProforma(set)] as const),
  );
  const made = left.map(set => {
    const proforma = proformas.get(set.standard.id)?.();
    const requirements = testPurposes(set, proforma === undefined ? {} : { proforma });
    return { set, requirements };
  });
  return {
    standards: made.map(({ set, requirements }) => ({
      standard: set.standard,
      digest: set.digest,
      requirements,
    })),
    gaps: made.flatMap(({ set, requirements }) => purposeGaps(set, requirements)),
  };
};

const wholeOf = ({ standard, catalogue, outside }: Filter): Filter => ({
  ...(standard === undefined ? {} : { standard }),
  ...(catalogue === undefined ? {} : { catalogue }),
  ...(outside === undefined ? {} : { outside }),
});
