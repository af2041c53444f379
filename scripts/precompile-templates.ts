/**
 * Compiles generators/templates/*.hbs into generators/generated/templates.ts, so that nothing is compiled at run time
 * and only the Handlebars runtime is shipped. With `--check` it writes nothing and fails where the file would change.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import Handlebars from 'handlebars';
import { format, resolveConfig } from 'prettier';

const folder = new URL('../generators/templates/', import.meta.url);
const target = new URL('../generators/generated/templates.ts', import.meta.url);

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');

/** What a template of HTML may call; `js` and `line` write code, and belong to the templates that escape nothing. */
const knownHelpers = { messageParts: true, js: true, line: true };

/** The style sheet stands in the page, and its hash in the page's policy; both are known before anybody's data is. */
const withStyle = (template: string): string => {
  const style = `\n${read('style.css')}`;
  const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
  return template.replaceAll('@@style-hash@@', () => hash).replaceAll('@@style@@', () => style);
};

const compile = (file: string): string => {
  const source = withStyle(read(file));
  const noEscape = !file.endsWith('.html.hbs');
  if (!noEscape && /\{\{[{&]/u.test(source)) throw new Error(`${file} writes a value unescaped`);
  const spec: unknown = Handlebars.precompile(source, { noEscape, knownHelpers, knownHelpersOnly: true });
  // The types claim an object; what is returned is the source text of one.
  if (typeof spec !== 'string') throw new Error(`${file} did not compile to text`);
  return spec;
};

const files = readdirSync(folder)
  .filter(name => name.endsWith('.hbs'))
  .sort();
const entries = files.map(file => `  ${JSON.stringify(file.replace(/\.hbs$/u, ''))}: ${compile(file)},\n`);
const source = `// Written by scripts/precompile-templates.ts from generators/templates; change those and run it.
// @ts-nocheck: what Handlebars writes has no types.
export const templates: Readonly<Record<string, unknown>> = {
${entries.join('')}};
`;
const options = await resolveConfig(fileURLToPath(target));
const text = await format(source, { ...options, parser: 'typescript' });

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write(
    'generators/generated/templates.ts is not what the templates compile to; run this without --check\n',
  );
  process.exitCode = 1;
}
