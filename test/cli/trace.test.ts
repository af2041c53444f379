import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import type { TraceGaps, TraceNeighbourhood } from '../../model/trace-answer.ts';
import { x1452Source } from '../../requirements/x1452/source.ts';
import { packageFolder } from './built.ts';
import { call } from './call.ts';
import { failing, head, invalid, pinned, sound, withEvidence } from './descriptors.ts';
import { workspace, type Files } from './workspace.ts';

const evidenced = 'examples/security-monitoring-evidence/descriptor.yaml';
const trace = (args: readonly string[], files: Files = {}) =>
  call(['trace', ...args], { cwd: workspace(files) });
const traceHere = (args: readonly string[]) => call(['trace', ...args], { cwd: packageFolder });

const gapsIn = async (
  files: Files,
  path: string,
  more: readonly string[] = [],
): Promise<{ code: number; gaps: TraceGaps }> => {
  const args = ['--gaps', '-f', 'json', '--standard', 'x1452', ...more, '--', path];
  const { code, stdout } = await trace(args, files);
  return { code, ...(JSON.parse(stdout) as { gaps: TraceGaps }) }; // sound: the schema of the output says so
};

const causesOf = ({ gaps }: TraceGaps): readonly string[] => gaps.map(({ cause }) => cause);

/** What is not a gap of the catalogue's own making, but of the descriptor at hand. */
const only = ['--clause', '9.1.1'];

describe('trace of an item', () => {
  test('shows a requirement between its standard and its verdicts on one screen', async () => {
    const { code, stdout, stderr } = await traceHere(['x1452-9.1.1-1', evidenced]);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines.length).toBeLessThan(60);
    const at = (start: string) => lines.findIndex(line => line.startsWith(start));
    const order = [
      '  standard        x1452',
      '  clause          x1452:9 ',
      '  clause          x1452:9.1.1',
      '  requirement     x1452-9.1.1-1  required, revision 1',
      '    rule            rule:',
      '      reads           /parties',
      `    PASS            ${evidenced}:`,
      `      settled at      ${evidenced}:`,
      '      evidence        governance',
    ].map(at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test.each([
    ['x1452', 'standard'],
    ['x1452:9.1.1', 'clause'],
    ['x1452-9.1.1-1@1', 'requirement'],
    ['q3-17-2-c', 'programme-item'],
    ['/services/*/type', 'path'],
    ['/services/0/type', 'path'],
    ['governance', 'evidence'],
    [evidenced, 'descriptor'],
  ])('finds %s', async (id, kind) => {
    const { code, stdout } = await traceHere([id, evidenced, '-f', 'json']);
    const { items } = JSON.parse(stdout) as { items: readonly TraceNeighbourhood[] }; // sound: see the schema
    expect([code, items.map(({ item }) => item.kind)]).toEqual([0, [kind]]);
  });

  test('finds a rule by the first digits of its digest', async () => {
    const { stdout } = await traceHere(['x1452-9.1.1-1']);
    const digits = /rule:([0-9a-f]{12})/u.exec(stdout)?.[1] ?? 'none';
    const { code, stdout: rule } = await traceHere([digits]);
    expect([code, rule]).toEqual([0, expect.stringContaining('x1452-9.1.1-1')]);
  });

  test('names the nearest where nothing has the id, and what paths are for', async () => {
    const { code, stdout, stderr } = await trace(['x1452-9.1.1-19']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'nothing in the trace is called `x1452-9.1.1-19`, did you mean `x1452-9.1.1-1`?',
    );
    expect(stderr).toContain(
      'evidence, descriptors and verdicts are in the trace of the descriptors named behind',
    );
  });

  test('goes as deep as it is told', async () => {
    const shallow = await traceHere(['x1452-9.1.1-1', '--depth', '1']);
    expect(shallow.stdout).toContain('clause          x1452:9.1.1');
    expect(shallow.stdout).not.toContain('standard        x1452');
    expect(shallow.stdout).not.toContain('reads');
    const { code, stderr } = await trace(['x1452', '--depth', 'all']);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('expected a number of steps as depth, found `all`'),
    ]);
  });

  test('needs an id or --gaps', async () => {
    const { code, stderr } = await trace([]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('expected the id of an item to trace, or --gaps'),
    ]);
  });

  test('is still shown where an input could not be read, with exit code 2', async () => {
    const run = await trace(['x1452-9.1.1-1', 'i.yaml', 's.yaml'], { 'i.yaml': invalid, 's.yaml': sound });
    expect([run.code, run.stdout]).toEqual([
      2,
      expect.stringMatching(/incomplete: not\s+every\s+input\s+could\s+be\s+read/u),
    ]);
  });
});

