import { expect, test } from 'vitest';

import { head, sound } from './descriptors.ts';
import { checkFiles, expectRefused } from './hostile.ts';

test.concurrent('refuses numbers that it could not keep as they are written', async () => {
  const numbers = ['9007199254740993', '1e400', '-0', '.nan', '.inf', '-.inf', '1e-400'];
  const run = await checkFiles({
    'numbers.yaml': `${head}parties:\n${numbers.map(number => `  - ${number}\n`).join('')}`,
  });
  const reasons = [
    'is beyond 2^53 and would be rounded',
    'is not a finite number',
    'is a negative zero',
    'is not a finite number',
    'is not a finite number',
    'is not a finite number',
    'is too small and would be rounded to zero',
  ];
  expectRefused(
    run,
    ...numbers.map(
      (number, index) =>
        `numbers.yaml:${index + 4}:5: error: the number \`${number}\` ${reasons[index] ?? ''}`,
    ),
  );
});

test.concurrent('refuses numbers in JSON that it could not keep', async () => {
  const run = await checkFiles({
    'numbers.json': '{"clausewise": 1, "name": "a",\n "parties": [9007199254740993]}',
  });
  expectRefused(
    run,
    'numbers.json:2:14: error: the number `9007199254740993` is beyond 2^53 and would be rounded',
  );
});

test.concurrent.each(['no', '017', '1_000', '12:30:45', '0b11'])(
  'reads the name `%s` as the text that it is in YAML 1.2, and warns that older tools do not',
  async written => {
    const run = await checkFiles({ 'name.yaml': sound.replace('Nordlys Connect', written) });
    const isNumber = written === '017';
    expect(run.code).toBe(isNumber ? 2 : 0);
    if (isNumber)
      expect(run.stderr).toContain('name.yaml:2:7: error: `/name` is the number 17, expected text');
    else
      expect(JSON.parse(run.stdout)).toMatchObject({
        assessments: [
          { findings: [{ code: 'yaml-1.1-lookalike', place: { file: 'name.yaml', line: 2, column: 7 } }] },
        ],
      });
  },
);

test.concurrent('reads a date as text', async () => {
  const run = await checkFiles({ 'date.yaml': sound.replace('Nordlys Connect', '2026-11-21') });
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
});

test.concurrent.each([
  ['%YAML 1.1\n---\n', '%YAML 1.1'],
  ['%TAG ! tag:example.org,2026:\n---\n', '%TAG ! tag:example.org,2026:'],
  ['%ANY thing\n---\n', '%ANY thing'],
])('refuses the directive of %j', async (directive, named) => {
  expectRefused(
    await checkFiles({ 'directive.yaml': directive + sound }),
    `directive.yaml:1:1: error: found the directive \`${named}\`, expected no directive but \`%YAML 1.2\``,
  );
});

test.concurrent('reads a document that says it is YAML 1.2', async () => {
  const run = await checkFiles({ 'directive.yaml': `%YAML 1.2\n---\n${sound}` });
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
});

test.concurrent.each([
  '!!js/function',
  '!!binary',
  '!!timestamp',
  '!!str',
  '!local',
  '!<tag:yaml.org,2002:str>',
])('refuses the tag %s', async tag => {
  expectRefused(
    await checkFiles({ 'tag.yaml': `clausewise: 1\nname: ${tag} x\n` }),
    `tag.yaml:2:7: error: found the tag \`${tag}\`, expected a descriptor without tags`,
  );
});

test.concurrent.each([
  ['of another case', 'Operator', 'did you mean `operator`?'],
  ['of a look-alike letter', '\u043Eperator', 'did you mean `operator`?'],
])('takes a word %s for another word, and names the one that may be meant', async (_, word, help) => {
  const run = await checkFiles({ 'word.yaml': sound.replace('role: operator', `role: ${word}`) });
  expectRefused(
    run,
    `word.yaml:6:11: error: \`/parties/0/role\` is the text \`${word}\`, expected one of \`customer\`, \`operator\`, \`equipment-provider\`, \`third-party-security-service-provider\``,
  );
  expect(run.stderr).toContain(`\n  ${help}\n`);
});
