import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import { defaultGate, summarise } from '../../checks/gate.ts';
import type { Gate } from '../../model/assessment.ts';
import { nsomRuleSet } from '../../requirements/nsom/verification.ts';
import { q317RuleSet } from '../../requirements/q3-17/verification.ts';
import { scpRuleSet } from '../../requirements/scp/verification.ts';
import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import { zsm014RuleSet } from '../../requirements/zsm014/verification.ts';
import { ruleEntries } from '../kill/cases.ts';
import { exampleText, readExample } from '../kill/conforming.ts';

const conforming = 'operator.yaml';
const violating = 'violating/operator.yaml';

const ruleSets = [x1452RuleSet, zsm014RuleSet, nsomRuleSet, scpRuleSet, q317RuleSet];
const standards = ruleSets.map(({ standard }) => standard.id);
const requirements = new Map(
  ruleSets.flatMap(({ standard }) => standard.requirements.map(each => [each.id, each] as const)),
);
const everything: Gate = { required: 'pass', recommended: 'pass', derived: 'pass' };

/** The attack filter is the only enabler: off in quiet times, on while there is an attack. */
const whileTheFilterIsOn = 'scp-enabler-6';
const whileTheFilterIsOff = 'scp-enabler-7';

const assessmentOf = (path: string) => assess(readExample(path), [], ruleSets);
const assessments = { [conforming]: assessmentOf(conforming), [violating]: assessmentOf(violating) };
type Example = keyof typeof assessments;

const idsWith = (path: Example, verdict: string): readonly string[] =>
  assessments[path].rollUps.filter(each => each.verdict === verdict).map(each => each.requirement);

const gated = (ids: readonly string[]): readonly string[] =>
  ids.filter(id => ['required', 'recommended', 'derived'].includes(requirements.get(id)?.obligation ?? ''));

const summaryOf = (path: Example, gate: Gate) =>
  summarise([assessmentOf(path)], [], requirements, gate, standards);

describe.each([conforming, violating])('%s', path => {
  test('begins with the line by which editors find the schema, and is read without a warning', () => {
    const schema: unknown = JSON.parse(
      readFileSync(new URL('../../readers/generated/descriptor.schema.json', import.meta.url), 'utf8'),
    );
    expect(schema).toMatchObject({
      $id: exampleText(path).split('\n')[0]?.replace('# yaml-language-server: $schema=', ''),
    });
    expect(readExample(path).warnings).toEqual([]);
  });

  test('has something to say to all five standards', () => {
    expect(assessmentOf(path).notApplying).toEqual([]);
  });
});

describe('the operator', () => {
  test('meets the gate of all five standards, the derived requirements among them', () => {
    expect(summaryOf(conforming, everything)).toMatchObject({ answer: 'met', exitCode: 0, descriptors: 1 });
  });

  test('fails nothing, and leaves open what a person alone can settle', () => {
    expect(idsWith(conforming, 'fail')).toEqual([]);
    expect(idsWith(conforming, 'error')).toEqual([]);
    // whether audits were independent is for somebody to read from their reports
    expect(idsWith(conforming, 'inconclusive')).toEqual(['x1452-10.3-2']);
  });

  test('passes every rule of the four other standards, but for that on a filter that is on', () => {
    const passes = new Set(idsWith(conforming, 'pass'));
    const ids = ruleSets
      .filter(set => set !== x1452RuleSet)
      .flatMap(set => ruleEntries(set).map(({ id }) => id));
    expect(ids.filter(id => !passes.has(id))).toEqual([whileTheFilterIsOn]);
  });

  test('has nothing to do with the services of X.1452 that it does not provide, nor with third parties', () => {
    const ofOtherServices = /^x1452-7\.[134]\./u;
    const idle = idsWith(conforming, 'not-applicable').filter(
      id => id !== whileTheFilterIsOn && !ofOtherServices.test(id),
    );
    // no third party security service provider, no user equipment, and seven of the mechanisms are not deployed
    const clauses = new Set(idle.map(id => requirements.get(id)?.clause));
    expect([...clauses]).toEqual([
      '8',
      '9.2.1',
      ...['9.3.1', '9.3.2', '9.3.3', '9.3.4'],
      ...['10.2', '10.4', '10.6', '10.7', '10.8', '10.9', '10.10', '10.11', '10.12'],
      '11',
    ]);
    expect(gated(idle)).toEqual([]);
  });
});

describe('the operator on a bad day', () => {
  const comments = [...exampleText(violating).matchAll(/# finding ([\w.-]+)(?: \((\w+)\))?:/gu)];
  const marked = comments.map(([, id = '']) => id);

  test('fails what its comments announce, and nothing else', () => {
    expect([...idsWith(violating, 'fail')].sort()).toEqual([...marked].sort());
    expect(idsWith(violating, 'error')).toEqual([]);
  });

  test('fails by every one of the five standards, ten to fifteen times', () => {
    expect(marked.length).toBeGreaterThanOrEqual(10);
    expect(marked.length).toBeLessThanOrEqual(15);
    expect(standards.filter(standard => !marked.some(id => id.startsWith(`${standard}-`)))).toEqual([]);
  });

  test('is what it was in all that it does not announce', () => {
    const others = (path: Example, verdict: string) =>
      idsWith(path, verdict).filter(id => id !== whileTheFilterIsOff && !marked.includes(id));
    for (const verdict of ['pass', 'inconclusive', 'not-applicable'])
      expect(others(violating, verdict)).toEqual(others(conforming, verdict));
  });

  test('says of an obligation that it is one', () => {
    const obligation = (id: string) => requirements.get(id)?.obligation;
    expect(comments.map(([, id, word]) => [id, word ?? 'derived'])).toEqual(
      marked.map(id => [id, obligation(id)]),
    );
  });

  test('does not meet the gate, whether or not derived requirements are asked for', () => {
    expect(summaryOf(violating, everything).exitCode).toBe(1);
    expect(summaryOf(violating, defaultGate).exitCode).toBe(1);
  });
});
