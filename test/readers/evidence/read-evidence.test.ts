import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import type { DescriptorDocument } from '../../../model/document.ts';
import { failure, success } from '../../../model/problem.ts';
import type { EvidenceAccess } from '../../../readers/evidence/access.ts';
import { resolveEvidencePath } from '../../../readers/evidence/evidence-path.ts';
import { readEvidence } from '../../../readers/evidence/read-evidence.ts';
import { readDescriptor } from '../../../readers/descriptor.ts';

const shelf: Readonly<Record<string, string>> = {
  'agreement.txt': 'An agreement.',
  'gateway/gateway.yaml': 'tls: { minimum: "1.3" }\npolicy: |\n  admins: 2\n',
  'gateway/policy.yaml': 'admins: 2\n',
  'gateway/broken.yaml': 'a: [',
  'gateway/empty.yaml': '# nothing\n',
};

/** A shelf of files in memory, with the rules of a disk; one of its files can not be read. */
const access: EvidenceAccess = {
  open: (path, besides) => {
    const resolved = resolveEvidencePath(path, besides);
    if (!resolved.ok) return resolved;
    const message = `there is no file \`${resolved.value}\``;
    if (resolved.value === 'locked.txt')
      return failure({ code: 'evidence-unreadable', message: 'permission denied' });
    const text = shelf[resolved.value];
    if (text === undefined) return failure({ code: 'evidence-missing', message });
    return success({ path: resolved.value, bytes: new TextEncoder().encode(text) });
  },
};

const sha256 = (path: string) =>
  createHash('sha256')
    .update(shelf[path] ?? '')
    .digest('hex');

const descriptor = (entries: string): DescriptorDocument => {
  const text = `clausewise: 1\nname: test\nevidence:\n${entries}`;
  const document = readDescriptor('test.yaml', new TextEncoder().encode(text));
  if (!document.ok) throw new Error(JSON.stringify(document.problems));
  return document.value;
};

const read = (entries: string, assessedAt = '2026-03-31T12:00:00Z') =>
  readEvidence(descriptor(entries), { assessedAt, access });

const entry = (...lines: readonly string[]) =>
  `  - id: e\n    kind: artifact\n${lines.map(line => `    ${line}\n`).join('')}`;

const judged = async (...lines: readonly string[]) => {
  const { statuses, problems } = await read(entry(...lines));
  const [status] = statuses;
  return { state: status?.state, reason: status?.reason, problems };
};

test('an entry is reported with all that was found out about it', async () => {
  const lines = [
    'path: gateway/./gateway.yaml',
    `probe: docs[0].tls.minimum == "1.3"`,
    'shows: docs[0].tls',
    'requirements: [a-1, a-2]',
  ];
  expect(await read(entry(...lines))).toEqual({
    statuses: [
      {
        id: 'e',
        kind: 'artifact',
        state: 'holds',
        reason: 'its probe is true of `gateway/gateway.yaml`',
        path: 'gateway/gateway.yaml',
        sha256: sha256('gateway/gateway.yaml'),
        probe: 'docs[0].tls.minimum == "1.3"',
        shows: '{"minimum":"1.3"}',
        requirements: ['a-1', 'a-2'],
        place: { file: 'test.yaml', line: 4, column: 5 },
      },
    ],
    problems: [],
  });
});

test('there is one status for each entry, in the order of the descriptor', async () => {
  const entries = ['b', 'a', 'c'].map(id => `  - { id: ${id}, kind: document, path: agreement.txt }\n`);
  const { statuses } = await read(entries.join(''));
  expect(statuses.map(({ id, state }) => [id, state])).toEqual([
    ['b', 'present'],
    ['a', 'present'],
    ['c', 'present'],
  ]);
});

