import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { packageFolder } from './built.ts';
import { preload } from './preload.ts';
import { clausewise } from './run.ts';
import { workspace } from './workspace.ts';

/** What a run called of the network. */
const calledBy = async (args: readonly string[], main?: string): Promise<readonly string[]> => {
  const list = join(workspace(), 'called.txt');
  const options = {
    cwd: packageFolder,
    node: preload.network(list),
    ...(main === undefined ? {} : { main }),
  };
  const { code } = await clausewise(args, options);
  expect(code).not.toBe(70);
  return existsSync(list) ? readFileSync(list, 'utf8').trimEnd().split('\n') : [];
};

test.each([
  'check examples/operator.yaml --waivers examples/waivers/secure-connecting.yaml',
  'check examples/security-monitoring-evidence/descriptor.yaml -f sarif --sarif-profile full',
  'report examples/operator.yaml -f docx -o FILE',
  'report examples/operator.yaml -f oscal-assessment-results',
  'matrix examples/operator.yaml -f html',
  'matrix examples/operator.yaml -f xlsx -o FILE',
  'ics examples/operator.yaml --standard zsm014',
  'skeleton --standard zsm014 --framework vitest -o FILE',
  'trace --gaps --quiet',
  'crosswalk --to nist-800-53',
  'access examples/operator.yaml',
])('[clausewise-p5] touches no network: %s', async line => {
  const file = join(workspace(), 'output');
  expect(await calledBy(line.split(' ').map(word => (word === 'FILE' ? file : word)))).toEqual([]);
});

test('would be caught if it did', async () => {
  const main = join(workspace(), 'main.mjs');
  writeFileSync(
    main,
    "import { connect } from 'node:net'; import { lookup } from 'node:dns/promises';\n" +
      "for (const call of [() => connect(1), () => lookup('localhost'), () => fetch('http://127.0.0.1:1')])\n" +
      '  try { await call(); } catch {}\n',
  );
  expect(await calledBy([], main)).toEqual(['connect', 'lookup', 'fetch']);
});
