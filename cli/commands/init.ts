import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { escapeTerminal } from '../../generators/escape-terminal.ts';
import { starterDescriptor } from '../../generators/starter-descriptor.ts';
import { x1452 } from '../../requirements/x1452/standard.ts';
import { x1452Starter } from '../../requirements/x1452/starter.ts';
import { chosen } from '../choices.ts';
import type { EmitOptions } from '../emit.ts';
import { entryAt } from '../entry-at.ts';
import { exit, type Io } from '../io.ts';
import { usageError } from '../usage-error.ts';
import { writeFiles } from '../write-output.ts';

/** What `init` can be told. */
export interface InitOptions extends EmitOptions {
  readonly service?: readonly string[];
  readonly quiet?: boolean;
}

/** The services that a starter can be for. */
const starterServices: readonly string[] = x1452Starter.services.map(({ data }) => data.type);

/** The name of the JSON Schema beside a starter, so that an editor finds it offline. */
const schemaName = 'clausewise.schema.json';

/** Writes a commented starter descriptor, and beside it the JSON Schema that its first line points an editor to. */
export const init = (file: string, options: InitOptions, io: Io): number => {
  const shown = options.output ?? file; // where both are given, -o wins
  const path = resolve(io.cwd, shown);
  const services = new Set(
    (options.service ?? starterServices).map(word => chosen('service', word, starterServices)),
  );
  refuse(path, shown, options.force === true);
  const text = starterDescriptor(x1452Starter, {
    services: [...services],
    requirements: x1452.requirements,
    standard: `${x1452.designation} (${x1452.edition})`,
    schema: `./${schemaName}`,
  });
  const schema = join(dirname(path), schemaName);
  const hasSchema = isThere(schema);
  if (options.dryRun !== true) {
    const schemaFiles = hasSchema ? [] : [{ path: schema, text: descriptorSchema() }];
    writeFiles([...schemaFiles, { path, text }], { overwrite: options.force === true });
  }
  if (options.dryRun === true || options.quiet !== true)
    io.err(told(shown, hasSchema, options.dryRun === true));
  return exit.ok;
};

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

const descriptorSchema = (): string =>
  readFileSync(new URL('../../readers/generated/descriptor.schema.json', import.meta.url), 'utf8');

const told = (shown: string, hasSchema: boolean, isDryRun: boolean): string => {
  const schema = join(dirname(shown), schemaName);
  const verb = isDryRun ? 'would write' : 'wrote';
  const lines = [
    `clausewise: ${verb} ${shown}, in which every claim is still to be made`,
    hasSchema
      ? `clausewise: left ${schema} as it is; \`clausewise schema -o ${schema}\` writes it anew`
      : `clausewise: ${verb} ${schema}, the JSON Schema for editors`,
    ...(isDryRun ? [] : [`clausewise: next, state what is so, and run \`clausewise check ${shown}\``]),
  ];
  return lines.map(line => `${escapeTerminal(line)}\n`).join('');
};
