import { describe, expect, test } from 'vitest';

import { and, not, or } from '../../checks/builder.ts';
import { opaque } from '../../checks/symbols.ts';
import { deployment, notVerified } from '../../checks/scope.ts';
import type { Verdict } from '../../model/verdict.ts';
import { Unknown } from '../../model/unknown.ts';
import type { Fleet } from './fleet-schema.ts';
import {
  assessed,
  documentOf,
  factsOf,
  requirement,
  resultOf,
  resultsOf,
  ruleSetOf,
  standardOf,
  verdictsOf,
} from './tiny.ts';
import { assess } from '../../checks/assess.ts';
import { ruleSet } from '../../checks/rule-set.ts';

const fleet = deployment<Fleet>();
const hosts = fleet.each(d => d.hosts);
const physical = hosts.where(host => host.kind.is('physical'));
const sockets = hosts.each(host => host.sockets);
const unknown = new Unknown('withheld');

describe('a requirement that binds several elements', () => {
  const locked = hosts.rule(host => host.open.mustBe(open => open.isFalse()));

  test('has a result for each, and the worst of them as its roll-up', () => {
    const { results, rollUps } = assessed(locked, {
      hosts: [{ open: false }, { open: true }, { open: unknown }, { open: false }],
    });
    expect(verdictsOf(results)).toEqual([
      '/hosts/0 pass',
      '/hosts/1 fail',
      '/hosts/2 inconclusive',
      '/hosts/3 pass',
    ]);
    expect(rollUps).toEqual([
      {
        standard: 'tiny',
        requirement: 'tiny-1',
        obligation: 'required',
        verdict: 'fail',
        assurance: 'declared',
        subjects: 4,
      },
    ]);
  });

  test.each<readonly [Verdict, readonly unknown[]]>([
    ['pass', [{ open: false }, { open: false }]],
    ['inconclusive', [{ open: false }, { open: unknown }]],
    ['fail', [{ open: true }, { open: unknown }, { open: false }]],
    ['fail', [{ open: false }, { open: false }, {}]],
  ])('rolls up to %s', (verdict, list) => {
    expect(assessed(locked, { hosts: list }).rollUps.map(each => each.verdict)).toEqual([verdict]);
  });

  test('is assessed for the entries of a list of each of several others', () => {
    const tls = sockets.rule(socket => socket.modes.covers('tls'));
    const data = {
      hosts: [
        { sockets: [{ modes: ['tls'] }, { modes: ['plain'] }] },
        {},
        { sockets: [] },
        { sockets: unknown },
        { sockets: [{ modes: ['plain', 'tls'] }] },
      ],
    };
    expect(verdictsOf(resultsOf(tls, data))).toEqual([
      '/hosts/0/sockets/0 pass',
      '/hosts/0/sockets/1 fail',
      '/hosts/3/sockets inconclusive',
      '/hosts/4/sockets/0 pass',
    ]);
  });

  test('is not assessed for those that it does not bind', () => {
    const data = {
      hosts: [
        { kind: 'virtual', port: 80 },
        { kind: 'physical', port: 22 },
        { kind: unknown, port: 22 },
      ],
    };
    expect(
      verdictsOf(
        resultsOf(
          physical.rule(host => host.port.is(22)),
          data,
        ),
      ),
    ).toEqual(['/hosts/1 pass', '/hosts/2 inconclusive']);
  });
});

