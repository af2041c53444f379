import { afterAll, beforeAll, expect, test } from 'vitest';

import { failure, success } from '../../../model/problem.ts';
import type { Artifact } from '../../../readers/evidence/artifact.ts';
import { probeLimits } from '../../../readers/evidence/limits.ts';
import { evaluateProbe, type FilesBeside } from '../../../readers/evidence/probe.ts';

const files: FilesBeside = {
  sha256: path => {
    if (path === 'gateway.yaml') return success('ab12');
    if (path.startsWith('..')) return failure({ code: 'evidence-refused', message: `\`${path}\` leads out` });
    return failure({ code: 'evidence-missing', message: `there is no file \`${path}\`` });
  },
};
const ask = (expression: string, artifact: Partial<Artifact> = {}, left: number = probeLimits.totalSteps) => {
  const allowance = { left };
  const context = { files, allowance, embedded: new Map() };
  const outcome = evaluateProbe(expression, { docs: [], text: '', ...artifact }, context);
  return { ...outcome, steps: left - allowance.left };
};
const value = (expression: string, artifact?: Partial<Artifact>) => {
  const outcome = ask(expression, artifact);
  return outcome.kind === 'value' ? outcome.value : outcome.reason;
};
const map = (entries: Record<string, unknown>) => new Map(Object.entries(entries));
const tooManySteps =
  'takes more than the 1000000 steps that it may take, or than is left of the 20000000 for all expressions of the descriptor';

test('a probe looks into the documents', () => {
  const docs = [map({ kind: 'Service' }), map({ kind: 'Deployment', spec: map({ replicas: 2n }) })];
  expect(value('docs.exists(d, d.kind == "Deployment" && d.spec.replicas >= 2)', { docs })).toBe(true);
  expect(value('docs.all(d, "spec" in d)', { docs })).toBe(false);
  expect(value('docs.filter(d, "spec" in d).map(d, d.spec.replicas + 1)', { docs })).toEqual([3n]);
});

test('a probe looks into the text', () => {
  expect(
    value('text.contains("TLS") && text.matches("(?m)^cipher: (AES|CHACHA)")', {
      text: 'TLS\ncipher: AES\n',
    }),
  ).toBe(true);
});

test('configuration inside texts can be read', () => {
  const docs = [map({ data: map({ 'nf.yaml': 'sbi:\n  scheme: http\n', 'nf.json': '{"port": 80}' }) })];
  expect(value('yaml(docs[0].data["nf.yaml"]).sbi.scheme', { docs })).toBe('http');
  expect(value('json(docs[0].data["nf.json"]).port == 80', { docs })).toBe(true);
});

test('a text that is not what it is read as fails the probe', () => {
  expect(value('yaml("[").a == 1')).toMatch(/^fails: the text given to `yaml` is not YAML at line 1: /);
  expect(value('json("")')).toBe('fails: the text given to `json` is empty');
});

test('keys that name a prototype are data like any other', () => {
  const docs = [map({ __proto__: null, constructor: 'x' }), new Map([['__proto__', 1n]])];
  expect(value('docs[0].constructor == "x" && docs[1]["__proto__"] == 1', { docs })).toBe(true);
  expect(value('docs[1].constructor', { docs })).toMatch(/^fails: no such key: constructor/);
});

test('files beside the artifact are asked for their digests', () => {
  expect(value('exists("gateway.yaml") && !exists("other.yaml") && sha256("gateway.yaml") == "ab12"')).toBe(
    true,
  );
  expect(value('sha256("other.yaml") == "ab12"')).toBe('fails: there is no file `other.yaml`');
});

test('a file outside the root fails the probe whatever the rest of it says', () => {
  const refused = 'asks for a file that it may not see: `../../etc/passwd` leads out';
  expect(value('exists("../../etc/passwd") || true')).toBe(refused);
  expect(value('true || exists("../../etc/passwd")')).toBe(true);
  expect(value('["../../etc/passwd"].exists(f, sha256(f) == "") || true')).toBe(refused);
});

test.each([
  [
    'docs[2].kind',
    'fails: no such key: index out of bounds, index 2 >= size 1 (line 1, column 1 of the expression)',
  ],
  ['true &&\n  nothing', 'fails: unknown variable: nothing (line 2, column 3 of the expression)'],
  ['1 +', 'fails: unexpected token: EOF (line 1, column 4 of the expression)'],
  ['text > 3', 'fails: no such overload: string > int (line 1, column 1 of the expression)'],
  ['"a".matches("(?=b)")', 'fails: `(?=b)` is not a pattern that RE2 can match in linear time'],
  [
    'timestamp("2026-01-01T00:00:00Z").getDayOfYear()',
    "fails: `getDayOfYear` is not offered here, as it depends on the machine's time zone",
  ],
  [
    'timestamp("2026-01-01T00:00:00Z").getHours("Asia/Tokyo")',
    "fails: `getHours` is not offered here, as it depends on the machine's time zone",
  ],
])('%j fails, and says why and where', (expression, reason) => {
  expect(value(expression, { docs: [map({ kind: 'Service' })] })).toBe(reason);
});

