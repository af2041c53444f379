/**
 * Writes the files that are derived from the schemas of what is read. With `--check` it writes nothing and exits 1 where
 * a file is not what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { BaselineSchema } from '../model/baseline-schema.ts';
import { DescriptorSchema } from '../model/descriptor-schema.ts';
import { WaiversSchema } from '../model/waivers-schema.ts';

import { editorSchema } from './editor-schema.ts';
import { plainSchema } from './plain-schema.ts';
import { validatorSource } from './validator-source.ts';

const schema = plainSchema(DescriptorSchema);
const folder = new URL('../readers/generated/', import.meta.url);
const sources: Readonly<Record<string, string>> = {
  'descriptor.schema.json': JSON.stringify(editorSchema(schema)),
  'validate-descriptor.ts': validatorSource(schema, 'model/descriptor-schema.ts'),
  'validate-waivers.ts': validatorSource(plainSchema(WaiversSchema), 'model/waivers-schema.ts'),
  'validate-baseline.ts': validatorSource(plainSchema(BaselineSchema), 'model/baseline-schema.ts'),
};

const formatted = async (name: string, source: string): Promise<string> => {
  const filepath = fileURLToPath(new URL(name, folder));
  return format(source, { ...(await resolveConfig(filepath)), filepath });
};

const current = (name: string): string | undefined => {
  try {
    return readFileSync(new URL(name, folder), 'utf8');
  } catch {
    return undefined;
  }
};

const files = await Promise.all(
  Object.entries(sources).map(async ([name, source]) => [name, await formatted(name, source)] as const),
);
const different = files.filter(([name, text]) => current(name) !== text);
if (process.argv.includes('--check')) {
  for (const [name] of different)
    console.error(`readers/generated/${name} is not up to date: run \`npm run generate\``);
  process.exitCode = different.length === 0 ? 0 : 1;
} else {
  for (const [name, text] of different) writeFileSync(new URL(name, folder), text);
}
