import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { packageFolder } from './built.ts';
import { call } from './call.ts';
import { allExamples } from './examples.ts';
import { workspace } from './workspace.ts';

/** The executable of the SARIF multitool (5.7), where the environment names one. */
const multitool = process.env['CLAUSEWISE_SARIF_MULTITOOL'];

interface Findings {
  readonly runs: readonly {
    readonly results: readonly { readonly ruleId: string; readonly message: unknown }[];
  }[];
}

/** What the multitool's rules for GitHub have to say of a file. */
const findingsOn = (folder: string, tool: string): readonly unknown[] => {
  const output = join(folder, 'findings.sarif');
  const levels = ['--rule-kind', 'Ghas', '--level', 'Error;Warning;Note', '--log', 'ForceOverwrite'];
  execFileSync(tool, ['validate', join(folder, 'check.sarif'), ...levels, '-o', output], { stdio: 'pipe' });
  // sound: a SARIF log, as the tool writes it
  const { runs } = JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/u, '')) as Findings;
  return runs.flatMap(({ results }) => results);
};

test.skipIf(multitool === undefined)(
  'leaves the rules of the SARIF multitool for GitHub nothing to report (skipped where CLAUSEWISE_SARIF_MULTITOOL does not name it)',
  async () => {
    const folder = workspace();
    for (const paths of [allExamples, [allExamples[0] ?? '']]) {
      const { stdout } = await call(['check', ...paths, '-f', 'sarif'], { cwd: packageFolder });
      writeFileSync(join(folder, 'check.sarif'), stdout);
      expect([paths, findingsOn(folder, multitool ?? '')]).toEqual([paths, []]);
    }
    const { stdout } = await call(['check', ...allExamples, '-f', 'sarif'], { cwd: packageFolder });
    writeFileSync(join(folder, 'check.sarif'), stdout.replaceAll('"help": {', '"helped": {'));
    expect(findingsOn(folder, multitool ?? '').length).toBeGreaterThan(0);
  },
  180_000,
);
