import { expect, test } from 'vitest';

import { judgedResults, resultPlace } from '../../generators/judged-result.ts';
import { example, fact, inputOf, result } from './fixtures.ts';

test('each result is told with its requirement, its clause and what it means to the gate', () => {
  expect(
    judgedResults(example).map(({ assessed, result: own, entry, clauseTitle, relation }) =>
      [assessed.descriptor, own.requirement === entry.id, entry.id, own.verdict, clauseTitle, relation].join(
        ', ',
      ),
    ),
  ).toEqual([
    'examples/secure-connecting.yaml, true, x1452-7.1.2-4, pass, Technical onboarding, meets',
    'examples/secure-connecting.yaml, true, x1452-7.1.2-6, pass, Technical onboarding, meets',
    'examples/secure-connecting.yaml, true, x1452-7.1.2-6, fail, Technical onboarding, stops',
    'examples/secure-connecting.yaml, true, x1452-9.1.1-1, fail, Functionalities of the operator, informs',
    'examples/secure-connecting.yaml, true, x1452-9.1.4-1, pass, Security management centre, informs',
    'examples/secure-connecting.yaml, true, x1452-9.2-2, fail, The equipment provider, informs',
    'examples/secure-connecting.yaml, true, x1452-10.1-1, fail, Authentication, stops',
    'examples/secure-connecting.yaml, true, x1452-10.6-1, fail, Blacklist, informs',
    'examples/secure-connecting.yaml, true, x1452-11.3-1, inconclusive, Onboarding with the equipment provider, stops',
    'examples/secure-connecting.yaml, true, x1452-11.7-1, inconclusive, Security mechanisms deployment, informs',
    'examples/sparse.yaml, true, x1452-7.1.2-4, not-applicable, Technical onboarding, meets',
    'examples/sparse.yaml, true, x1452-10.1-1, inconclusive, Authentication, stops',
    'examples/sparse.yaml, true, x1452-9.1.4-1, error, Security management centre, informs',
  ]);
});

test('the place of a result is that of the first fact that settles the requirement, not of why it applies', () => {
  const applies = fact({ state: 'value', value: 'custom' }, '/services/0/type', 4, {
    settles: 'applicability',
  });
  const settles = fact({ state: 'absent' }, '/services/0/provider', 3);
  const lines = [[applies, settles], [applies], []].map(facts =>
    judgedResults(
      inputOf([
        { descriptor: 'a.yaml', results: [result('x1452-10.1-1', '', 'fail', 'it fails', { facts })] },
      ]),
    ).map(one => resultPlace(one).line),
  );
  expect(lines).toEqual([[3], [4], [1]]);
});
