import { hash } from 'node:crypto';

import type { SkeletonFile, SkeletonRegion } from '../generators/skeleton-file.ts';
import { newSkeleton } from '../generators/skeleton-merge.ts';
import { random } from './random.ts';

/** A skeleton, the same after its catalogue has changed, and its file as a person left it. */
export interface EditedSkeleton {
  readonly file: SkeletonFile;
  readonly changed: SkeletonFile;
  readonly edited: string;
  /** What the person wrote. */
  readonly own: readonly string[];
}

const cases = 10;

/** Skeletons of 10 cases, in each of which a person has turned some of the todo tests into tests of their own. */
export const editedSkeletons = (count: number, seed: number): readonly EditedSkeleton[] => {
  const draw = random(seed);
  return Array.from({ length: count }, (_, index) => {
    const ids = Array.from({ length: cases }, (_each, number) => `bench-${index}-${number}`);
    const file = skeleton(
      index,
      ids.map(id => region(id, 1)),
    );
    const changes = [...ids.slice(1), `bench-${index}-new`].map(id => region(id, draw.chance(0.3) ? 2 : 1));
    const own: string[] = [];
    const edited = newSkeleton(file).replaceAll(/^test\.todo\(.*\n/gmu, todo => {
      if (draw.chance(0.5)) return todo;
      const mine = ownTest(`own ${index} ${own.length}`);
      own.push(mine);
      return mine;
    });
    return { file, changed: skeleton(index, changes), edited: `// mine\n${edited}`, own };
  });
};

const ownTest = (title: string): string =>
  `test('${title}', async () => {
  const answer = await fetch('https://device.example/api');
  // clausewise: begin is what a mark looks like, and this is none
  expect(answer.status, \`status of \${answer.url}\`).toBe(401);
  for (const [name, value] of answer.headers) {
    expect(name).not.toMatch(/^x-powered-by$/iu);
    expect(value.length).toBeGreaterThan(0);
  }
});
`;

const digest = (text: string): string => hash('sha256', text);

const region = (id: string, revision: number): SkeletonRegion => ({
  id,
  revision,
  rule: digest(`${id} ${revision}`),
  text: `// ${id}, revision ${revision}, required, ICS item A.7/1
${Array.from({ length: 6 }, (_, line) => `// TP/${id}/BI-0${line}: show that a party fails where what is asked for is left out`).join('\n')}
test('[${id}@${revision}] a party answers for what it deploys [descriptor]', () => {
  expect(deployment).toSatisfy('${id}');
});
`,
  seed: `test.todo('[${id}@${revision}] a party answers for what it deploys');\n`,
  aspects: { statement: digest(`${id} ${revision}`), obligation: digest('required') },
});

const skeleton = (index: number, regions: readonly SkeletonRegion[]): SkeletonFile => ({
  path: `bench-${index}.test.ts`,
  language: 'typescript',
  comment: { open: '//', close: '' },
  head: {
    id: 'head',
    revision: 1,
    rule: digest('rules'),
    text: `import { conformance } from 'clausewise/vitest';\nimport { expect, test } from 'vitest';\n\nconst deployment = await conformance('deployment.yaml');\n`,
    aspects: {},
  },
  regions,
});
