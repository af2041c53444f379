import { expect, test } from 'vitest';

import { clauseLabels } from '../../generators/clause-label.ts';
import { entries, example } from './fixtures.ts';

const { trace } = example;

test('a clause is named by title and number, and with its standard where there are several', () => {
  const standards = [...trace.standards, ...trace.standards.map(one => ({ ...one, id: 'other' }))];
  const labels = entries
    .slice(0, 1)
    .flatMap(entry => [
      clauseLabels(trace)(entry, 'Onboarding'),
      clauseLabels({ ...trace, standards })(entry, 'Onboarding'),
      clauseLabels({ ...trace, standards })({ ...entry, standard: 'elsewhere' }, ''),
    ]);
  expect(labels).toEqual(['Onboarding (7.1.2)', 'Onboarding (ITU-T X.1452, 7.1.2)', 'elsewhere, 7.1.2']);
});
