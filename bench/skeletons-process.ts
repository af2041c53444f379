// Puts edited skeletons of 10 cases each to their next emission, and parses the same files without more; writes what each
// took as JSON. Run by skeletons.ts as a process of its own: `skeletons-process.mjs <files> <seed>`.
import { ts } from 'ts-morph';

import { mergeSkeleton } from '../generators/skeleton-merge.ts';
import type { FoundSkeleton } from '../model/found-skeleton.ts';
import { skeletonScript } from '../readers/skeleton-script.ts';
import { editedSkeletons } from './edited-skeletons.ts';
import type { SkeletonTimes } from './skeletons.ts';
import { inTurn, milliseconds } from './statistics.ts';

const [files = '200', seed = '1'] = process.argv.slice(2);
const skeletons = editedSkeletons(Number(files), Number(seed));

const parse = (): void => {
  for (const { file, edited } of skeletons)
    ts.createSourceFile(file.path, edited, ts.ScriptTarget.ESNext, false);
};

const foundIn = (path: string, text: string): FoundSkeleton => {
  const found = skeletonScript(path, text);
  if (!found.ok) throw new Error(found.problems[0].message);
  return found.value;
};

const emit = (which: 'file' | 'changed'): readonly string[] =>
  skeletons.map(each => {
    const file = each[which];
    return mergeSkeleton(file, foundIn(file.path, each.edited), { isLeftOut: () => false }).text;
  });

const changed = emit('changed');
const untouched = emit('file').filter((text, index) => text !== skeletons[index]?.edited).length;
const lost = skeletons.filter(({ own }, index) =>
  own.some(line => !(changed[index]?.includes(line) ?? false)),
);
const taken = inTurn(15, {
  parse: () => milliseconds(parse),
  same: () => milliseconds(() => emit('file')),
  changed: () => milliseconds(() => emit('changed')),
});
const found: SkeletonTimes = {
  ...taken,
  bytes: skeletons.reduce((sum, { edited }) => sum + edited.length, 0),
  rewritten: untouched,
  lost: lost.length,
};
process.stdout.write(JSON.stringify(found));
