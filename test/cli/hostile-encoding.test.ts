import { expect, test } from 'vitest';

import { head, sound } from './descriptors.ts';
import { checkFiles, expectRefused } from './hostile.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  );

test.concurrent('reads past a byte order mark of UTF-8 and notes it', async () => {
  const run = await checkFiles({ 'mark.yaml': bytes([0xef, 0xbb, 0xbf], sound) });
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(run.stdout)).toMatchObject({
    assessments: [
      { findings: [{ code: 'byte-order-mark', place: { file: 'mark.yaml', line: 1, column: 1 } }] },
    ],
  });
});

test.concurrent.each([
  ['UTF-16', bytes([0xff, 0xfe], Buffer.from(sound, 'utf16le').toJSON().data)],
  ['UTF-16', bytes([0xfe, 0xff], [0, 0x63])],
  ['UTF-32', bytes([0xff, 0xfe, 0, 0], [0x63, 0, 0, 0])],
  ['UTF-32', bytes([0, 0, 0xfe, 0xff], [0, 0, 0, 0x63])],
])('refuses %s by its byte order mark', async (name, content) => {
  expectRefused(
    await checkFiles({ 'wide.yaml': content }),
    `wide.yaml:1:1: error: the file starts with a ${name} byte order mark at byte offset 0, expected UTF-8`,
  );
});

test.concurrent.each([
  ['a byte that starts nothing', [0xff], '0xff'],
  ['an overlong form', [0xc0, 0xaf], '0xc0'],
  ['half a surrogate pair', [0xed, 0xa0, 0x80], '0xed'],
  ['a character cut short', [0xe2, 0x82], '0xe2'],
])('refuses %s, naming the byte offset', async (_, wrong, shown) => {
  expectRefused(
    await checkFiles({ 'bytes.yaml': bytes(head, 'x: "', wrong, '"\n') }),
    `bytes.yaml:3:5: error: the bytes from offset ${head.length + 4} on (${shown}) are not valid UTF-8`,
  );
});

test.concurrent.each([
  ['\0', 'a NUL character'],
  ['\u0007', 'the control character U+0007'],
  ['\u001b', 'the control character U+001B'],
  ['\u009b', 'the control character U+009B'],
])('refuses %j in a text', async (character, named) => {
  expectRefused(
    await checkFiles({ 'control.yaml': `clausewise: 1\nname: a${character}[31m\n` }),
    `control.yaml:2:8: error: the text holds ${named}, expected printable characters, tabs and line ends only`,
  );
});

test.concurrent('refuses control characters that an escape brings about', async () => {
  const refusal = 'holds a control character or a lone surrogate';
  expectRefused(
    await checkFiles({ 'escape.yaml': 'clausewise: 1\nname: "a\\e[31m"\n' }),
    `escape.yaml:2:7: error: the text \`a\\u{1b}[31m\` ${refusal}`,
  );
  expectRefused(
    await checkFiles({ 'escape.json': '{"clausewise": 1,\n "name": "a\\ud800"}' }),
    `escape.json:2:10: error: the text \`a\\u{d800}\` ${refusal}`,
  );
});

test.concurrent('shows characters that turn or hide text as escapes, with a warning', async () => {
  const run = await checkFiles({ 'bidi.yaml': sound.replace('Nordlys Connect', 'a\u202Egpj\u2066') }, [
    '--format',
    'text',
    'bidi.yaml',
  ]);
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('bidi.yaml:2:7');
  expect(run.stdout).toMatch(/a\\u\{202e\}gpj\\u\{2066\}/u);
  expect(run.stdout).not.toMatch(/[\u202e\u2066]/u);
});

test.concurrent('refuses an id with a zero-width character in it', async () => {
  const run = await checkFiles({ 'id.yaml': sound.replace('meridian', 'meri\u200Bdian') });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('id.yaml:5:9: error: `/parties/0/id` is the text `meri\\u{200b}dian`');
});

interface Verdicts {
  readonly assessments: readonly {
    readonly sha256: string;
    readonly results: readonly {
      readonly requirement: string;
      readonly verdict: string;
      readonly facts: unknown;
    }[];
  }[];
}

test.concurrent('judges CRLF line ends as LF, under another digest', async () => {
  const [lf, crlf] = await Promise.all(
    [sound, sound.replaceAll('\n', '\r\n')].map(async text => {
      const run = await checkFiles({ 'lines.yaml': text });
      const [assessment] = (JSON.parse(run.stdout) as Verdicts).assessments; // sound: held to its schema elsewhere
      return { code: run.code, results: assessment?.results, sha256: assessment?.sha256 };
    }),
  );
  expect(crlf?.results).toEqual(lf?.results);
  expect([lf?.code, crlf?.code]).toEqual([0, 0]);
  expect(crlf?.sha256).not.toBe(lf?.sha256);
});

test.concurrent.each([
  [
    'a lone carriage return',
    `${head}# a\rb\n`,
    '3:4',
    'a carriage return stands without a line feed, expected LF or CRLF line ends',
  ],
  ['an empty file', '', '1:1', 'there is no document: the file is empty or holds nothing but comments'],
  [
    'nothing but comments',
    '# a\n# b\n',
    '1:1',
    'there is no document: the file is empty or holds nothing but comments',
  ],
  ['two documents', `${head}---\n${head}`, '3:1', 'found 2 documents, expected one: the second starts here'],
])('refuses %s', async (_, text, place, message) => {
  expectRefused(await checkFiles({ 'odd.yaml': text }), `odd.yaml:${place}: error: ${message}`);
});

test.concurrent.each([
  ['tabs that indent', 'tabs.yaml', `${head}parties:\n\t- id: a\n`, 'tabs.yaml:4:1'],
  ['a text after the document', 'rest.yaml', `${head}...\nrest: [\n`, 'rest.yaml'],
  ['garbage after JSON', 'rest.json', '{"clausewise": 1, "name": "a"} x', 'rest.json:1:32'],
  ['a comma too many in JSON', 'comma.json', '{"clausewise": 1, "name": "a",}', 'comma.json:1:31'],
  ['an empty JSON file', 'empty.json', '', 'empty.json:1:1'],
])('refuses %s', async (_, name, text, place) => {
  const run = await checkFiles({ [name]: text });
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(
    new RegExp(`^${place.replaceAll('.', String.raw`\.`)}(?::\\d+:\\d+)?: error: `, 'u'),
  );
});
