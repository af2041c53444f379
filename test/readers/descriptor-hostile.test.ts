import { expect, test } from 'vitest';

import { documentOf, head, placesOf, problemsOf, read } from './read.ts';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');
/** Wall time or processor time, whichever is less, so that a busy machine does not count against the reader. */
const inTwoSeconds = (run: () => void): void => {
  const start = performance.now();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  expect(Math.min(performance.now() - start, (user + system) / 1000)).toBeLessThan(2000);
};

test('refuses an alias bomb at its first anchor, naming it and its line', () => {
  const bomb = lines(9, i => `a${i}: &a${i} [${'*a, '.repeat(9)}]\n`);
  expect(problemsOf(bomb)).toEqual([
    {
      code: 'anchor',
      message: 'found the anchor `&a0`, expected a descriptor without anchors and aliases',
      place: { file: 'deployment.yaml', line: 1, column: 5 },
      help: 'write the value out at each place, or give it an id and refer to that',
    },
  ]);
});

test('refuses an alias, naming it and its line', () => {
  inTwoSeconds(() => {
    expect(problemsOf(`${head}parties: [${'*id, '.repeat(40_000)}]\n`)).toEqual([
      {
        code: 'alias',
        message: 'found the alias `*id`, expected a descriptor without anchors and aliases',
        place: { file: 'deployment.yaml', line: 3, column: 11 },
        help: 'write the value out at each place, or give it an id and refer to that; put text that starts with `*` in quotes',
      },
    ]);
  });
});

test.each([
  ['[', 'too-deep 1:65'],
  ['{a: ', 'too-deep 1:257'],
  ['{', 'too-deep 1:65'],
  ['- ', 'too-deep 1:129'],
  ['? ', 'too-deep 1:129'],
  ['&a ', 'anchor 1:1'],
])('refuses 900 times `%s` at the level that is too deep, a hundred times over', (opening, expected) => {
  inTwoSeconds(() => {
    for (let again = 0; again < 100; again += 1)
      expect(placesOf(problemsOf(opening.repeat(900)))).toEqual([expected]);
  });
});

test('refuses block maps that are nested too deep', () => {
  expect(placesOf(problemsOf(lines(900, i => `${' '.repeat(i)}a:\n`)))).toEqual(['too-deep 65:66']);
});

test('reads what is nested just deep enough', () => {
  const nested = `${'['.repeat(63)}${']'.repeat(63)}`;
  expect(placesOf(problemsOf(`x: ${nested}\n`))).toContain('unknown-property 1:1');
  expect(placesOf(problemsOf(`x: [${nested}]\n`))).toEqual(['too-deep 1:67']);
});

test.each(['deployment.yaml', 'deployment.json'])(
  'refuses a depth of five million in %s without reading on',
  file => {
    inTwoSeconds(() => {
      expect(placesOf(problemsOf('['.repeat(5_000_000), file))).toEqual(['too-deep 1:65']);
    });
  },
);

test.each([
  ['block', 'd.yaml', lines(200_000, i => `k${i}: 1\n`), 'too-many 10001:1'],
  ['flow', 'd.yaml', `{\n${lines(200_000, i => `k${i}: 1,\n`)}}`, 'too-many 10002:1'],
  ['JSON', 'd.json', `{\n${lines(200_000, i => `"k${i}": 1,\n`)}"k": 1}`, 'too-many 10001:12'],
])('refuses 200 000 keys in a %s map', (_, file, text, expected) => {
  inTwoSeconds(() => {
    expect(placesOf(problemsOf(text, file))).toEqual([expected]);
  });
});

test('reads a map of 10 000 keys with trailing comment, in linear time', () => {
  inTwoSeconds(() => {
    const problems = problemsOf(`${lines(10_000, i => `k${i}: 1\n`)}# the end\n`);
    expect(problems.at(-1)?.message).toBe('there are 9982 more ways in which it does not meet the schema');
  });
});