test.each<[string, readonly string[], string, string]>([
  ['a file without a probe', ['path: agreement.txt'], 'present', '`agreement.txt` is there'],
  [
    'a pinned file within its dates',
    [
      'path: agreement.txt',
      `sha256: ${sha256('agreement.txt')}`,
      'issued: 2026-01-01',
      'validUntil: 2026-03-31',
    ],
    'present',
    '`agreement.txt` is there with the SHA-256 that is pinned, and valid until 2026-03-31',
  ],
  [
    'a probe that is false',
    ['path: gateway/gateway.yaml', 'probe: docs[0].tls.minimum == "1.2"'],
    'contradicts',
    'its probe is false of `gateway/gateway.yaml`',
  ],
  [
    'a probe that fails',
    ['path: gateway/gateway.yaml', 'probe: docs[0].ssl.minimum == "1.2"'],
    'unsettled',
    'its probe of `gateway/gateway.yaml` fails: no such key: ssl (line 1, column 9 of the expression)',
  ],
  [
    'a probe that is neither true nor false',
    ['path: gateway/gateway.yaml', 'probe: docs[0].tls'],
    'unsettled',
    'its probe of `gateway/gateway.yaml` gives `{"minimum":"1.3"}`; expected true or false',
  ],
  [
    'an artifact that can not be read',
    ['path: gateway/empty.yaml', 'probe: "true"'],
    'unsettled',
    '`gateway/empty.yaml` has no document in it, so its probe can not be evaluated',
  ],
  ['a file that is not there', ['path: other.txt'], 'missing', 'there is no file `other.txt`'],
  [
    'a probe of a file that is not there',
    ['path: other.txt', 'probe: "true"'],
    'unsettled',
    'there is no file `other.txt`, so its probe can not be evaluated',
  ],
  ['an entry without a file', ['title: a letter'], 'missing', 'it names no file: it has no `path`'],
  [
    'a probe without a file',
    ['probe: "true"'],
    'unsettled',
    'it names no file: it has no `path`, so its probe can not be evaluated',
  ],
  ['a file that may not be read', ['path: locked.txt'], 'unsettled', 'permission denied'],
  [
    'a file with other bytes than are pinned',
    ['path: agreement.txt', `sha256: ${'a'.repeat(64)}`, 'validUntil: 2020-01-01'],
    'altered',
    `\`agreement.txt\` was altered: its SHA-256 is ${sha256('agreement.txt')}, and the descriptor pins ${'a'.repeat(64)}`,
  ],
  [
    'an expired file whose probe would hold',
    ['path: gateway/gateway.yaml', 'probe: "true"', 'validUntil: 2026-03-30'],
    'expired',
    'it has expired: it was valid until 2026-03-30 (the end of that day, UTC), and the assessment date is 2026-03-31T12:00:00Z',
  ],
  [
    'a file of tomorrow',
    ['path: agreement.txt', 'issued: 2026-04-01'],
    'not-yet-valid',
    'it is not valid yet: it is issued on 2026-04-01 (the start of that day, UTC), and the assessment date is 2026-03-31T12:00:00Z',
  ],
  [
    'a path that is not known',
    ['path: { unknown: the annex was not supplied }'],
    'unsettled',
    'where its file is is not known: the annex was not supplied',
  ],
  [
    'a probe that is not known',
    ['path: agreement.txt', 'probe: { unknown: redacted }'],
    'unsettled',
    'its probe is not known: redacted',
  ],
  [
    'a date that is not known',
    ['path: agreement.txt', 'validUntil: { unknown: illegible }'],
    'unsettled',
    'until when it is valid is not known: illegible',
  ],
])('%s', async (_what, lines, state, reason) => {
  expect(await judged(...lines)).toEqual({ state, reason, problems: [] });
});

test('a refused path is a problem with its place, and the entry is unsettled', async () => {
  const { statuses, problems } = await read(entry('path: ../secrets.txt', 'probe: "true"'));
  expect(statuses).toEqual([
    {
      id: 'e',
      kind: 'artifact',
      state: 'unsettled',
      reason: 'its path `../secrets.txt` is refused',
      probe: 'true',
      requirements: [],
      place: { file: 'test.yaml', line: 4, column: 5 },
    },
  ]);
  expect(problems).toEqual([
    {
      code: 'evidence-refused',
      message:
        'the evidence path `../secrets.txt` leads out of the evidence root; expected a file under the evidence root',
      help: 'write the path relative to the evidence root, with `/`',
      place: { file: 'test.yaml', line: 6, column: 11 },
    },
  ]);
});

