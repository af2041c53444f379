import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { robotSkeletons } from '../../generators/skeleton-for-robot.ts';
import { ttcn3Skeletons } from '../../generators/skeleton-for-ttcn3.ts';
import { oneSpaced } from '../../generators/skeleton-text.ts';
import { skeletonFolder, writeNew } from './skeleton-folder.ts';
import { ruleSets, standardInput } from './skeleton-inputs.ts';
import { noGherkin, scenariosOf } from './skeleton-tool-gherkin.ts';
import { noRobot, runRobot } from './skeleton-tool-robot.ts';
import { purposesOf } from './skeleton-tool-tdl-to.ts';
import { accepted, compiled, noTitan } from './skeleton-tool-ttcn3.ts';

const folder = skeletonFolder();
afterAll(folder.remove);

// What is written for our own standards is put to the tools in one file, since their purposes take long to derive.
describe.each(ruleSets)('for $standard.id', { timeout: 180_000 }, set => {
  const { id } = set.standard;
  const purposes = () =>
    standardInput(set).requirements.flatMap(requirement =>
      requirement.purposes.purposes.map(purpose => ({ ...requirement, purpose })),
    );

  test('writes each purpose in the shape of TDL-TO', () => {
    const written = purposesOf(standardInput(set)).map(
      ([purpose = '', objective = '']) => [purpose, objective] as const,
    );
    expect(new Map(written)).toEqual(
      new Map(purposes().map(({ purpose }) => [purpose.id, oneSpaced(purpose.objective)])),
    );
    expect(written.length).toBe(purposes().length);
  });

  test.skipIf(noRobot !== '')(
    'writes suites that Robot Framework accepts, a tagged case for each purpose',
    () => {
      const { status, warned, cases } = runRobot(
        writeNew(robotSkeletons(standardInput(set)), join(folder.path, id)),
        '--dryrun',
      );
      expect([status, warned]).toEqual([0, '']);
      expect(cases.map(({ tags }) => tags.find(tag => tag.includes('@'))).toSorted()).toEqual(
        purposes()
          .map(({ entry }) => `${entry.id}@${entry.revision}`)
          .toSorted(),
      );
    },
  );

  test.skipIf(noGherkin !== '')('writes features that its parser reads, a scenario for each purpose', () => {
    const scenarios = scenariosOf(standardInput(set)).map(({ name, tags, steps }) => ({
      id: name.split(' ')[0],
      tags: tags.map(tag => tag.name),
      steps: steps.length,
    }));
    expect(new Map(scenarios.map(each => [each.id, each]))).toEqual(
      new Map(
        purposes().map(({ entry, purpose }) => [
          purpose.id,
          {
            id: purpose.id,
            tags: [
              `@${entry.id}`,
              `@revision-${entry.revision}`,
              `@${purpose.kind}`,
              ...(entry.verification.method === 'rule' ? ['@descriptor'] : []),
            ],
            steps: purpose.initial.length + 2,
          },
        ]),
      ),
    );
  });

  test.skipIf(noTitan !== '')('writes modules that Titan compiles', () => {
    const files = ttcn3Skeletons(standardInput(set));
    expect(compiled(writeNew(files, join(folder.path, id)))).toEqual(accepted);
  });
});
