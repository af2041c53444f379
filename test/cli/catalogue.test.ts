import { describe, expect, test } from 'vitest';

import { call, type Called } from './call.ts';
import { head, sound } from './descriptors.ts';
import { workspace, type Files } from './workspace.ts';

const control = (id: string, title: string, prose: string, more: object = {}): object => ({
  id,
  title,
  props: [{ name: 'label', value: id.toUpperCase() }],
  parts: [
    { id: `${id}_smt`, name: 'statement', prose },
    { name: 'assessment-method', props: [{ name: 'method', value: 'EXAMINE' }] },
  ],
  ...more,
});

const harbour = JSON.stringify({
  catalog: {
    metadata: { title: 'Rules of the harbour', version: '3', 'oscal-version': '1.1.2' },
    controls: [
      control('mo-1', 'Ropes', 'Use two ropes.'),
      control('mo-2', 'Bollards', 'Paint them.', { parts: [] }),
      control('mo-3', 'Sails', '', { props: [{ name: 'status', value: 'withdrawn' }] }),
    ],
  },
});

const boats = JSON.stringify({
  profile: {
    metadata: { title: 'Small boats', version: '1' },
    imports: [{ href: 'harbour.xml', 'include-controls': [{ 'with-ids': ['mo-1'] }] }],
  },
});

const relations = JSON.stringify({
  'mapping-collection': {
    metadata: { title: 'Harbour and operators', version: '1', 'oscal-version': '1.2.0' },
    provenance: { method: 'human', 'matching-rationale': 'semantic', status: 'complete' },
    mappings: [
      {
        'source-resource': { type: 'catalog', href: 'harbour.json' },
        'target-resource': { type: 'catalog', href: 'x1452.json' },
        maps: [
          {
            relationship: 'intersects-with',
            sources: [{ type: 'control', 'id-ref': 'mo-1' }],
            targets: [{ type: 'control', 'id-ref': 'x1452-10.1-1' }],
            remarks: 'both hold fast',
          },
          {
            relationship: 'subset-of',
            sources: [{ type: 'control', 'id-ref': 'mo-9' }],
            targets: [{ type: 'control', 'id-ref': 'x1452-10.1-1' }],
          },
        ],
      },
    ],
  },
});

const evidence = `evidence:
  - id: visit
    kind: attestation
    path: visit.txt
    requirements: [harbour-mo-1, boats-mo-1]
`;

const files: Files = {
  'harbour.json': harbour,
  'boats.json': boats,
  'relations.json': relations,
  'bare.yaml': head,
  'attested.yaml': `${head}${evidence}`,
  'visit.txt': 'seen',
  'sound.yaml': sound,
};

const run = (...args: readonly string[]): Promise<Called> => call(args, { cwd: workspace(files) });

