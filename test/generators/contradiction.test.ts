import { expect, test } from 'vitest';

import { contradictionLine, evidenceFinding } from '../../generators/contradiction.ts';
import type { EvidenceStatus } from '../../model/evidence.ts';

const status: EvidenceStatus = {
  id: 'amf-config',
  kind: 'artifact',
  state: 'contradicts',
  reason: 'its probe is false of `amf.yaml`',
  path: 'amf.yaml',
  probe: 'docs[0].scheme == "https"',
  shows: '["http","a,b",1]',
  requirements: [],
  place: { file: 'a.yaml', line: 5, column: 3 },
};

test('a contradiction names the evidence, what the artifact shows, the probe and the place', () => {
  expect(contradictionLine(status)).toBe(
    'evidence `amf-config`: its probe is false of `amf.yaml`; the artifact shows ["http", "a,b", 1]; ' +
      'probe `docs[0].scheme == "https"`; stated at a.yaml:5:3',
  );
});

test('the file of evidence is named once, whether or not the reason names it', () => {
  expect(evidenceFinding({ ...status, reason: 'its probe is false' })).toBe(
    '`amf-config` (amf.yaml): its probe is false; the artifact shows ["http", "a,b", 1]',
  );
});
