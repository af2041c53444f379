import { expect, test } from 'vitest';

import { judgedResults } from '../../../generators/judged-result.ts';
import type { ReportInput } from '../../../generators/report-input.ts';
import { example, inputOf, result } from '../fixtures.ts';
import { overlaid } from '../overlaid.ts';
import { standings } from '../standings.ts';
import { type Json } from './document-faults.ts';
import { operators } from './inputs.ts';
import { bodyOf } from './written.ts';

// sound: what is read is a list by the schema, to which other tests hold it
const list = (value: unknown): readonly Json[] => (value ?? []) as readonly Json[];

const items = async (input: ReportInput): Promise<readonly Json[]> =>
  list((await bodyOf('poam', input))['poam-items']);

test.each([
  ['the operators', operators],
  ['the example', example],
  ['overlays', overlaid],
  ['standings', standings],
])(
  '%s: what is neither met nor out of question is an item, in the order of the results',
  async (_, input) => {
    const open = judgedResults(input).filter(
      ({ result: { verdict } }) => verdict !== 'pass' && verdict !== 'not-applicable',
    );
    const found = (await items(input)).filter(item => 'related-findings' in item);
    expect(found.map(({ title }) => String(title).split(':')[0])).toEqual(open.map(({ entry }) => entry.id));
  },
);

test('items speak of the findings, observations and risks of the assessment results by the same UUIDs', async () => {
  const [written] = list((await bodyOf('assessment-results', overlaid))['results']);
  const plan = await bodyOf('poam', overlaid);
  for (const key of ['findings', 'observations', 'risks']) {
    const known = list(written?.[key]).map(one => JSON.stringify(one));
    const own = list(plan[key]).map(one => JSON.stringify(one));
    expect(own.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(own));
  }
});

test('a waiver that waives nothing is an item', async () => {
  expect((await items(overlaid)).at(-1)).toMatchObject({
    title: 'waiver exception-3: expired',
    description: 'waiver `exception-3` held until 2026-10-31; renew it or mend what it waives',
  });
});

test('a pass that is not supported as strongly as the gate asks is something to act on', async () => {
  const input = inputOf([
    { descriptor: 'a.yaml', results: [result('x1452-10.1-1', '', 'pass', 'it is authenticated')] },
  ]);
  const strict: ReportInput = {
    ...input,
    assessment: {
      ...input.assessment,
      run: {
        ...input.assessment.run,
        gate: { required: 'verified', recommended: 'ignore', derived: 'ignore' },
      },
    },
  };
  expect((await items(strict)).map(({ title }) => title)).toEqual([
    'x1452-10.1-1: pass, not supported strongly enough, the deployment',
  ]);
});

test('where nothing is open, the one item that a plan has to have says so', async () => {
  const input = inputOf([
    { descriptor: 'a.yaml', results: [result('x1452-10.1-1', '', 'pass', 'it is authenticated')] },
  ]);
  const { metadata } = await bodyOf('poam', input);
  expect(metadata).toMatchObject({
    remarks:
      '0 results of 1 to act on; the others are met or do not apply, and stand in the assessment results',
  });
  expect((await items(input)).map(({ title }) => title)).toEqual(['Nothing is open']);
});
