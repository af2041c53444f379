import { describe, expect, test } from 'vitest';

import { complaints } from './compiler.ts';

/** Something that must not compile, for the reason given, and its twin that must. */
interface Pair {
  readonly what: string;
  readonly right: string;
  readonly wrong: string;
  /** The codes of the compiler's errors, all on the one line. */
  readonly code: string;
}

const paths: readonly Pair[] = [
  {
    what: 'a misspelt path',
    right: "fleet.rule(d => d.region.is('north'))",
    wrong: "fleet.rule(d => d.regoin.is('north'))",
    code: 'TS2551',
  },
  {
    what: 'a misspelt path in an entry of a list',
    right: 'fleet.rule(d => d.teams.some(team => team.onCall.isTrue()))',
    wrong: 'fleet.rule(d => d.teams.some(team => team.oncall.isTrue()))',
    code: 'TS2551',
  },
  {
    what: 'a misspelt path to subjects',
    right: 'fleet.each(d => d.hosts)',
    wrong: 'fleet.each(d => d.host)',
    code: 'TS2551',
  },
  {
    what: 'a path of the real descriptor that is not there',
    right: "real.each(d => d.services).rule(service => service.type.is('custom'))",
    wrong: "real.each(d => d.services).rule(service => service.kind.is('custom'))",
    code: 'TS2339',
  },
];

const words: readonly Pair[] = [
  {
    what: 'a word that is not in the vocabulary',
    right: "fleet.rule(d => d.region.is('south'))",
    wrong: "fleet.rule(d => d.region.is('west'))",
    code: 'TS2345',
  },
  {
    what: 'a word among several that is not in the vocabulary',
    right: "fleet.rule(d => d.region.isOneOf('south', 'east'))",
    wrong: "fleet.rule(d => d.region.isOneOf('south', 'west'))",
    code: 'TS2345',
  },
  {
    what: 'a word that no entry can be',
    right: "fleet.rule(d => d.labels.mustBe(labels => labels.covers('red')))",
    wrong: "fleet.rule(d => d.labels.mustBe(labels => labels.covers('pink')))",
    code: 'TS2345',
  },
  {
    what: 'a word that a list can not include',
    right: "fleet.rule(d => d.labels.mustBe(labels => labels.includes('red')))",
    wrong: "fleet.rule(d => d.labels.mustBe(labels => labels.includes('pink')))",
    code: 'TS2345',
  },
  {
    what: 'a service type that the real vocabulary does not have',
    right: "real.each(d => d.services).where(service => service.type.is('secure-connecting'))",
    wrong: "real.each(d => d.services).where(service => service.type.is('secure-conecting'))",
    code: 'TS2345',
  },
];

