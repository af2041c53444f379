import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { assess } from '../../checks/assess.ts';
import { icsProforma } from '../../checks/ics-proforma.ts';
import { rulePurposes } from '../../checks/purpose-rule.ts';
import { sampler } from '../../checks/sample.ts';
import { testPurposes } from '../../checks/test-purposes.ts';
import { icsItems } from '../../model/ics.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { TestPurpose } from '../../model/test-purpose.ts';
import { schemaProblems } from '../../readers/schema-problems.ts';
import { nsomRuleSet } from '../../requirements/nsom/verification.ts';
import { q317RuleSet } from '../../requirements/q3-17/verification.ts';
import { scpRuleSet } from '../../requirements/scp/verification.ts';
import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import { zsm014RuleSet } from '../../requirements/zsm014/verification.ts';
import { arbitraryRule } from './arbitrary-condition.ts';
import { fleetRules, fleetSamples } from './test-purposes-fleet.ts';
import { documentOf, ruleSetOf } from './tiny.ts';

vi.setConfig({ testTimeout: 120_000 });

const ruleSets = [x1452RuleSet, zsm014RuleSet, nsomRuleSet, scpRuleSet, q317RuleSet];
const purposesOf = (set: RuleSet): readonly TestPurpose[] =>
  testPurposes(set).flatMap(({ purposes }) => purposes);
const bySet = new Map(ruleSets.map(set => [set, purposesOf(set)]));
const fleetPurposes = testPurposes(fleetRules, { schema: fleetSamples });

/** What the assessment says of the sample of a purpose. */
const verdictOn = (set: RuleSet, { requirement: id, sample }: TestPurpose): string =>
  assess(documentOf(sample), [], [set]).rollUps.find(rollUp => rollUp.requirement === id)?.verdict ??
  'not put to it';

describe('the samples of the five standards', () => {
  test('come to the verdict of their purpose, each of them', () => {
    const wrong = [...bySet].flatMap(([set, purposes]) =>
      purposes
        .filter(({ sample }) => sample !== undefined)
        .map(purpose => [purpose.id, verdictOn(set, purpose), purpose.verdict] as const)
        .filter(([, found, expected]) => found !== expected),
    );
    expect(wrong).toEqual([]);
  });

  test('are there for every purpose, and these are so many', () => {
    const counts = [...bySet].map(([{ standard }, purposes]) => [
      standard.id,
      purposes.length,
      purposes.filter(({ sample }) => sample === undefined).length,
    ]);
    expect(counts).toEqual([
      ['x1452', 328, 0],
      ['zsm014', 315, 0],
      ['nsom', 482, 0],
      ['scp', 252, 0],
      ['q3-17', 335, 0],
    ]);
  });

  test('fit the schema of the descriptor, but where the case is that something is not stated', () => {
    const places = { placeOf: documentOf({}).placeOf, keyPlaceOf: documentOf({}).placeOf };
    const unfit = [...bySet.values()]
      .flat()
      .filter(({ sample }) => schemaProblems(sample, places).length > 0)
      .filter(({ stimulus }) => !stimulus.includes('not stated'));
    // a rule of its access policy may say `*` for all data, an authorization must name them
    expect([new Set(unfit.map(each => each.requirement)), unfit.length]).toEqual([
      new Set(['nsom-4.22']),
      17,
    ]);
  });

  test('leave out the cases that nothing can be, of which these are all', () => {
    const impossible = ruleSets.flatMap(set =>
      set.standard.requirements.flatMap(each => {
        const entry = set.verification[each.id];
        if (entry?.method !== 'rule' || each.obligation === 'informative') return [];
        const found = rulePurposes(each.id, entry.rule, sampler(set, each, entry.rule)).impossible;
        return found.map(words => `${each.id}: ${words.slice(-80)}`);
      }),
    );
    expect(impossible).toMatchInlineSnapshot(`
      [
        "x1452-8-2: he service's customer types do not include \`enterprise\`, though there are others",
        "zsm014-trust-01: nd the management domains together have no entities whose id is that entity's id",
        "zsm014-trust-03: the management domains together have no entities whose id is the entity's id",
        "zsm014-sec-cla-04: the deployment has no closed loops whose id is the closed loop's id",
        "zsm014-sec-cla-09: the closed loop has a recommendation, and the closed loop has no components",
        "nsom-4.22: id is not that consumer; and the data store's access policy rules are not stated",
        "nsom-4.22: sumer's id is not that consumer; and the data store's access policy has no rules",
      ]
    `);
  });
});

