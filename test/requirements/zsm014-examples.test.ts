import { describe, expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import { defaultGate, summarise } from '../../checks/gate.ts';
import { zsm014RuleSet } from '../../requirements/zsm014/verification.ts';
import { ruleEntries } from '../kill/cases.ts';
import { exampleText, readExample } from '../kill/conforming.ts';

const requirements = new Map(zsm014RuleSet.standard.requirements.map(each => [each.id, each]));
const rules = ruleEntries(zsm014RuleSet).map(({ id }) => id);

const assessmentOf = (path: string) => assess(readExample(path), [], [zsm014RuleSet]);

const idsWith = (path: string, ...verdicts: readonly string[]): readonly string[] =>
  assessmentOf(path)
    .rollUps.filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ requirement }) => requirement);

const exitCodeOf = (path: string): number =>
  summarise([assessmentOf(path)], [], requirements, defaultGate).exitCode;

describe('the conforming framework', () => {
  test('passes every rule', () => {
    expect(idsWith('zsm-framework.yaml', 'pass')).toEqual(rules);
  });

  test('is read without a warning and meets the gate', () => {
    expect(readExample('zsm-framework.yaml').warnings).toEqual([]);
    expect(exitCodeOf('zsm-framework.yaml')).toBe(0);
  });
});

describe('its violating neighbour', () => {
  const path = 'violating/zsm-framework.yaml';
  const marked = [...exampleText(path).matchAll(/# finding (zsm014-[\w.-]+) \(required\):/gu)];

  test('fails every rule, each announced by a comment', () => {
    expect(marked.map(([, id = '']) => id).sort()).toEqual([...rules].sort());
    expect(idsWith(path, 'fail')).toEqual(rules);
  });

  test('does not meet the gate', () => {
    expect(exitCodeOf(path)).toBe(1);
  });
});
