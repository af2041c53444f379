import { describe, expect, test } from 'vitest';

import { and, not, or, when } from '../../checks/builder.ts';
import { opaque } from '../../checks/symbols.ts';
import { english } from '../../checks/english.ts';
import { deployment } from '../../checks/scope.ts';
import type { Verification } from '../../model/verification.ts';
import type { Fleet } from './fleet-schema.ts';

const fleet = deployment<Fleet>();
/** Lists of ids, one of which is called as that of the entries that it names. */
const rota = deployment<{
  admins: string[];
  members: { id: string }[];
  teams: { id: string; members: string[] }[];
}>();
const hosts = fleet.each(d => d.hosts);
const sockets = hosts.each(host => host.sockets);

const sentence = (verification: Verification): string =>
  verification.method === 'rule' ? english(verification.rule) : '';

/** A sentence about the deployment, without the words that say so. */
const said = (verification: Verification): string => sentence(verification).replace(/^the deployment: /u, '');

describe('what is said of one value', () => {
  test.each<readonly [string, Verification]>([
    ["the deployment's hosts are stated", fleet.rule(d => d.hosts.given)],
    ["the deployment's admin is stated", fleet.rule(d => d.admin.given)],
    ["the deployment's name is `north sea`", fleet.rule(d => d.name.is('north sea'))],
    ["the deployment's name is not `north sea`", fleet.rule(d => d.name.isNot('north sea'))],
    ["the deployment's region is `north` or `south`", fleet.rule(d => d.region.isOneOf('north', 'south'))],
    ["the deployment's audited is true", fleet.rule(d => d.audited.isTrue())],
    ["the deployment's audited is false", fleet.rule(d => d.audited.isFalse())],
    ["the deployment's name matches `[a-z]+`", fleet.rule(d => d.name.matches('[a-z]+'))],
    ["the deployment's quota is `3`", fleet.rule(d => d.quota.is(3))],
    ["the deployment's quota is less than `3`", fleet.rule(d => d.quota.lessThan(3))],
    ["the deployment's quota is at most `3`", fleet.rule(d => d.quota.atMost(3))],
    ["the deployment's quota is at least `3`", fleet.rule(d => d.quota.atLeast(3))],
    ["the deployment's quota is more than `3`", fleet.rule(d => d.quota.moreThan(3))],
    ["the deployment's release is `2.1`", fleet.rule(d => d.release.isVersion('2.1'))],
    ["the deployment's release is older than `2.1`", fleet.rule(d => d.release.olderThan('2.1'))],
    ["the deployment's release is at most `2.1`", fleet.rule(d => d.release.atMostVersion('2.1'))],
    ["the deployment's release is at least `2.1`", fleet.rule(d => d.release.atLeastVersion('2.1'))],
    ["the deployment's release is newer than `2.1`", fleet.rule(d => d.release.newerThan('2.1'))],
    ["the deployment's commissioned is on `2024-05-01`", fleet.rule(d => d.commissioned.isOn('2024-05-01'))],
    [
      "the deployment's commissioned is before `2024-05-01`",
      fleet.rule(d => d.commissioned.before('2024-05-01')),
    ],
    [
      "the deployment's commissioned is on or before `2024-05-01`",
      fleet.rule(d => d.commissioned.onOrBefore('2024-05-01')),
    ],
    [
      "the deployment's commissioned is on or after `2024-05-01`",
      fleet.rule(d => d.commissioned.onOrAfter('2024-05-01')),
    ],
    [
      "the deployment's commissioned is after `2024-05-01`",
      fleet.rule(d => d.commissioned.after('2024-05-01')),
    ],
    [
      "the deployment's admin names a team of the deployment",
      fleet.rule(d => d.admin.mustBe(a => a.refersTo(d.teams, t => t.id))),
    ],
    [
      "evenly spread holds of the deployment's labels and the deployment's quota",
      fleet.rule(d => opaque('evenlySpread', 'needs statistics', d.labels, d.quota)),
    ],
  ])('%s', (expected, verification) => {
    expect(said(verification)).toBe(expected);
  });
});

