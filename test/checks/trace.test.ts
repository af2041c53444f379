import { describe, expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import { catalogue } from '../../checks/catalogue.ts';
import { ruleSet } from '../../checks/rule-set.ts';
import { deployment, notVerified } from '../../checks/scope.ts';
import { trace } from '../../checks/trace.ts';
import { Unknown } from '../../model/unknown.ts';
import type { Fleet } from './fleet-schema.ts';
import { documentOf, evidence, requirement, standardOf } from './tiny.ts';

const fleet = deployment<Fleet>();
const requirements = [
  requirement('tiny-1'),
  requirement('tiny-2', 'recommended'),
  requirement('tiny-3'),
  requirement('tiny-4', 'informative'),
];
const set = ruleSet(standardOf(requirements), {
  'tiny-1': fleet.each(d => d.hosts).rule(host => host.port.is(22)),
  'tiny-2': fleet.evidence('it is about what people do', d => d.audited.isTrue()),
  'tiny-3': fleet.inspection('somebody has to look'),
  'tiny-4': notVerified('it says nothing that can be checked'),
});

describe('the catalogue', () => {
  test('has every requirement with its verification in words, in the order of the standard', () => {
    const [first, second, third, fourth] = requirements;
    const common = { standard: 'tiny', edition: '2024' };
    expect(catalogue(set)).toEqual([
      {
        ...first,
        ...common,
        verification: {
          method: 'rule',
          english: "each host: the host's port is `22`",
          reads: ['/hosts', '/hosts/*/port'],
        },
      },
      {
        ...second,
        ...common,
        verification: {
          method: 'evidence',
          english:
            "the deployment, where the deployment's audited is true: supported by evidence that names the requirement",
          reason: 'it is about what people do',
        },
      },
      {
        ...third,
        ...common,
        verification: {
          method: 'inspection',
          english: 'the deployment: supported by an attestation that names the requirement',
          reason: 'somebody has to look',
        },
      },
      {
        ...fourth,
        ...common,
        verification: { method: 'none', reason: 'it says nothing that can be checked' },
      },
    ]);
  });
});

describe('the trace', () => {
  const row = (rows: ReturnType<typeof trace>['rows']): readonly unknown[] =>
    rows.map(({ entry, state, verdict, assurance, results }) => [
      entry.id,
      state,
      verdict,
      assurance,
      results.map(each => `${each.descriptor}#${each.subject} ${each.verdict}`),
    ]);

  test('has every requirement where no descriptor was assessed', () => {
    const { standards, rows } = trace([set], []);
    expect(standards).toEqual([
      {
        id: 'tiny',
        designation: 'Tiny 1',
        title: 'A standard for fleets',
        edition: '2024',
        stage: 'published',
        digest: set.digest,
        notedClauses: [],
      },
    ]);
    expect(row(rows)).toEqual([
      ['tiny-1', 'not-assessed', undefined, undefined, []],
      ['tiny-2', 'not-assessed', undefined, undefined, []],
      ['tiny-3', 'not-assessed', undefined, undefined, []],
      ['tiny-4', 'unverifiable', undefined, undefined, []],
    ]);
    expect(rows.map(each => each.clauseTitle)).toEqual(['Hosts', 'Hosts', 'Hosts', 'Hosts']);
  });

  test('joins the results of all descriptors, and takes the worst', () => {
    const status = [evidence('e1', 'holds', { requirements: ['tiny-2'] })];
    const one = assess(documentOf({ audited: true, hosts: [{ port: 22 }, { port: 80 }] }), status, [set]);
    const two = { ...assess(documentOf({ audited: false, hosts: [] }), [], [set]), descriptor: 'two.yaml' };
    expect(row(trace([set], [one, two]).rows)).toEqual([
      [
        'tiny-1',
        'covered',
        'fail',
        'declared',
        ['fleet.yaml#/hosts/0 pass', 'fleet.yaml#/hosts/1 fail', 'two.yaml# not-applicable'],
      ],
      ['tiny-2', 'covered', 'pass', 'verified', ['fleet.yaml# pass', 'two.yaml# not-applicable']],
      [
        'tiny-3',
        'uncovered',
        'inconclusive',
        'declared',
        ['fleet.yaml# inconclusive', 'two.yaml# inconclusive'],
      ],
      ['tiny-4', 'unverifiable', undefined, undefined, []],
    ]);
  });

  test('does not cover what one open result leaves undecided', () => {
    const open = assess(documentOf({ hosts: [{ port: 22 }, { port: new Unknown('withheld') }] }), [], [set]);
    expect(trace([set], [open]).rows[0]).toMatchObject({ state: 'uncovered', verdict: 'inconclusive' });
  });
});
