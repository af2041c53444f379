import { describe, expect, test } from 'vitest';

import { defaultGate, exitCodes, levelFor, summarise } from '../../checks/gate.ts';
import type { DescriptorAssessment, Gate, GateAnswer, RequirementResult } from '../../model/assessment.ts';
import type { EvidenceStatus } from '../../model/evidence.ts';
import type { Problem } from '../../model/problem.ts';
import { obligations, type Obligation } from '../../model/requirement.ts';
import type { Assurance, Verdict } from '../../model/verdict.ts';
import { evidence, requirement } from './tiny.ts';

const requirements = new Map(
  obligations.map(obligation => [obligation, requirement(obligation, obligation)]),
);

const result = (
  verdict: Verdict,
  assurance: Assurance = 'declared',
  obligation: Obligation = 'required',
): RequirementResult => ({
  requirement: obligation,
  subject: '',
  verdict,
  assurance,
  engaged: 1,
  message: '',
  facts: [],
  wouldSettle: [],
  contradictedBy: [],
  key: { element: '', value: '' },
});

const on = (
  results: readonly RequirementResult[],
  statuses: readonly EvidenceStatus[] = [],
  descriptor = 'fleet.yaml',
): DescriptorAssessment => ({
  descriptor,
  sha256: '',
  results,
  rollUps: results.map(each => ({
    standard: 'tiny',
    requirement: each.requirement,
    obligation: 'required',
    verdict: each.verdict,
    assurance: each.assurance,
    subjects: 1,
  })),
  evidence: statuses,
  notApplying: [],
  findings: [],
});

const unread: Problem = { code: 'unreadable', message: 'it can not be read' };

const answerOf = (
  assessments: readonly DescriptorAssessment[],
  gate: Gate = defaultGate,
  problems: readonly Problem[] = [],
): readonly [GateAnswer, number] => {
  const { answer, exitCode } = summarise(assessments, problems, requirements, gate);
  return [answer, exitCode];
};

describe('the answer of the gate', () => {
  test.each<readonly [GateAnswer, number, Parameters<typeof answerOf>]>([
    ['met', 0, [[on([result('pass')])]]],
    ['met', 0, [[on([result('pass'), result('not-applicable')])]]],
    ['not-met', 1, [[on([result('pass'), result('fail')])]]],
    ['could-not-run', 2, [[on([result('pass')])], defaultGate, [unread]]],
    ['could-not-run', 2, [[], defaultGate, [unread]]],
    ['inconclusive', 3, [[on([result('pass'), result('inconclusive')])]]],
    ['integrity', 4, [[on([result('pass')], [evidence('e1', 'altered')])]]],
    ['nothing-assessed', 5, [[]]],
    ['nothing-assessed', 5, [[on([])]]],
    ['nothing-assessed', 5, [[on([result('not-applicable')])]]],
    ['nothing-assessed', 5, [[on([result('fail', 'declared', 'candidate')])]]],
    ['nothing-assessed', 5, [[on([result('pass')]), on([result('not-applicable')], [], 'idle.yaml')]]],
    ['internal-error', 70, [[on([result('pass'), result('error')])]]],
    ['internal-error', 70, [[on([result('pass'), result('error', 'declared', 'informative')])]]],
  ])('%s, exit code %i', (answer, exitCode, given) => {
    expect(answerOf(...given)).toEqual([answer, exitCode]);
  });

  test('is the gravest of those that hold', () => {
    const grave = [
      { on: [result('error')], statuses: [], problems: [] },
      { on: [], statuses: [evidence('e1', 'altered')], problems: [] },
      { on: [result('fail')], statuses: [], problems: [] },
      { on: [], statuses: [], problems: [unread] },
      { on: [result('inconclusive')], statuses: [], problems: [] },
      { on: [], statuses: [], problems: [] },
    ];
    const answers = grave.map((_, from) => {
      const rest = grave.slice(from);
      return answerOf(
        [
          on(
            rest.flatMap(each => each.on),
            rest.flatMap(each => each.statuses),
          ),
        ],
        defaultGate,
        rest.flatMap(each => each.problems),
      );
    });
    expect(answers).toEqual([
      ['internal-error', 70],
      ['integrity', 4],
      ['not-met', 1],
      ['could-not-run', 2],
      ['inconclusive', 3],
      ['nothing-assessed', 5],
    ]);
    expect(exitCodes.map(([, code]) => code)).toEqual([70, 4, 1, 2, 3, 5, 0]);
  });
});