describe('what is said of the lists of several entries together', () => {
  const sockets = (d: Parameters<Parameters<typeof fleet.rule>[0]>[0]) =>
    d.hosts.orElse([]).all(host => host.sockets);
  test.each<readonly [string, Verification]>([
    [
      'some host has a socket whose name is `mgmt`',
      fleet.rule(d => sockets(d).some(socket => socket.name.is('mgmt'))),
    ],
    [
      'no host has a socket whose name is `mgmt`',
      fleet.rule(d => not(sockets(d).some(socket => socket.name.is('mgmt')))),
    ],
    [
      "for every socket of the hosts, that socket's speed is at least `10`",
      fleet.rule(d => sockets(d).every(socket => socket.speed.atLeast(10))),
    ],
    ['the hosts together have at most 4 sockets', fleet.rule(d => sockets(d).count().atMost(4))],
    ['the hosts together do not have exactly 4 sockets', fleet.rule(d => sockets(d).count().isNot(4))],
    ['no two sockets of the hosts have the same name', fleet.rule(d => sockets(d).unique(each => each.name))],
    [
      "the deployment's name is the name of a socket of the hosts",
      fleet.rule(d => d.name.refersTo(sockets(d), socket => socket.name)),
    ],
    [
      "the hosts' tags include `red`",
      fleet.rule(d =>
        d.hosts
          .orElse([])
          .all(host => host.tags)
          .covers('red'),
      ),
    ],
    [
      "for every mode of the hosts' sockets, that mode is `tls`",
      fleet.rule(d =>
        sockets(d)
          .all(socket => socket.modes)
          .every(mode => mode.is('tls')),
      ),
    ],
  ])('%s', (expected, verification) => {
    expect(said(verification)).toBe(expected);
  });
});

describe('what is said of a list', () => {
  test.each<readonly [string, Verification]>([
    [
      "the deployment's labels include `red` and `green`",
      fleet.rule(d => d.labels.mustBe(l => l.covers('red', 'green'))),
    ],
    ["the deployment's labels include `red`", fleet.rule(d => d.labels.mustBe(l => l.includes('red')))],
    [
      "the deployment's labels include `red` or `blue`",
      fleet.rule(d => d.labels.mustBe(l => l.some(label => label.isOneOf('red', 'blue')))),
    ],
    [
      "the deployment's labels do not include `red`",
      fleet.rule(d => not(d.labels.orElse([]).includes('red'))),
    ],
    [
      "the deployment's labels (`red` where not stated) include `red`",
      fleet.rule(d => d.labels.orElse(['red']).covers('red')),
    ],
    ['the deployment has at least 2 labels', fleet.rule(d => d.labels.mustBe(l => l.count().atLeast(2)))],
    ['the deployment has at least 1 team', fleet.rule(d => d.teams.count().atLeast(1))],
    ['the deployment has no teams', fleet.rule(d => d.teams.count().is(0))],
    ['the deployment has exactly 1 team', fleet.rule(d => d.teams.count().is(1))],
    ['the deployment does not have exactly 2 teams', fleet.rule(d => d.teams.count().isNot(2))],
    ['the deployment has fewer than 2 teams', fleet.rule(d => d.teams.count().lessThan(2))],
    ['the deployment has at most 2 teams', fleet.rule(d => d.teams.count().atMost(2))],
    [
      'the deployment has more than 2 teams whose on call is true',
      fleet.rule(d =>
        d.teams
          .where(team => team.onCall.isTrue())
          .count()
          .moreThan(2),
      ),
    ],
    ['no two teams of the deployment have the same id', fleet.rule(d => d.teams.unique(team => team.id))],
    [
      'the deployment has a team whose on call is true',
      fleet.rule(d => d.teams.some(team => team.onCall.isTrue())),
    ],
    [
      'the deployment has a team whose on call is true and whose lead is stated',
      fleet.rule(d => d.teams.where(team => team.onCall.isTrue()).some(team => team.lead.given)),
    ],
    [
      'the deployment has no team whose on call is true',
      fleet.rule(d => not(d.teams.some(team => team.onCall.isTrue()))),
    ],
    [
      "for every team of the deployment, that team's lead is stated",
      fleet.rule(d => d.teams.every(team => team.lead.given)),
    ],
    [
      "for every team of the deployment whose on call is true, that team's lead is stated",
      fleet.rule(d => d.teams.where(team => team.onCall.isTrue()).every(team => team.lead.given)),
    ],
    [
      "for every team of the deployment, the deployment has a team whose lead is that team's id",
      fleet.rule(d =>
        d.teams.every(team => d.teams.some(other => other.lead.mustBe(lead => lead.is(team.id)))),
      ),
    ],
    [
      'for every label of the deployment, the deployment has a host whose tags include that label',
      fleet.rule(d =>
        d.labels
          .orElse([])
          .every(label =>
            d.hosts.mustBe(list => list.some(host => host.tags.mustBe(tags => tags.includes(label)))),
          ),
      ),
    ],
    [
      'the deployment has a host such that it has at least 2 sockets',
      fleet.rule(d =>
        d.hosts.mustBe(list => list.some(host => host.sockets.mustBe(s => s.count().atLeast(2)))),
      ),
    ],
    [
      'for every admin of the deployment, that admin is a team of the deployment',
      rota.rule(d => d.admins.every(admin => admin.refersTo(d.teams, team => team.id))),
    ],
    [
      'for every team of the deployment, for every member of that team, that member names a member of the deployment',
      rota.rule(d =>
        d.teams.every(team => team.members.every(member => member.refersTo(d.members, ({ id }) => id))),
      ),
    ],
    [
      "the deployment's hosts are stated; and for every host of the deployment, that host has a socket such that for every team of the deployment, that team's id is that socket's name",
      fleet.rule(d =>
        d.hosts.mustBe(list =>
          list.every(host =>
            host.sockets.mustBe(s => s.some(socket => d.teams.every(team => team.id.is(socket.name)))),
          ),
        ),
      ),
    ],
  ])('%s', (expected, verification) => {
    expect(said(verification)).toBe(expected);
  });
});

