import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { catalogue } from '../../checks/catalogue.ts';
import { escapeTerminal } from '../../generators/escape-terminal.ts';
import { starterDescriptor } from '../../generators/starter-descriptor.ts';
import type { StarterSchema } from '../../generators/starter-schema.ts';
import type { SectionOptions } from '../../generators/starter-sections.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { x1452 } from '../../requirements/x1452/standard.ts';
import { x1452Starter } from '../../requirements/x1452/starter.ts';
import type { EmitOptions } from '../emit.ts';
import { entryAt } from '../entry-at.ts';
import { exit, type Io } from '../io.ts';
import { standardIds } from '../rule-sets.ts';
import { chooseStarter, type StarterChoice, type StarterWish } from '../starter-choice.ts';
import { usageError } from '../usage-error.ts';
import { writeFiles } from '../write-output.ts';

/** What `init` can be told. */
export interface InitOptions extends EmitOptions, StarterWish {
  readonly quiet?: boolean;
}

/** The name of the JSON Schema beside a starter, so that an editor finds it offline. */
const schemaName = 'clausewise.schema.json';

/** Writes a commented starter descriptor, and beside it the JSON Schema that its first line points an editor to. */
export const init = async (file: string, options: InitOptions, io: Io): Promise<number> => {
  const shown = options.output ?? file; // where both are given, -o wins
  const path = resolve(io.cwd, shown);
  const chosenFor = await chooseStarter(options);
  refuse(path, shown, options.force === true);
  const schemaText = readFileSync(descriptorSchema, 'utf8');
  const text = starterText(chosenFor, schemaText);
  const schema = join(dirname(path), schemaName);
  const hasSchema = isThere(schema);
  if (options.dryRun !== true) {
    const schemaFiles = hasSchema ? [] : [{ path: schema, text: schemaText }];
    writeFiles([...schemaFiles, { path, text }], { overwrite: options.force === true });
  }
  if (options.dryRun === true || options.quiet !== true)
    io.err(told({ shown, hasSchema, isDryRun: options.dryRun === true, chosenFor }));
  return exit.ok;
};

const starterText = ({ services, others }: StarterChoice, schema: string): string => {
  const standards = [...(services.length > 0 ? [x1452] : []), ...others.map(({ standard }) => standard)];
  return starterDescriptor(x1452Starter, {
    services,
    requirements: x1452.requirements,
    standard: listed(standards.map(({ designation, edition }) => `${designation} (${edition})`)),
    schema: `./${schemaName}`,
    ...(others.length === 0 ? {} : { sections: sectionsOf(others, schema) }),
  });
};

const sectionsOf = (others: readonly RuleSet[], schema: string): SectionOptions => ({
  // sound: what the build writes there is a JSON Schema, and of a descriptor
  schema: JSON.parse(schema) as StarterSchema,
  sections: others.flatMap(({ standard }) => standard.sections),
  requirements: others.flatMap(catalogue),
});

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;

const isThere = (path: string): boolean => entryAt(path) !== undefined;

/** Says what stands in the way before anything is made, on a dry run too. */
const refuse = (path: string, shown: string, force: boolean): void => {
  if (/\.json$/iu.test(path))
    throw usageError('output', `\`${shown}\` would be read as JSON, which has no comments`, 'name it .yaml');
  if (basename(path) === schemaName)
    throw usageError('output', `\`${shown}\` is the name of the JSON Schema`, 'name another file');
  if (isThere(path) && !force)
    throw usageError('output-exists', `\`${shown}\` is there already`, 'use --force to overwrite it');
};

const descriptorSchema = new URL('../../readers/generated/descriptor.schema.json', import.meta.url);

interface Outcome {
  readonly shown: string;
  readonly hasSchema: boolean;
  readonly isDryRun: boolean;
  readonly chosenFor: StarterChoice;
}

const told = ({ shown, hasSchema, isDryRun, chosenFor }: Outcome): string => {
  const schema = join(dirname(shown), schemaName);
  const verb = isDryRun ? 'would write' : 'wrote';
  const lines = [
    `clausewise: ${verb} ${shown}, in which every claim is still to be made`,
    hasSchema
      ? `clausewise: left ${schema} as it is; \`clausewise schema -o ${schema}\` writes it anew`
      : `clausewise: ${verb} ${schema}, the JSON Schema for editors`,
    ...(chosenFor.isDefault ? [otherStandards] : []),
    ...(isDryRun ? [] : [`clausewise: next, state what is so, and run \`${checkOf(shown, chosenFor)}\``]),
  ];
  return lines.map(line => `${escapeTerminal(line)}\n`).join('');
};

const otherStandards = `clausewise: it is for ${x1452.id}; name others with \`--standard\`: ${standardIds.filter(id => id !== x1452.id).join(', ')}`;

/** Where all that is asked is derived, nothing gates unless it is told to. */
const checkOf = (shown: string, { services, others }: StarterChoice): string => {
  const obligations = new Set(
    others.flatMap(({ standard }) => standard.requirements.map(({ obligation }) => obligation)),
  );
  const gates = services.length > 0 || obligations.has('required') || obligations.has('recommended');
  return `clausewise check ${shown}${gates ? '' : ' --gate derived=pass'}`;
};