const sorts: readonly Pair[] = [
  {
    what: 'a text against a number',
    right: "fleet.rule(d => d.name.is('22'))",
    wrong: 'fleet.rule(d => d.name.is(22))',
    code: 'TS2345',
  },
  {
    what: 'a number against a text',
    right: 'fleet.rule(d => d.quota.atLeast(22))',
    wrong: "fleet.rule(d => d.quota.atLeast('22'))",
    code: 'TS2345',
  },
  {
    what: 'a number against a path to a text',
    right: 'fleet.each(d => d.hosts).rule((host, d) => host.port.is(d.quota))',
    wrong: 'fleet.each(d => d.hosts).rule((host, d) => host.port.is(d.name))',
    code: 'TS2345',
  },
  {
    what: 'a date against a version',
    right: 'fleet.each(d => d.hosts).rule((host, d) => host.installed.after(d.commissioned))',
    wrong: 'fleet.each(d => d.hosts).rule((host, d) => host.installed.after(d.release))',
    code: 'TS2345',
  },
  {
    what: 'a version against a date',
    right: 'fleet.each(d => d.hosts).rule((host, d) => host.firmware.atLeastVersion(d.release))',
    wrong: 'fleet.each(d => d.hosts).rule((host, d) => host.firmware.atLeastVersion(d.commissioned))',
    code: 'TS2345',
  },
  {
    what: 'a version as if it were a text',
    right: "fleet.rule(d => d.release.isVersion('2.1'))",
    wrong: "fleet.rule(d => d.release.is('2.1'))",
    code: 'TS2339',
  },
  {
    what: 'a text as if it had an order',
    right: "fleet.rule(d => d.name.matches('[a-z]+'))",
    wrong: "fleet.rule(d => d.name.atLeast('a'))",
    code: 'TS2339',
  },
  {
    what: 'a word against a word of another vocabulary',
    right: 'fleet.each(d => d.hosts).rule(host => host.kind.is(host.kind))',
    wrong: 'fleet.each(d => d.hosts).rule((host, d) => host.kind.is(d.region))',
    code: 'TS2345',
  },
  {
    what: 'a truth against a text',
    right: 'fleet.rule(d => d.audited.isTrue())',
    wrong: "fleet.rule(d => d.audited.is('true'))",
    code: 'TS2339',
  },
  {
    what: 'a list against a number',
    right: 'fleet.rule(d => d.teams.count().atLeast(1))',
    wrong: 'fleet.rule(d => d.teams.atLeast(1))',
    code: 'TS2339',
  },
  {
    what: 'words sought in a list of objects',
    right: "fleet.rule(d => d.teams.some(team => team.id.is('a')))",
    wrong: "fleet.rule(d => d.teams.includes('a'))",
    code: 'TS2345',
  },
  {
    what: 'a list of several lists of what is no list',
    right: 'fleet.rule(d => d.hosts.orElse([]).all(host => host.tags).count().atMost(9))',
    wrong: 'fleet.rule(d => d.hosts.orElse([]).all(host => host.owner).count().atMost(9))',
    code: 'TS2322',
  },
  {
    what: 'a reference by a key that is no text',
    right: 'fleet.rule(d => d.name.refersTo(d.teams, team => team.id))',
    wrong: 'fleet.rule(d => d.name.refersTo(d.teams, team => team.onCall))',
    code: 'TS2739',
  },
];

const optionals: readonly Pair[] = [
  {
    what: 'a comparison of what may be absent',
    right: "fleet.rule(d => d.admin.mustBe(admin => admin.is('a')))",
    wrong: "fleet.rule(d => d.admin.is('a'))",
    code: 'TS2339',
  },
  {
    what: 'a list that may be absent',
    right: "fleet.rule(d => d.hosts.whenGiven(hosts => hosts.some(host => host.id.is('a'))))",
    wrong: "fleet.rule(d => d.hosts.some(host => host.id.is('a')))",
    code: 'TS2339 TS7006',
  },
  {
    what: 'a property of an object that may be absent',
    right: 'fleet.rule(d => d.gateway.mustBe(gateway => gateway.enclosure.locked.isTrue()))',
    wrong: 'fleet.rule(d => d.gateway.enclosure.locked.isTrue())',
    code: 'TS2339',
  },
  {
    what: 'a number that may be absent, as an operand',
    right: 'fleet.each(d => d.hosts).rule(host => host.adminPort.mustBe(port => port.is(host.port)))',
    wrong: 'fleet.each(d => d.hosts).rule(host => host.port.is(host.adminPort))',
    code: 'TS2345',
  },
  {
    what: 'a default of another sort',
    right: 'fleet.each(d => d.hosts).rule(host => host.adminPort.orElse(22).is(22))',
    wrong: "fleet.each(d => d.hosts).rule(host => host.adminPort.orElse('22').is(22))",
    code: 'TS2345',
  },
  {
    what: 'asking whether something required is stated',
    right: 'fleet.rule(d => d.admin.given)',
    wrong: 'fleet.rule(d => d.name.given)',
    code: 'TS2339',
  },
  {
    what: 'an optional path of the real descriptor',
    right: 'real.each(d => d.services).rule(service => service.provider.mustBe(id => id.matches("[a-z]+")))',
    wrong: 'real.each(d => d.services).rule(service => service.provider.matches("[a-z]+"))',
    code: 'TS2339',
  },
];

