import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import type { SkeletonInput } from '../../generators/skeleton-input.ts';
import { ttcn3Skeletons } from '../../generators/skeleton-for-ttcn3.ts';
import { skeletonFolder, writeNew } from './skeleton-folder.ts';
import { hostileSkeletonInput, skeletonInput } from './skeleton-inputs.ts';
import { accepted, compiled, noTitan } from './skeleton-tool-ttcn3.ts';

describe.skipIf(noTitan !== '')(
  `Titan (${noTitan === '' ? 'installed' : `skipped: ${noTitan}`})`,
  { timeout: 120_000 },
  () => {
    const folder = skeletonFolder();
    afterAll(folder.remove);

    test('compiles what is written with hostile names', () => {
      const files = ttcn3Skeletons(hostileSkeletonInput);
      expect(compiled(writeNew(files, join(folder.path, 'hostile')))).toEqual(accepted);
    });

    test('compiles with what a person writes into the functions and the tester', () => {
      const [file] = writeNew(ttcn3Skeletons(skeletonInput), join(folder.path, 'written'));
      if (file === undefined) throw new TypeError('there is no file');
      const text = readFileSync(file, 'utf8')
        .replace('type component Tester {}', 'type component Tester { timer t_guard; }')
        .replace(/return none;.*/u, 't_guard.start(1.0);\n    t_guard.timeout;\n    return pass;');
      writeFileSync(file, text);
      expect(compiled([file])).toEqual(accepted);
    });

    test('compiles two purposes whose names would be one', () => {
      const [first, ...rest] = skeletonInput.requirements;
      if (first === undefined) throw new TypeError('there is no requirement');
      const id = first.entry.id.replaceAll('.', '-');
      const twin = {
        ...first,
        entry: { ...first.entry, id },
        purposes: {
          ...first.purposes,
          purposes: first.purposes.purposes.map(each => ({
            ...each,
            id: each.id.replace(first.entry.id, id),
          })),
        },
      };
      const input: SkeletonInput = { ...skeletonInput, requirements: [first, twin, ...rest] };
      expect(compiled(writeNew(ttcn3Skeletons(input), join(folder.path, 'twins')))).toEqual(accepted);
    });

    test('refuses a function that is not there, so that what is accepted was looked at', () => {
      const [file] = writeNew(ttcn3Skeletons(skeletonInput), join(folder.path, 'broken'));
      if (file === undefined) throw new TypeError('there is no file');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('function f_', 'function g_'));
      expect(compiled([file]).errors).not.toEqual([]);
    });
  },
);
