import type { SkeletonBytes, SkeletonFile } from '../generators/skeleton-file.ts';
import type { SkeletonInput } from '../generators/skeleton-input.ts';

type Emitted = readonly (SkeletonFile | SkeletonBytes)[];

/** What writes the skeletons of each framework; each loads only when asked for. */
export const skeletonEmitters: Readonly<Record<string, (input: SkeletonInput) => Promise<Emitted>>> = {
  vitest: async input => (await import('../generators/skeleton-for-vitest.ts')).vitestSkeletons(input),
  robot: async input => (await import('../generators/skeleton-for-robot.ts')).robotSkeletons(input),
  gherkin: async input => (await import('../generators/skeleton-for-gherkin.ts')).gherkinSkeletons(input),
  ttcn3: async input => (await import('../generators/skeleton-for-ttcn3.ts')).ttcn3Skeletons(input),
  scas: async input => (await import('../generators/skeleton-for-scas.ts')).scasSkeletons(input),
  'tdl-to': async input => (await import('../generators/skeleton-for-tdl-to.ts')).tdlToSkeletons(input),
};