test.each([
  ['list items', `parties: [${'1,'.repeat(250_000)}]`, 'd.yaml', 'too-many'],
  ['block items', `parties:\n${'- 1\n'.repeat(250_000)}`, 'd.yaml', 'too-many'],
  ['values in JSON', `[${'1,'.repeat(250_000)}1]`, 'd.json', 'too-many'],
  ['empty lines', '\n'.repeat(9_000_000), 'd.yaml', 'too-many'],
  ['comments', '# x\n'.repeat(1_000_000), 'd.yaml', 'too-many'],
  ['commas', `[${','.repeat(300_000)}]`, 'd.yaml', 'yaml-syntax'],
  ['closing brackets', ']'.repeat(200_000), 'd.yaml', 'yaml-syntax'],
  ['documents', '---\n'.repeat(200_000), 'd.yaml', 'several-documents'],
  ['unclosed quotes', '- "a\n'.repeat(100_000), 'd.yaml', 'yaml-syntax'],
  ['texts without commas', `[${'"a" '.repeat(150_000)}]`, 'd.yaml', 'yaml-syntax'],
  ['explicit keys', '?\n'.repeat(9_000), 'd.yaml', 'key-not-text'],
  ['a long text', `${head}x: "${'a'.repeat(9_000_000)}"`, 'd.yaml', 'scalar-too-long'],
  ['a long plain text', `${head}x: ${'a '.repeat(4_000_000)}`, 'd.yaml', 'scalar-too-long'],
  ['a long text in JSON', `{"x": "${'a'.repeat(9_000_000)}"}`, 'd.json', 'scalar-too-long'],
  ['an integer of a million digits', `x: ${'9'.repeat(1_000_000)}`, 'd.yaml', 'inexact-number'],
])('refuses hundreds of thousands of %s within two seconds', (_, text, file, code) => {
  inTwoSeconds(() => {
    expect(problemsOf(text, file)[0]?.code).toBe(code);
  });
});

test('shows twenty of a hundred thousand errors and counts the rest', () => {
  const problems = problemsOf(`${head}parties: [${'{}, '.repeat(50_000)}]\n`);
  expect(problems).toHaveLength(21);
  expect(problems[20]).toEqual({
    code: 'more-problems',
    message: 'there are 99980 more ways in which it does not meet the schema',
  });
});

test('refuses a merge key with a hint, and takes it as a plain key in JSON', () => {
  expect(problemsOf(`${head}parties:\n  - <<: {id: a}\n    role: operator\n`)).toEqual([
    {
      code: 'merge-key',
      message: 'found the merge key `<<`, which YAML 1.2 does not have',
      place: { file: 'deployment.yaml', line: 4, column: 5 },
      help: 'write the entries out',
    },
  ]);
  expect(placesOf(problemsOf('{"clausewise": 1, "name": "n", "<<": {}}', 'd.json'))).toEqual([
    'unknown-property 1:32',
  ]);
  expect(placesOf(problemsOf(`${head}"<<": {}\n`))).toEqual(['unknown-property 3:1']);
});

test.each([
  ['YAML', 'd.yaml', `${head}parties: []\nname: again\n`, 2, 4, 1],
  ['YAML with other quotes', 'd.yaml', `${head}"n\\u0061me": again\n`, 2, 3, 1],
  ['JSON', 'd.json', '{\n"clausewise": 1,\n"name": "a",\n "name": "b"}', 3, 4, 2],
  ['JSON with escapes', 'd.json', '{\n"clausewise": 1,\n"name": "a",\n "n\\u0061me": "b"}', 3, 4, 2],
])('refuses a repeated key in %s and names both lines', (_, file, text, first, line, column) => {
  expect(problemsOf(text, file)).toEqual([
    {
      code: 'duplicate-key',
      message: `the key \`name\` on line ${line} is already on line ${first}, expected it once in a map`,
      place: { file, line, column },
      help: 'keep one of the two',
    },
  ]);
});

test.each([
  ['1: x', 'found the number `1` as a key, expected text'],
  ['null: x', 'found null `null` as a key, expected text'],
  ['true: x', 'found the boolean `true` as a key, expected text'],
  [': x', 'found nothing as a key, expected text'],
  ['? [a]\n: x', 'found a list as a key, expected text'],
  ['{a: b}: x', 'found a map as a key, expected text'],
])('refuses the key of `%s`', (entry, message) => {
  expect(problemsOf(`${head}${entry}\n`)).toMatchObject([
    { code: 'key-not-text', message, place: { line: 3 } },
  ]);
});

test('keeps `__proto__`, `constructor` and `prototype` apart from every prototype', () => {
  for (const [file, text] of [
    [
      'd.json',
      '{"clausewise": 1, "name": "n", "__proto__": {"polluted": 1}, "constructor": {"prototype": {}}}',
    ],
    ['d.yaml', `${head}__proto__: {polluted: 1}\nconstructor: {prototype: {}}\n`],
  ] as const)
    expect(problemsOf(text, file).map(problem => problem.message)).toEqual([
      'the descriptor has the property `__proto__`, expected one of `$schema`, `clausewise`, `name`, `parties`, `services`, `managementDomains`, `closedLoops`, `slices`, `managementData`, `securityConfigurations`, `securityManagement`, `evidence`',
      'the descriptor has the property `constructor`, expected one of `$schema`, `clausewise`, `name`, `parties`, `services`, `managementDomains`, `closedLoops`, `slices`, `managementData`, `securityConfigurations`, `securityManagement`, `evidence`',
    ]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.getPrototypeOf(documentOf(head).data)).toBeNull();
});

