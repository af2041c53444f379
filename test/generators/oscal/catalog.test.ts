import { expect, test } from 'vitest';

import type { ReportInput } from '../../../generators/report-input.ts';
import { groupBy } from '../../../generators/group-by.ts';
import { oscal } from '../../../generators/oscal/oscal.ts';
import { example, inputOf } from '../fixtures.ts';
import { assessed } from './assessed.ts';
import { type Json } from './document-faults.ts';
import { operators } from './inputs.ts';
import { bodyOf } from './written.ts';

// sound, here and below: what is read is a list, an object or a text by the schema, to which other tests hold it
const list = (value: unknown): readonly Json[] => (value ?? []) as readonly Json[];

const controls = (body: Json): readonly Json[] => [
  ...list(body['controls']),
  ...list(body['groups']).flatMap(controls),
];
const ids = (input: ReportInput): readonly string[] => input.trace.rows.map(({ entry }) => entry.id);

test('each requirement is a control, in the group of its clause and standard, in the catalogue’s order', async () => {
  const body = await bodyOf('catalog', operators);
  const { rows } = operators.trace;
  const clauses = list(body['groups'])
    .flatMap(standard => list(standard['groups']))
    .filter(group => controls(group).length > 0);
  expect(clauses.map(group => [group['id'], controls(group).map(({ id }) => id)])).toEqual(
    [...groupBy(rows, ({ entry }) => `${entry.standard}_${entry.clause}`)].map(([id, own]) => [
      id,
      own.map(({ entry }) => entry.id),
    ]),
  );
  expect(controls(body).length).toBe(rows.length);
  expect(list(body['groups']).map(({ id, class: kind }) => [id, kind])).toEqual(
    operators.trace.standards.map(({ id }) => [id, 'standard']),
  );
});

test('of one standard the groups are its clauses, and the edition is the version', async () => {
  const body = await bodyOf('catalog', example);
  expect(list(body['groups']).map(({ id }) => id)).toEqual([
    ...new Set(example.trace.rows.map(({ entry }) => `x1452_${entry.clause}`)),
  ]);
  expect((body['metadata'] as Json)['version']).toBe('2020');
});

test('a note on a clause that has no requirement is not lost', async () => {
  const { trace, assessment } = example;
  const note = { kind: 'defect', what: 'it is empty', reading: 'nothing is asked' } as const;
  const noted = trace.standards.map(standard => ({
    ...standard,
    notedClauses: [{ number: '12', title: 'Left open', notes: [note] }],
  }));
  const body = await bodyOf('catalog', { assessment, trace: { ...trace, standards: noted } });
  expect(list(body['groups']).at(-1)).toEqual({
    id: 'x1452_12',
    class: 'clause',
    title: 'Left open',
    props: [{ name: 'label', value: '12' }],
    parts: [
      {
        id: 'x1452_12_note.1',
        name: 'overview',
        class: 'defect',
        props: [{ name: 'note', ns: 'https://clausewise.dev/ns/oscal', value: 'defect' }],
        prose: 'it is empty\n\nRead as: nothing is asked',
      },
    ],
  });
});

test('a catalog is of the standard as a whole where it is at hand; the profile selects what is in force', async () => {
  const narrowed = await assessed(['examples/operator.yaml'], { clause: ['9'], standard: ['x1452'] });
  const { trace: catalogue } = await assessed(['examples/operator.yaml'], { standard: ['x1452'] });
  const catalog = controls(await bodyOf('catalog', narrowed, { catalogue })).map(({ id }) => id);
  const [imported] = list((await bodyOf('profile', narrowed))['imports']);
  const selected = list(imported?.['include-controls']).flatMap(
    each => each['with-ids'] as readonly string[],
  );
  expect(catalog).toEqual(catalogue.rows.map(({ entry }) => entry.id));
  expect(selected).toEqual(ids(narrowed));
  expect(selected.length).toBeLessThan(catalog.length);
  expect(catalog).toEqual(expect.arrayContaining([...selected]));
});

test('every control and statement that other documents speak of is in the catalog', async () => {
  const catalog = new Set(
    controls(await bodyOf('catalog', operators)).flatMap(({ id, parts }) => [
      id,
      ...list(parts).map(part => part['id']),
    ]),
  );
  for (const model of ['profile', 'component', 'assessment-plan', 'assessment-results', 'poam'] as const) {
    const text = JSON.stringify(await bodyOf(model, operators));
    const spoken = [...text.matchAll(/"(?:control-id|target-id)":"([^"]+)"/g)].map(([, id]) => id);
    if (model !== 'profile') expect(spoken.length).toBeGreaterThan(10);
    expect(spoken.filter(id => !catalog.has(id))).toEqual([]);
  }
});

test('where nothing is in force, there is nothing to select, and the problem says so', async () => {
  const none = inputOf([]);
  const written = await oscal('profile', { ...none, trace: { ...none.trace, rows: [] } });
  expect(written).toEqual({
    ok: false,
    problems: [
      {
        code: 'nothing-selected',
        message: 'no requirement is in force in this run, and an OSCAL profile has to select one at least',
        help: 'name a descriptor that a standard applies to, or widen the filter',
      },
    ],
  });
});

test('a deployment implements what it was found to meet, and no more; what it was not is named', async () => {
  const [component] = list((await bodyOf('component', example))['components']);
  const implemented = list(component?.['control-implementations']).flatMap(each =>
    list(each['implemented-requirements']).map(one => one['control-id']),
  );
  expect(implemented).toEqual(['x1452-7.1.2-4', 'x1452-9.1.4-1']);
  expect(component?.['remarks']).toBe(
    [
      'Not among the implemented requirements, since it was not found to meet them; the assessment results tell of each:',
      '',
      '- inconclusive: 2 requirements (`x1452-11.3-1`, `x1452-11.7-1`)',
      '- fail: 5 requirements (`x1452-7.1.2-6`, `x1452-9.1.1-1`, `x1452-9.2-2`, `x1452-10.1-1`, `x1452-10.6-1`)',
    ].join('\n'),
  );
});
