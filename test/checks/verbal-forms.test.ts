import { describe, expect, test } from 'vitest';

import { formFinder } from '../../checks/verbal-forms.ts';
import type { VerbalForm } from '../../model/standard.ts';

const convention: readonly VerbalForm[] = [
  { form: 'is required', obligation: 'required' },
  { form: 'shall', obligation: 'required' },
  { form: 'shall not', obligation: 'required' },
  { form: 'should', obligation: 'recommended' },
  { form: 'may', obligation: 'permitted' },
];

const found = (text: string, forms = convention): readonly string[] =>
  formFinder(forms)(text).map(each =>
    each.kind === 'counts' ? `${each.form}: ${each.obligation}` : `${each.form} - ${each.why}`,
  );

describe('a verbal form', () => {
  test.each([
    ['The lamp shall turn.', ['shall: required']],
    ['The lamp shall not turn.', ['shall not: required']],
    ['It is required that lamps turn.', ['is required: required']],
    ['The keeper, where there is one, should be awake.', ['should: recommended']],
    ['Lamps, and keepers, should always shine.', ['should: recommended']],
    ['A keeper should process the log, and may sleep.', ['should: recommended', 'may: permitted']],
    ['They Should be lit.', ['should: recommended']],
    ["The keeper's lamp should shine on the others' lamps.", ['should: recommended']],
    ['– should include the log;', ['should: recommended']],
  ])('counts in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['The risk is higher, should the lamp itself fail.', ['should - conditional']],
    ['The risk is actually higher should the lamp itself fail.', ['should - conditional']],
    ['Should lamps fail, the keeper shall wake.', ['should - conditional', 'shall: required']],
    ['The keeper wakes, should lamps fail.', ['should - conditional']],
    ['It is late. Should a lamp fail, he wakes.', ['should - conditional']],
    ['a) How should lamps be lit?', ['should - question']],
    ['Should the lamp turn?', ['should - question']],
    ['The keywords "shall" and “should” have a meaning.', ['shall - quoted', 'should - quoted']],
    ["The phrase 'is required' binds.", ['is required - quoted']],
    ['The word shall is strong.', ['shall - quoted']],
    ['shall\tis a strong word', ['shall - quoted']],
    ['The lamp must turn.', ['must - undefined']],
    ['The lamp needs to turn.', ['needs to - undefined']],
  ])('does not count in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('is not found inside a word', () => {
    expect(found('Shoulders, marshalls, mayors and must-haves.')).toEqual([]);
  });

  test('counts by the convention of its own text alone', () => {
    expect(
      found('A lamp shall turn and should shine.', [{ form: 'should', obligation: 'recommended' }]),
    ).toEqual(['shall - undefined', 'should: recommended']);
  });

  test('is read literally, whatever signs are in it', () => {
    expect(found('Lamps (must) turn.', [{ form: '(must)', obligation: 'required' }])).toEqual([
      '(must): required',
    ]);
  });
});
