import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { always, and, build, not, or, when } from '../../checks/builder.ts';
import { opaque, reference } from '../../checks/symbols.ts';
import { compile } from '../../checks/evaluate.ts';
import type { ObjectReference } from '../../checks/reference.ts';
import { deployment } from '../../checks/scope.ts';
import { DescriptorSchema } from '../../model/descriptor-schema.ts';
import type { Condition, Rule } from '../../model/expression.ts';
import { dataOf, manyGaps } from './arbitrary-data.ts';
import { conditionOver, everything, fleetScope, opaqueFunctions } from './arbitrary-condition.ts';
import type { Fleet } from './fleet-schema.ts';
import { hasMethods, isBuildable, isReadable, pathOf, rebuilt } from './rebuilt.ts';
import { fleetShape } from './shape.ts';

vi.setConfig({ testTimeout: 60_000 });

type FleetReference = ObjectReference<Fleet>;

const about = (say: (fleet: FleetReference) => unknown): Condition =>
  // sound: a symbolic reference answers whatever its type offers, and what is said is looked at as it comes
  build(0, () => say(reference(0) as FleetReference) as Condition);

const ruleOf = (requires: (fleet: FleetReference) => Condition): Rule => {
  const verification = deployment<Fleet>().rule(requires);
  if (verification.method !== 'rule') throw new TypeError('expected a rule');
  return verification.rule;
};

const isFrozenDeeply = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenDeeply));

describe('a tree that was built', () => {
  const buildable = conditionOver(fleetScope, { ...everything, depth: 2, constants: false }).filter(
    condition => isBuildable(condition) && hasMethods(condition) && isReadable(condition),
  );

  test('says what its author said, for every kind of condition', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(buildable, condition => {
        const tree = build(0, () => rebuilt(condition));
        for (const [, kind] of JSON.stringify(tree).matchAll(/"kind":"(\w+)"/gu)) kinds.add(kind ?? '');
        expect(JSON.stringify(tree, sorted)).toBe(JSON.stringify(condition, sorted));
      }),
      { seed: 1452, numRuns: 800 },
    );
    expect([...kinds].sort()).toEqual(everyKind);
  });

  test('is frozen to its leaves', () => {
    fc.assert(
      fc.property(buildable, condition => {
        expect(isFrozenDeeply(build(0, () => rebuilt(condition)))).toBe(true);
      }),
      { seed: 1452, numRuns: 300 },
    );
    expect(isFrozenDeeply(nested)).toBe(true);
  });

  test('survives the way through JSON and means the same afterwards', () => {
    fc.assert(
      fc.property(buildable, dataOf(fleetShape, manyGaps), (condition, data) => {
        const tree = build(0, () => rebuilt(condition));
        // sound: the tree is JSON-serialisable, so that what is parsed is a condition again
        const copy = JSON.parse(JSON.stringify(tree)) as Condition;
        expect(copy).toEqual(tree);
        expect(compile(copy, opaqueFunctions)([data])).toBe(compile(tree, opaqueFunctions)([data]));
      }),
      { seed: 1452, numRuns: 300 },
    );
  });

  const everyKind = [
    ...[
      'and',
      'compare',
      'constant',
      'count',
      'covers',
      'every',
      'flat',
      'given',
      'in',
      'literal',
      'matches',
      'not',
    ],
    ...['opaque', 'or', 'orElse', 'path', 'refersTo', 'some', 'unique', 'when'],
  ];

  const nested = ruleOf(fleet =>
    fleet.hosts.mustBe(hosts =>
      hosts.every(host =>
        host.sockets.whenGiven(sockets =>
          sockets
            .where(socket => socket.modes.includes('tls'))
            .some(socket =>
              and(
                socket.speed.atLeast(10),
                host.port.is(socket.speed),
                fleet.teams.some(team => team.id.is(socket.name)),
              ),
            ),
        ),
      ),
    ),
  );

  test('numbers its variables by how deep they are bound', () => {
    const binds = [...JSON.stringify(nested).matchAll(/"bind":(\d)/gu)].map(([, bind]) => Number(bind));
    expect(binds.sort()).toEqual([1, 2, 3, 3]);
    const froms = [...JSON.stringify(nested).matchAll(/"from":(\d),"keys":(\[[^\]]*\])/gu)].map(match =>
      match.slice(1).join(' '),
    );
    expect(froms.sort()).toEqual(
      [
        '0 ["hosts"]',
        '0 ["hosts"]',
        '0 ["teams"]',
        '1 ["port"]',
        '1 ["sockets"]',
        '1 ["sockets"]',
        '2 ["modes"]',
        '2 ["name"]',
        '2 ["speed"]',
        '2 ["speed"]',
        '3 []',
        '3 ["id"]',
      ].sort(),
    );
  });

  test('binds its subjects before its quantifiers', () => {
    const scope = deployment<Fleet>()
      .each(fleet => fleet.hosts)
      .each(host => host.sockets);
    const verification = scope.rule((socket, fleet) => fleet.teams.some(team => team.id.is(socket.name)));
    expect(verification).toEqual({
      method: 'rule',
      rule: {
        subjects: {
          kind: 'each',
          list: { kind: 'path', from: 1, keys: ['sockets'] },
          bind: 2,
          where: always,
          within: {
            kind: 'each',
            list: { kind: 'path', from: 0, keys: ['hosts'] },
            bind: 1,
            where: always,
            within: { kind: 'deployment' },
          },
        },
        applies: always,
        requires: {
          kind: 'some',
          list: { kind: 'path', from: 0, keys: ['teams'] },
          bind: 3,
          where: always,
          that: {
            kind: 'compare',
            op: 'is',
            sort: 'scalar',
            left: { kind: 'path', from: 3, keys: ['id'] },
            right: { kind: 'path', from: 2, keys: ['name'] },
          },
        },
      },
    });
  });
});

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/* eslint-disable @typescript-eslint/restrict-plus-operands, @typescript-eslint/restrict-template-expressions,
   @typescript-eslint/no-base-to-string, @typescript-eslint/await-thenable, @typescript-eslint/no-unnecessary-condition,
   @typescript-eslint/strict-boolean-expressions -- what is tried here is what these rules keep authors from */
