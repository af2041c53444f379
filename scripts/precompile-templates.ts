/**
 * Compiles generators/templates/*.hbs into generators/generated/templates.ts, so that nothing is compiled at run time
 * and only the Handlebars runtime is shipped; and joins the script of the pages into page-script.ts beside it. With
 * `--check` it writes nothing and fails where a file would change.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import Handlebars from 'handlebars';
import { format, resolveConfig } from 'prettier';

import { pageScript, pageStyle } from './page-assets.ts';

const folder = new URL('../generators/templates/', import.meta.url);
const generated = new URL('../generators/generated/', import.meta.url);
const style = await pageStyle();
const script = await pageScript();

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');

/** What a template of HTML may call; `js` and `line` write code, and belong to the templates that escape nothing. */
const knownHelpers = { messageParts: true, js: true, line: true };

/** The style sheet stands in the page, its hash and the script's in the page's policy, before anybody's data is known. */
const withAssets = (template: string): string =>
  template
    .replaceAll('@@style-hash@@', () => style.hash)
    .replaceAll('@@script-hash@@', () => script.hash)
    .replaceAll('@@style@@', () => style.text);

const compile = (file: string): string => {
  const source = withAssets(read(file));
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
const sources: Readonly<Record<string, string>> = {
  'templates.ts': `// Written by scripts/precompile-templates.ts from generators/templates; change those and run it.
// @ts-nocheck: what Handlebars writes has no types.
export const templates: Readonly<Record<string, unknown>> = {
${entries.join('')}};
`,
  'page-script.ts': `// Written by scripts/precompile-templates.ts from generators/page/browser; change that and run it.
/** The script of the pages, and the hash by which their policy knows it. */
export const pageScript = ${JSON.stringify(script)} as const;
`,
};
for (const [name, source] of Object.entries(sources)) {
  const target = new URL(name, generated);
  const options = await resolveConfig(fileURLToPath(target));
  const text = await format(source, { ...options, parser: 'typescript' });
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    process.stderr.write(
      `generators/generated/${name} is not what its sources come to; run this without --check\n`,
    );
    process.exitCode = 1;
  }
}