describe('where there is nothing to assess', () => {
  const rule = physical.rule(host => host.port.is(22));

  test.each<readonly [string, unknown, readonly string[]]>([
    ['no list', {}, ['applicability /hosts absent']],
    ['an empty list', { hosts: [] }, ['applicability /hosts 0 entries']],
    [
      'other elements only',
      { hosts: [{ kind: 'virtual' }, { kind: 'virtual' }] },
      [
        'applicability /hosts/0/kind virtual',
        'applicability /hosts/1/kind virtual',
        'applicability /hosts 2 entries',
      ],
    ],
  ])('%s: the requirement does not apply, and the facts say why', (_, data, facts) => {
    const result = resultOf(rule, data);
    expect([result.subject, result.verdict, result.wouldSettle]).toEqual(['', 'not-applicable', []]);
    expect(factsOf(result)).toEqual(facts);
  });

  test('an unknown list leaves it open, and would settle it', () => {
    const result = resultOf(rule, { hosts: unknown });
    expect(result).toMatchObject({
      subject: '/hosts',
      verdict: 'inconclusive',
      engaged: 0,
      message: 'it is not known whether this applies: `/hosts` is unknown (withheld)',
      wouldSettle: ['/hosts'],
    });
  });

  test('an inner list that is absent everywhere rules it out by the facts about each', () => {
    const result = resultOf(
      sockets.rule(socket => socket.modes.covers('tls')),
      { hosts: [{}, { sockets: [] }] },
    );
    expect(result.verdict).toBe('not-applicable');
    expect(factsOf(result)).toEqual([
      'applicability /hosts 2 entries',
      'applicability /hosts/0/sockets absent',
      'applicability /hosts/1/sockets 0 entries',
    ]);
  });
});

describe('applicability and requirement', () => {
  const rule = fleet.rule(
    d => d.name.is('north'),
    d => d.audited.isTrue(),
  );

  test.each<readonly [unknown, unknown, Verdict, readonly string[], readonly string[]]>([
    [true, 'north', 'pass', ['applicability /audited true', 'requirement /name north'], []],
    [true, 'south', 'fail', ['applicability /audited true', 'requirement /name south'], []],
    [true, unknown, 'inconclusive', ['applicability /audited true', 'requirement /name unknown'], ['/name']],
    [false, 'north', 'not-applicable', ['applicability /audited false'], []],
    [false, unknown, 'not-applicable', ['applicability /audited false'], []],
    [
      unknown,
      'north',
      'inconclusive',
      ['applicability /audited unknown', 'requirement /name north'],
      ['/audited'],
    ],
    [
      unknown,
      'south',
      'inconclusive',
      ['applicability /audited unknown', 'requirement /name south'],
      ['/audited'],
    ],
    [
      unknown,
      unknown,
      'inconclusive',
      ['applicability /audited unknown', 'requirement /name unknown'],
      ['/audited', '/name'],
    ],
  ])('audited %s, name %s: %s', (audited, name, verdict, facts, wouldSettle) => {
    const result = resultOf(rule, { audited, name });
    expect([result.verdict, factsOf(result), result.wouldSettle]).toEqual([verdict, facts, wouldSettle]);
  });
});