describe('a reference has no value while a rule is built', () => {
  // sound: what is tried on a reference here is what its type forbids
  const loose = (value: unknown): never => value as never;
  const misuses: readonly (readonly [string, (fleet: FleetReference) => unknown])[] = [
    ['an order', fleet => loose(fleet.quota) > 3],
    ['an equality that coerces', fleet => loose(fleet.quota) == '3'],
    ['arithmetic', fleet => loose(fleet.quota) + 1],
    ['a template', fleet => `${loose(fleet.name)}`],
    ['a concatenation', fleet => 'name: ' + loose(fleet.name)],
    ['String()', fleet => String(fleet.name)],
    ['Number()', fleet => Number(fleet.quota)],
    ['JSON', fleet => JSON.stringify(fleet.teams)],
    ['spreading into an object', fleet => ({ ...fleet.teams })],
    ['spreading into a list', fleet => [...loose(fleet.teams)]],
    ['iteration', fleet => Array.from(loose(fleet.teams))],
    ['`in`', fleet => 'port' in fleet.gateway],
    ['Object.keys', fleet => Object.keys(fleet.gateway)],
    ['length', fleet => loose(fleet.teams)['length']],
    ['assignment', fleet => Object.assign(fleet.gateway, { port: 3 })],
    ['an order of a condition', fleet => loose(fleet.name.is('a')) > 3],
    ['a template of a condition', fleet => `${loose(fleet.name.is('a'))}`],
    ['an order of a count', fleet => loose(fleet.teams.count()) > 3],
  ];

  test.each(misuses)('%s throws', (_, misuse) => {
    expect(() => about(misuse)).toThrow(TypeError);
  });

  test('await throws', async () => {
    const waiting = async (): Promise<unknown> => {
      await loose(reference(0));
      return 'waited';
    };
    await expect(waiting()).rejects.toThrow(TypeError);
  });
});