test.each([
  ['9007199254740993', 'is beyond 2^53 and would be rounded'],
  ['-9007199254740993', 'is beyond 2^53 and would be rounded'],
  ['1e400', 'is not a finite number'],
  ['-0', 'is a negative zero'],
  ['-0.0', 'is a negative zero'],
  ['1e-400', 'is too small and would be rounded to zero'],
])('refuses the number %s in YAML and in JSON', (number, reason) => {
  const expected = { code: 'inexact-number', message: `the number \`${number}\` ${reason}` };
  expect(problemsOf(`clausewise: ${number}\nname: n\n`)).toMatchObject([
    { ...expected, place: { line: 1, column: 13 } },
  ]);
  expect(problemsOf(`{"clausewise": ${number}}`, 'd.json')).toMatchObject([
    { ...expected, place: { line: 1, column: 16 } },
  ]);
});

test.each(['.nan', '.inf', '-.inf', '0xFFFFFFFFFFFFFFFFFF'])('refuses the number %s of YAML', number => {
  expect(problemsOf(`clausewise: ${number}\nname: n\n`)).toMatchObject([{ code: 'inexact-number' }]);
});

test.each([
  ['no', 'text', '`false`'],
  ['Off', 'text', '`false`'],
  ['yes', 'text', '`true`'],
  ['1_000', 'text', 'a number'],
  ['12:30:45', 'text', 'a number to the base 60'],
])('reads `name: %s` as text and warns of older tools', (written, now, then) => {
  const document = documentOf(`clausewise: 1\nname: ${written}\n`);
  expect(document.data).toEqual({ clausewise: 1, name: written });
  expect(document.warnings).toEqual([
    {
      code: 'yaml-1.1-lookalike',
      message: `\`${written}\` is ${now} in YAML 1.2, older tools may read ${then}`,
      place: { file: 'deployment.yaml', line: 2, column: 7 },
      help: `write it in quotes: '${written}'`,
    },
  ]);
});

test.each([
  ['01', true],
  ['0o1', true],
  ['0x1', false],
])('reads %s as the number one by YAML 1.2', (written, warns) => {
  const document = documentOf(`clausewise: ${written}\nname: n1\n`);
  expect(document.data).toEqual({ clausewise: 1, name: 'n1' });
  expect(document.warnings.map(warning => warning.code)).toEqual(warns ? ['yaml-1.1-lookalike'] : []);
});

test('reads a date as text, without a warning', () => {
  const document = documentOf(`${head}evidence:\n  - {id: e, kind: document, issued: 2026-03-31}\n`);
  expect(document.data).toMatchObject({ evidence: [{ issued: '2026-03-31' }] });
  expect(document.warnings).toEqual([]);
});

test.each(['%YAML 1.1\n---\n', '%TAG ! tag:x,2000:\n---\n', '%FOO bar\n---\n'])(
  'refuses the directive of %j',
  start => {
    expect(placesOf(problemsOf(`${start}${head}`))).toEqual(['directive 1:1']);
  },
);

test('accepts the directive `%YAML 1.2`', () => {
  expect(documentOf(`%YAML 1.2\n---\n${head}`).data).toEqual({
    clausewise: 1,
    name: 'Northern Light Telecom',
  });
});

test.each([
  '!!js/function x',
  '!!binary aGk=',
  '!!timestamp 2026-01-01',
  '!!str x',
  '!own x',
  '! x',
  '!<tag:x> y',
])('refuses the tag of %s', tagged => {
  expect(problemsOf(`clausewise: 1\nname: ${tagged}\n`)).toMatchObject([
    {
      code: 'tag',
      place: { line: 2, column: 7 },
      help: 'remove the tag; put text that starts with `!` in quotes',
    },
  ]);
});

test('reads CRLF as it reads LF', () => {
  const text = `${head}parties:\n  - id: a\n    role: operator\n    name: |\n      one\n      two\n`;
  const unix = documentOf(text);
  const dos = documentOf(text.replaceAll('\n', '\r\n'));
  expect(dos.data).toEqual(unix.data);
  expect(dos.placeOf('/parties/0/role')).toEqual(unix.placeOf('/parties/0/role'));
  expect(dos.sha256).not.toBe(unix.sha256);
});

test.each(['', '\n\n', '# only a comment\n', '---\n', '---\n...\n', '\ufeff'])(
  'finds no document in %j',
  text => {
    expect(problemsOf(text)).toEqual([
      {
        code: 'no-document',
        message: 'there is no document: the file is empty or holds nothing but comments',
        place: { file: 'deployment.yaml', line: 1, column: 1 },
        help: 'write a starter descriptor with `clausewise init`',
      },
    ]);
    if (!text.includes('#') && !text.includes('-'))
      expect(placesOf(problemsOf(text, 'd.json'))).toEqual(['no-document 1:1']);
  },
);

