import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

interface File {
  readonly name: string;
  readonly text: string;
}

const filesIn = (folder: string): readonly File[] => {
  const url = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => ({ name, text: readFileSync(new URL(name, url), 'utf8') }));
};

const named = filesIn('checks/named');
const tables = filesIn('requirements').filter(({ name }) => /\/verification[\w-]*\.ts$/u.test(name));

/** What a file exports and can be called or put into a rule, each with where it stands. */
const exported = named.flatMap(file =>
  [...file.text.matchAll(/^export const (\w+)/gmu)].map(([, name = '']) => ({ name, file })),
);

const timesIn = (text: string, name: string): number =>
  [...text.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].length;

test('the verification tables of the standards use every named check, be it through another one', () => {
  const unused = exported.filter(
    ({ name, file }) =>
      !tables.some(({ text }) => timesIn(text, name) > 0) &&
      !named.some(({ text }) => timesIn(text, name) > (text === file.text ? 1 : 0)),
  );
  expect(tables.length).toBeGreaterThan(20);
  expect(exported.length).toBeGreaterThan(150);
  expect(unused.map(({ name, file }) => `${file.name}: ${name}`)).toEqual([]);
});
