import { describe, expect, test } from 'vitest';

import { and, not } from '../../checks/builder.ts';
import { factsPhrase } from '../../checks/findings.ts';
import { matchesPattern } from '../../checks/pattern.ts';
import { deployment } from '../../checks/scope.ts';
import { Unknown } from '../../model/unknown.ts';
import type { Verification } from '../../model/verification.ts';
import type { Fleet } from './fleet-schema.ts';
import { resultOf } from './tiny.ts';

const fleet = deployment<Fleet>();
const hosts = fleet.each(d => d.hosts);
const unknown = new Unknown('the annex was not supplied');

describe('a finding', () => {
  test.each<readonly [string, Verification, unknown]>([
    [
      "as expected, the host `core-1`'s port is `22`",
      hosts.rule(host => host.port.is(22)),
      { hosts: [{ id: 'core-1', port: 22 }] },
    ],
    [
      "expected that the host's port is `22`; found `/hosts/0/port` is `80`",
      hosts.rule(host => host.port.is(22)),
      { hosts: [{ port: 80 }] },
    ],
    [
      "expected that the deployment's labels include `green`; found `/labels/*` are `red`, `blue`, `/labels` has 2 entries",
      fleet.rule(d => d.labels.mustBe(labels => labels.covers('red', 'green'))),
      { labels: ['red', 'blue'] },
    ],
    [
      "expected that the deployment's admin is `a` and the deployment's audited is true; found `/admin` is `b`",
      fleet.rule(d =>
        and(
          d.admin.mustBe(admin => admin.is('a')),
          d.audited.isTrue(),
        ),
      ),
      { admin: 'b', audited: false },
    ],
    [
      "expected that the deployment's admin is stated; found `/admin` is not stated",
      fleet.rule(d => d.admin.mustBe(admin => admin.is('a'))),
      {},
    ],
    [
      "expected that the deployment's admin is stated; found `/admin` is not stated",
      fleet.rule(d =>
        and(
          d.admin.mustBe(admin => admin.is('a')),
          d.admin.mustBe(admin => admin.is('b')),
          d.admin.mustBe(admin => admin.is('c')),
        ),
      ),
      {},
    ],
    [
      'expected that the deployment has a team whose on call is true; found `/teams` is an empty list',
      fleet.rule(d => d.teams.some(team => team.onCall.isTrue())),
      { teams: [] },
    ],
    [
      'it is not known whether the deployment has a team whose on call is true: `/teams/1/onCall` is unknown (the annex was not supplied)',
      fleet.rule(d => d.teams.some(team => team.onCall.isTrue())),
      { teams: [{ onCall: false }, { onCall: unknown }] },
    ],
    [
      'it is not known whether this applies: `/audited` is unknown (the annex was not supplied)',
      fleet.rule(
        d => d.name.is('a'),
        d => d.audited.isTrue(),
      ),
      { audited: unknown, name: 'b' },
    ],
    [
      'does not apply: `/audited` is `false`',
      fleet.rule(
        d => d.name.is('a'),
        d => d.audited.isTrue(),
      ),
      { audited: false },
    ],
    [
      'nothing is stated on which a pass could rest: `/admin` is not stated',
      fleet.rule(d => not(d.admin.given)),
      {},
    ],
  ])('%s', (message, verification, data) => {
    expect(resultOf(verification, data).message).toBe(message);
  });
});

describe('facts in a sentence', () => {
  test('say what is said of the entries of one list together, and not more than a reader takes in', () => {
    const value = (pointer: string, of: string) => ({ pointer, state: 'value', value: of }) as const;
    expect(factsPhrase([])).toBe('nothing');
    expect(factsPhrase([{ pointer: '/gateway', state: 'present' }])).toBe('`/gateway` is there');
    expect(factsPhrase([{ pointer: '/hosts', state: 'list', entries: 1 }])).toBe('`/hosts` has 1 entry');
    expect(factsPhrase([0, 1, 2].map(index => value(`/hosts/${index}/kind`, 'virtual')))).toBe(
      '`/hosts/*/kind` are `virtual`, `virtual`, `virtual`',
    );
    expect(factsPhrase(Array.from({ length: 10 }, (_, index) => value(`/labels/${index}`, 'red')))).toBe(
      '`/labels/*` are `red`, `red`, `red`, `red`, `red`, `red`, `red`, `red` and 2 more',
    );
    expect(factsPhrase(['a', 'b', 'c', 'd', 'e', 'f'].map(key => value(`/${key}`, key)))).toBe(
      '`/a` is `a`, `/b` is `b`, `/c` is `c`, `/d` is `d`, and 2 more',
    );
  });
});

describe('a pattern', () => {
  test.each([
    ['[a-z]+', 'abc', true],
    ['[a-z]+', 'abc1', false],
    ['a|b', 'ab', false],
    ['', '', true],
    ['.*', 'ä\u{1F680}', true],
  ])('%s against %s: %s, as a whole', (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected);
  });

  test('takes time linear in the text', () => {
    expect(matchesPattern('(a+)+', `${'a'.repeat(20_000)}!`)).toBe(false);
  });
});
