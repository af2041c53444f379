import { expect, test } from 'vitest';

import { tdlToSkeletons } from '../../generators/skeleton-for-tdl-to.ts';
import { newSkeleton } from '../../generators/skeleton-merge.ts';
import { oneSpaced, skeletonText } from '../../generators/skeleton-text.ts';
import { hostileNames, hostileSkeletonInput } from './skeleton-inputs.ts';
import { purposesIn, purposesOf } from './skeleton-tool-tdl-to.ts';

test('keeps a hostile name inside of its string', () => {
  expect(purposesOf(hostileSkeletonInput).map(([, objective]) => objective)).toEqual(
    hostileNames.map(name => oneSpaced(skeletonText(name))),
  );
});

test('would be told of a bracket that is missing', () => {
  const [file] = tdlToSkeletons(hostileSkeletonInput);
  if (file === undefined) throw new TypeError('there is no file');
  expect(() => purposesIn(newSkeleton(file).replace('ensure that {', 'ensure that'))).toThrow(SyntaxError);
});