test('an expression that is too long is not looked at', () => {
  expect(value(`${' '.repeat(10_000)}true`)).toBe('is longer than 10000 characters');
});

test('the same expression takes the same steps each time', () => {
  const docs = [Array.from({ length: 50 }, (_, index) => BigInt(index))];
  const once = ask('docs[0].all(a, docs[0].exists(b, a == b))', { docs });
  expect(once.steps).toBeGreaterThan(50);
  expect(ask('docs[0].all(a, docs[0].exists(b, a == b))', { docs })).toEqual(once);
});

test('what one expression takes is missing for the others, and no more than it may take', () => {
  expect(ask('true', {}, 0)).toEqual({ kind: 'failed', reason: tooManySteps, steps: 1 });
  expect(ask('duration(text) > duration("1s")', { text: '1'.repeat(100_000) }).steps).toBe(
    probeLimits.steps + 1,
  );
});

const thousand = [Array.from({ length: 1_000 }, (_, index) => BigInt(index))];
const million = 'a'.repeat(1_000_000);
const nested = (count: number, first: string, next: (name: string) => string, last: string) =>
  Array.from({ length: count }, (_, n) => `cel.bind(x${n}, ${n === 0 ? first : next(`x${n - 1}`)}, `).join(
    '',
  ) +
  last +
  ')'.repeat(count);
const doubled = (last: string) => nested(40, 'docs', name => `[${name}, ${name}]`, last);

let started = 0;
beforeAll(() => {
  started = performance.now();
});

test.each<[string, string, Partial<Artifact>]>([
  [
    'five quantifiers inside each other',
    'docs[0].all(a, docs[0].all(b, docs[0].all(c, docs[0].all(d, docs[0].all(e, a + b + c + d + e >= 0)))))',
    { docs: thousand },
  ],
  [
    'quantifiers that swallow errors',
    'docs[0].exists(a, docs[0].exists(b, docs[0].exists(c, a + b + c < 0 || 1 / 0 > 1)))',
    { docs: thousand },
  ],
  ['lists of lists of lists', 'docs[0].map(a, docs[0].map(b, docs[0].map(c, c))) == []', { docs: thousand }],
  [
    'a comparison of lists that hold each other',
    `${doubled('x39')} == ${doubled('x39')}`,
    { docs: thousand },
  ],
  ['a search among lists that hold each other', `dyn(1) in dyn(${doubled('x39')})`, { docs: thousand }],
  [
    'a list doubled and doubled again',
    nested(40, 'docs[0]', name => `${name} + ${name}`, 'size(x39) > 0'),
    { docs: thousand },
  ],
  [
    'a text doubled and doubled again',
    nested(40, 'text', name => `${name} + ${name}`, 'x39.contains("b")'),
    { text: million },
  ],
  ['a long text sought in a longer one', 'text.contains(text.substring(500000) + "b")', { text: million }],
  [
    'a text split up again and again',
    'docs[0].all(a, text.split("").size() > 0)',
    { docs: thousand, text: million },
  ],
  ['a duration of a million digits', 'duration(text) > duration("1s")', { text: million }],
  [
    'YAML read again and again',
    'docs[0].all(a, size(yaml(text + string(a))) > 0)',
    { docs: thousand, text: '- a\n'.repeat(10_000) },
  ],
  [
    'a pattern for a long text',
    'docs[0].all(a, text.matches("(a|b)*a(a|b){500}c?$"))',
    { docs: thousand, text: million },
  ],
])('%s: the steps end it', (_what, expression, artifact) => {
  expect(ask(expression, artifact)).toMatchObject({ kind: 'failed', reason: tooManySteps });
});

test.each([
  ['(a+)+$', `${million}b`, false],
  ['^(a|a)*$', million, true],
  ['(x+x+)+y', 'x'.repeat(1_000_000), false],
])('the pattern %s takes linear time', (pattern, text, expected) => {
  expect(value(`text.matches("${pattern}")`, { text })).toBe(expected);
});

afterAll(() => {
  expect(performance.now() - started).toBeLessThan(20_000);
});
