import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test, vi } from 'vitest';

import { complaints } from './compiler.ts';

vi.setConfig({ testTimeout: 60_000 });

const model = 'model/expression.ts';
const readings = ['checks/evaluate.ts', 'checks/explain.ts', 'checks/reads.ts', 'checks/english.ts'];
const source = readFileSync(resolve(import.meta.dirname, '../..', model), 'utf8');
const marker = 'export type Condition =\n';

const codesOf = (text: string): readonly (readonly string[])[] => {
  const found = complaints({ [model]: text }, readings);
  return readings.map(path => (found.get(path) ?? []).map(({ code }) => code));
};

test('every reading knows every kind of condition', () => {
  expect(codesOf(source)).toEqual(readings.map(() => []));
});

test('a new kind of condition does not compile until every reading knows it', () => {
  expect(source).toContain(marker);
  const extended = source.replace(
    marker,
    `${marker}  | { readonly kind: 'unheardOf'; readonly path: Path }\n`,
  );
  expect(codesOf(extended).map(codes => codes.some(code => missing.includes(code)))).toEqual(
    readings.map(() => true),
  );
});

/** A function that ends without an answer, or a kind that is taken for none. */
const missing = ['TS2366', 'TS1360'];
