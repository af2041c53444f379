import { expect, test } from 'vitest';

import { purposeGaps } from '../../checks/purpose-gaps.ts';
import { testPurposes } from '../../checks/test-purposes.ts';
import type { RequirementPurposes, TestPurpose } from '../../model/test-purpose.ts';
import { nsomRuleSet } from '../../requirements/nsom/verification.ts';
import { q317RuleSet } from '../../requirements/q3-17/verification.ts';
import { scpRuleSet } from '../../requirements/scp/verification.ts';
import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import { zsm014RuleSet } from '../../requirements/zsm014/verification.ts';
import { fleetRules, fleetSamples } from './test-purposes-fleet.ts';

const whole = testPurposes(fleetRules, { schema: fleetSamples });

/** The purposes of the fleet, with those of one requirement changed. */
const changed = (
  id: string,
  change: (purposes: readonly TestPurpose[]) => readonly TestPurpose[],
): readonly RequirementPurposes[] =>
  whole.map(each => (each.requirement === id ? { ...each, purposes: change(each.purposes) } : each));

const gapsOf = (all: readonly RequirementPurposes[]): readonly (readonly string[])[] =>
  purposeGaps(fleetRules, all).map(({ code, about, message }) => [code, about, message]);

test.each([x1452RuleSet, zsm014RuleSet, nsomRuleSet, scpRuleSet, q317RuleSet, fleetRules])(
  'nothing is missing from the purposes of $standard.id',
  set => {
    expect(purposeGaps(set, testPurposes(set))).toEqual([]);
  },
);

test('a requirement that can be gated on and has no purpose is missing one, with the reason if there is any', () => {
  expect(gapsOf(changed('fleet-owner', () => []))).toEqual([
    ['purpose-missing', 'fleet-owner', '`fleet-owner` can be gated on and has no test purpose'],
  ]);
  const none = { method: 'none', reason: 'nobody knows how' } as const;
  const set = { ...fleetRules, verification: { ...fleetRules.verification, 'fleet-owner': none } };
  expect(purposeGaps(set, testPurposes(set)).map(({ message }) => message)).toEqual([
    '`fleet-owner` can be gated on and has no test purpose: nobody knows how',
  ]);
});

test('a permission needs no purpose, since no gate asks for it', () => {
  expect(gapsOf(changed('fleet-colours', () => []))).toEqual([]);
});

test('an id that is given twice is told once', () => {
  expect(gapsOf(changed('fleet-owner', purposes => [...purposes, ...purposes.slice(0, 1)]))).toEqual([
    [
      'purpose-repeated',
      'TP/fleet-owner/BV-01',
      'the id `TP/fleet-owner/BV-01` is given to 2 test purposes, expected one',
    ],
  ]);
});

test('a purpose that is about another requirement, what only informs, or what the standard does not have, is told', () => {
  const about = (requirement: string): readonly (readonly string[])[] =>
    gapsOf(
      changed('fleet-owner', ([first, ...more]) =>
        first === undefined ? [] : [{ ...first, requirement }, ...more],
      ),
    );
  const codes = (requirement: string): readonly (string | undefined)[] =>
    about(requirement).map(([code]) => code);
  expect(about('fleet-ports')).toEqual([
    [
      'purpose-of-another',
      'TP/fleet-owner/BV-01',
      '`TP/fleet-owner/BV-01` stands under `fleet-owner` and is about `fleet-ports`, expected one requirement',
    ],
  ]);
  expect(codes('fleet-origin')).toEqual(['purpose-of-information', 'purpose-of-another']);
  expect(codes('fleet-moon')).toEqual(['purpose-unknown-requirement', 'purpose-of-another']);
});
