import { expect, test } from 'vitest';

import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import { basesOf, exampleNames } from '../kill/conforming.ts';
import { mutation } from '../kill/surviving-mutants.ts';

/** Mistakes that change no verdict on any valid descriptor. */
const equivalent = [
  // they apply only where a capability is stated, and then the capabilities are
  'x1452-7.1.2-7: requires `capabilities` stated dropped',
  'x1452-7.1.2-8: requires `capabilities` stated dropped',
  // the vocabulary has no third implementation
  'x1452-7.3.2-4: requires and > (1) in dropped',
];

test('every small mistake in every rule changes the verdict on some case of the kill table', () => {
  const { mutants, survivors } = mutation(x1452RuleSet, basesOf(...exampleNames));
  expect(survivors).toEqual(equivalent);
  expect(mutants).toBeGreaterThan(10_000);
});
