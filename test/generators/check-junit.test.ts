import { readFileSync } from 'node:fs';

import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { afterAll, expect, test } from 'vitest';

import { checkJunit } from '../../generators/check-junit.ts';
import { example, hostile, hostileInput, inputOf, result } from './fixtures.ts';
import { standings } from './standings.ts';

const xsd = XmlDocument.fromString(readFileSync(new URL('junit.xsd', import.meta.url), 'utf8'));
const validator = XsdValidator.fromDoc(xsd);
afterAll(() => {
  validator.dispose();
  xsd.dispose();
});

const countsOf = (text: string, paths: readonly string[]): readonly number[] => {
  const document = XmlDocument.fromString(text);
  validator.validate(document);
  const counts = paths.map(path => document.find(path).length);
  document.dispose();
  return counts;
};

const attribute = (text: string, path: string): string | undefined => {
  const document = XmlDocument.fromString(text);
  const found = document.get(path);
  const value = found instanceof XmlElement ? found.attr('message')?.value : undefined;
  document.dispose();
  return value;
};

test('the XML is valid against the schema of what the consumers read', async () => {
  const text = checkJunit(example);
  expect(countsOf(text, ['//testcase'])).toEqual([14]);
  await expect(text).toMatchFileSnapshot('golden/check-junit.xml');
});

test('the counts at both levels are those of the cases', () => {
  const document = XmlDocument.fromString(checkJunit(example));
  const counted = [document.root, ...document.find('//testsuite')].map(node => {
    const of = (path: string): string => String(node.find(path).length);
    return {
      stated: ['tests', 'failures', 'errors', 'skipped'].map(name =>
        node instanceof XmlElement ? node.attr(name)?.value : undefined,
      ),
      found: [of('.//testcase'), of('.//failure'), of('.//error'), of('.//skipped')],
    };
  });
  document.dispose();
  expect(counted.map(({ stated }) => stated)).toEqual(counted.map(({ found }) => found));
  expect(counted[0]?.found).toEqual(['14', '4', '2', '5']);
});

test('an inconclusive result of a requirement that the gate wants to pass is a failure of that type', () => {
  const input = inputOf([
    { descriptor: 'a.yaml', results: [result('x1452-10.1-1', '', 'inconclusive', 'nothing is known')] },
  ]);
  expect(countsOf(checkJunit(input), ['//failure[@type="inconclusive"]', '//skipped'])).toEqual([1, 0]);
});

test('a failure that does not gate is skipped, and says that it failed', () => {
  const input = inputOf([
    { descriptor: 'a.yaml', results: [result('x1452-9.2-2', '', 'fail', 'no devices')] },
  ]);
  const text = checkJunit(input);
  expect(countsOf(text, ['//failure', '//skipped'])).toEqual([0, 1]);
  expect(attribute(text, '//skipped')).toBe('fail: no devices (candidate, does not stop the gate)');
});

test.each(hostile)('the name %j adds no element', name => {
  const paths = ['//*', '//@*', '//failure', '//skipped', '//testcase'];
  expect(countsOf(checkJunit(hostileInput(name)), paths)).toEqual(
    countsOf(checkJunit(hostileInput('name')), paths),
  );
});

test('a name that XML can hold reads back as it was', () => {
  const name = 'a<b>&"\'\t\n\u202E]]>';
  const text = checkJunit(
    inputOf([{ descriptor: 'a.yaml', results: [result('x1452-9.2-2', '', 'fail', name)] }]),
  );
  expect(attribute(text, '//skipped')).toBe(`fail: ${name} (candidate, does not stop the gate)`);
});

test('what is waived or known is skipped and says so, and the properties count it', () => {
  const text = checkJunit(standings);
  const paths = ['//failure', '//error', '//skipped', '//testcase[not(*)]'];
  expect(countsOf(text, paths)).toEqual([1, 1, 6, 1]);
  expect(attribute(text, '(//skipped)[2]')).toBe(
    'fail, waived until 2027-01-31 (exception-7): no roles (required; the laboratory signs in March ' +
      '(waiver exception-7, approved by B. Approver, owned by A. Owner, until 2027-01-31))',
  );
  expect(attribute(text, '(//skipped)[3]')).toBe('fail, known: no roles (required, does not stop the gate)');
  expect(
    countsOf(text, ['//property[@name="waived"][@value="2"]', '//property[@name="known"][@value="1"]']),
  ).toEqual([1, 1]);
});
