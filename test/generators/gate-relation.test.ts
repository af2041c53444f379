import { expect, test } from 'vitest';

import { gateRelation } from '../../generators/gate-relation.ts';
import { gateLevels } from '../../model/assessment.ts';
import { type Assurance, verdicts } from '../../model/verdict.ts';

const relations = (assurance: Assurance) =>
  Object.fromEntries(
    gateLevels.map(level => [
      level,
      verdicts
        .map(verdict =>
          gateRelation({ verdict, assurance }, 'required', {
            required: level,
            recommended: 'ignore',
            derived: 'ignore',
          }),
        )
        .join(' '),
    ]),
  );

test('each level of the gate asks more, and what it asks is what stops it', () => {
  // In the order of `verdicts`: not-applicable, pass, inconclusive, fail, error.
  expect(relations('evidenced')).toEqual({
    ignore: 'informs informs informs informs informs',
    'no-fail': 'meets meets meets stops stops',
    pass: 'meets meets stops stops stops',
    evidenced: 'meets meets stops stops stops',
    verified: 'meets stops stops stops stops',
  });
});

test('what obliges nobody only informs', () => {
  const gate = { required: 'verified', recommended: 'verified', derived: 'verified' } as const;
  expect(
    (['permitted', 'candidate', 'informative'] as const).map(obligation =>
      gateRelation({ verdict: 'fail', assurance: 'declared' }, obligation, gate),
    ),
  ).toEqual(['informs', 'informs', 'informs']);
});
