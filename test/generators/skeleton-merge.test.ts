import { expect, test } from 'vitest';

import { skeletonDiff } from '../../generators/skeleton-diff.ts';
import {
  mergeSkeleton,
  newSkeleton,
  type MergedSkeleton,
  type MergeOptions,
} from '../../generators/skeleton-merge.ts';
import { skeletonNews } from '../../generators/skeleton-news.ts';
import { placedSkeletons } from '../../generators/skeleton-places.ts';
import { lampRule, lampsIn, lampSkeleton, type LampLanguage, type LampRule } from './skeleton-fixture.ts';

const one = lampRule('a-1');
const two = lampRule('a-2');
const three = lampRule('a-3');
const options: MergeOptions = { isLeftOut: () => false };

const written = (rules: readonly LampRule[], language: LampLanguage = 'typescript'): string =>
  newSkeleton(lampSkeleton(language, rules));

const merged = (
  text: string,
  rules: readonly LampRule[],
  choice?: MergeOptions['choice'],
  language: LampLanguage = 'typescript',
): MergedSkeleton => {
  const file = lampSkeleton(language, rules);
  return mergeSkeleton(file, lampsIn(file, text), {
    ...options,
    ...(choice === undefined ? {} : { choice }),
  });
};

/** A text with the marks made short. */
const short = (text: string): string =>
  text.replaceAll(/(clausewise:begin \S+) revision=(\d+) rule=\S+ text=\S+(?: was=\S+)?/gu, '$1 $2');

test('writes a new skeleton with a blank line between its regions, and each seed behind its own', () => {
  expect(short(written([one, two]))).toBe(`// clausewise:begin head 1
import { expect, it } from 'vitest';

const lit = () => true;
// clausewise:end head

// clausewise:begin a-1 1
it('[a-1] lamp a-1 is lit', () => {
  // look at it
  expect(lit()).toBe(true);
});
// clausewise:end a-1
it.todo('seed a-1');

// clausewise:begin a-2 1
it('[a-2] lamp a-2 is lit', () => {
  // look at it
  expect(lit()).toBe(true);
});
// clausewise:end a-2
it.todo('seed a-2');
`);
});

test('changes nothing where nothing has changed', () => {
  const text = written([one, two]).replace('it.todo', '  it.only').replaceAll('\n', '\r\n');
  expect(merged(text, [one, two])).toEqual({ text, news: [] });
});

test('writes a region anew that is worded otherwise, and says no more', () => {
  const text = written([one, two]);
  const reworded = { ...two, wording: 'walk round it' };
  expect(merged(text, [one, reworded])).toEqual({
    text: written([one, reworded]),
    news: [{ id: 'a-2', state: 'updated', changes: [] }],
  });
});

test('marks a region outdated whose requirement has changed, until a person deletes the line', () => {
  const changed = lampRule('a-2', { revision: 2, statement: 'lamp a-2 is bright' });
  const first = merged(written([one, two]), [one, changed]);
  expect(first.news).toEqual([
    { id: 'a-2', state: 'outdated', changes: ['revision 1 to 2', 'rule', 'statement'] },
  ]);
  const line =
    '// clausewise:outdated revision 1 to 2, rule, statement: review what you wrote for it, then delete this line\n';
  expect(first.text.replace(line, '')).toBe(
    written([one, changed]).replace('lamp a-2 is lit', 'lamp a-2 is bright'),
  );
  expect(short(first.text)).toContain(`// clausewise:begin a-2 2\n${line}it(`);

  expect(merged(first.text, [one, changed])).toEqual({
    text: first.text,
    news: [{ id: 'a-2', state: 'unreviewed', changes: [] }],
  });
  const again = merged(first.text, [one, { ...changed, revision: 3 }]);
  expect(again.text).toContain('// clausewise:outdated revision 1 to 3, rule, statement: review');
  expect(merged(first.text.replace(line, ''), [one, changed]).news).toEqual([]);
});

test('puts a new requirement behind what a person wrote for the one before it, once', () => {
  const mine = "it('mine', () => {});\n\n// about the third\n";
  const text = written([one, three]).replace("it.todo('seed a-1');\n\n", mine).replaceAll('\n', '\r\n');
  const { text: after, news } = merged(text, [one, two, three]);
  expect(short(after).replaceAll('\r\n', '\n')).toBe(
    short(written([one, two, three]))
      .replace("it.todo('seed a-1');\n", "it('mine', () => {});\n")
      .replace("it.todo('seed a-2');\n", "it.todo('seed a-2');\n\n// about the third")
      .replace('third\n\n//', 'third\n//'),
  );
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(news).toEqual([{ id: 'a-2', state: 'added', changes: [] }]);
  expect(merged(after, [one, two, three])).toEqual({ text: after, news: [] });
});