describe('the levels of the gate', () => {
  const levels = ['ignore', 'no-fail', 'pass', 'evidenced', 'verified'] as const;

  test.each<readonly [string, RequirementResult, readonly GateAnswer[]]>([
    ['a fail', result('fail'), ['nothing-assessed', 'not-met', 'not-met', 'not-met', 'not-met']],
    [
      'an inconclusive',
      result('inconclusive'),
      ['nothing-assessed', 'nothing-assessed', 'inconclusive', 'inconclusive', 'inconclusive'],
    ],
    ['a declared pass', result('pass'), ['nothing-assessed', 'met', 'met', 'not-met', 'not-met']],
    ['an evidenced pass', result('pass', 'evidenced'), ['nothing-assessed', 'met', 'met', 'met', 'not-met']],
    ['a verified pass', result('pass', 'verified'), ['nothing-assessed', 'met', 'met', 'met', 'met']],
    [
      'what does not apply',
      result('not-applicable'),
      ['nothing-assessed', 'nothing-assessed', 'nothing-assessed', 'nothing-assessed', 'nothing-assessed'],
    ],
    ['an error', result('error'), levels.map(() => 'internal-error')],
  ])('ignore, no-fail, pass, evidenced, verified: %s', (_, only, answers) => {
    expect(
      levels.map(
        level => answerOf([on([only])], { required: level, recommended: 'ignore', derived: 'ignore' })[0],
      ),
    ).toEqual(answers);
  });

  test('ask of recommendations only what is said of them', () => {
    const recommended = on([result('pass'), result('fail', 'declared', 'recommended')]);
    expect(answerOf([recommended])[0]).toBe('met');
    expect(answerOf([recommended], { required: 'pass', recommended: 'pass', derived: 'ignore' })[0]).toBe(
      'not-met',
    );
  });

  test('ask of what is derived from a scope only what is said of it', () => {
    const derived = on([result('fail', 'declared', 'derived')]);
    const gate = { required: 'pass', recommended: 'ignore', derived: 'ignore' } as const;
    expect(answerOf([derived], gate)[0]).toBe('nothing-assessed');
    expect(answerOf([derived], { ...gate, derived: 'pass' })[0]).toBe('not-met');
  });

  test('never ask anything of what obliges nobody', () => {
    const strict: Gate = { required: 'verified', recommended: 'verified', derived: 'verified' };
    expect(obligations.map(obligation => levelFor(strict, obligation))).toEqual([
      'verified',
      'verified',
      'verified',
      'ignore',
      'ignore',
      'ignore',
    ]);
  });

  test('let an inconclusive stand beside a pass, where nothing must fail', () => {
    const open = [on([result('pass'), result('inconclusive')])];
    expect(answerOf(open, { required: 'no-fail', recommended: 'ignore', derived: 'ignore' })[0]).toBe('met');
  });
});