describe('a result', () => {
  // @verifies clausewise-p1
  test('says where each fact stands, how many were looked at, and what was found', () => {
    expect(
      resultOf(
        hosts.rule(host => and(host.port.is(22), host.kind.is('physical'))),
        {
          hosts: [{ id: 'core-1', port: 22, kind: 'virtual' }],
        },
      ),
    ).toEqual({
      requirement: 'tiny-1',
      subject: '/hosts/0',
      key: {
        element: '/hosts/id=core-1',
        value: '1ab4c8a84ea2529b1d52182acfceecccd13e359f0915e67374ac59063a6e3f92',
      },
      verdict: 'fail',
      assurance: 'declared',
      engaged: 1,
      message: "expected that the host `core-1`'s kind is `physical`; found `/hosts/0/kind` is `virtual`",
      facts: [
        {
          pointer: '/hosts/0/kind',
          state: 'value',
          value: 'virtual',
          settles: 'requirement',
          file: 'fleet.yaml',
          line: 4,
          column: 14,
          evidence: [],
          assurance: 'declared',
        },
      ],
      wouldSettle: [],
      contradictedBy: [],
    });
  });

  test.each<readonly [string, ReturnType<typeof fleet.rule>, unknown, readonly string[]]>([
    ['something is absent as it should be', fleet.rule(d => not(d.admin.given)), {}, ['/admin']],
    [
      'a default is as it should be',
      fleet.rule(d => d.labels.orElse(['red']).covers('red')),
      {},
      ['/labels'],
    ],
    [
      'every entry of an empty list is so',
      fleet.rule(d => d.teams.every(t => t.onCall.isTrue())),
      { teams: [] },
      ['/teams'],
    ],
    ['always', fleet.rule(() => ({ kind: 'constant', value: true })), {}, []],
  ])('[clausewise-p8] is never a pass where nothing is stated: %s', (_, rule, data, wouldSettle) => {
    const result = resultOf(rule, data);
    expect([result.verdict, result.wouldSettle]).toEqual(['inconclusive', wouldSettle]);
    expect(result.message).toMatch(/^nothing is stated on which a pass could rest/u);
  });

  test.each<readonly [string, ReturnType<typeof fleet.rule>, unknown]>([
    ['that a list has entries', fleet.rule(d => d.teams.count().atLeast(1)), { teams: [{}] }],
    ['that an object is there', fleet.rule(d => d.gateway.given), { gateway: {} }],
    ['one value of several', fleet.rule(d => and(not(d.admin.given), d.audited.isTrue())), { audited: true }],
  ])('is a pass where something is stated: %s', (_, rule, data) => {
    expect(resultOf(rule, data).verdict).toBe('pass');
  });
});

describe('a fault in a rule', () => {
  const broken = {
    throws: () => {
      throw new RangeError('out of range');
    },
    // sound: a function that does not keep to its type is what is tried
    lies: () => 'yes' as unknown as boolean,
  };

  test.each<readonly [string, Parameters<typeof resultsOf>[0], string]>([
    [
      'in what is required',
      fleet.rule(d => opaque('throws', 'tries', d.name)),
      'the function `throws` failed',
    ],
    [
      'in what it answers',
      fleet.rule(d => opaque('lies', 'tries', d.name)),
      'the function `lies` gave a string where a truth was expected',
    ],
    [
      'in a name',
      fleet.rule(d => opaque('missing', 'tries', d.name)),
      'no function is registered for `missing`',
    ],
    [
      'in an inherited name',
      fleet.rule(d => opaque('toString', 'tries', d.name)),
      'no function is registered for `toString`',
    ],
    [
      'behind what holds already',
      fleet.rule(d => or(d.audited.isTrue(), opaque('throws', 'tries', d.name))),
      'the function `throws` failed',
    ],
    [
      'in the applicability',
      fleet.rule(
        d => d.audited.isTrue(),
        d => opaque('throws', 'tries', d.name),
      ),
      'the function `throws` failed',
    ],
    [
      'in the choice of subjects',
      hosts.where(host => opaque('throws', 'tries', host.port)).rule(host => host.port.is(22)),
      'the function `throws` failed',
    ],
    [
      'in the scope of a requirement that evidence verifies',
      fleet.evidence('no rule decides it', d => opaque('throws', 'tries', d.name)),
      'the function `throws` failed',
    ],
  ])('%s is an error, never a pass', (_, verification, message) => {
    const { results, rollUps } = assessed(
      verification,
      { name: 'a', audited: true, hosts: [{ port: 22 }] },
      [],
      broken,
    );
    expect(results.map(each => [each.verdict, each.message])).toEqual([
      ['error', `the tool could not evaluate its own rule: ${message}`],
    ]);
    expect(rollUps.map(each => each.verdict)).toEqual(['error']);
  });

  test('concerns the one element that it occurs on', () => {
    const rule = hosts.rule(host => opaque('open', 'tries', host.port));
    const open = (port: unknown): boolean => {
      if (typeof port !== 'number') throw new TypeError('no port');
      return port === 22;
    };
    expect(verdictsOf(resultsOf(rule, { hosts: [{ port: 22 }, {}, { port: 80 }] }, [], { open }))).toEqual([
      '/hosts/0 pass',
      '/hosts/1 error',
      '/hosts/2 fail',
    ]);
  });

  test('is not there with other functions', () => {
    const rule = fleet.rule(d => opaque('open', 'tries', d.quota));
    const verdictWith = (answer: boolean): Verdict =>
      resultOf(rule, { quota: 1 }, [], { open: () => answer }).verdict;
    expect([verdictWith(true), verdictWith(false), verdictWith(true)]).toEqual(['pass', 'fail', 'pass']);
  });
});

