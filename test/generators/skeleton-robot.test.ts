import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { robotSkeletons } from '../../generators/skeleton-for-robot.ts';
import { oneSpaced, skeletonText } from '../../generators/skeleton-text.ts';
import { skeletonFolder, writeNew } from './skeleton-folder.ts';
import { hostileNames, hostileSkeletonInput, skeletonInput } from './skeleton-inputs.ts';
import { noRobot, runRobot } from './skeleton-tool-robot.ts';

describe.skipIf(noRobot !== '')(
  `Robot Framework (${noRobot === '' ? 'installed' : `skipped: ${noRobot}`})`,
  { timeout: 120_000 },
  () => {
    const folder = skeletonFolder();
    afterAll(folder.remove);

    test('skips each case until its keyword is written, and then takes its outcome', () => {
      const [file] = writeNew(robotSkeletons(skeletonInput), join(folder.path, 'fixture'));
      if (file === undefined) throw new TypeError('there is no file');
      expect(new Set(runRobot([file]).cases.map(({ status }) => status))).toEqual(new Set(['SKIP']));
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('Skip    not yet written', 'Log    it was met with'));
      expect(
        runRobot([file])
          .cases.map(({ status }) => status)
          .toSorted(),
      ).toEqual(['PASS', 'SKIP', 'SKIP', 'SKIP']);
    });

    test('keeps all eight fields of documentation, in their order', () => {
      const files = writeNew(robotSkeletons(skeletonInput), join(folder.path, 'fields'));
      for (const { doc } of runRobot(files, '--dryrun').cases)
        expect(doc.match(fields)).toEqual([
          'Test ID:',
          'Test title:',
          'Test objective:',
          'Pre-conditions:',
          'Reference:',
          'Config ID:',
          'Applicability:',
          'Post-Conditions:',
        ]);
    });

    test('shows a hostile name as the text that it is', () => {
      const files = writeNew(robotSkeletons(hostileSkeletonInput), join(folder.path, 'hostile'));
      const { warned, cases } = runRobot(files);
      expect(warned).toBe('');
      expect(cases.map(({ status }) => status)).toEqual(hostileNames.map(() => 'SKIP'));
      for (const [index, name] of hostileNames.entries())
        expect(oneSpaced(cases[index]?.doc ?? '')).toContain(
          `The objective is to ${oneSpaced(skeletonText(name))} Pre-conditions:`.replace(
            'to Given',
            'to given',
          ),
        );
    });

    test('refuses a keyword that is not there, so that what is accepted was looked at', () => {
      const [file] = writeNew(robotSkeletons(skeletonInput), join(folder.path, 'broken'));
      if (file === undefined) throw new TypeError('there is no file');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('*** Keywords ***', '*** Comments ***'));
      expect(runRobot([file], '--dryrun').status).not.toBe(0);
    });
  },
);

const fields =
  /^(?:Test ID|Test title|Test objective|Pre-conditions|Reference|Config ID|Applicability|Post-Conditions):/gmu;
