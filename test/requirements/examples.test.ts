import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import { defaultGate, summarise } from '../../checks/gate.ts';
import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import { ruleEntries } from '../kill/cases.ts';
import { exampleNames, exampleText, readExample, type ExampleName } from '../kill/conforming.ts';

const requirements = new Map(x1452RuleSet.standard.requirements.map(each => [each.id, each]));

const assessmentOf = (path: string) => assess(readExample(path), [], [x1452RuleSet]);

const idsWith = (path: string, ...verdicts: readonly string[]): readonly string[] =>
  assessmentOf(path)
    .rollUps.filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ requirement }) => requirement);

const exitCodeOf = (path: string): number =>
  summarise([assessmentOf(path)], [], requirements, defaultGate).exitCode;

/** The clause of each service. */
const clauses: Readonly<Record<ExampleName, string>> = {
  'secure-connecting': '7.1',
  'abnormal-flow-cleaning': '7.2',
  'security-monitoring': '7.3',
  'anti-malicious-mobile-application': '7.4',
};

/** What only a person or a record can settle, and nobody has. */
const leftOpen: Readonly<Record<ExampleName, readonly string[]>> = {
  'secure-connecting': ['x1452-10.3-2'],
  'abnormal-flow-cleaning': ['x1452-10.3-2', 'x1452-10.10-2'],
  'security-monitoring': ['x1452-10.3-2'],
  'anti-malicious-mobile-application': ['x1452-10.3-2'],
};

/** The ids of the required and recommended requirements of a clause and those below it. */
const obligationsOf = (clause: string): readonly string[] =>
  x1452RuleSet.standard.requirements
    .filter(({ obligation }) => obligation === 'required' || obligation === 'recommended')
    .filter(each => `${each.clause}.`.startsWith(`${clause}.`))
    .map(({ id }) => id);

describe.each(exampleNames)('the conforming example %s', name => {
  const path = `${name}.yaml`;

  test('begins with the line by which editors find the schema', () => {
    const schema: unknown = JSON.parse(
      readFileSync(new URL('../../readers/generated/descriptor.schema.json', import.meta.url), 'utf8'),
    );
    expect(schema).toMatchObject({
      $id: exampleText(path).split('\n')[0]?.replace('# yaml-language-server: $schema=', ''),
    });
  });

  test('describes one service, of its type, and is read without a warning', () => {
    const { data, warnings } = readExample(path);
    expect(data).toMatchObject({ services: [{ type: name }] });
    expect(warnings).toEqual([]);
  });

  test('meets every obligation of its clause and of the operator', () => {
    const passes = idsWith(path, 'pass');
    const asked = [...obligationsOf(clauses[name]), ...obligationsOf('9')];
    expect(asked.length).toBeGreaterThan(6);
    expect(asked.filter(id => !passes.includes(id))).toEqual([]);
  });

  test('meets whatever else applies, but for what no rule decides', () => {
    expect(idsWith(path, 'fail', 'error')).toEqual([]);
    expect(idsWith(path, 'inconclusive')).toEqual(leftOpen[name]);
  });

  test('meets the gate', () => {
    expect(exitCodeOf(path)).toBe(0);
  });
});

test('every rule passes on one of the conforming examples', () => {
  const passes = new Set(exampleNames.flatMap(name => idsWith(`${name}.yaml`, 'pass')));
  expect(ruleEntries(x1452RuleSet).filter(({ id }) => !passes.has(id))).toEqual([]);
});

describe.each(exampleNames)('the violating neighbour of %s', name => {
  const path = `violating/${name}.yaml`;
  const marked = [...exampleText(path).matchAll(/# finding (x1452-[\w.-]+)/gu)].map(([, id = '']) => id);

  test('fails what its comments announce, and nothing else', () => {
    expect(marked.length).toBeGreaterThanOrEqual(3);
    expect([...idsWith(path, 'fail')].sort()).toEqual([...marked].sort());
  });

  test('says of an obligation that it is one', () => {
    const said = [...exampleText(path).matchAll(/# finding (x1452-[\w.-]+)(?: \((\w+)\))?:/gu)];
    const obligation = (id: string) => requirements.get(id)?.obligation ?? '';
    expect(said.map(([, id = '', word]) => [id, word])).toEqual(
      marked.map(id => [
        id,
        ['required', 'recommended'].includes(obligation(id)) ? obligation(id) : undefined,
      ]),
    );
  });

  test('does not meet the gate', () => {
    expect(exitCodeOf(path)).toBe(1);
  });
});