describe('an assessment', () => {
  test('keeps the order of the rule sets and of their requirements, and leaves out what is not verified', () => {
    const rule = fleet.rule(d => d.audited.isTrue());
    const first = ruleSetOf({ 'tiny-2': rule, 'tiny-1': rule });
    const second = ruleSet(standardOf([requirement('other-1', 'informative'), requirement('other-2')]), {
      'other-1': notVerified('it says nothing that can be checked'),
      'other-2': hosts.rule(host => host.port.is(22)),
    });
    const { results, rollUps } = assess(documentOf({ audited: true }), [], [first, second]);
    expect(results.map(each => `${each.requirement} ${each.verdict}`)).toEqual([
      'tiny-2 pass',
      'tiny-1 pass',
      'other-2 not-applicable',
    ]);
    expect(rollUps.map(each => `${each.requirement} ${each.verdict} ${each.subjects}`)).toEqual([
      'tiny-2 pass 1',
      'tiny-1 pass 1',
      'other-2 not-applicable 1',
    ]);
  });
});

describe('what a requirement can speak of besides its subject', () => {
  test('is the element that the subject stands in', () => {
    const rule = sockets.rule((socket, _, host) => host.id.is(socket.name));
    const data = {
      hosts: [
        { id: 'a', sockets: [{ name: 'a' }, { name: 'b' }] },
        { id: 'b', sockets: [{ name: 'b' }] },
      ],
    };
    expect(verdictsOf(assessed(rule, data).results)).toEqual([
      '/hosts/0/sockets/0 pass',
      '/hosts/0/sockets/1 fail',
      '/hosts/1/sockets/0 pass',
    ]);
  });

  test('is the deployment, where the subject stands in nothing else', () => {
    const rule = hosts.rule((host, _, d) => d.name.is(host.id));
    expect(verdictsOf(assessed(rule, { name: 'a', hosts: [{ id: 'a' }, { id: 'b' }] }).results)).toEqual([
      '/hosts/0 pass',
      '/hosts/1 fail',
    ]);
  });
});

describe('a standard that is about some sections', () => {
  const set = ruleSetOf({ 'tiny-1': hosts.rule(host => host.open.mustBe(open => open.isFalse())) });
  const about = (...sections: readonly string[]) => ({ ...set, standard: { ...set.standard, sections } });
  const outcome = (data: unknown, ...sections: readonly string[]) => {
    const { results, notApplying } = assess(documentOf(data), [], [about(...sections)]);
    return { results: results.map(({ verdict }) => verdict), notApplying };
  };

  test('is not put to a descriptor that states none of them, and that is said', () => {
    expect(outcome({ hosts: [{ open: false }] }, 'racks', 'rooms')).toEqual({
      results: [],
      notApplying: [{ standard: 'tiny', sections: ['racks', 'rooms'] }],
    });
  });

  test('is put to one that states one of them', () => {
    const data = { hosts: [{ open: true }] };
    expect(outcome(data, 'racks', 'hosts')).toEqual({ results: ['fail'], notApplying: [] });
  });

  test('is put to one that marks a section as unknown', () => {
    expect(outcome({ hosts: unknown }, 'hosts')).toEqual({ results: ['inconclusive'], notApplying: [] });
  });

  test('is put to every descriptor where it names no section', () => {
    expect(outcome({})).toEqual({ results: ['not-applicable'], notApplying: [] });
  });
});