describe('what a requirement yields', () => {
  const said = (id: string): readonly string[] =>
    (fleetPurposes.find(each => each.requirement === id)?.purposes ?? []).map(
      ({ id: purpose, kind, verdict, stimulus }) =>
        `${purpose.slice(-5)} ${kind} ${verdict}: ${stimulus.replace('Assess a descriptor in which ', '')}`,
    );

  test('is the last case on either side of a number, and a value that is another or not stated', () => {
    expect(said('fleet-ports')).toMatchInlineSnapshot(`
      [
        "BV-01 valid pass: the host's port is at least \`1024\` and the host's port is not \`8080\`",
        "BV-02 boundary pass: the host's port is exactly \`1024\`",
        "BI-01 boundary fail: the host's port is one less than \`1024\`",
        "BI-02 invalid inconclusive: the host's port is not stated",
        "BI-03 invalid fail: the host's port is \`8080\`",
      ]
    `);
  });

  test('is each way in which a list can be wrong', () => {
    expect(said('fleet-sockets')).toMatchInlineSnapshot(`
      [
        "BV-01 valid pass: the host has a socket whose name is \`control\` and whose modes include \`tls\` and \`quic\`; for every socket of the host, either that socket's encrypted is true or that socket's speed is less than \`10\`; the host has at most 4 sockets; and no two sockets of the host have the same name",
        "BV-02 valid pass: the host has a socket, and that socket's encrypted is true",
        "BV-03 valid pass: the host has a socket, and that socket's speed is less than \`10\`",
        "BV-04 boundary pass: the host has a socket, and that socket's speed is one less than \`10\`",
        "BV-05 boundary pass: the host has exactly 4 sockets",
        "BI-01 invalid fail: the host's sockets are not stated",
        "BI-02 invalid fail: the host has no sockets",
        "BI-03 invalid fail: the host has a socket whose modes include \`tls\` and \`quic\`, but that socket's name is not \`control\`",
        "BI-04 invalid inconclusive: the host has a socket whose modes include \`tls\` and \`quic\`, but that socket's name is not stated",
        "BI-05 invalid inconclusive: the host has a socket whose name is \`control\`, but that socket's modes are not stated",
        "BI-06 invalid fail: the host has a socket whose name is \`control\`, but that socket's modes do not include \`tls\`",
        "BI-07 invalid fail: the host has a socket whose name is \`control\`, but that socket's modes do not include \`quic\`",
        "BI-08 invalid fail: the host has a socket, and that socket's encrypted is not stated and that socket's speed is exactly \`10\`",
        "BI-09 invalid fail: the host has a socket, and that socket's encrypted is false and that socket's speed is exactly \`10\`",
        "BI-10 invalid inconclusive: the host has a socket, and that socket's encrypted is false and that socket's speed is not stated",
        "BI-11 boundary fail: the host has exactly 5 sockets",
        "BI-12 invalid fail: two sockets of the host have the same name",
      ]
    `);
  });

  test('is a reference that names nothing', () => {
    expect(said('fleet-owner')).toMatchInlineSnapshot(`
      [
        "BV-01 valid pass: the host's owner names a team of the deployment",
        "BI-01 invalid fail: the host's owner is not stated",
        "BI-02 invalid fail: the host's owner is no team of the deployment",
      ]
    `);
  });

  test('is the day on which a date is on the limit, and that it does not apply', () => {
    expect(said('fleet-patched')).toMatchInlineSnapshot(`
      [
        "BV-01 valid pass: the host's patched is on or after the host's installed; and where the host's enclosure is stated, the host's enclosure locked is true",
        "BV-02 boundary pass: the host's patched is on the same day as the host's installed",
        "BI-01 invalid fail: the host's patched is not stated",
        "BI-02 boundary fail: the host's patched is one day before the host's installed",
        "BI-03 invalid inconclusive: the host's installed is not stated",
        "BI-04 invalid fail: the host's enclosure is stated, but the host's enclosure locked is false",
        "BI-05 invalid inconclusive: the host's enclosure is stated, but the host's enclosure locked is not stated",
        "BV-03 valid not-applicable: the host's open (\`false\` where not stated) is true",
      ]
    `);
  });

  test('is, of a permission, that it is made use of and that it is not: nothing of it fails', () => {
    expect(said('fleet-colours')).toMatchInlineSnapshot(`
      [
        "BV-01 valid pass: the deployment's labels include \`blue\`",
        "BV-02 valid not-applicable: the deployment's labels are not stated",
        "BV-03 valid not-applicable: the deployment has no labels",
        "BV-04 valid not-applicable: the deployment's labels do not include \`blue\`, though there are others",
      ]
    `);
  });

  test('has no sample where a function decides, and is there all the same', () => {
    expect(said('fleet-secret')).toMatchInlineSnapshot(`
      [
        "BV-01 valid pass: secret holds of the deployment's name",
        "BI-01 invalid fail: it is not so that secret holds of the deployment's name",
      ]
    `);
    expect(
      fleetPurposes
        .flatMap(({ purposes }) => purposes.filter(({ sample }) => sample === undefined))
        .map(({ id }) => id),
    ).toMatchInlineSnapshot(`
      [
        "TP/fleet-secret/BV-01",
        "TP/fleet-secret/BI-01",
        "TP/fleet-drill/BV-01",
        "TP/fleet-drill/BI-01",
        "TP/fleet-drill/BI-02",
        "TP/fleet-mood/BV-01",
        "TP/fleet-mood/BI-01",
      ]
    `);
  });

  test('is, where evidence decides, the procedure as a whole and each part that may be lacking', () => {
    expect(said('fleet-drill')).toMatchInlineSnapshot(`
      [
        "BV-01 valid pass: Find out, by a test or from records, whether fleet-drill is met in each of its 2 parts",
        "BI-01 invalid fail: Go through the same procedure where part (a), "with everybody on call", is lacking",
        "BI-02 invalid fail: Go through the same procedure where part (b), "at night", is lacking",
      ]
    `);
    expect(said('fleet-mood')).toMatchInlineSnapshot(`
      [
        "BV-01 valid pass: Have a person who is not responsible for it inspect whether fleet-mood is met",
        "BI-01 invalid fail: Go through the same procedure where the requirement is not met",
      ]
    `);
  });

  test('is nothing for what only informs, with the reason', () => {
    expect(fleetPurposes.filter(({ purposes }) => purposes.length === 0)).toEqual([
      { requirement: 'fleet-history', purposes: [], reason: 'tells how it came to be' },
      {
        requirement: 'fleet-origin',
        purposes: [],
        reason: 'informative: it asks nothing that a test could show',
      },
    ]);
  });
});

