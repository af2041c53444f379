import { expect, test } from 'vitest';

import { formatOf, readArtifact, type ArtifactFormat } from '../../../readers/evidence/artifact.ts';

const read = (text: string, format: ArtifactFormat) => readArtifact(new TextEncoder().encode(text), format);
const docs = (text: string, format: ArtifactFormat = 'yaml') => {
  const artifact = read(text, format);
  if (!artifact.ok) throw new Error(artifact.problems[0].message);
  return artifact.value.docs;
};
const refusal = (text: string, format: ArtifactFormat = 'yaml') => {
  const artifact = read(text, format);
  return artifact.ok ? undefined : artifact.problems[0].message;
};
const map = (entries: Record<string, unknown>) => new Map(Object.entries(entries));

test('the documents of a YAML stream are read one by one, and the empty ones are left out', () => {
  const text = '---\nkind: Service\n---\n# nothing here\n---\nkind: Deployment\n---\n';
  expect(docs(text)).toEqual([map({ kind: 'Service' }), map({ kind: 'Deployment' })]);
});

test('anchors, aliases and merge keys of others are followed', () => {
  const text = 'base: &base { a: 1, b: 2 }\nlist: [*base]\nmore: { <<: *base, b: 3 }\n';
  const base = map({ a: 1n, b: 2n });
  expect(docs(text)).toEqual([map({ base, list: [base], more: map({ a: 1n, b: 3n }) })]);
});

test('a tag that is not known leaves its plain value', () => {
  const text = 'a: !Ref network\nb: !GetAtt { c: d }\nc: !!binary aGk=\nd: !!timestamp 2026-01-01\n';
  expect(docs(text)).toEqual([map({ a: 'network', b: map({ c: 'd' }), c: 'aGk=', d: '2026-01-01' })]);
});

test('scalars are those of YAML 1.2, whatever the stream declares', () => {
  const text =
    '%YAML 1.1\n---\n[yes, off, 0644, 0o17, 0x1F, 12:30:45, 1_000, 1e3, ~, true, 9007199254740993]\n';
  expect(docs(text)).toEqual([
    ['yes', 'off', 644n, 15n, 31n, '12:30:45', '1_000', 1000, null, true, 9007199254740993n],
  ]);
});

test.each([
  ['yaml', 'a: 1\nb: 2\na: 3\n'],
  ['json', '{"a": 1, "b": 2, "a": 3}'],
] as const)('a key that occurs twice in %s has its last value', (format, text) => {
  expect(docs(text, format)).toEqual([map({ a: 3n, b: 2n })]);
});

test.each(['yaml', 'json'] as const)('keys of %s that name a prototype are ordinary keys', format => {
  const [document] = docs('{"__proto__": {"polluted": true}, "constructor": 1}', format);
  expect(document).toBeInstanceOf(Map);
  expect([...(document as Map<string, unknown>).keys()]).toEqual(['__proto__', 'constructor']);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
});

test('whole numbers of JSON are as whole as those of an expression, unless a double can not hold them', () => {
  expect(docs('[1, 2.5, 1e2, 1e300]', 'json')).toEqual([[1n, 2.5, 100n, 1e300]]);
});

test('the blocks of TOSCA.meta are maps, and a line that begins with a space goes on', () => {
  const text =
    'TOSCA-Meta-File-Version: 1.0\r\nCreated-by: some\r\n body\r\n\r\n\r\nName: a/b.yaml\r\nHash: 00\r\n 11\r\n';
  expect(docs(text, 'tosca-meta')).toEqual([
    map({ 'TOSCA-Meta-File-Version': '1.0', 'Created-by': 'somebody' }),
    map({ Name: 'a/b.yaml', Hash: '0011' }),
  ]);
});

test('a CMS signature at the end of a manifest is left out', () => {
  const text = 'Source: a\nHash: 00\n\n-----BEGIN CMS-----\nMIIGDA\n-----END CMS-----\n';
  expect(docs(text, 'tosca-meta')).toEqual([map({ Source: 'a', Hash: '00' })]);
});

test('plain text has no documents, and loses its byte order mark', () => {
  expect(read('\ufeffone\ntwo', 'text')).toEqual({ ok: true, value: { docs: [], text: 'one\ntwo' } });
});