test('the requirements of a catalogue from elsewhere are listed', async () => {
  const { code, stdout, stderr } = await run(
    'requirements',
    '--catalogue',
    'harbour.json',
    '--standard',
    'harbour',
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe(
    [
      'requirement   obligation   verified by  statement',
      'harbour-mo-1  candidate    evidence     Ropes: Use two ropes.',
      'harbour-mo-2  candidate    inspection   Bollards',
      'harbour-mo-3  informative  -            Sails: withdrawn',
      '',
      '3 requirements: 2 candidate, 1 informative',
      '',
    ].join('\n'),
  );
});

test('it stands beside our standards where no standard is named', async () => {
  const { stdout } = await run('requirements', '--catalogue', 'harbour.json', '-f', 'json');
  const ids = (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);
  expect(ids).toContain('x1452-10.1-1');
  expect(ids.slice(-3)).toEqual(['harbour-mo-1', 'harbour-mo-2', 'harbour-mo-3']);
});

test('a catalogue goes by the name that is put in front of it', async () => {
  const { stdout } = await run(
    'requirements',
    '--catalogue',
    'Port=harbour.json',
    '--clause',
    'MO-1',
    '--standard',
    'port',
  );
  expect(stdout).toContain('port-mo-1    candidate');
  expect(stdout).toContain('1 requirement: 1 candidate');
});

describe('an assessment', () => {
  const check = async (descriptor: string, ...args: readonly string[]) => {
    const { code, stdout } = await run('check', descriptor, '-f', 'json', ...args);
    const { summary, assessments } = JSON.parse(stdout) as {
      summary: { answer: string };
      assessments: { results: { requirement: string; verdict: string; message: string }[] }[];
    };
    const results = assessments.flatMap(each => each.results);
    return { code, answer: summary.answer, results: results.map(each => [each.requirement, each.verdict]) };
  };

  test('without evidence is inconclusive, and gates on nothing', async () => {
    expect(await check('bare.yaml', '--catalogue', 'harbour.json', '--standard', 'harbour')).toEqual({
      code: 5,
      answer: 'nothing-assessed',
      results: [
        ['harbour-mo-1', 'inconclusive'],
        ['harbour-mo-2', 'inconclusive'],
      ],
    });
  });

  test('says what would settle it', async () => {
    const { stdout } = await run('explain', 'harbour-mo-1', 'bare.yaml', '--catalogue', 'harbour.json');
    expect(stdout.replace(/\s+/gu, ' ')).toContain(
      'no valid evidence names `harbour-mo-1`, which no rule can decide (its catalogue names EXAMINE as the way to assess it, and comes without rules)',
    );
    expect(stdout).toContain('an evidence entry whose requirements name harbour-mo-1');
  });

  test('passes by evidence that names the requirement', async () => {
    expect(
      await check('attested.yaml', '--catalogue', 'harbour.json', '--standard', 'harbour'),
    ).toMatchObject({
      results: [
        ['harbour-mo-1', 'pass'],
        ['harbour-mo-2', 'inconclusive'],
      ],
    });
  });

  test('can gate on what a profile selects', async () => {
    const given = [
      '--catalogue',
      'boats.json',
      'harbour.json',
      '--standard',
      'boats',
      '--gate',
      'derived=pass',
    ];
    expect(await check('bare.yaml', ...given)).toEqual({
      code: 3,
      answer: 'inconclusive',
      results: [['boats-mo-1', 'inconclusive']],
    });
    expect(await check('attested.yaml', ...given)).toEqual({
      code: 0,
      answer: 'met',
      results: [['boats-mo-1', 'pass']],
    });
  });

  test('of our standards comes out as it does without the catalogue', async () => {
    const [bare, both] = [
      await check('sound.yaml'),
      await check('sound.yaml', '--catalogue', 'harbour.json'),
    ];
    expect(both.code).toBe(bare.code);
    expect(both.results.filter(([id]) => id?.startsWith('harbour-') !== true)).toEqual(bare.results);
  });
});

test.each([
  ['matrix', ['bare.yaml', '-f', 'csv']],
  ['report', ['bare.yaml', '-f', 'md']],
  ['trace', ['harbour-mo-1', '-f', 'md']],
])('%s tells of it', async (command, args) => {
  const { stdout } = await run(command, ...args, '--catalogue', 'harbour.json', '--standard', 'harbour');
  expect(stdout).toContain('harbour-mo-1');
  expect(stdout).toContain('Use two ropes');
});

describe('relations that were judged elsewhere', () => {
  const given = ['--catalogue', 'harbour.json', 'relations.json'];
  const leftOut = `relations.json:1:${relations.indexOf('{"relationship":"subset-of"') + 1}: warning: \`mo-9\` of \`harbour.json\` is not known, so that a relation of it is left out\n  name the catalog that has it as well\n`;

  test('are in the crosswalk, from either end', async () => {
    const forth = await run('crosswalk', '--from', 'harbour', ...given, '-f', 'csv');
    expect([forth.code, forth.stderr]).toEqual([0, leftOut]);
    expect(forth.stdout).toContain('harbour-mo-1');
    const back = await run('crosswalk', '--requirement', 'x1452-10.1-1', ...given, '-f', 'json');
    const rows = (
      JSON.parse(back.stdout) as {
        relations: { from: { id: string }; to: { id: string }; relation: string }[];
      }
    ).relations;
    expect(rows.map(({ from, to, relation }) => [from.id, to.id, relation])).toContainEqual([
      'x1452-10.1-1',
      'harbour-mo-1',
      'intersects',
    ]);
  });

  test('are in the trace', async () => {
    const { code, stdout, stderr } = await run('trace', 'harbour-mo-1', ...given);
    expect([code, stderr]).toEqual([0, leftOut]);
    expect(stdout).toContain('relates to      x1452-10.1-1, intersects; both hold fast');
  });
});

describe('what can not be used is refused before anything is written', () => {
  test.each([
    ['a file that is not there', ['nowhere.json'], 'clausewise: error: `nowhere.json` could not be read'],
    [
      'a descriptor',
      ['bare.yaml'],
      'bare.yaml:1:1: error: found `clausewise` at the top, expected one of `catalog`',
    ],
    [
      'a profile alone',
      ['boats.json'],
      `boats.json:1:${boats.indexOf('{"href"') + 1}: error: the profile imports \`harbour.xml\`, which is not among`,
    ],
    [
      'one name twice',
      ['harbour.json', 'harbour=boats.json'],
      'clausewise: error: a catalogue is called `harbour`',
    ],
    [
      'the name of a standard of ours',
      ['x1452=harbour.json'],
      'clausewise: error: a catalogue is called `x1452`',
    ],
    ['the beginning of one', ['x1452-b=harbour.json'], 'clausewise: error: a catalogue is called `x1452-b`'],
  ])('%s', async (_, catalogue, message) => {
    const { code, stdout, stderr } = await run('requirements', '--catalogue', ...catalogue);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('an output that would take its place', async () => {
    const { code, stderr } = await run('requirements', '-o', 'harbour.json', '--catalogue', 'harbour.json');
    expect(code).toBe(2);
    expect(stderr).toContain('`harbour.json` is one of the inputs');
  });
});

test('a name such as `constructor` is a name like any other', async () => {
  const { code, stdout } = await run(
    'requirements',
    '--catalogue',
    'constructor=harbour.json',
    '--standard',
    'constructor',
  );
  expect(code).toBe(0);
  expect(stdout).toContain('constructor-mo-1');
});