test('tells of a requirement that its standard does not apply to a descriptor', async () => {
  const { stdout } = await trace(['zsm014-trust-01', 's.yaml'], { 's.yaml': sound });
  expect(stdout).toMatch(/ applies to +s\.yaml {2}\[out-of-reach: the descriptor states nothing of:/u);
});

describe('trace --gaps', () => {
  test('ends with 0 where nothing is missing, also where a requirement is not met', async () => {
    const filter = [
      '--standard',
      'x1452',
      '--clause',
      '9.1.1',
      '--',
      'examples/violating/secure-connecting.yaml',
    ];
    const gaps = await traceHere(['--gaps', ...filter]);
    const item = await traceHere(['x1452-9.1.1-1', 'examples/violating/secure-connecting.yaml']);
    expect([gaps.code, gaps.stdout.split('\n')[2], item.code]).toEqual([0, '  Nothing is missing', 0]);
    expect(item.stdout).toContain('    FAIL ');
  });

  test('ends with 1 where evidence is not what was pinned', async () => {
    const { code, gaps } = await gapsIn({ 'p.yaml': pinned(sound, 'p.yaml') }, 'p.yaml', only);
    expect([code, causesOf(gaps)]).toEqual([1, ['nothing-leads-to-it', 'evidence-altered']]);
  });

  test.each([
    ['x1452-9.9-9', 'requirement-not-there'],
    ['x1452-9.1.1-1@7', 'requirement-not-there'],
    ['x1452-10.3-2, x1452-10.3-2@1', 'stated-twice'],
  ])('ends with 1 where evidence names %s', async (names, cause) => {
    const file = withEvidence(sound, 'd.yaml', `    requirements: [${names}]\n`);
    const { code, gaps } = await gapsIn({ 'd.yaml': file }, 'd.yaml');
    expect([code, causesOf(gaps)]).toEqual([1, [cause]]);
  });

  test('ends with 5 where paths lead to no descriptor, or the filter leaves nothing', async () => {
    const nothing = await trace(['--gaps', '.'], { 'other.yaml': 'a: 1\n' });
    const filtered = await trace(['--gaps', '--clause', '99', '--', 's.yaml'], { 's.yaml': sound });
    expect([nothing.code, filtered.code]).toEqual([5, 5]);
  });

  test('ends with 2 where an input could not be read and nothing else is missing', async () => {
    const { code } = await gapsIn({ 'i.yaml': invalid }, 'i.yaml', only);
    expect(code).toBe(2);
  });

  test('counts first, and tells what is out of reach apart', async () => {
    const { stdout } = await trace(['--gaps', '--standard', 'x1452', '--', 's.yaml'], {
      's.yaml': head,
    });
    expect(stdout.split('\n').slice(2, 8)).toEqual([
      '  Nothing is missing',
      '',
      '  Out of reach, which is no gap',
      expect.stringMatching(/^ +\d+ {2}clauses that state no provision$/u),
      expect.stringMatching(/^ +\d+ {2}requirements that nothing verifies$/u),
      expect.stringMatching(/^ +\d+ {2}standards that do not apply to a descriptor$/u),
    ]);
  });

  test('gives the same in whatever order the descriptors are named', async () => {
    const files = { 'a.yaml': sound, 'b.yaml': failing };
    const cwd = workspace(files);
    const one = await call(['trace', '--gaps', '-f', 'json', 'a.yaml', 'b.yaml'], { cwd });
    const two = await call(['trace', '--gaps', '-f', 'json', 'b.yaml', 'a.yaml'], { cwd });
    expect(one.stdout).toBe(two.stdout);
  });
});

const copy = join(packageFolder, '../shared/standards/itu-t-x.1452.txt');

describe('--source', () => {
  test.skipIf(!existsSync(copy))(
    'makes suspect what a changed statement was encoded as, where the text is beside the package',
    async () => {
      const text = readFileSync(copy, 'utf8');
      const at =
        x1452Source.records.find(({ requirements }) => requirements.join() === 'x1452-9.1.1-1')?.line ?? 0;
      const lines = text.split('\n').map((line, index) => (index === at - 1 ? `Sometimes ${line}` : line));
      const args = ['--gaps', '-f', 'json', '--standard', 'x1452', '--source', 'x1452=t.txt'];
      const [same, changed] = [
        await trace(args, { 't.txt': text }),
        await trace(args, { 't.txt': lines.join('\n') }),
      ];
      expect([same.code, changed.code]).toEqual([0, 1]);
      const { gaps } = JSON.parse(changed.stdout) as { gaps: TraceGaps }; // sound: the schema of the output says so
      expect(
        gaps.gaps.map(({ state, gaps: [gap] }) => [
          state,
          gap?.links.map(({ to, place }) => [to, place?.file, place?.line]),
        ]),
      ).toEqual([['suspect', [['x1452-9.1.1-1', 't.txt', at]]]]);
    },
  );

  test.each([
    ['x1452', 'expected `standard=file` as the source, found `x1452`'],
    ['x1453=t.txt', 'unknown standard `x1453`, did you mean `x1452`?'],
    ['x1452=none.txt', '`none.txt` could not be read'],
  ])('refuses %s', async (source, message) => {
    const { code, stdout, stderr } = await trace(['--gaps', '--source', source]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });
});

test('holds the JSON of `trace` to its schema', async () => {
  const schema = JSON.parse(
    (await call(['schema', 'trace'], { cwd: packageFolder })).stdout,
  ) as AnySchemaObject; // sound: ajv checks it
  expect(schema).toEqual(
    JSON.parse(readFileSync(join(packageFolder, 'generators/schemas/trace.schema.json'), 'utf8')),
  );
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
    schema,
  );
  for (const args of [
    ['--gaps'],
    ['--gaps', evidenced],
    ['x1452-9.1.1-1', evidenced],
    ['governance', evidenced, '--depth', '9'],
  ]) {
    const written: unknown = JSON.parse((await traceHere([...args, '-f', 'json'])).stdout);
    expect([args, validate(written), validate.errors]).toEqual([args, true, null]);
  }
});
