import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTestReferences } from '../../../readers/tests/read-test-references.ts';

const files = ['a.ts', 'a.tsx', 'a.js', 'a.robot', 'a.resource', 'a.feature', 'a.ttcn3', 'a.py', 'a'];

/** What tests are written with, so that what is made up of it reaches every reader. */
const pieces = fc.constantFrom(
  ...[
    "it('",
    "describe('",
    "', () => {",
    '})',
    '`',
    '${',
    '}',
    '/*',
    '*/',
    '//',
    '#',
    '"',
    '"""',
    '\n',
    '\r\n',
  ],
  ...[
    '    ',
    '\t',
    '| ',
    '*** Test Cases ***',
    '*** Settings ***',
    'Test Tags',
    '[Tags]',
    '...',
    '-',
    '@',
    ':',
  ],
  ...['Feature: ', 'Scenario: ', 'Examples:', '@a-1', '[a-1@2]', '@verifies ', 'a-1', 'verifies(', "('a-1')"],
  ...['module ', 'testcase ', 'x(', '{', '<b>', '</b>', '/x/', '\0', '\ud800', '\u2028', '.skip', '.each'],
  ...['clausewise:begin a-1 revision=1', 'clausewise:end a-1', '[descriptor]', '@revision-2', 'REM ', "'"],
);
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map(parts => parts.join('')),
  fc.uint8Array({ maxLength: 300 }).map(bytes => `@verifies [1-a${new TextDecoder().decode(bytes)}`),
);

describe('any text at all', () => {
  it.each(files)('named %s is read, with every name where it says, or refused', async file => {
    await fc.assert(
      fc.asyncProperty(hostile, async text => {
        const read = await readTestReferences(file, text);
        const lines = text.split('\n');
        for (const { requirement, place } of read.ok ? read.value : [])
          expect(
            lines
              .slice(place.line - 1)
              .join('\n')
              .slice(place.column - 1),
          ).toSatisfy((rest: string) => rest.startsWith(requirement));
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it.each([
    ['a.ttcn', `/*${'*'.repeat(3_000_000)}`],
    ['a.ttcn', `"${'a'.repeat(3_000_000)}`],
    ['a.ttcn', 'testcase x( {'.repeat(50_000)],
    ['a.robot', `*** Test Cases ***\n${'a  '.repeat(1_000_000)}`],
    ['a.robot', `*** Test Cases ***\nA\n    [Tags]    b-1\n${'...    a-1\n'.repeat(200_000)}`],
    ['a.robot', ' '.repeat(3_000_000)],
    ['a.robot', `| ${' '.repeat(500_000)}x`],
    ['a.feature', `${'@a-1 '.repeat(500_000)}\nFeature: a`],
    ['a.feature', '@a-1\nScenario: x\n'.repeat(100_000)],
    ['a.py', `# ${'@verifies '.repeat(300_000)}`],
    ['a.py', `# @verifies ${'a-1,'.repeat(300_000)}`],
    ['a.ts', `it('${'['.repeat(500_000)}')`],
    ['a.ts', `/* ${'@verifies a-1 '.repeat(100_000)} */ it('x', run)`],
    ['a.ts', `f${'.a'.repeat(100_000)}('[a-1]'); // @verifies a-1`],
    ['a.ts', `it${'.only()'.repeat(3_000)}('[a-1]');`],
  ])('of one sort without end in %s takes no more than two seconds', async (file, text) => {
    await readTestReferences(file, "it('[a-1]')");
    const before = performance.now();
    await readTestReferences(file, text);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
