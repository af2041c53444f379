import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { assessed } from './assessed.ts';
import { modelsByVersion, textOf } from './written.ts';

/** An oscal-cli, or what is called as it is: see metaschema/install.sh. */
const validator = process.env['CLAUSEWISE_OSCAL_CLI'];

const folder = mkdtempSync(join(tmpdir(), 'clausewise-oscal-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...words: readonly string[]): { readonly status: number | null; readonly said: string } => {
  const { status, stdout, stderr } = spawnSync(validator ?? '', words, { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}`.trim() };
};

const verdictOn = (text: string): ReturnType<typeof run> => {
  const file = join(folder, 'document.json');
  writeFileSync(file, text);
  return run('validate', file);
};

/** A validator that knows no mappings is asked about the version before they came; the documents differ in nothing else. */
const asked = (): typeof modelsByVersion => {
  const version = /\b1\.[2-9]\.\d/.test(run('--version').said) ? '1.2.1' : '1.1.3';
  return modelsByVersion.filter(([, each]) => each === version);
};

/** Texts of others are cited without an address, which is worth a warning and no more. */
const isReport = (line: string): boolean =>
  /\b(?:CRITICAL|ERROR|WARNING)\b/.test(line) && !line.includes("'rlink|base64'");

test.skipIf(validator === undefined)(
  'leaves the constraints of the OSCAL Metaschema nothing to report (skipped where CLAUSEWISE_OSCAL_CLI names no validator)',
  { timeout: 120_000 },
  async () => {
    const input = await assessed(
      ['examples/violating/secure-connecting.yaml', 'examples/security-monitoring-evidence/descriptor.yaml'],
      { waivers: ['examples/waivers/secure-connecting.yaml'] },
    );
    for (const [model, version] of asked()) {
      const { status, said } = verdictOn(await textOf(model, input, { version }));
      expect([model, status, said.split('\n').filter(isReport)]).toEqual([model, 0, []]);
    }
    const misnamed = (await textOf('profile', input)).replaceAll(
      '"ns": "https://clausewise.dev/ns/oscal",',
      '',
    );
    expect(verdictOn(misnamed).status).not.toBe(0);
  },
);
