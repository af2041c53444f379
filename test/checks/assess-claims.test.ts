import { describe, expect, test } from 'vitest';

import { and, or } from '../../checks/builder.ts';
import { deployment } from '../../checks/scope.ts';
import type { EvidenceStatus } from '../../model/evidence.ts';
import type { Assurance, Verdict } from '../../model/verdict.ts';
import { Unknown } from '../../model/unknown.ts';
import type { Fleet } from './fleet-schema.ts';
import { assessed, evidence, factsOf, resultOf } from './tiny.ts';

const fleet = deployment<Fleet>();
const hosts = fleet.each(d => d.hosts);
const onCall = fleet.rule(d => d.teams.some(team => team.onCall.isTrue()));

const e = (state: EvidenceStatus['state'], id = 'e1'): EvidenceStatus => evidence(id, state);

describe('the assurance of a verdict', () => {
  const team = { onCall: true, evidence: ['e1'] };

  test.each<readonly [EvidenceStatus['state'], Verdict, Assurance]>([
    ['holds', 'pass', 'verified'],
    ['present', 'pass', 'evidenced'],
    ['expired', 'pass', 'declared'],
    ['not-yet-valid', 'pass', 'declared'],
    ['missing', 'pass', 'declared'],
    ['altered', 'pass', 'declared'],
    ['unsettled', 'inconclusive', 'declared'],
    ['contradicts', 'fail', 'declared'],
  ])('of a claim whose evidence is %s: %s, %s', (state, verdict, assurance) => {
    const result = resultOf(onCall, { teams: [team] }, [e(state)]);
    expect([result.verdict, result.assurance]).toEqual([verdict, assurance]);
  });

  test('is the strongest that a claim has evidence for', () => {
    const twice = { onCall: true, evidence: ['e1', 'e2', 'not-there'] };
    expect(resultOf(onCall, { teams: [twice] }, [e('present'), e('holds', 'e2')])).toMatchObject({
      assurance: 'verified',
      facts: [{ evidence: ['e1', 'e2', 'not-there'], assurance: 'verified' }],
    });
  });

  // @verifies clausewise-p10
  test('is the weakest among the facts that settle the requirement', () => {
    const rule = fleet.rule(d => d.teams.every(each => each.onCall.isTrue()));
    const teams = [team, { onCall: true, evidence: ['e2'] }];
    const found = resultOf(rule, { teams, evidence: ['e1'] }, [e('holds'), e('present', 'e2')]);
    expect([found.verdict, found.assurance]).toEqual(['pass', 'evidenced']);
  });

  test('does not depend on what settles the applicability', () => {
    const rule = hosts
      .where(host => host.kind.is('physical'))
      .rule(
        host => host.enclosure.mustBe(enclosure => enclosure.locked.isTrue()),
        d => d.open.given,
      );
    const host = { kind: 'physical', open: true, enclosure: { locked: true, evidence: ['e1'] } };
    const result = resultOf(rule, { hosts: [host] }, [e('holds')]);
    expect(result.assurance).toBe('verified');
    expect(result.facts.map(fact => `${fact.settles} ${fact.pointer} ${fact.assurance}`)).toEqual([
      'applicability /hosts/0/kind declared',
      'applicability /hosts/0/open declared',
      'requirement /hosts/0/enclosure/locked verified',
    ]);
  });

  test('is that of the applicability where a requirement does not apply', () => {
    const rule = hosts.rule(
      host => host.port.is(22),
      host => host.kind.is('physical'),
    );
    const data = { hosts: [{ kind: 'virtual', evidence: ['e1'] }] };
    expect(resultOf(rule, data, [e('present')])).toMatchObject({
      verdict: 'not-applicable',
      assurance: 'evidenced',
    });
  });

  test('is only declared for what is absent or unknown', () => {
    const data = { hosts: [{ open: new Unknown('withheld'), evidence: ['e1'] }] };
    const result = resultOf(
      hosts.rule(host => host.open.mustBe(open => open.isTrue())),
      data,
      [e('holds')],
    );
    expect(result).toMatchObject({
      verdict: 'inconclusive',
      assurance: 'declared',
      facts: [{ evidence: ['e1'], assurance: 'declared' }],
    });
  });
});

describe('a roll-up', () => {
  test('has the weakest assurance among the results that decide it', () => {
    const rule = hosts.rule(host => host.port.is(22));
    const data = {
      hosts: [{ port: 80, evidence: ['e1'] }, { port: 80, evidence: ['e2'] }, { port: 22 }],
    };
    expect(assessed(rule, data, [e('holds'), e('present', 'e2')]).rollUps).toMatchObject([
      { verdict: 'fail', assurance: 'evidenced', subjects: 3 },
    ]);
  });
});

