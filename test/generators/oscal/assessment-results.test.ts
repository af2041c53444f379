import { expect, test } from 'vitest';

import { judgedResults } from '../../../generators/judged-result.ts';
import type { ReportInput } from '../../../generators/report-input.ts';
import { assessmentMethods, formOf, standingOf } from '../../../generators/result-form.ts';
import type { RequirementResult } from '../../../model/assessment.ts';
import { example, inputOf, result } from '../fixtures.ts';
import { overlaid } from '../overlaid.ts';
import { standings } from '../standings.ts';
import type { Json } from './document-faults.ts';
import { operators, waived } from './inputs.ts';
import { bodyOf } from './written.ts';

// sound, here and below: what is read is a list, an object or a text by the schema, to which other tests hold it
const list = (value: unknown): readonly Json[] => (value ?? []) as readonly Json[];
const object = (value: unknown): Json => (value ?? {}) as Json;

const resultOf = async (input: ReportInput): Promise<Json> => {
  const results = list((await bodyOf('assessment-results', input))['results']);
  expect(results.length).toBe(1);
  return object(results[0]);
};

const propsOf = (value: Json): Json =>
  Object.fromEntries(list(value['props']).map(({ name, value: said }) => [String(name), said]));

const real = [
  ['the operators', operators],
  ['one with waivers', waived],
  ['the example', example],
  ['overlays', overlaid],
  ['standings', standings],
] as const;

test.each(real)(
  '%s: each result is one finding and one observation, with its state and its reason',
  async (_, input) => {
    const { findings, observations } = await resultOf(input);
    const found = list(findings).map(finding => {
      const { requirement, descriptor, subject = '', verdict, assurance, standing } = propsOf(finding);
      const { status } = object(finding['target']);
      const { state, reason } = object(status);
      return [requirement, descriptor, subject, verdict, assurance, standing, state, reason];
    });
    const expected = judgedResults(input).map(judged => {
      const { assessed, entry, result: own } = judged;
      const { state, reason } = formOf(judged).oscal;
      return [
        entry.id,
        assessed.descriptor,
        own.subject,
        own.verdict,
        own.assurance,
        standingOf(judged),
        state,
        reason,
      ];
    });
    expect(found).toEqual(expected);
    expect(
      list(findings).map(finding =>
        list(finding['related-observations']).map(one => one['observation-uuid']),
      ),
    ).toEqual(list(observations).map(({ uuid }) => [uuid]));
    expect(list(observations).map(({ methods }) => methods)).toEqual(
      judgedResults(input).map(({ result: own }) => [assessmentMethods[own.assurance]]),
    );
  },
);

test.each(real)('%s: the totals are those of the results, and every fail has its risk', async (_, input) => {
  const written = await resultOf(input);
  const verdicts = judgedResults(input).map(judged => judged.result.verdict);
  const count = (verdict: string): string => String(verdicts.filter(each => each === verdict).length);
  const { answer, 'results-pass': pass, 'results-fail': fail, 'results-error': error } = propsOf(written);
  expect({ answer, pass, fail, error }).toEqual({
    answer: input.assessment.summary.answer,
    pass: count('pass'),
    fail: count('fail'),
    error: count('error'),
  });
  expect(String(list(written['risks']).length)).toBe(count('fail'));
});

test('a waived fail stays one, with an accepted risk that ends when its waiver does', async () => {
  const { findings, risks } = await resultOf(overlaid);
  const finding = list(findings).find(each => propsOf(each)['waiver'] === 'exception-7') ?? {};
  const risk = list(risks).find(each => propsOf(each)['waiver'] === 'exception-7') ?? {};
  expect(object(object(finding['target'])['status'])).toEqual({
    state: 'not-satisfied',
    reason: 'fail',
    remarks:
      '- accepted: the agreement is signed anew in January (waiver exception-7, approved by Lars Brandt, owned by Ines Okafor, until 2027-01-31)',
  });
  expect([risk['status'], risk['deadline'], propsOf(risk)['accepted']]).toEqual([
    'deviation-approved',
    '2027-01-31T23:59:59Z',
    'true',
  ]);
  expect(finding['related-risks']).toEqual([{ 'risk-uuid': risk['uuid'] }]);
});

test('what does not apply is satisfied for the reason that is given, and not left out', async () => {
  const { findings } = await resultOf(example);
  const targets = list(findings).map(({ target }) => object(target));
  expect(targets.filter(target => 'implementation-status' in target)).toEqual([
    {
      type: 'statement-id',
      'target-id': 'x1452-7.1.2-4_smt',
      status: { state: 'satisfied', reason: 'not-applicable' },
      'implementation-status': { state: 'not-applicable', remarks: 'no service is `secure-connecting`' },
    },
  ]);
});

test('what was not assessed is neither reviewed nor forgotten, and what could not be read is logged', async () => {
  const written = await resultOf(example);
  const { remarks, 'control-selections': selections } = object(written['reviewed-controls']);
  const reviewed = list(selections).flatMap(each =>
    list(each['include-controls']).map(one => one['control-id']),
  );
  expect(reviewed).not.toContain('x1452-8-1');
  expect(remarks).toMatch(/- x1452-8-1: unverifiable$/);
  expect(list(object(written['assessment-log'])['entries']).map(({ title }) => title)).toEqual([
    'not assessed: duplicate-key',
    'on a descriptor: dangling-evidence',
  ]);
});

test('evidence leads to the line it stands in and to the bytes it was', async () => {
  const { observations } = await resultOf(example);
  const [first] = list(observations);
  expect(list(first?.['relevant-evidence']).map(one => [one['href'], propsOf(one)])).toMatchObject([
    ['examples/secure-connecting.yaml', { pointer: '/services/0/type', line: '12', column: '7' }],
    ['examples/secure-connecting.yaml', { line: '24', evidence: 'cpsc-manual' }],
    ['docs/cpsc.pdf', { evidence: 'cpsc-manual', state: 'present', speaks: 'for' }],
  ]);
  const against = list(observations).flatMap(each =>
    list(each['relevant-evidence']).filter(one => propsOf(one)['speaks'] === 'against'),
  );
  expect(against.map(({ href }) => href)).toEqual(['manifests/amf.yaml']);
});

const two = (subjects: readonly string[], more: Partial<RequirementResult> = {}): ReportInput =>
  inputOf([
    {
      descriptor: 'a.yaml',
      results: subjects.map(subject =>
        result('x1452-9.2-2', subject, 'fail', 'no devices', {
          key: { element: '/parties/*', value: '' },
          ...more,
        }),
      ),
    },
  ]);

test('a finding keeps its UUID while its verdict and its place in the file change, and no two share one', async () => {
  const uuids = async (input: ReportInput): Promise<readonly unknown[]> =>
    list((await resultOf(input))['findings']).map(({ uuid }) => uuid);
  const before = await uuids(two(['/parties/0', '/parties/1']));
  expect(new Set(before).size).toBe(2);
  expect(await uuids(two(['/parties/3', '/parties/4'], { verdict: 'pass' }))).toEqual(before);
});
