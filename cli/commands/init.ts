import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { catalogue } from '../../checks/catalogue.ts';
import { escapeTerminal } from '../../generators/escape-terminal.ts';
import { starterDescriptor } from '../../generators/starter-descriptor.ts';
import type { StarterSchema } from '../../generators/starter-schema.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { x1452 } from '../../requirements/x1452/standard.ts';
import { x1452Starter } from '../../requirements/x1452/starter.ts';
import { chosen } from '../choices.ts';
import type { EmitOptions } from '../emit.ts';
import { entryAt } from '../entry-at.ts';
import { exit, type Io } from '../io.ts';
import { loadRuleSets, standardIds } from '../rule-sets.ts';
import { usageError } from '../usage-error.ts';
import { writeFiles } from '../write-output.ts';

/** What `init` can be told. */
export interface InitOptions extends EmitOptions {
  readonly standard?: readonly string[];
  readonly service?: readonly string[];
  readonly quiet?: boolean;
}

/** The services that a starter can be for. */
const starterServices: readonly string[] = x1452Starter.services.map(({ data }) => data.type);

/** The name of the JSON Schema beside a starter, so that an editor finds it offline. */
const schemaName = 'clausewise.schema.json';

/** Writes a commented starter descriptor, and beside it the JSON Schema that its first line points an editor to. */
export const init = async (file: string, options: InitOptions, io: Io): Promise<number> => {
  const shown = options.output ?? file; // where both are given, -o wins
  const path = resolve(io.cwd, shown);
  const chosenFor = await choose(options);
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

/** What a starter is for: services of X.1452, and standards for which there are other sections. */
interface Choice {
  readonly services: readonly string[];
  readonly others: readonly RuleSet[];
  /** Whether the choice was left to us. */
  readonly isDefault: boolean;
}

/** A service is a choice of X.1452 too; where nothing is chosen, it is for all services of X.1452. */
const choose = async ({ standard, service }: InitOptions): Promise<Choice> => {
  const services = service?.map(word => chosen('service', word, starterServices)) ?? [];
  const sets = await loadRuleSets({ standard: standard ?? [] });
  const isDefault = standard === undefined && service === undefined;
  const isForAll = service === undefined && (isDefault || sets.some(isOfServices));
  return {
    services: isForAll ? starterServices : [...new Set(services)],
    others: sets.filter(set => !isOfServices(set)),
    isDefault,
  };
};

const isOfServices = ({ standard }: RuleSet): boolean => standard.id === x1452.id;

const starterText = ({ services, others }: Choice, schema: string): string => {
  const standards = [...(services.length > 0 ? [x1452] : []), ...others.map(({ standard }) => standard)];
  return starterDescriptor(x1452Starter, {
    services,
    requirements: x1452.requirements,
    standard: listed(standards.map(({ designation, edition }) => `${designation} (${edition})`)),
    schema: `./${schemaName}`,
    sections: {
      // sound: the schema that the build writes is a JSON Schema
      schema: JSON.parse(schema) as StarterSchema,
      sections: others.flatMap(({ standard }) => standard.sections),
      requirements: others.flatMap(catalogue),
    },
  });
};

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
  readonly chosenFor: Choice;
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

const otherStandards = `clausewise: it is for ${x1452.id}; \`--standard\` chooses among ${standardIds.join(', ')}`;

/** Where all that is asked is derived, nothing gates unless it is told to. */
const checkOf = (shown: string, { services, others }: Choice): string => {
  const obligations = new Set(
    others.flatMap(({ standard }) => standard.requirements.map(({ obligation }) => obligation)),
  );
  const gates = services.length > 0 || obligations.has('required') || obligations.has('recommended');
  return `clausewise check ${shown}${gates ? '' : ' --gate derived=pass'}`;
};
