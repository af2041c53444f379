import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTestRun } from '../../../readers/results/read-test-run.ts';
import { readResults, told } from './read.ts';

const lit = '<testsuite name="s"><testcase name="lit"/></testsuite>';
const firstProblem = (text: string) => {
  const read = readResults(text);
  return read.ok ? undefined : read.problems[0];
};

describe('document types and entities', () => {
  it.each([
    ['a document type', `<!DOCTYPE testsuite>${lit}`],
    [
      'an entity that grows',
      `<!DOCTYPE t [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><testsuite name="&b;"/>`,
    ],
    ['an entity of a file', `<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite name="&x;"/>`],
    ['a parameter entity', `<!DOCTYPE t [<!ENTITY % p SYSTEM "http://harbour.example/p">%p;]>${lit}`],
    ['one without end', `<!DOCTYPE t [${'<!ENTITY a "a">'.repeat(100_000)}`],
  ])('are refused before anything is read: %s', (_, text) => {
    expect(firstProblem(text)).toMatchObject({
      code: 'results-xml',
      message: expect.stringMatching(/document type|not well-formed/u) as string,
    });
  });

  it('that are not declared are not expanded', () => {
    expect(firstProblem('<testsuite name="&harbour;"><testcase name="a"/></testsuite>')?.code).toBe(
      'results-xml',
    );
  });
});

describe('size', () => {
  it('is bounded in depth, with the place', () => {
    const at = '<testsuite name="a">'.repeat(33);
    expect(firstProblem(at)).toEqual({
      code: 'results-xml',
      message: 'the file has suites nested deeper than 32 levels',
      place: { file: 'results', line: 1, column: 32 * 20 + 1 },
      help: 'run the tests again and give the file as it was written',
    });
    expect(firstProblem(`<testsuite>${'<a>'.repeat(200_000)}`)?.message).toBe(
      'the file has elements nested deeper than 256 levels',
    );
  });

  it.each([
    [
      'references to characters',
      `<testsuite name="s"><testcase name="${'&#65;'.repeat(300_000)}"/></testsuite>`,
    ],
    [
      'one attribute',
      `<testsuite name="${'[a-1] '.repeat(100_000)}">${'<testcase name="a"/>'.repeat(10_000)}</testsuite>`,
    ],
    ['attributes', `<testsuite ${Array.from({ length: 50_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`],
    ['properties', `<testsuite>${'<property name="requirement" value="a-1"/>'.repeat(100_000)}</testsuite>`],
    [
      'ids in a property',
      `<testsuite><property name="requirement" value="${'a-1 '.repeat(500_000)}"/></testsuite>`,
    ],
    [
      'suites',
      `<testsuites>${'<testsuite name="a"><testcase name="b"/></testsuite>'.repeat(10_000)}</testsuites>`,
    ],
    [
      'messages',
      `<testsuite><testcase name="a"><failure>${'x\n'.repeat(500_000)}</failure></testcase></testsuite>`,
    ],
    ['failures', `<testsuite><testcase name="a">${'<failure/>'.repeat(50_000)}</testcase></testsuite>`],
    ['tags', `<robot><suite><test name="a">${'<tag>a-1</tag>'.repeat(200_000)}</test></suite></robot>`],
    ['keywords', `<robot><suite><test name="a">${'<kw>'.repeat(200_000)}`],
    ['lists', `{"testResults":${'['.repeat(200_000)}`],
    [
      'titles',
      `{"testResults":[{"assertionResults":[{"title":"${'['.repeat(900_000)}","status":"passed"}]}]}`,
    ],
    ['faults', `<testsuites>${'<testsuite tests="x"/>'.repeat(30_000)}</testsuites>`],
  ])('of %s takes no more than two seconds', (_, text) => {
    const before = performance.now();
    const read = readResults(text);
    expect(performance.now() - before).toBeLessThan(2000);
    expect(read.ok ? 0 : read.problems.length).toBeLessThan(25);
  });

  it('is bounded in bytes', () => {
    const read = readTestRun('results', new Uint8Array(64 * 1024 * 1024 + 1));
    expect(told(read)).toEqual(['1:1 too-large']);
  });
});

