import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { packageFolder } from '../cli/built.ts';

interface Control {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly { readonly name: string; readonly prose?: string }[];
}

// sound: the catalogue is read by the self-trace, which refuses anything else
const { catalog } = JSON.parse(readFileSync(join(packageFolder, 'promises/catalog.json'), 'utf8')) as {
  readonly catalog: { readonly groups: readonly { readonly controls: readonly Control[] }[] };
};

test('the promises of the architecture are those of the catalogue, word for word', () => {
  const told = readFileSync(join(packageFolder, 'ARCHITECTURE.md'), 'utf8').split('## Promises')[1] ?? '';
  const promised = [...told.matchAll(/^- \*\*(P\d+) ([^*]+)\*\* - ([^]*?)(?=\n- |\n\n|\n*$)/gmu)].map(
    ([, id = '', title = '', prose = '']) => `${id} ${title}: ${prose.trim().replaceAll(/\s+/gu, ' ')}`,
  );
  const catalogued = catalog.groups
    .flatMap(({ controls }) => controls)
    .map(({ id, title, parts }) => {
      const statement = parts.find(({ name }) => name === 'statement')?.prose ?? '';
      return `${id.toUpperCase()} ${title}: ${statement.replaceAll(/\b(?:MUST|SHALL|NOT)\b/gu, word => word.toLowerCase())}`;
    });
  expect(promised.length).toBeGreaterThan(0);
  expect(promised).toEqual(catalogued);
});
