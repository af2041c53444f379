import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { renderTemplate } from '../../generators/render-template.ts';

const folder = new URL('../../generators/templates/', import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));

test('the generated templates are those that the sources compile to', () => {
  const run = () =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/precompile-templates.ts', '--check'], {
      cwd: root,
    });
  expect(run).not.toThrow();
});

test('in templates of HTML each value stands in text or in a quoted attribute of no URL but a fragment', () => {
  const names = readdirSync(folder).filter(name => name.endsWith('.html.hbs'));
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const values = text.replaceAll(/\{\{~?[#/>][^}]*\}\}|\{\{~?else~?\}\}/gu, '');
    expect(values.match(/=\{\{|<[^>"]*\{\{[^>]*>|\{\{[{&]|(?:href|src|style|on\w+)="\{\{/gu)).toBe(null);
  }
});

test('a template that is not there is a programmer error', () => {
  expect(() => renderTemplate('none', {})).toThrow('there is no template `none`');
});
