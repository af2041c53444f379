import { describe, expect, test } from 'vitest';

import { gherkinSkeletons } from '../../generators/skeleton-for-gherkin.ts';
import { newSkeleton } from '../../generators/skeleton-merge.ts';
import { hostileNames, hostileSkeletonInput } from './skeleton-inputs.ts';
import { noGherkin, scenariosIn, scenariosOf } from './skeleton-tool-gherkin.ts';

describe.skipIf(noGherkin !== '')(
  `Gherkin (${noGherkin === '' ? 'its parser is installed' : `skipped: ${noGherkin}`})`,
  () => {
    test('reads a hostile name as the text of a step', () => {
      const scenarios = scenariosOf(hostileSkeletonInput);
      expect(scenarios.map(({ steps }) => steps.map(({ keyword }) => keyword.trim()))).toEqual(
        hostileNames.map(() => ['Given', 'And', 'When', 'Then']),
      );
      for (const { steps } of scenarios) expect(new Set(steps.map(({ text }) => text)).size).toBe(1);
    });

    test('refuses a scenario without its keyword, so that what is accepted was looked at', () => {
      const [file] = gherkinSkeletons(hostileSkeletonInput);
      if (file === undefined) throw new TypeError('there is no file');
      expect(() => scenariosIn(newSkeleton(file).replace('  Scenario: ', '  '))).toThrow(/expected/u);
    });
  },
);