test('a date that is not in the calendar is a problem, whether the file is there or not', async () => {
  const { state, problems } = await judged('path: other.txt', 'validUntil: 2026-02-30');
  expect(state).toBe('unsettled');
  expect(problems.map(({ code, place }) => ({ code, place }))).toEqual([
    { code: 'evidence-date', place: { file: 'test.yaml', line: 7, column: 17 } },
  ]);
});

test('files beside the artifact are found from its own folder', async () => {
  const probe = `probe: sha256("policy.yaml") == "${sha256('gateway/policy.yaml')}" && exists("../agreement.txt")`;
  expect((await judged('path: gateway/gateway.yaml', probe)).state).toBe('holds');
});

test('a probe that asks for a file outside the root is unsettled, and says so', async () => {
  const { state, reason, problems } = await judged(
    'path: gateway/gateway.yaml',
    'probe: exists("../../x") || true',
  );
  expect(state).toBe('unsettled');
  expect(reason).toContain('asks for a file that it may not see: the evidence path `../../x` leads out');
  expect(problems).toEqual([]);
});

test('what is shown does not change the state, even where it can not be shown', async () => {
  const { statuses } = await read(entry('path: gateway/gateway.yaml', 'probe: "true"', 'shows: docs[0].ssl'));
  expect(statuses.map(({ state, shows }) => ({ state, shows }))).toEqual([
    {
      state: 'holds',
      shows:
        'nothing can be shown: the expression fails: no such key: ssl (line 1, column 9 of the expression)',
    },
  ]);
});

test('the format that an entry states goes before the name of its file', async () => {
  const probe = 'probe: size(docs) == 0 && text.startsWith("tls")';
  expect((await judged('path: gateway/gateway.yaml', 'format: text', probe)).state).toBe('holds');
});

test('a descriptor without evidence, or whose evidence is not known, has no statuses', async () => {
  const nothing = { statuses: [], problems: [] };
  expect(await read('  []\n')).toEqual(nothing);
  expect(await read('  { unknown: not supplied }\n')).toEqual(nothing);
  expect(await read('  - { unknown: not supplied }\n')).toEqual(nothing);
});

test('each file is opened once, whatever asks for it', async () => {
  const opened: string[] = [];
  const counting: EvidenceAccess = {
    open: (path, besides) => {
      opened.push(path);
      return access.open(path, besides);
    },
  };
  const lines = ['path: gateway/gateway.yaml', `probe: sha256("policy.yaml") == sha256("policy.yaml")`];
  const entries = `${entry(...lines)}${entry(...lines).replace('id: e', 'id: f')}`;
  await readEvidence(descriptor(entries), { assessedAt: '2026-03-31T12:00:00Z', access: counting });
  expect(opened).toEqual(['gateway/gateway.yaml', 'policy.yaml']);
});

test('many hostile probes share one allowance: once it is used up, the rest is left open', async () => {
  const entries = Array.from({ length: 40 }, (_, index) =>
    entry('path: big.txt', 'probe: "[1, 2, 3, 4, 5].all(n, !text.contains(\\"zz\\"))"').replace(
      'id: e',
      `id: e${index}`,
    ),
  );
  const big: EvidenceAccess = {
    open: path => success({ path, bytes: new TextEncoder().encode('ab'.repeat(5_000_000)) }),
  };
  const { statuses } = await readEvidence(descriptor(entries.join('')), {
    assessedAt: '2026-03-31T12:00:00Z',
    access: big,
  });
  expect(statuses[0]?.state).toBe('holds');
  expect(statuses.at(-1)).toMatchObject({
    state: 'unsettled',
    reason:
      'its probe of `big.txt` takes more than the 1000000 steps that it may take, or than is left of the 20000000 for all expressions of the descriptor',
  });
});