describe('how conditions are joined', () => {
  test.each<readonly [string, Verification]>([
    [
      "the deployment's audited is true, the deployment's admin is stated and the deployment's quota is `3`",
      fleet.rule(d => and(d.audited.isTrue(), and(d.admin.given, d.quota.is(3)))),
    ],
    [
      "the deployment's audited is true or the deployment's admin is stated",
      fleet.rule(d => or(d.audited.isTrue(), d.admin.given)),
    ],
    [
      "either the deployment's admin is stated or the deployment's audited is true; and the deployment's quota is `3`",
      fleet.rule(d => and(or(d.admin.given, d.audited.isTrue()), d.quota.is(3))),
    ],
    [
      "both the deployment's admin is stated and the deployment's audited is true; or the deployment's quota is `3`",
      fleet.rule(d => or(and(d.admin.given, d.audited.isTrue()), d.quota.is(3))),
    ],
    ["the deployment's admin is not stated", fleet.rule(d => not(d.admin.given))],
    ["it is not so that the deployment's audited is true", fleet.rule(d => not(d.audited.isTrue()))],
    [
      "it is not so that both the deployment's audited is true and the deployment's admin is stated",
      fleet.rule(d => not(and(d.audited.isTrue(), d.admin.given))),
    ],
    [
      "where the deployment's audited is true, the deployment's admin is stated",
      fleet.rule(d => when(d.audited.isTrue(), d.admin.given)),
    ],
    [
      "where the deployment's admin is stated, the deployment's admin names a team of the deployment",
      fleet.rule(d => d.admin.whenGiven(a => a.refersTo(d.teams, team => team.id))),
    ],
    [
      "the deployment's gateway enclosure rack is at least `3`",
      fleet.rule(d => d.gateway.mustBe(gateway => gateway.enclosure.rack.mustBe(rack => rack.atLeast(3)))),
    ],
    [
      "the deployment's gateway is stated; and the deployment's gateway port (`443` where not stated) is `443`",
      fleet.rule(d => d.gateway.mustBe(gateway => gateway.port.orElse(443).is(443))),
    ],
  ])('%s', (expected, verification) => {
    expect(said(verification)).toBe(expected);
  });
});

describe('whom a rule is about', () => {
  test.each<readonly [string, Verification]>([
    ["the deployment: the deployment's audited is true", fleet.rule(d => d.audited.isTrue())],
    [
      "the deployment, where the deployment's admin is stated: the deployment's audited is true",
      fleet.rule(
        d => d.audited.isTrue(),
        d => d.admin.given,
      ),
    ],
    ["each host: the host's port is `22`", hosts.rule(host => host.port.is(22))],
    [
      "each host whose kind is `physical` and whose open is stated: the host's enclosure locked is true",
      hosts
        .where(host => host.kind.is('physical'))
        .where(host => host.open.given)
        .rule(host => host.enclosure.mustBe(enclosure => enclosure.locked.isTrue())),
    ],
    [
      "each host: the host's firmware is at least the host's minimum",
      hosts.rule(host => host.minimum.mustBe(m => host.firmware.atLeastVersion(m))),
    ],
    [
      "each socket of each host: the socket's modes include `tls`",
      sockets.rule(socket => socket.modes.covers('tls')),
    ],
    [
      "each socket whose speed is at least `10`, of each host whose kind is `virtual`: the socket's name names a team",
      hosts
        .where(host => host.kind.is('virtual'))
        .each(host => host.sockets)
        .where(socket => socket.speed.atLeast(10))
        .rule((socket, d) => d.teams.some(team => team.id.is(socket.name))),
    ],
    [
      "each host such that the deployment's labels include `red`: the host's tags include `red`",
      hosts
        .where((_, d) => d.labels.mustBe(labels => labels.includes('red')))
        .rule(host => host.tags.mustBe(tags => tags.includes('red'))),
    ],
  ])('%s', (expected, verification) => {
    expect(sentence(verification)).toBe(expected);
  });
});