test('refuses a second document at its place', () => {
  expect(problemsOf(`${head}---\n${head}`)).toEqual([
    {
      code: 'several-documents',
      message: 'found 2 documents, expected one: the second starts here',
      place: { file: 'deployment.yaml', line: 3, column: 1 },
      help: 'put each descriptor in a file of its own',
    },
  ]);
});

test.each([
  ['a tab as indentation', `${head}parties:\n\t- id: a\n`, 'yaml-syntax 4:1'],
  ['trailing garbage', `{clausewise: 1, name: n}\ngarbage\n`, 'yaml-syntax 2:1'],
  ['trailing garbage after a quote', `clausewise: 1\nname: "n" x\n`, 'yaml-syntax 2:11'],
  ['an unclosed list', `clausewise: [1\nname: n\n`, 'yaml-syntax 2:1'],
  ['a reserved character', 'clausewise: @x\n', 'yaml-syntax 1:13'],
])('refuses %s at its place', (_, text, expected) => {
  expect(placesOf(problemsOf(text))).toEqual([expected]);
});

test('shows bidirectional and invisible characters escaped, as warnings or within the refusal', () => {
  expect(documentOf('clausewise: 1\nname: a\u202eb\n').warnings).toMatchObject([
    { code: 'hidden-character', message: 'the text `a\\u{202e}b` holds characters that are not seen' },
  ]);
  expect(documentOf('{"clausewise": 1, "name": "a\\u202eb"}', 'd.json').warnings).toHaveLength(1);
  expect(problemsOf(`${head}na\u200bme: x\n`)).toMatchObject([
    {
      code: 'unknown-property',
      message: 'the descriptor has the property `na\\u{200b}me`, which it does not know',
      help: 'did you mean `name`?',
    },
  ]);
});

test.each(['"\\u0000"', '"\\u001b"', '"\\ud800"'])('refuses the escape %s in YAML and in JSON', escaped => {
  expect(placesOf(problemsOf(`clausewise: 1\nname: ${escaped}\n`))).toEqual(['control-character 2:7']);
  expect(placesOf(problemsOf(`{"clausewise": 1,\n"name": ${escaped}}`, 'd.json'))).toEqual([
    'control-character 2:9',
  ]);
});

test.each(['Operator', 'оperator', 'operator '])('does not take %j for `operator`', role => {
  expect(problemsOf(`${head}parties:\n  - id: a\n    role: "${role}"\n`)).toMatchObject([
    { code: 'wrong-value', help: 'did you mean `operator`?', place: { line: 5, column: 11 } },
  ]);
});

test.each([
  ['a comment', '{"a": 1 // x\n}', 'json-syntax 1:9'],
  ['a trailing comma', '{"a": 1,}', 'json-syntax 1:9'],
  ['single quotes', "{'a': 1}", 'json-syntax 1:2'],
  ['a bare word', '{"a": yes}', 'json-syntax 1:7'],
  ['a bare key', '{a: 1}', 'json-syntax 1:2'],
  ['YAML', 'clausewise: 1\n', 'json-syntax 1:1'],
  ['an octal number', '{"a": 017}', 'json-syntax 1:7'],
  ['a number that stops short', '{"a": 1.}', 'json-syntax 1:7'],
  ['an unclosed text', '{"a": "b', 'json-syntax 1:9'],
  ['a line end in a text', '{"a": "b\n"}', 'json-syntax 1:9'],
  ['an unknown escape', '{"a": "b\\x"}', 'json-syntax 1:9'],
  ['a short escape', '{"a": "\\u12"}', 'json-syntax 1:8'],
  ['what follows the end', '{"a": 1} x', 'json-syntax 1:10'],
  ['a missing colon', '{"a" 1}', 'json-syntax 1:6'],
  ['a missing comma', '[1 2]', 'json-syntax 1:4'],
  ['an unclosed list', '[1', 'json-syntax 1:3'],
])('refuses %s in a JSON file at its place', (_, text, expected) => {
  expect(placesOf(problemsOf(text, 'd.json'))).toEqual([expected]);
});

test('accepts a byte order mark and CRLF in JSON', () => {
  expect(documentOf('\ufeff{\r\n"clausewise": 1,\r\n"name": "n"}', 'd.JSON').data).toEqual({
    clausewise: 1,
    name: 'n',
  });
});

test('refuses a descriptor that is unknown as a whole', () => {
  expect(placesOf(problemsOf('{unknown: not supplied}'))).toEqual(['unknown-document 1:1']);
});

test('returns a result for any bytes', () => {
  let state = 1;
  const alphabet = '[]{}:,-?|>\'"%@`#ab0. \n\t\\&*!<=~\u00e9';
  for (let run = 0; run < 300; run += 1) {
    const text = lines(60, () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return alphabet.charAt((state >> 8) % alphabet.length);
    });
    for (const file of ['d.yaml', 'd.json']) expect(typeof read(text, file).ok).toBe('boolean');
  }
});