describe('the summary', () => {
  test('counts results and requirements, and gives the weakest assurance among the passes that gate', () => {
    const results = [
      result('pass', 'verified'),
      result('pass', 'evidenced'),
      result('pass', 'declared', 'informative'),
      result('not-applicable'),
    ];
    expect(summarise([on(results), on(results, [], 'other.yaml')], [], requirements, defaultGate)).toEqual({
      descriptors: 2,
      results: { pass: 6, fail: 0, inconclusive: 0, 'not-applicable': 2, error: 0 },
      requirements: { pass: 6, fail: 0, inconclusive: 0, 'not-applicable': 2, error: 0 },
      assurance: 'evidenced',
      answer: 'met',
      exitCode: 0,
      reason: '4 results that gate meet what the gate asks',
      complete: true,
    });
  });

  test('has no assurance where nothing that gates passes', () => {
    expect(summarise([on([result('fail')])], [unread], requirements, defaultGate)).toEqual({
      descriptors: 1,
      results: { pass: 0, fail: 1, inconclusive: 0, 'not-applicable': 0, error: 0 },
      requirements: { pass: 0, fail: 1, inconclusive: 0, 'not-applicable': 0, error: 0 },
      answer: 'not-met',
      exitCode: 1,
      reason: '1 result that gates fails',
      complete: false,
    });
  });

  test.each<readonly [string, Parameters<typeof answerOf>]>([
    ['1 result is an error of the tool itself', [[on([result('error')])]]],
    ['2 results are errors of the tool itself', [[on([result('error'), result('error')])]]],
    ['1 piece of evidence is not what its SHA-256 pins', [[on([], [evidence('e1', 'altered')])]]],
    [
      '2 pieces of evidence are not what their SHA-256 pins',
      [[on([], [evidence('e1', 'altered'), evidence('e2', 'altered')])]],
    ],
    [
      '2 results that gate fail, 1 pass that gates is not supported strongly enough',
      [
        [on([result('fail'), result('fail'), result('pass')])],
        { required: 'evidenced', recommended: 'ignore', derived: 'ignore' },
      ],
    ],
    [
      '2 passes that gate are not supported strongly enough',
      [
        [on([result('pass'), result('pass')])],
        { required: 'verified', recommended: 'ignore', derived: 'ignore' },
      ],
    ],
    ['1 problem kept an input from being assessed', [[], defaultGate, [unread]]],
    ['2 problems kept inputs from being assessed', [[], defaultGate, [unread, unread]]],
    ['1 result that gates is inconclusive', [[on([result('inconclusive')])]]],
    ['no descriptor was assessed', [[]]],
    [
      'no requirement applies to `fleet.yaml`: it states no element that the chosen rule sets bind',
      [[on([result('not-applicable')])]],
    ],
    [
      '1 result on `fleet.yaml` informs, but none gates: tighten the gate, e.g. --gate recommended=pass',
      [[on([result('pass', 'declared', 'recommended')])]],
    ],
    [
      '2 results on `fleet.yaml` inform, but none gates: tighten the gate, e.g. --gate recommended=pass',
      [[on([result('pass', 'declared', 'recommended'), result('fail', 'declared', 'permitted')])]],
    ],
    [
      '1 result on `fleet.yaml` informs, but none gates: tighten the gate, e.g. --gate derived=pass',
      [[on([result('fail', 'declared', 'derived')])]],
    ],
    ['1 result on `fleet.yaml` informs, but none gates', [[on([result('pass', 'declared', 'candidate')])]]],
    [
      'nothing of `fleet.yaml` was assessed: it states none of the sections that the chosen rule sets are about (`hosts`, `racks`)',
      [[{ ...on([]), notApplying: [{ standard: 'tiny', sections: ['hosts', 'racks'] }] }]],
    ],
    [
      'nothing that gates is decided on `fleet.yaml`: 1 result is inconclusive',
      [[on([result('inconclusive')])], { required: 'no-fail', recommended: 'ignore', derived: 'ignore' }],
    ],
    ['1 result that gates meets what the gate asks', [[on([result('pass')])]]],
  ])('gives the reason: %s', (reason, [assessments, gate = defaultGate, problems = []]) => {
    expect(summarise(assessments, problems, requirements, gate).reason).toBe(reason);
  });
});

describe('a standard that was asked for by name', () => {
  const aside = { standard: 'other', sections: ['racks'] };
  const answer = (asked: readonly string[], ...assessments: readonly DescriptorAssessment[]) => {
    const summary = summarise(assessments, [], requirements, defaultGate, asked);
    return [summary.answer, summary.exitCode, summary.reason];
  };
  const without = { ...on([result('pass')]), notApplying: [aside] };

  test('has to apply to some descriptor', () => {
    expect(answer(['tiny', 'other'], without)).toEqual([
      'nothing-assessed',
      5,
      'nothing was assessed against other, since no descriptor states `racks`',
    ]);
  });

  test('need not apply to each of them', () => {
    expect(answer(['tiny', 'other'], without, on([result('pass')], [], 'racks.yaml'))[0]).toBe('met');
  });

  test('that was not asked for may apply to none', () => {
    expect(answer([], without)[0]).toBe('met');
  });
});
