import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test, vi } from 'vitest';

import { packageFolder } from './built.ts';
import { call } from './call.ts';
import { workspace } from './workspace.ts';

vi.setConfig({ testTimeout: 60_000 });

const cwd = packageFolder;
const ns = 'https://clausewise.dev/ns/oscal';

interface Written {
  readonly standards: readonly {
    readonly standard: { readonly id: string };
    readonly purposes: readonly {
      readonly id: string;
      readonly requirement: string;
      readonly selection: string;
    }[];
  }[];
  readonly gaps: readonly unknown[];
}

const jsonOf = async (...args: readonly string[]): Promise<Written> =>
  // sound: the schema says so, which the last test holds it to
  JSON.parse((await call(['purposes', ...args, '-f', 'json'], { cwd })).stdout) as Written;

test('writes the purposes of every standard, and nothing is missing from them', async () => {
  const { code, stdout, stderr } = await call(['purposes'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.match(/^## .*$/gmu)).toHaveLength(5);
});

test('writes those of a requirement as they are among all', async () => {
  const { standards } = await jsonOf('--standard', 'x1452');
  const one = await jsonOf('--requirement', 'x1452-9.1.1-1');
  expect(one.standards.map(({ standard }) => standard.id)).toEqual(['x1452']);
  expect(one.standards[0]?.purposes).toEqual(
    standards[0]?.purposes.filter(({ requirement }) => requirement === 'x1452-9.1.1-1'),
  );
  expect(one.standards[0]?.purposes[0]).toMatchObject({ selection: 'A.1/24 AND A.7/1' });
});

test('writes to a file, and says what it does not know', async () => {
  const folder = workspace({});
  const written = await call(['purposes', '--clause', '9.1.1', '-o', 'tp.md'], { cwd: folder });
  const printed = await call(['purposes', '--clause', '9.1.1'], { cwd: folder });
  expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(folder, 'tp.md'), 'utf8')).toBe(printed.stdout);
  expect(await call(['purposes', '-f', 'xml'], { cwd: folder })).toMatchObject({ code: 2, stdout: '' });
  expect(await call(['purposes', '--clause', '99'], { cwd: folder })).toEqual({
    code: 5,
    stdout: '',
    stderr: 'clausewise: no requirement is left by this filter\n',
  });
});

test('tells what is missing, and is exit 1 then: here nobody knows how a control is verified', async () => {
  const control = {
    id: 'mo-1',
    title: 'Ropes',
    props: [
      { name: 'obligation', value: 'required', ns },
      { name: 'verification', value: 'none', ns },
    ],
    parts: [
      { name: 'statement', prose: 'Use two ropes.' },
      { name: 'not-verified', ns, prose: 'nobody has found out how' },
    ],
  };
  const metadata = { title: 'Rules of the harbour', version: '3', 'oscal-version': '1.1.2' };
  const folder = workspace({
    'harbour.json': JSON.stringify({ catalog: { metadata, controls: [control] } }),
  });
  const { code, stdout, stderr } = await call(
    ['purposes', '--catalogue', 'harbour.json', '--standard', 'harbour'],
    { cwd: folder },
  );
  const message = '`harbour-mo-1` can be gated on and has no test purpose: nobody has found out how';
  expect({ code, stderr }).toEqual({ code: 1, stderr: `clausewise: ${message} [purpose-missing]\n` });
  expect(stdout).toContain(`## Gaps\n\n- ${message}\n`);
});

test('writes what its schema documents', async () => {
  const { stdout } = await call(['schema', 'purposes'], { cwd });
  // sound: ajv refuses what is no schema
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(stdout) as object);
  expect([validate(await jsonOf()), validate.errors]).toEqual([true, null]);
});