test.each([
  ['yaml', '', 'is empty'],
  ['text', ' \n', 'is empty'],
  ['yaml', '---\n---\n', 'has no document in it'],
  ['yaml', '# only a comment\n', 'has no document in it'],
  [
    'yaml',
    'a: *b\n',
    'is not YAML that can be read: unresolved alias (the anchor must be set before the alias): b',
  ],
  ['yaml', 'a: &a [*a]\n', 'is nested deeper than 64 levels, which is deeper than is read'],
  [
    'tosca-meta',
    'Name: a\nrubbish\n',
    'is not made of `Key: value` lines: line 2 is neither that nor a continuation',
  ],
  ['tosca-meta', ' body\n', 'is not made of `Key: value` lines: line 1 is neither that nor a continuation'],
] as const)('%s that reads %j can not be read', (format, text, message) => {
  expect(refusal(text, format)).toBe(message);
});

test('a syntax error of YAML is told with its line', () => {
  expect(refusal('a: 1\nb: "open\n')).toMatch(/^is not YAML at line \d+: missing closing/);
});

test('a syntax error of JSON is told', () => {
  expect(refusal('{"a": }', 'json')).toMatch(/^is not JSON: /);
});

test.each([
  ['flow lists', '['.repeat(100_000), 'yaml'],
  ['flow maps', '{a: '.repeat(900), 'yaml'],
  ['block lists', `${'- '.repeat(900)}x`, 'yaml'],
  ['explicit keys', `${'? '.repeat(900)}x`, 'yaml'],
  ['lists of JSON', '['.repeat(1_000_000), 'json'],
] as const)('%s nested too deep are left at once', (_what, text, format) => {
  expect(refusal(text, format)).toBe('is nested deeper than 64 levels, which is deeper than is read');
});

test('64 levels are read', () => {
  expect(refusal(`${'['.repeat(64)}${']'.repeat(64)}`)).toBeUndefined();
  expect(refusal(`${'['.repeat(64)}${']'.repeat(64)}`, 'json')).toBeUndefined();
  expect(refusal(`${'['.repeat(65)}${']'.repeat(65)}`, 'json')).toMatch(/^is nested deeper/);
});

test.each([
  ['keys in one map', 'a: 1\n'.repeat(10_050), 'yaml', '10000 keys in one map'],
  ['aliases', `a: &a 1\nb: [${'*a, '.repeat(101)}]`, 'yaml', '100 aliases'],
  ['documents', '---\na\n'.repeat(101), 'yaml', '100 documents'],
  ['nodes', `[${'a,'.repeat(200_001)}]`, 'yaml', '200000 nodes'],
  ['nodes of JSON', `[${'1,'.repeat(200_001)}1]`, 'json', '200000 nodes'],
] as const)('too many %s are not read', (_what, text, format, most) => {
  expect(refusal(text, format)).toBe(`has more than ${most}, which is more than is read`);
});

test('aliases of aliases are not multiplied out', () => {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `l${level}: &l${level} [${level === 0 ? 'x' : `*l${level - 1},`.repeat(9)}]`,
  );
  expect(refusal(levels.join('\n'))).toMatch(/excessive alias count/);
});

test('what is longer than 10 MiB is not read', () => {
  const artifact = readArtifact(new Uint8Array(10 * 1024 * 1024 + 1), 'text');
  expect(artifact.ok || artifact.problems).toEqual([
    { code: 'artifact-unreadable', message: 'is 10485761 bytes long; at most 10485760 are read' },
  ]);
});

test.each([
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
  ['an overlong form', [0xc0, 0xaf]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
])('%s is not UTF-8', (_what, bytes) => {
  const artifact = readArtifact(Uint8Array.from(bytes), 'text');
  expect(artifact.ok || artifact.problems[0].message).toBe('is not UTF-8 text');
});

test.each([
  ['a/amf.yaml', 'yaml'],
  ['a/AMF.YML', 'yaml'],
  ['a/x.json', 'json'],
  ['TOSCA-Metadata/TOSCA.meta', 'tosca-meta'],
  ['package.mf', 'tosca-meta'],
  ['run.log', 'text'],
  ['yaml', 'text'],
])('%s is read as %s', (path, format) => {
  expect(formatOf(path)).toBe(format);
});