describe('a contradicted claim', () => {
  const against = evidence('e1', 'contradicts', { reason: 'the manifest says `false`' });

  test('fails what would have passed, and names the evidence', () => {
    const result = resultOf(onCall, { teams: [{ onCall: true, evidence: ['e1'] }] }, [against]);
    expect(result).toMatchObject({
      verdict: 'fail',
      contradictedBy: ['e1'],
      wouldSettle: [],
      message:
        'it is claimed that the deployment has a team whose on call is true, but the claim at `/teams/0/onCall` is contradicted by `e1`: the manifest says `false`',
    });
    expect(factsOf(result)).toEqual(['requirement /teams/0/onCall true']);
  });

  test('is passed over where another claim proves the same', () => {
    const teams = [{ onCall: true, evidence: ['e1'] }, { onCall: true }, { onCall: true, evidence: ['e2'] }];
    const result = resultOf(onCall, { teams }, [against, e('holds', 'e2')]);
    expect(result).toMatchObject({ verdict: 'pass', assurance: 'verified', contradictedBy: [] });
    expect(factsOf(result)).toEqual(['requirement /teams/2/onCall true']);
  });

  test('is not passed over where all claims are needed', () => {
    const rule = fleet.rule(d => d.teams.every(team => team.onCall.isTrue()));
    const teams = [{ onCall: true, evidence: ['e1'] }, { onCall: true }];
    expect(resultOf(rule, { teams }, [against])).toMatchObject({ verdict: 'fail', contradictedBy: ['e1'] });
  });

  test('does not make worse what fails, or is open, already', () => {
    const failing = resultOf(onCall, { teams: [{ onCall: false, evidence: ['e1'] }] }, [against]);
    expect([failing.verdict, failing.contradictedBy]).toEqual(['fail', []]);
    const open = resultOf(onCall, { teams: [{ onCall: new Unknown('x'), evidence: ['e1'] }] }, [against]);
    expect([open.verdict, open.contradictedBy]).toEqual(['inconclusive', []]);
  });

  test('does not touch other elements', () => {
    const data = { hosts: [{ port: 22, evidence: ['e1'] }, { port: 22 }] };
    const { results } = assessed(
      hosts.rule(host => host.port.is(22)),
      data,
      [against],
    );
    expect(results.map(each => each.verdict)).toEqual(['fail', 'pass']);
  });

  test('is named once, however many facts rest on it', () => {
    const rule = hosts.rule(host => and(host.port.is(22), host.kind.is('virtual')));
    const result = resultOf(rule, { hosts: [{ port: 22, kind: 'virtual', evidence: ['e1', 'e1'] }] }, [
      against,
    ]);
    expect(result.contradictedBy).toEqual(['e1']);
  });

  test('rules nothing out: what would not apply because of it is inconclusive', () => {
    const rule = hosts.rule(
      host => host.port.is(22),
      host => host.kind.is('physical'),
    );
    const data = { hosts: [{ kind: 'virtual', port: 80, evidence: ['e1'] }] };
    expect(resultOf(rule, data, [against])).toMatchObject({
      verdict: 'inconclusive',
      contradictedBy: ['e1'],
      wouldSettle: ['evidence e1'],
      message:
        'it is claimed that this does not apply, but the claim at `/hosts/0/kind` is contradicted by `e1`: the manifest says `false`',
    });
  });
});

describe('a claim whose evidence can not be judged', () => {
  const unsettled = evidence('e1', 'unsettled', { reason: 'the file can not be parsed' });

  test('leaves open what would have passed, and would settle it', () => {
    const result = resultOf(onCall, { teams: [{ onCall: true, evidence: ['e1'] }] }, [unsettled]);
    expect(result).toMatchObject({
      verdict: 'inconclusive',
      contradictedBy: [],
      wouldSettle: ['evidence e1'],
      message:
        'it is claimed that the deployment has a team whose on call is true, but the evidence for the claim at `/teams/0/onCall` could not be judged, `e1`: the file can not be parsed',
    });
  });

  test('is passed over where another claim proves the same, even a bare one', () => {
    const teams = [{ onCall: true, evidence: ['e1'] }, { onCall: true }];
    expect(factsOf(resultOf(onCall, { teams }, [unsettled]))).toEqual(['requirement /teams/1/onCall true']);
  });

  test('is preferred to a contradicted one', () => {
    const rule = fleet.rule(d =>
      or(
        d.gateway.mustBe(g => g.enclosure.locked.isTrue()),
        d.audited.isTrue(),
      ),
    );
    const data = {
      audited: true,
      evidence: ['e2'],
      gateway: { enclosure: { locked: true, evidence: ['e1'] } },
    };
    expect(resultOf(rule, data, [unsettled, e('contradicts', 'e2')]).verdict).toBe('inconclusive');
  });

  test('does not touch what does not apply', () => {
    const rule = hosts.rule(
      host => host.port.is(22),
      host => host.kind.is('physical'),
    );
    expect(resultOf(rule, { hosts: [{ kind: 'virtual', evidence: ['e1'] }] }, [unsettled]).verdict).toBe(
      'not-applicable',
    );
  });
});

describe('the claim that a fact belongs to', () => {
  test.each<readonly [string, object]>([
    ['is the object that states it', { gateway: { port: 443, evidence: ['e1'] } }],
    ['is not an object further out', { gateway: { port: 443 }, evidence: ['e1'] }],
  ])('%s', (title, data) => {
    const rule = fleet.rule(d => d.gateway.mustBe(gateway => gateway.port.mustBe(port => port.is(443))));
    const { assurance } = resultOf(rule, data, [e('holds')]);
    expect(assurance).toBe(title.startsWith('is not') ? 'declared' : 'verified');
  });

  test('is, for the entries of a list of words, the object that has the list', () => {
    const rule = hosts.rule(host => host.tags.mustBe(tags => tags.covers('red')));
    const data = { hosts: [{ tags: ['blue', 'red'], evidence: ['e1'] }] };
    expect(resultOf(rule, data, [e('present')])).toMatchObject({
      assurance: 'evidenced',
      facts: [{ pointer: '/hosts/0/tags/1', evidence: ['e1'] }],
    });
  });

  test('is, for an object that is there, that object', () => {
    const rule = hosts.rule(host => host.enclosure.given);
    const data = { hosts: [{ enclosure: { evidence: ['e1'] }, evidence: ['e2'] }] };
    expect(resultOf(rule, data, [e('holds'), e('present', 'e2')]).assurance).toBe('verified');
  });
});
