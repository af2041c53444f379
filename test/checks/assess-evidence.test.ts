import { describe, expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import { ruleSet } from '../../checks/rule-set.ts';
import { deployment } from '../../checks/scope.ts';
import type { EvidenceStatus } from '../../model/evidence.ts';
import type { Assurance, Verdict } from '../../model/verdict.ts';
import { Unknown } from '../../model/unknown.ts';
import type { Fleet } from './fleet-schema.ts';
import {
  documentOf,
  evidence,
  factsOf,
  requirement,
  resultOf,
  resultsOf,
  standardOf,
  verdictsOf,
} from './tiny.ts';

const fleet = deployment<Fleet>();
const hosts = fleet.each(d => d.hosts);
const byEvidence = fleet.evidence('it is about what people do');
const byInspection = fleet.inspection('somebody has to look');

const naming = (state: EvidenceStatus['state'], more: Partial<EvidenceStatus> = {}): EvidenceStatus =>
  evidence('e1', state, { requirements: ['tiny-1'], ...more });

describe('a requirement that evidence verifies', () => {
  test.each<readonly [EvidenceStatus['state'], Verdict, Assurance, string, readonly string[]]>([
    ['holds', 'pass', 'verified', 'supported by `e1`', []],
    ['present', 'pass', 'evidenced', 'supported by `e1`', []],
    ['contradicts', 'fail', 'declared', '`e1`: it is contradicts', []],
    ['unsettled', 'inconclusive', 'declared', '`e1`: it is unsettled', ['evidence e1']],
    [
      'expired',
      'inconclusive',
      'declared',
      'no valid evidence names `tiny-1`, which no rule can decide (it is about what people do); `e1`: it is expired',
      ['an evidence entry whose requirements name tiny-1'],
    ],
    [
      'altered',
      'inconclusive',
      'declared',
      'no valid evidence names `tiny-1`, which no rule can decide (it is about what people do); `e1`: it is altered',
      ['an evidence entry whose requirements name tiny-1'],
    ],
  ])('by evidence that %s: %s, %s', (state, verdict, assurance, message, wouldSettle) => {
    const result = resultOf(byEvidence, {}, [naming(state)]);
    expect(result).toMatchObject({ verdict, assurance, message, wouldSettle });
    expect(factsOf(result)).toEqual(['requirement /evidence/0 present']);
  });

  test('is open where no evidence names it', () => {
    expect(resultOf(byEvidence, {}, [evidence('e1', 'holds', { requirements: ['tiny-10'] })])).toMatchObject({
      verdict: 'inconclusive',
      engaged: 0,
      message: 'no valid evidence names `tiny-1`, which no rule can decide (it is about what people do)',
      wouldSettle: ['an evidence entry whose requirements name tiny-1'],
    });
  });

  test('fails as soon as one piece of evidence speaks against it', () => {
    const result = resultOf(byEvidence, {}, [
      naming('holds'),
      evidence('e2', 'contradicts', { requirements: ['tiny-1'] }),
    ]);
    expect([result.verdict, result.contradictedBy]).toEqual(['fail', ['e2']]);
    expect(factsOf(result)).toEqual(['requirement /evidence/0 present', 'requirement /evidence/1 present']);
  });

  test('is assessed for each element that it binds', () => {
    const each = hosts.where(host => host.kind.is('physical')).evidence('it is about what people do');
    const data = { hosts: [{ kind: 'physical' }, { kind: 'virtual' }, { kind: new Unknown('withheld') }] };
    expect(verdictsOf(resultsOf(each, data, [naming('present')]))).toEqual([
      '/hosts/0 pass',
      '/hosts/2 inconclusive',
    ]);
  });
});

describe('whether a requirement that evidence verifies applies', () => {
  const audited = fleet.evidence('it is about what people do', d => d.audited.isTrue());

  test.each<readonly [unknown, EvidenceStatus['state'], Verdict, readonly string[]]>([
    [true, 'present', 'pass', []],
    [false, 'present', 'not-applicable', []],
    [false, 'contradicts', 'not-applicable', []],
    [new Unknown('withheld'), 'present', 'inconclusive', ['/audited']],
    [new Unknown('withheld'), 'contradicts', 'inconclusive', ['/audited']],
    [new Unknown('withheld'), 'unsettled', 'inconclusive', ['/audited', 'evidence e1']],
  ])('audited %s, evidence %s: %s', (is, state, verdict, wouldSettle) => {
    const result = resultOf(audited, { audited: is }, [naming(state)]);
    expect([result.verdict, result.wouldSettle]).toEqual([verdict, wouldSettle]);
  });

  test('is open where it is ruled out by a contradicted claim', () => {
    const data = { audited: false, evidence: ['e2'] };
    expect(resultOf(audited, data, [naming('present'), evidence('e2', 'contradicts')])).toMatchObject({
      verdict: 'inconclusive',
      contradictedBy: ['e2'],
      wouldSettle: ['evidence e2'],
      message:
        'it is claimed that this does not apply, but the claim at `/audited` is contradicted by `e2`: it is contradicts',
    });
  });

  test('is said by the facts', () => {
    expect(factsOf(resultOf(audited, { audited: true }, [naming('present')]))).toEqual([
      'applicability /audited true',
      'requirement /evidence/0 present',
    ]);
  });
});

describe('a requirement that a person inspects', () => {
  test('takes an attestation, and nothing else', () => {
    expect(resultOf(byInspection, {}, [naming('present', { kind: 'attestation' })])).toMatchObject({
      verdict: 'pass',
      assurance: 'evidenced',
    });
    expect(resultOf(byInspection, {}, [naming('holds', { kind: 'artifact' })])).toMatchObject({
      verdict: 'inconclusive',
      message: 'no valid attestation names `tiny-1`, which no rule can decide (somebody has to look)',
      wouldSettle: ['an evidence entry of kind attestation whose requirements name tiny-1'],
    });
  });
});

describe('evidence for one revision of a requirement', () => {
  const assessedWith = (name: string, revision: number) =>
    assess(
      documentOf({}),
      [evidence('e1', 'present', { requirements: [name] })],
      [ruleSet(standardOf([{ ...requirement('tiny-1'), revision }]), { 'tiny-1': byEvidence })],
    ).results.map(({ verdict, message }) => [verdict, message]);

  test.each([
    ['tiny-1', 2],
    ['tiny-1@2', 2],
    ['tiny-1@1', 1],
  ])('supports it where `%s` names revision %d', (name, revision) => {
    expect(assessedWith(name, revision)).toEqual([['pass', 'supported by `e1`']]);
  });

  test.each(['tiny-1@1', 'tiny-1@3'])('is no support where `%s` names another', name => {
    expect(assessedWith(name, 2)).toEqual([
      [
        'inconclusive',
        'no valid evidence names `tiny-1`, which no rule can decide (it is about what people do); `e1` names another revision than 2, the present one',
      ],
    ]);
  });

  test.each(['tiny-1@', 'tiny-1@0', 'tiny-1@1.0', 'tiny-1@x'])(
    'names nothing where it is written `%s`',
    name => {
      expect(assessedWith(name, 1)).toEqual([
        [
          'inconclusive',
          'no valid evidence names `tiny-1`, which no rule can decide (it is about what people do)',
        ],
      ]);
    },
  );
});
