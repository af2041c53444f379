import { execFileSync } from 'node:child_process';

import { expect, test } from 'vitest';

import { oscalUuid } from '../../../generators/oscal/oscal-uuid.ts';

const python = (script: string): string =>
  execFileSync('python3', ['-c', script], { encoding: 'utf8' }).trim();
const havePython = ((): boolean => {
  try {
    return python('print(1)') === '1';
  } catch {
    return false;
  }
})();

test.skipIf(!havePython)(
  'is what another implementation of version 5 makes (skipped where there is no python3)',
  () => {
    const ours = "uuid.uuid5(uuid.NAMESPACE_URL, 'https://clausewise.dev/ns/oscal')";
    const names = [['a'], ['a', 'b/c'], ['é']] as const;
    for (const list of names) {
      const json = JSON.stringify(['finding', ...list]);
      expect(oscalUuid('finding', ...list)).toBe(
        python(
          `import uuid; print(uuid.uuid5(${ours}, bytes.fromhex('${Buffer.from(json).toString('hex')}').decode()))`,
        ),
      );
    }
  },
);

test('is the same for the same names and another for others', () => {
  const uuids = [
    oscalUuid('finding', 'a', 'b'),
    oscalUuid('finding', 'a b'),
    oscalUuid('finding', 'a', 'b', ''),
    oscalUuid('risk', 'a', 'b'),
  ];
  expect(new Set(uuids).size).toBe(4);
  expect(oscalUuid('finding', 'a', 'b')).toBe(uuids[0]);
});
