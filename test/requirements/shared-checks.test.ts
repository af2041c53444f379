import { expect, test } from 'vitest';

import { sharedChecks } from '../../checks/shared-checks.ts';
import { nsomRuleSet } from '../../requirements/nsom/verification.ts';
import { q317RuleSet } from '../../requirements/q3-17/verification.ts';
import { scpRuleSet } from '../../requirements/scp/verification.ts';
import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import { zsm014RuleSet } from '../../requirements/zsm014/verification.ts';

const ruleSets = [x1452RuleSet, zsm014RuleSet, nsomRuleSet, scpRuleSet, q317RuleSet];
const groups = [...sharedChecks(ruleSets).values()];

/** The standard that a requirement is of. */
const standardOf = (id: string): string | undefined =>
  ruleSets.find(({ standard }) => standard.requirements.some(each => each.id === id))?.standard.id;

test('one check serves two standards: the functionalities by which an operator governs security', () => {
  const across = groups.filter(ids => new Set(ids.map(standardOf)).size > 1);
  expect(across).toEqual([['x1452-9.1.1-1', 'q3-17-2-d-6']]);
});

test('every rule of every standard is in one group', () => {
  const ruled = ruleSets.flatMap(({ standard, verification }) =>
    standard.requirements.map(({ id }) => id).filter(id => verification[id]?.method === 'rule'),
  );
  expect(groups.flat().sort()).toEqual(ruled.sort());
});
