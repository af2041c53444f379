import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { digestOf, ruleSet } from '../../checks/rule-set.ts';
import { deployment, notVerified } from '../../checks/scope.ts';
import type { Standard } from '../../model/standard.ts';
import type { VerificationTable } from '../../model/verification.ts';
import { arbitraryRule } from './arbitrary-condition.ts';
import type { Fleet } from './fleet-schema.ts';
import { requirement, standardOf } from './tiny.ts';

const fleet = deployment<Fleet>();

/** RFC 8785 by hand: no white space, keys sorted by UTF-16 code units, strings and numbers as ECMAScript writes them. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
};

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The same value with the keys of every object in the opposite order. */
const reversed = <T>(value: T): T => {
  const turn = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(turn);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part)
        .reverse()
        .map(([key, member]) => [key, turn(member)]),
    );
  };
  // sound: the same keys and values in another order
  return turn(value) as T;
};

const standard: Standard = standardOf([
  { ...requirement('tiny-1'), declaredId: 'T-1', statement: 'Größe ist \u2028 “wichtig” \ud83d\ude80' },
  { ...requirement('tiny-2', 'recommended'), parts: [{ id: 'a', statement: 'first' }] },
  requirement('tiny-3', 'informative'),
]);

const table = (): VerificationTable => ({
  'tiny-1': fleet
    .each(d => d.hosts)
    .rule(
      host => host.port.is(22),
      host => host.kind.is('virtual'),
    ),
  'tiny-2': fleet.evidence('it is about what people do', d => d.audited.isTrue()),
  'tiny-3': notVerified('it says nothing that can be checked'),
});

describe('the digest of a rule set', () => {
  test('is SHA-256 over the canonical JSON of what it means', () => {
    const { id, edition, requirements } = standard;
    const verification = table();
    expect(ruleSet(standard, verification).digest).toBe(
      sha256(canonical({ id, edition, requirements, verification })),
    );
  });

  test('is that of the canonical JSON whatever the rule', () => {
    fc.assert(
      fc.property(arbitraryRule, fc.string({ unit: 'binary' }), (rule, statement) => {
        const one = standardOf([{ ...requirement('tiny-1'), statement }]);
        const verification: VerificationTable = { 'tiny-1': { method: 'rule', rule } };
        const { id, edition, requirements } = one;
        expect(digestOf(one, verification)).toBe(
          sha256(canonical({ id, edition, requirements, verification })),
        );
      }),
      { seed: 1452, numRuns: 200 },
    );
  });

  test('is the same for rules that are built again, and for keys in another order', () => {
    const digest = digestOf(standard, table());
    expect(digestOf(standard, table())).toBe(digest);
    expect(digestOf(reversed(standard), reversed(table()))).toBe(digest);
    expect(digest).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('does not look at titles, headings and terms', () => {
    const renamed: Standard = {
      ...standard,
      title: 'Another title',
      publisher: 'somebody',
      clauses: [],
      terms: [],
    };
    expect(digestOf(renamed, table())).toBe(digestOf(standard, table()));
  });

  test('changes with every change of meaning', () => {
    const changedAt = (index: number, change: object): Standard => ({
      ...standard,
      requirements: standard.requirements.map((each, at) => (at === index ? { ...each, ...change } : each)),
    });
    const digests = [
      digestOf(standard, table()),
      digestOf({ ...standard, edition: '2025' }, table()),
      digestOf({ ...standard, id: 'tiny2' }, table()),
      digestOf(changedAt(0, { statement: 'something else' }), table()),
      digestOf(changedAt(0, { obligation: 'recommended' }), table()),
      digestOf(changedAt(0, { revision: 2 }), table()),
      digestOf(changedAt(1, { parts: [{ id: 'a', statement: 'second' }] }), table()),
      digestOf({ ...standard, requirements: [...standard.requirements].reverse() }, table()),
      digestOf(standard, {
        ...table(),
        'tiny-1': fleet
          .each(d => d.hosts)
          .rule(
            host => host.port.is(23),
            host => host.kind.is('virtual'),
          ),
      }),
      digestOf(standard, { ...table(), 'tiny-1': fleet.each(d => d.hosts).rule(host => host.port.is(22)) }),
      digestOf(standard, { ...table(), 'tiny-2': fleet.evidence('another reason', d => d.audited.isTrue()) }),
      digestOf(standard, {
        ...table(),
        'tiny-2': fleet.inspection('it is about what people do', d => d.audited.isTrue()),
      }),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});

test('a rule set can not be changed', () => {
  expect(Object.isFrozen(ruleSet(standard, table()))).toBe(true);
});