test('keeps a text without a line end at its end so', () => {
  const text = written([one]).trimEnd();
  expect(merged(text, [one, two]).text).toBe(written([one, two]).trimEnd());
});

test.each([
  [
    'a suite goes on',
    "describe('mine', () => {\n  REGION\n  it('own', () => {});\n});\n",
    "describe('mine', () => {\n  REGION\n  it('own', () => {});\n\n  NEW\n});\n",
  ],
  [
    'a test stands',
    "it('mine', () => {\nREGION\n});\nlit();\n",
    "it('mine', () => {\nREGION\n});\nlit();\n\nNEW\n",
  ],
  [
    'statements share a line',
    "describe('mine', () => {\nlit([\nREGION\n  1,\n]); lit(); });\n",
    "describe('mine', () => {\nlit([\nREGION\n  1,\n]); lit();\n\nNEW\n });\n",
  ],
  ['helpers stand', 'REGION\nconst help = () => 1;\n', 'REGION\nconst help = () => 1;\n\nNEW\n'],
])('puts a new requirement between two statements where %s', (_what, before, after) => {
  const [line = '', ...lines] = written([one]).split('\n').slice(6, -1);
  const region = [line, '// clausewise:end a-1'].join('\n');
  expect(lines.length).toBeGreaterThan(0);
  const empty = region.replace(/text=\S+/u, 'text=e3b0c44298fc');
  const indented = (text: string): string =>
    text.replaceAll(/^( *)REGION/gmu, (_all, indent: string) => empty.replaceAll(/^/gmu, indent));
  const file = lampSkeleton('typescript', [one, two]);
  const whole = { ...file, regions: file.regions.map(each => ({ ...each, text: '', seed: '' })) };
  const head = written([one]).split('\n').slice(0, 6).join('\n');
  const text = `${head}\n${indented(before)}`;
  const found = mergeSkeleton(whole, lampsIn(whole, text), options);
  const expected = found.text
    .slice(head.length + 1)
    .replace(/\/\/ clausewise:begin a-2 .*\n *\/\/ clausewise:end a-2/u, 'NEW');
  expect(expected).toBe(indented(after));
});

test('puts a new test before the section that a person has added to a Robot file', () => {
  const keywords = '\n*** Keywords ***\nMine\n    No Operation\n';
  const text = written([one], 'robot') + keywords;
  expect(merged(text, [one, two], undefined, 'robot').text).toBe(written([one, two], 'robot') + keywords);
});