describe('a condition that gets lost', () => {
  test.each<readonly [string, (fleet: FleetReference) => unknown]>([
    ['joined by &&', fleet => fleet.name.is('a') && fleet.audited.isTrue()],
    ['negated by !', fleet => (!fleet.audited.isTrue() ? always : always)],
    ['chosen by ?:', fleet => (fleet.audited.isTrue() ? fleet.name.is('a') : fleet.name.is('b'))],
    [
      'left standing',
      fleet => {
        fleet.name.is('a');
        return fleet.audited.isTrue();
      },
    ],
    ['lost in a quantifier', fleet => fleet.teams.every(team => team.onCall.isTrue() && team.lead.given)],
    [
      'lost where one is demanded',
      fleet => fleet.admin.mustBe(admin => admin.is('a') && fleet.audited.isTrue()),
    ],
  ])('%s is noticed', (_, say) => {
    expect(() => about(say)).toThrow('not part of the rule');
  });

  test('is not one that is said twice', () => {
    expect(
      about(fleet => {
        const audited = fleet.audited.isTrue();
        return or(and(audited, fleet.name.is('a')), not(audited));
      }),
    ).toMatchObject({ kind: 'or' });
  });

  test('does not spoil the next rule', () => {
    expect(() => about(fleet => fleet.name.is('a') && fleet.audited.isTrue())).toThrow(TypeError);
    expect(about(fleet => fleet.audited.isTrue())).toMatchObject({ kind: 'compare' });
  });
});

/* eslint-enable @typescript-eslint/restrict-plus-operands, @typescript-eslint/restrict-template-expressions,
   @typescript-eslint/no-base-to-string, @typescript-eslint/await-thenable, @typescript-eslint/no-unnecessary-condition,
   @typescript-eslint/strict-boolean-expressions */

describe('what can not be said', () => {
  test.each<readonly [string, (fleet: FleetReference) => unknown]>([
    ['a version that is none', fleet => fleet.release.atLeastVersion('2.x')],
    ['a date that is none', fleet => fleet.commissioned.before('2024-02-30')],
    ['a default that is no date', fleet => fleet.retired.orElse('tomorrow').before('2024-01-01')],
    ['a number that is not whole', fleet => fleet.quota.atLeast(1.5)],
    [
      'a reference to some entries only',
      fleet => {
        const some = fleet.teams.where(team => team.onCall.isTrue());
        // sound: what the type forbids is what is tried
        return fleet.name.refersTo(some as typeof fleet.teams, team => team.id);
      },
    ],
    [
      'a list of lists from some entries only',
      fleet => {
        const some = fleet.hosts.orElse([]).where(host => host.port.is(22));
        // sound: what the type forbids is what is tried
        return (some as ReturnType<typeof fleet.hosts.orElse>).all(host => host.tags);
      },
    ],
    ['a list of lists that are not of the entry', fleet => fleet.teams.all(() => fleet.labels)],
    [
      'a property of several lists',
      (fleet): unknown =>
        Reflect.get(
          fleet.hosts.orElse([]).all(host => host.tags),
          'first',
        ),
    ],
    ['a key that is not of the entry', fleet => fleet.teams.unique(() => fleet.name)],
    ['an argument that is no reference', fleet => opaque('thirds', 'tries', fleet.name, 'literal')],
    ['a property of a default', (fleet): unknown => Reflect.get(fleet.labels.orElse([]), 'first')],
  ])('%s throws', (_, say) => {
    expect(() => about(say)).toThrow(TypeError);
  });

  test('the whole deployment can not be narrowed down', () => {
    expect(() => deployment<Fleet>().where(fleet => fleet.audited.isTrue())).toThrow(
      'say when the requirement applies',
    );
  });
});

test('one condition needs no joining', () => {
  const alone = about(fleet => fleet.audited.isTrue());
  expect([and(alone), or(alone)]).toEqual([alone, alone]);
  expect(when(alone, alone)).toMatchObject({ kind: 'when' });
});

describe('the names of the descriptor', () => {
  test('are not taken by methods of the builder', () => {
    const taken = [...propertyNames(schemaOf(DescriptorSchema))].filter(name => !isProperty(name));
    expect(taken).toEqual([]);
  });

  test('would be noticed if they were', () => {
    expect(['given', 'count', 'where', 'then', 'length'].filter(isProperty)).toEqual([]);
  });
});

/** Whether a reference takes a name for a property, and not for one of its own methods. */
const isProperty = (name: string): boolean => {
  try {
    const root = reference(0);
    // sound: a reference answers to every property
    const step = (root as Readonly<Record<string, unknown>>)[name];
    return pathOf(step).keys.join() === name;
  } catch {
    return false;
  }
};

interface SchemaNode {
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

const schemaOf = (schema: object): SchemaNode => schema;

const propertyNames = (schema: SchemaNode): ReadonlySet<string> => {
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return new Set([
    ...Object.keys(schema.properties ?? {}),
    ...inside.flatMap(each => [...propertyNames(each)]),
  ]);
};
