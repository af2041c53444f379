import fc from 'fast-check';
import { expect, test } from 'vitest';

import { oscal } from '../../../generators/oscal/oscal.ts';
import { oscalModels } from '../../../generators/oscal/oscal-models.ts';
import { assurances, verdicts } from '../../../model/verdict.ts';
import { entries, example, fact, hostile, inputOf, result } from '../fixtures.ts';
import { overlaid } from '../overlaid.ts';
import { assessed } from './assessed.ts';
import { documentFaults, type Json } from './document-faults.ts';
import { inputs } from './inputs.ts';
import { bodyOf, haveSchemas, modelsByVersion, schemaErrors, textOf } from './written.ts';

// sound: a document is an object in JSON
const parsed = (text: string): Json => JSON.parse(text) as Json;

test.each(modelsByVersion)(
  'every %s %s has no fault that a schema would let through',
  async (model, version) => {
    for (const [name, input] of inputs) {
      const document = parsed(await textOf(model, input, { version }));
      expect([name, documentFaults(document, version)]).toEqual([name, []]);
    }
  },
);

test.skipIf(!haveSchemas).each(oscalModels)(
  'every %s is valid by the published schema (skipped where the schemas are not beside the package)',
  async model => {
    for (const [name, input] of inputs)
      expect([name, schemaErrors(model, parsed(await textOf(model, input)))]).toEqual([name, null]);
    expect(schemaErrors(model, {})).not.toBe(null);
  },
);

test.each(oscalModels)('%s is as it was reviewed', async model => {
  await expect(await textOf(model, overlaid)).toMatchFileSnapshot(`golden/${model}.json`);
});

const name = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 12 }));

const anyFact = fc
  .tuple(name, name, name, fc.constantFrom(...assurances))
  .map(([value, pointer, file, assurance]) =>
    fact({ state: 'value', value }, pointer, 3, { assurance, file, evidence: [value] }),
  );

const anyResult = fc
  .tuple(
    fc.constantFrom(...entries.map(({ id }) => id)),
    name,
    fc.constantFrom(...verdicts),
    name,
    fc.array(anyFact, { maxLength: 3 }),
    fc.array(name, { maxLength: 2 }),
  )
  .map(([id, subject, verdict, message, facts, wouldSettle]) =>
    result(id, subject, verdict, message, { facts, wouldSettle, contradictedBy: wouldSettle }),
  );

const anyInput = fc
  .uniqueArray(fc.tuple(name, fc.array(anyResult, { maxLength: 8 })), {
    maxLength: 3,
    selector: ([key]) => key,
  })
  .map(list => inputOf(list.map(([descriptor, results]) => ({ descriptor, results }))));

test('whatever is assessed and however it is called, every model is valid and steers no terminal', async () => {
  await fc.assert(
    fc.asyncProperty(anyInput, async input => {
      for (const [model, version] of modelsByVersion) {
        const text = await textOf(model, input, { version });
        expect(documentFaults(parsed(text), version)).toEqual([]);
        if (haveSchemas) expect(schemaErrors(model, parsed(text))).toBe(null);
        expect(text.match(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##(?:vso)?\[/giu)).toBe(null);
        expect(text).toMatch(/[^\n]\n$/u);
      }
    }),
    { numRuns: 30 },
  );
});

test('every model is the same bytes for the same run', async () => {
  const again = () => assessed(['examples/slice-operator.yaml']);
  const [first, second] = [await again(), await again()];
  for (const model of oscalModels) expect(await textOf(model, second)).toBe(await textOf(model, first));
});

test('another date gives documents on the run another UUID, and leaves their subjects theirs', async () => {
  const later: typeof example = {
    ...example,
    assessment: {
      ...example.assessment,
      run: { ...example.assessment.run, assessedAt: '2026-12-21T08:00:00Z' },
    },
  };
  const [one, other] = [
    await bodyOf('assessment-results', example),
    await bodyOf('assessment-results', later),
  ];
  expect(other['uuid']).not.toBe(one['uuid']);
  const uuids = (body: Json): readonly unknown[] =>
    // sound: an object and a list by the schema
    (body['results'] as readonly Json[]).flatMap(({ findings }) =>
      (findings as readonly Json[]).map(f => f['uuid']),
    );
  expect(uuids(other)).toEqual(uuids(one));
});

test('a date that OSCAL cannot write is a problem', async () => {
  const far: typeof example = {
    ...example,
    assessment: {
      ...example.assessment,
      run: { ...example.assessment.run, assessedAt: '3000-01-01T00:00:00Z' },
    },
  };
  const written = await oscal('catalog', far);
  expect(written.ok ? [] : written.problems.map(({ code }) => code)).toEqual(['assessment-date']);
});