test('leaves a tag with the scenario that it stands above', () => {
  const text = written([one, three], 'gherkin').replace(/(?=# clausewise:begin a-3)/u, '  @mine\n');
  const after = merged(text, [one, two, three], undefined, 'gherkin').text;
  expect(after).toBe(
    written([one, two, three], 'gherkin').replace(/(?=# clausewise:begin a-3)/u, '  @mine\n'),
  );
});

test('reports a requirement that is gone, and leaves its region', () => {
  const text = written([one, two]);
  expect(merged(text, [one])).toEqual({ text, news: [{ id: 'a-2', state: 'dropped', changes: [] }] });
  const file = lampSkeleton('typescript', [one]);
  expect(mergeSkeleton(file, lampsIn(file, text), { isLeftOut: () => true }).news).toEqual([]);
});

const edited = written([one, two]).replace("it('[a-2] lamp", "it('[a-2] my lamp");
const changedTwo = lampRule('a-2', { revision: 2, statement: 'lamp a-2 is bright' });

test('leaves a region that was edited by hand and is not written otherwise', () => {
  expect(merged(edited, [one, two])).toEqual({
    text: edited,
    news: [{ id: 'a-2', state: 'kept', changes: [] }],
  });
});

test('leaves the whole file where a region was edited by hand and is written otherwise, and shows both', () => {
  const conflict = merged(edited, [{ ...one, wording: 'walk round it' }, changedTwo, three]);
  expect(conflict.text).toBe(edited);
  expect(conflict.news).toEqual([
    { id: 'a-1', state: 'updated', changes: [] },
    { id: 'a-2', state: 'conflict', changes: ['revision 1 to 2', 'rule', 'statement'] },
    { id: 'a-3', state: 'added', changes: [] },
  ]);
  expect(short(skeletonDiff('lamp.test.ts', edited, conflict.contested ?? '')))
    .toBe(`--- lamp.test.ts\tas it stands
+++ lamp.test.ts\tas it would be written
@@ -12,8 +12,9 @@
 // clausewise:end a-1
 it.todo('seed a-1');
 
-// clausewise:begin a-2 1
-it('[a-2] my lamp a-2 is lit', () => {
+// clausewise:begin a-2 2
+// clausewise:outdated revision 1 to 2, rule, statement: review what you wrote for it, then delete this line
+it('[a-2] lamp a-2 is bright', () => {
   // look at it
   expect(lit()).toBe(true);
 });
`);
});

test('keeps what stands there where a person decides for ours, until it is written otherwise again', () => {
  const kept = merged(edited, [one, changedTwo], 'ours');
  expect(kept.news).toEqual([
    { id: 'a-2', state: 'outdated', changes: ['revision 1 to 2', 'rule', 'statement'] },
  ]);
  expect(kept.text).toContain("it('[a-2] my lamp a-2 is lit'");
  const reviewed = kept.text.replace(/.*clausewise:outdated.*\n/u, '');
  expect(merged(reviewed, [one, changedTwo])).toEqual({
    text: reviewed,
    news: [{ id: 'a-2', state: 'kept', changes: [] }],
  });
  expect(merged(reviewed, [one, { ...changedTwo, wording: 'walk round it' }]).news).toEqual([
    { id: 'a-2', state: 'conflict', changes: [] },
  ]);
});

test('takes what is written now where a person decides for theirs', () => {
  const taken = merged(edited, [one, changedTwo], 'theirs');
  expect(taken.text).toBe(merged(written([one, two]), [one, changedTwo]).text);
});

test('takes a region for edited by hand neither for its indent nor for its line ends', () => {
  const text = written([one])
    .replaceAll(/^(?=.)/gmu, '    ')
    .replaceAll('\n', '\r\n');
  const after = merged(text, [{ ...one, wording: 'walk round it' }]);
  expect(after.text).toBe(
    written([{ ...one, wording: 'walk round it' }])
      .replaceAll(/^(?=.)/gmu, '    ')
      .replaceAll('\n', '\r\n'),
  );
});

test('leaves a head that a person has taken away so', () => {
  const text = written([one]).slice(written([one]).indexOf('// clausewise:begin a-1'));
  expect(merged(text, [one])).toEqual({ text, news: [] });
});

test('writes a requirement where its region stands, though it belongs to another file now', () => {
  const [from, to] = [
    lampSkeleton('typescript', [one]),
    { ...lampSkeleton('typescript', [two]), path: 'other' },
  ];
  const found = lampsIn(from, written([one, two]));
  const placed = placedSkeletons([{ file: from, found }, { file: to }]);
  expect(placed.map(({ file }) => file.regions.map(({ id }) => id))).toEqual([['a-1', 'a-2'], []]);
});

test('tells of each file what happened, and of each region what somebody has to look at', () => {
  const news = [
    { path: 'a.test.ts', file: 'new', news: [] },
    { path: 'b.test.ts', file: 'unchanged', news: [{ id: 'a-1', state: 'kept', changes: [] }] },
    {
      path: 'c\u001b.test.ts',
      file: 'changed',
      news: [
        { id: 'a-1', state: 'added', changes: [] },
        { id: 'a-2', state: 'outdated', changes: ['revision 1 to 2', 'rule'] },
        { id: 'a-3', state: 'dropped', changes: [] },
      ],
    },
    { path: 'd.docx', file: 'differs', news: [] },
  ] as const;
  expect(skeletonNews(news, { quiet: false, dryRun: false })).toBe(`clausewise: wrote a.test.ts: new
clausewise: left b.test.ts: 1 edited by hand
clausewise: wrote c\\x1b.test.ts: 1 outdated, 1 dropped, 1 added
  a-2 outdated: review what you wrote for it (revision 1 to 2, rule)
  a-3 dropped: nothing of this name is tested any more; its region was left
clausewise: left d.docx: it is not what is written now, and can not be joined with it
`);
  expect(skeletonNews(news, { quiet: true, dryRun: true }).split('\n').length).toBe(5);
});