describe('a purpose', () => {
  test('is selected by the item of its requirement and by what the condition of that item names', () => {
    const items = new Map(icsItems(icsProforma(x1452RuleSet)).map(item => [item.requirement, item.item]));
    const [first] = bySet.get(x1452RuleSet) ?? [];
    expect(first?.selection).toBe('A.1/2 AND A.2/1');
    for (const { requirement: id, selection } of bySet.get(x1452RuleSet) ?? [])
      expect(selection.split(' AND ').at(-1)).toBe(items.get(id));
  });

  test('is the same where only a part of the standard is asked for', () => {
    const { standard } = scpRuleSet;
    const part = {
      ...scpRuleSet,
      standard: { ...standard, requirements: standard.requirements.slice(20, 24) },
    };
    const whole = bySet.get(scpRuleSet) ?? [];
    const ids = new Set<string>(part.standard.requirements.map(({ id }) => id));
    expect(
      testPurposes(part, { proforma: icsProforma(scpRuleSet) }).flatMap(({ purposes }) => purposes),
    ).toEqual(whole.filter(each => ids.has(each.requirement)));
  });
});

test('whatever the rule, the purposes are the same each time, have ids of their own, and samples that hold', () => {
  fc.assert(
    fc.property(arbitraryRule, rule => {
      const set = ruleSetOf({ 'tiny-1': { method: 'rule', rule } });
      const purposes = testPurposes(set, { schema: fleetSamples }).flatMap(each => each.purposes);
      expect(testPurposes(set, { schema: fleetSamples }).flatMap(each => each.purposes)).toEqual(purposes);
      expect(new Set(purposes.map(({ id }) => id)).size).toBe(purposes.length);
      const shown = purposes.filter(({ sample }) => sample !== undefined);
      expect(shown.map(purpose => verdictOn(set, purpose))).toEqual(shown.map(({ verdict }) => verdict));
      expect(purposes.length).toBeGreaterThan(0);
    }),
    { seed: 1452, numRuns: 60 },
  );
});