const conditions: readonly Pair[] = [
  {
    what: 'a truth instead of a condition',
    right: 'fleet.rule(d => d.audited.isFalse())',
    wrong: 'fleet.rule(d => !d.audited.isTrue())',
    code: 'TS2322',
  },
  {
    what: 'an order of numbers in the language of the rule',
    right: 'fleet.rule(d => d.quota.moreThan(3))',
    wrong: 'fleet.rule(d => d.quota > 3)',
    code: 'TS2322 TS2365',
  },
  {
    what: 'some entries where a condition is expected',
    right: 'fleet.rule(d => d.teams.where(team => team.onCall.isTrue()).count().is(1))',
    wrong: 'fleet.rule(d => d.teams.where(team => team.onCall.isTrue()))',
    code: 'TS2322',
  },
  {
    what: 'a conjunction of nothing',
    right: 'fleet.rule(d => and(d.audited.isTrue()))',
    wrong: 'fleet.rule(() => and())',
    code: 'TS2555',
  },
];

const tables: readonly Pair[] = [
  {
    what: 'a table that leaves an id out',
    right: "ruleSet(standard, { 'tiny-1': rule, 'tiny-2': rule })",
    wrong: "ruleSet(standard, { 'tiny-1': rule })",
    code: 'TS2345',
  },
  {
    what: 'a table with an id that the standard does not have',
    right: "ruleSet(standard, { 'tiny-1': rule, 'tiny-2': notVerified('it says nothing') })",
    wrong: "ruleSet(standard, { 'tiny-1': rule, 'tiny-2': rule, 'tiny-3': rule })",
    code: 'TS2322',
  },
  {
    what: 'a table put together of others, with an id that the standard does not have',
    right: "ruleSet(standard, { ...{ 'tiny-1': rule }, ...{ 'tiny-2': rule } })",
    wrong: 'ruleSet(standard, { ...both, ...strange })',
    code: 'TS2345',
  },
  {
    what: 'an entry that is no verification',
    right: "ruleSet(standard, { 'tiny-1': rule, 'tiny-2': fleet.inspection('somebody looks') })",
    wrong: "ruleSet(standard, { 'tiny-1': rule, 'tiny-2': 'somebody looks' })",
    code: 'TS2322',
  },
];

const prelude = `
import { and } from '../../checks/builder.ts';
import { ruleSet } from '../../checks/rule-set.ts';
import { deployment, notVerified } from '../../checks/scope.ts';
import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Standard } from '../../model/standard.ts';
import type { Fleet } from '../checks/fleet-schema.ts';

const fleet = deployment<Fleet>();
const real = deployment<Descriptor>();
const rule = fleet.rule(d => d.audited.isTrue());
const both = { 'tiny-1': rule, 'tiny-2': rule };
const strange = { 'tiny-9': rule };
declare const first: Requirement<'tiny-1'>;
declare const second: Requirement<'tiny-2'>;
declare const rest: Omit<Standard, 'requirements'>;
const standard = { ...rest, requirements: [first, second] } as const;
export const used = [and, ruleSet, notVerified, real, both, strange, standard];
`.trim();

const groups = { paths, words, sorts, optionals, conditions, tables };
const pairs = Object.values(groups).flat();
const pathOf = (pair: Pair): string => `test/types/virtual-${pairs.indexOf(pair)}.ts`;
const textOf = ({ right, wrong }: Pair): string =>
  `${prelude}\nexport const right = ${right};\nexport const wrong = ${wrong};\n`;
const wrongLine = prelude.split('\n').length + 2;

const found = complaints(Object.fromEntries(pairs.map(pair => [pathOf(pair), textOf(pair)])));

describe.each(Object.entries(groups))('%s', (_, group) => {
  // @verifies clausewise-p12
  test.each(group.map(pair => [pair.what, pair] as const))(
    '%s: does not compile, and its twin does',
    (_, pair) => {
      const told = (found.get(pathOf(pair)) ?? []).map(({ line, code }) => ({ line, code }));
      expect(told).toEqual(pair.code.split(' ').map(code => ({ line: wrongLine, code })));
    },
  );
});
