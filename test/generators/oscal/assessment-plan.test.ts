import { expect, test } from 'vitest';

import { example } from '../fixtures.ts';
import { type Json } from './document-faults.ts';
import { bodyOf } from './written.ts';

// sound, here and below: what is read is a list, an object or a text by the schema, to which other tests hold it
const list = (value: unknown): readonly Json[] => (value ?? []) as readonly Json[];
const selected = (reviewed: unknown): readonly unknown[] =>
  list((reviewed as Json)['control-selections']).flatMap(each =>
    list(each['include-controls']).map(one => one['control-id']),
  );

test('a plan reviews what something verifies, by an activity for each way of verification', async () => {
  const plan = await bodyOf('assessment-plan', example);
  const activities = list((plan['local-definitions'] as Json)['activities']);
  const verified = example.trace.rows.flatMap(({ entry }) =>
    entry.verification.method === 'none' ? [] : [entry.id],
  );
  expect(selected(plan['reviewed-controls'])).toEqual(verified);
  expect(activities.map(each => [each['title'], selected(each['related-controls']).length])).toEqual([
    ['Put the rules to the descriptors', 7],
    ['Look for the evidence', 1],
    ['Look for the attestation of a person', 1],
  ]);
  expect((plan['reviewed-controls'] as Json)['remarks']).toBe(
    '1 in force describe or inform and are not verified; the catalog says why',
  );
});

test('the deployments of a plan are those of its results', async () => {
  const plan = await bodyOf('assessment-plan', example);
  const [written] = list((await bodyOf('assessment-results', example))['results']);
  const components = (definitions: unknown): readonly unknown[] => list((definitions as Json)['components']);
  expect(components(plan['local-definitions'])).toEqual(components(written?.['local-definitions']));
  expect(list(plan['assessment-subjects']).flatMap(each => list(each['include-subjects']).length)).toEqual([
    2,
  ]);
});
