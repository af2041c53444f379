import { describe, expect, test } from 'vitest';

import { deployment } from '../../checks/scope.ts';
import { waive, type Waived, type WaivingBy } from '../../checks/waive.ts';
import type { DescriptorAssessment } from '../../model/assessment.ts';
import type { Waiver } from '../../model/waiver.ts';
import type { Fleet } from './fleet-schema.ts';
import { assessed } from './tiny.ts';

const hosts = deployment<Fleet>().each(d => d.hosts);
const usesSsh = hosts.rule(host => host.port.is(22));
const fleetOf = (...list: readonly object[]): DescriptorAssessment => assessed(usesSsh, { hosts: list });
const twoFailing = fleetOf({ id: 'core', port: 80 }, { id: 'edge', port: 81 });

const keyOf = (assessment: DescriptorAssessment, at = 0): { element: string; value: string } =>
  assessment.results[at]?.key ?? { element: 'none', value: 'none' };

const waiverOf = (more: Partial<Waiver> = {}): Waiver => ({
  id: 'w-1',
  requirement: 'tiny-1',
  scope: { descriptor: 'fleet.yaml', ...keyOf(twoFailing) },
  owner: 'Ada Adams',
  approver: 'Bo Brown',
  reason: 'the new port comes with the next release',
  created: '2026-11-01T00:00:00.000Z',
  expires: '2026-12-31T23:59:59.999Z',
  expiresAsWritten: '2026-12-31',
  place: { file: 'waivers.yaml', line: 3, column: 5 },
  ...more,
});

const by: WaivingBy = {
  assessedAt: '2026-11-21T00:00:00Z',
  notWaivable: () => undefined,
  isKnown: id => id === 'tiny-1' || id === 'tiny-2',
};

const waivedBy = (
  waiver: Waiver,
  assessment: DescriptorAssessment = twoFailing,
  judging: Partial<WaivingBy> = {},
  notWaivable: readonly { requirement: string; reason: string }[] = [],
): Waived =>
  waive([assessment], [{ file: 'waivers.yaml', sha256: '0'.repeat(64), waivers: [waiver], notWaivable }], {
    ...by,
    ...judging,
  });

const standing = ({ assessments }: Waived): readonly string[] =>
  assessments.flatMap(({ results }) =>
    results.map(({ subject, verdict, waiver }) => `${subject} ${verdict} ${waiver?.id ?? '-'}`),
  );
const faults = ({ summary }: Waived): readonly string[] =>
  summary.findings.map(({ waiver, fault, message }) => `${waiver.id} ${fault}: ${message}`);

// @verifies clausewise-p11
test('a waiver lies over one finding: it stays a fail, and its sibling is left as it was', () => {
  const waived = waivedBy(waiverOf());
  expect(standing(waived)).toEqual(['/hosts/0 fail w-1', '/hosts/1 fail -']);
  expect(waived.summary).toEqual({
    files: [{ file: 'waivers.yaml', sha256: '0'.repeat(64) }],
    applied: 1,
    findings: [],
  });
});

test('it holds where the element has moved, and where something that the rule does not read has changed', () => {
  const moved = fleetOf({ id: 'edge', port: 81 }, { id: 'core', port: 80, open: true });
  expect(standing(waivedBy(waiverOf(), moved))).toEqual(['/hosts/0 fail -', '/hosts/1 fail w-1']);
});

describe('the time in which a waiver holds', () => {
  test.each([
    ['2026-10-31T23:59:59Z', 'not-yet-created'],
    ['2026-11-01T00:00:00Z', undefined],
    ['2026-12-31T23:59:59Z', undefined],
    ['2027-01-01T00:00:00Z', 'expired'],
  ])('at %s: %s', (assessedAt, fault) => {
    const waived = waivedBy(waiverOf(), twoFailing, { assessedAt });
    expect(waived.summary.findings.map(each => each.fault)).toEqual(fault === undefined ? [] : [fault]);
    expect(waived.summary.applied).toBe(fault === undefined ? 1 : 0);
  });
});

describe('a waiver with a fault waives nothing, and says what is wrong', () => {
  const scope = { descriptor: 'fleet.yaml', ...keyOf(twoFailing) };
  const { value: changedTo } = keyOf(fleetOf({ id: 'core', port: 443 }));
  const alike = fleetOf({ id: 'core', port: 80 }, { id: 'core', port: 80 });
  test.each<readonly [string, Waived, string]>([
    [
      'an owner who approves, however written',
      waivedBy(waiverOf({ owner: 'Bo  Brown ', approver: 'BO BROWN' })),
      'w-1 self-approved: `Bo  Brown ` both answers for it and accepted it, expected somebody else as approver',
    ],
    [
      'a scope without element and value',
      waivedBy(waiverOf({ scope: { descriptor: 'fleet.yaml' } })),
      `w-1 over-broad: its scope leaves out \`element\`, \`value\`, expected it to name one finding; the first of 2 findings that fit has descriptor \`fleet.yaml\`, element \`/hosts/id=core\`, value \`${scope.value}\``,
    ],
    [
      'elements that look alike',
      waivedBy(waiverOf({ scope: { descriptor: 'fleet.yaml', ...keyOf(alike) } }), alike),
      'w-1 over-broad: 2 elements that look alike answer to its scope, expected one; give them ids to tell them apart',
    ],
    [
      'a finding that is mended',
      waivedBy(waiverOf(), fleetOf({ id: 'core', port: 22 }, { id: 'edge', port: 81 })),
      'w-1 unused: no finding of this run answers to its scope; delete it if what it was about is mended',
    ],
    [
      'a finding that has changed',
      waivedBy(waiverOf(), fleetOf({ id: 'core', port: 443 })),
      `w-1 changed: what it was given for has changed: the finding now has the value \`${changedTo}\`; have it looked at again`,
    ],
    [
      'a requirement that must not be waived',
      waivedBy(waiverOf(), twoFailing, { notWaivable: () => 'lives depend on it' }),
      'w-1 not-waivable: findings of `tiny-1` must not be waived: lives depend on it',
    ],
    [
      'a requirement that its own file does not let be waived',
      waivedBy(waiverOf(), twoFailing, {}, [{ requirement: 'tiny-1', reason: 'board decision' }]),
      'w-1 not-waivable: findings of `tiny-1` must not be waived: board decision',
    ],
    [
      'a requirement that is in no catalogue',
      waivedBy(waiverOf({ requirement: 'tiny-9' })),
      'w-1 unknown-requirement: the requirement `tiny-9` is in no catalogue; correct its id, or delete the waiver',
    ],
  ])('%s', (_, waived, message) => {
    expect(faults(waived)).toEqual([message]);
    expect(waived.summary.applied).toBe(0);
    expect(
      waived.assessments.flatMap(({ results }) => results.flatMap(({ waiver }) => waiver ?? [])),
    ).toEqual([]);
  });
});

test('a waiver on another descriptor, or on a requirement that is not part of the run, is left alone', () => {
  const elsewhere = waivedBy(waiverOf({ scope: { ...keyOf(twoFailing), descriptor: 'other.yaml' } }));
  const filtered = waivedBy(waiverOf({ requirement: 'tiny-2' }));
  for (const waived of [elsewhere, filtered])
    expect([faults(waived), waived.summary.applied]).toEqual([[], 0]);
});