describe('what is no text of a tool', () => {
  it.each([
    ['NUL', '<testsuite name="a\0"><testcase name="a"/></testsuite>'],
    ['a reference to NUL', '<testsuite name="a&#0;"><testcase name="a"/></testsuite>'],
    ['an open end', '<testsuite name="a"><testcase name="a"/>'],
    ['two roots', `${lit}${lit}`],
    ['another format', '<html><testsuite><testcase name="a"/></testsuite></html>'],
    ['nothing but a comment', '<!-- <testsuite/> -->'],
  ])('is refused where it has %s', (_, text) => {
    expect(firstProblem(text)?.code).toBe('results-xml');
  });

  it.each(['', '   ', 'tests passed', '[]'])('is refused where it is %j', text => {
    expect(firstProblem(text)?.code).toBe('unknown-results');
  });

  it('is refused where it is not UTF-8', () => {
    expect(told(readTestRun('results', new Uint8Array([0x3c, 0xff, 0x3e])))).toEqual(['1:1 not-utf-8']);
  });
});

describe('names that were forged', () => {
  it('are data, character by character', () => {
    const read = readResults(
      '<testsuite name="&lt;script&gt;::error::"><testcase name="=cmd&#x1b;".replace name2=""/></testsuite>'.replace(
        '&#x1b;".replace name2=""',
        '|&#x202e;__proto__"',
      ),
    );
    expect(read.ok && read.value.cases.map(({ title }) => title)).toEqual([
      ['<script>::error::', '=cmd|\u202e__proto__'],
    ]);
  });

  it('do not reach what all objects share', () => {
    readResults('{"__proto__":{"x":1},"testResults":[{"__proto__":{"x":1},"assertionResults":[]}]}');
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

const pieces = fc.constantFrom(
  ...[
    '<testsuites>',
    '<testsuite name="a" tests="1">',
    '<testcase name="x"/>',
    '<testcase name="[a-1]">',
    '</testcase>',
  ],
  ...[
    '</testsuite>',
    '</testsuites>',
    '<failure message="m"/>',
    '<skipped/>',
    '<robot>',
    '<suite name="s">',
    '</suite>',
  ],
  ...[
    '<test name="t">',
    '</test>',
    '<status status="PASS"/>',
    '<tag>a-1</tag>',
    '</robot>',
    '<stat pass="1">All Tests</stat>',
  ],
  ...[
    '<total>',
    '</total>',
    '<kw type="TEARDOWN">',
    '</kw>',
    '<![CDATA[',
    ']]>',
    '&#65;',
    '&lt;',
    '\n',
    '\r',
    '\0',
    'x',
  ],
  ...[
    '{"testResults":',
    '[',
    ']',
    '{"assertionResults":',
    '{"title":"a","status":"passed"',
    '}',
    ',',
    '"a"',
    ':',
    'null',
  ],
);

it('any text at all is read, or refused with a place', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 40 }).map(parts => parts.join('')),
        fc.array(pieces, { maxLength: 20 }).map(parts => `<testsuite name="s">${parts.join('')}</testsuite>`),
        fc.array(pieces, { maxLength: 20 }).map(parts => `<robot><suite>${parts.join('')}</suite></robot>`),
      ),
      text => {
        const read = readResults(text);
        if (read.ok) expect(read.value.cases.length).toBeGreaterThan(0);
        else
          expect(
            read.problems.every(({ place, code }) => place !== undefined || code === 'more-problems'),
          ).toBe(true);
      },
    ),
    { numRuns: 2000, seed: 5 },
  );
});

it('any bytes at all are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      expect(typeof readTestRun('results', bytes).ok).toBe('boolean');
    }),
    { numRuns: 500, seed: 5 },
  );
});
