import { expect, test } from 'vitest';

import type { FoundSkeleton } from '../../model/found-skeleton.ts';
import { formatPlace } from '../../model/place.ts';
import type { Result } from '../../model/problem.ts';
import { skeletonLines } from '../../readers/skeleton-lines.ts';
import { skeletonScript } from '../../readers/skeleton-script.ts';

const begin = (id: string): string =>
  `clausewise:begin ${id} revision=2 rule=0123456789ab text=ba9876543210 was=statement:1a2b,rule:3c4d`;
const region = (id: string, body = ''): string => `// ${begin(id)}\n${body}// clausewise:end ${id}\n`;

const ids = (found: Result<FoundSkeleton>): readonly string[] =>
  found.ok ? found.value.regions.map(({ mark }) => mark.id) : found.problems.map(({ message }) => message);

const script = (text: string): readonly string[] => ids(skeletonScript('lamp.test.ts', text));
const problems = (text: string): readonly string[] => {
  const found = skeletonScript('lamp.test.ts', text);
  return found.ok
    ? []
    : found.problems.map(({ message, place }) =>
        place === undefined ? message : `${formatPlace(place)} ${message}`,
      );
};

test('reads what a mark says, and where its region stands', () => {
  const text = `\uFEFFconst before = 1;\r\n  // ${begin('lamp-1')}\r\n  lit();\r\n  // clausewise:end lamp-1`;
  const found = skeletonScript('lamp.test.ts', text);
  const [first] = found.ok ? found.value.regions : [];
  expect(first).toEqual({
    mark: {
      kind: 'begin',
      id: 'lamp-1',
      revision: 2,
      rule: '0123456789ab',
      text: 'ba9876543210',
      was: 'statement:1a2b,rule:3c4d',
    },
    indent: '  ',
    lineEnd: '\r\n',
    whole: { from: text.indexOf('  //'), to: text.length },
    begin: { from: text.indexOf('//'), to: text.indexOf('\r\n  lit') },
    outdated: { from: text.indexOf('  lit'), to: text.indexOf('  lit') },
    changes: [],
    body: { from: text.indexOf('  lit'), to: text.indexOf('  // clausewise:end') },
  });
});

test('reads the line that tells what is outdated, unless a person has rewritten it', () => {
  const told = (line: string) => {
    const found = skeletonScript('lamp.test.ts', region('a', `// clausewise:outdated ${line}\nlit();\n`));
    return found.ok ? found.value.regions.map(({ changes }) => changes) : found.problems;
  };
  expect(told('revision 1 to 2, rule: review what you wrote for it, then delete this line')).toEqual([
    ['revision 1 to 2', 'rule'],
  ]);
  expect(told('revision 1 to 2: Ann has looked at it')).toEqual([[]]);
});

test.each([
  ['a template', `const t = \`\n${region('x')}\`;\n`],
  ['the middle of a template', `const t = \`\${1}\n${region('x')}\${2}\`;\n`],
  ['the end of a template', `const t = \`\${1}\n${region('x')}\`;\n`],
  ['a template in a template', `const t = \`\${\`\n${region('x')}\`}\`;\n`],
  ['a string that goes on', `const t = '\\\n// ${begin('x')}\\\n// clausewise:end x';\n`],
  ['a block comment', `/*\n${region('x')}*/\n`],
  ['a block comment behind a line comment', `// one\n/* two\n${region('x')}*/ lit();\n`],
  ['a block comment between two words', `lit(1, /*\n${region('x')}*/ 2);\n`],
  ['a regular expression', `const t = /clausewise:end x/;\n`],
  ['a comment behind code', `lit(); // ${begin('x')}\nlit(); // clausewise:end x\n`],
  ['a comment in a comment', `// see // ${begin('x')}\n`],
  ['other words', `// clausewise:beginning x\n// clausewise: end x\n// Clausewise:end x\n`],
])('takes no mark from %s', (_what, text) => {
  expect(script(`${region('a')}${text}${region('b')}`)).toEqual(['a', 'b']);
});

test('takes no mark from the text of JSX', () => {
  const text = `${region('a')}const t = <p>\n${region('x')}</p>;\n${region('b')}`;
  expect(ids(skeletonScript('lamp.test.tsx', text))).toEqual(['a', 'b']);
});

test.each([
  ['inside a call', `lit(\n  1,\n${region('b')}  2,\n);\n`],
  ['inside a block that holds nothing else', `describe('x', () => {\n${region('b')}});\n`],
  ['behind a block comment', `/* one\n// two */\n${region('b')}`],
  ['in front of the end of the file', `lit();\n${region('b')}`],
])('takes a mark %s', (_what, text) => {
  expect(script(`${region('a')}${text}`)).toEqual(['a', 'b']);
});

test.each([
  [
    'a region that does not end',
    `lit();\n// ${begin('a')}\nlit();\n`,
    ['lamp.test.ts:2:1 the region `a` begins here and does not end'],
  ],
  [
    'an end without a beginning',
    `${region('b')}\n  // clausewise:end a\n`,
    ['lamp.test.ts:4:3 the region `a` ends here and begins nowhere before'],
  ],
  [
    'a region in a region',
    `// ${begin('a')}\n${region('b')}`,
    ['lamp.test.ts:2:1 the region `b` begins inside the region `a`, which began on line 1'],
  ],
  [
    'the end of another region',
    `// ${begin('a')}\n// clausewise:end b\n`,
    ['lamp.test.ts:2:1 the region `b` ends inside the region `a`, which began on line 1'],
  ],
  [
    'a region that is there twice',
    `${region('a')}${region('b')}${region('a')}`,
    ['lamp.test.ts:5:1 the region `a` is there twice'],
  ],
  [
    'a mark that was cut',
    '// clausewise:begin a revision=1 rule=0123\n// clausewise:end a\n',
    [
      'lamp.test.ts:1:1 `// clausewise:begin a revision=1 rule=0123` is no mark of a region that could be read',
      'lamp.test.ts:2:1 the region `a` ends here and begins nowhere before',
    ],
  ],
  ['a file that does not parse', 'lit(;\n', ["lamp.test.ts:1:5 the file does not parse: ')' expected"]],
])('refuses %s, and says where', (_what, text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test('closes the marks of languages whose comments have to be closed', () => {
  const marks = [`<!-- ${begin('a')} -->`, 'words', '<!-- clausewise:end a-->', ''].join('\n');
  expect(ids(skeletonLines('lamp.md', marks, 'markdown', { open: '<!--', close: '-->' }))).toEqual(['a']);
  expect(
    ids(skeletonLines('lamp.md', '<!-- clausewise:end a\n-->', 'markdown', { open: '<!--', close: '-->' })),
  ).toEqual(['`<!-- clausewise:end a` is no mark of a region that could be read']);
});

test('takes as long for many marks in one comment as there is text, and no longer', () => {
  const text = Array.from({ length: 20_000 }, (_, index) => region(`lamp-${index}`)).join('');
  const start = performance.now();
  expect(script(text).length).toBe(20_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
