import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { diskEvidence } from '../../../cli/evidence-access.ts';
import { readDescriptor } from '../../../readers/descriptor.ts';
import { readEvidence } from '../../../readers/evidence/read-evidence.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const corpus = join(project, '..', 'shared', 'corpora', 'tacker-free5gc');
const withoutCorpus = existsSync(corpus) ? '' : ` (skipped: there is no ${corpus})`;

const read = async (descriptor: string, root: string) => {
  const document = readDescriptor(descriptor, readFileSync(join(project, 'examples', descriptor)));
  if (!document.ok) throw new Error(JSON.stringify(document.problems));
  expect(document.value.warnings).toEqual([]);
  const options = { assessedAt: '2026-03-31T12:00:00Z', access: diskEvidence(root) };
  const { statuses, problems } = await readEvidence(document.value, options);
  expect(problems).toEqual([]);
  return statuses;
};

const free5gc = 'free5gc/security-monitoring.yaml';
const states = (statuses: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(statuses.map(({ id, state }) => [id, state]));

test.skipIf(withoutCorpus !== '')(
  `the package of free5GC bears out some claims and contradicts others${withoutCorpus}`,
  async () => {
    expect(states(await read(free5gc, corpus))).toEqual({
      'nf-logging': 'holds',
      'database-storage': 'holds',
      'access-to-the-network': 'holds',
      'user-plane': 'holds',
      'subscriber-authentication': 'holds',
      'subscriber-data-management': 'holds',
      'nf-discovery': 'holds',
      'nas-integrity': 'holds',
      'management-driver': 'missing',
      'nwdaf-deployed': 'contradicts',
      'database-credentials': 'contradicts',
      'database-authentication': 'contradicts',
      'console-inside': 'contradicts',
      'upf-unprivileged': 'contradicts',
      'network-controller-unprivileged': 'contradicts',
      'container-runtime-out-of-reach': 'contradicts',
      'amf-apart-from-host': 'contradicts',
      'sbi-encrypted': 'contradicts',
      'nas-encrypted': 'contradicts',
      'home-network-keys-secret': 'contradicts',
      'home-network-keys-own': 'contradicts',
      'no-clear-password': 'contradicts',
      'package-digests': 'contradicts',
      'images-pinned': 'contradicts',
    });
  },
);

test.skipIf(withoutCorpus !== '')(
  `exactly these files of the package differ from TOSCA.meta${withoutCorpus}`,
  async () => {
    const statuses = await read(free5gc, corpus);
    const shown = statuses.find(({ id }) => id === 'package-digests')?.shows ?? '';
    const differ = ['amf', 'ausf', 'configmap', 'nrf', 'nssf', 'pcf', 'smf', 'udm', 'udr', 'upf', 'webui'];
    expect(JSON.parse(shown)).toEqual([
      ...differ.map(name => `Files/kubernetes/free5gc-${name}.yaml differs`),
      'Scripts/free5gc_mgmt_cnf.py is not there',
    ]);
  },
);

test.skipIf(withoutCorpus !== '')(`no secret of the package is shown${withoutCorpus}`, async () => {
  const shown = (await read(free5gc, corpus))
    .map(({ reason, shows }) => `${reason}${shows ?? ''}`)
    .join('\n');
  expect(shown).not.toContain('"ubuntu"');
  expect(shown).not.toMatch(/c53c22208b61860b06c62e5406a7b330|F1AB1074477EBCC7F554EA1C5FC368B1/);
});

test('without the package of free5GC every probe is left open, and says so', async () => {
  const statuses = await read(free5gc, join(project, 'examples', 'free5gc'));
  const probed = statuses.filter(({ probe }) => probe !== undefined);
  expect(probed.length).toBe(23);
  expect(probed.filter(({ state }) => state !== 'unsettled')).toEqual([]);
  expect(probed.filter(({ reason }) => !reason.endsWith('so its probe can not be evaluated'))).toEqual([]);
});

test('the evidence of the self-contained example stands', async () => {
  const folder = 'security-monitoring-evidence';
  expect(states(await read(`${folder}/descriptor.yaml`, join(project, 'examples', folder)))).toEqual({
    agreement: 'present',
    governance: 'present',
    'operations-statement': 'present',
    'audit-report': 'present',
    'penetration-test': 'expired',
    'acceptance-tests': 'holds',
    'scanners-deployed': 'holds',
    'scanners-confined': 'holds',
    'port-scan-policy': 'holds',
    'system-scan-policy': 'holds',
    'web-scan-policy': 'holds',
    'feeds-updated': 'holds',
    'sign-in': 'holds',
    'encrypted-links': 'holds',
    'audit-trail': 'holds',
    'rights-of-scanners': 'holds',
    'closed-unless-opened': 'holds',
    'release-digests': 'holds',
  });
});
