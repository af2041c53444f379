import { describe, expect, expectTypeOf, test } from 'vitest';

import type { Obligation, Requirement } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { x1452, type X1452Id } from '../../requirements/x1452/standard.ts';

const requirements: readonly Requirement[] = x1452.requirements;
const clauseNumbers: readonly string[] = x1452.clauses.map(clause => clause.number);

const obligationOf: Readonly<Record<string, Obligation>> = {
  'is required': 'required',
  shall: 'required',
  should: 'recommended',
  may: 'permitted',
  'is optional': 'permitted',
  'needs to': 'candidate',
  'usually needs': 'candidate',
  'usually needs to': 'candidate',
  'only needs to': 'candidate',
  need: 'candidate',
  can: 'informative',
  will: 'informative',
  'no need to': 'informative',
};

const ids = (select: (requirement: Requirement) => boolean): string[] =>
  requirements.filter(select).map(({ id }) => id);
const inClause = (clause: string): readonly Requirement[] =>
  requirements.filter(entry => entry.clause === clause);
const parts = (requirement: Requirement): string[] => requirement.parts.map(part => part.statement);
const allNotes: readonly Note[] = [...requirements, ...x1452.clauses, ...x1452.terms].flatMap(
  ({ notes }) => notes,
);

function inOrder(numbers: readonly string[]): string[] {
  const key = (number: string): string =>
    number
      .split('.')
      .map(digits => digits.padStart(3, '0'))
      .join('.');
  return [...numbers].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

describe('the ids of X.1452', () => {
  test('are unique', () => {
    expect(new Set(ids(() => true)).size).toBe(requirements.length);
  });

  test('number the entries of each clause from one, in the order of the text', () => {
    const expected = [...new Set(requirements.map(({ clause }) => clause))].flatMap(clause =>
      inClause(clause).map((_, index) => `x1452-${clause}-${String(index + 1)}`),
    );
    expect(ids(() => true)).toEqual(expected);
  });

  test('are safe in every format', () => {
    expect(ids(({ id }) => !/^[a-z][A-Za-z0-9.-]*$/.test(id))).toEqual([]);
  });

  test('are literal types, so that a table over them can be total', () => {
    expectTypeOf<'x1452-9.1.1-1'>().toExtend<X1452Id>();
    expectTypeOf<string>().not.toExtend<X1452Id>();
    // @ts-expect-error there is no seventh functionality
    const unknown: X1452Id = 'x1452-9.1.1-7';
    expect(ids(({ id }) => id === unknown)).toEqual([]);
  });
});

describe('the clauses of X.1452', () => {
  test('stand in the order of the text, each once', () => {
    expect(clauseNumbers).toEqual(inOrder([...new Set(clauseNumbers)]));
  });

  test('are those that entries name, in the same order', () => {
    const used = [...new Set(requirements.map(({ clause }) => clause))];
    expect(used.filter(clause => !clauseNumbers.includes(clause))).toEqual([]);
    expect(used).toEqual(inOrder(used));
  });

  test('from 7 to 11 have entries, in them or in a clause below', () => {
    const from7 = clauseNumbers.filter(number => Number(number.split('.')[0]) >= 7);
    const empty = from7.filter(
      number => !requirements.some(({ clause }) => `${clause}.`.startsWith(`${number}.`)),
    );
    expect(empty).toEqual([]);
  });

  test('are those that terms name', () => {
    const defined: readonly string[] = x1452.terms.flatMap(term => ('clause' in term ? [term.clause] : []));
    expect(defined.filter(clause => !clauseNumbers.includes(clause.replace(/^3\.2\.\d+$/, '3.2')))).toEqual(
      [],
    );
  });
});

describe('the obligations of X.1452', () => {
  test('follow from the verbal form that was found', () => {
    const wrong = ids(({ keyword, obligation }) => keyword !== null && obligationOf[keyword] !== obligation);
    expect(wrong).toEqual([]);
  });

  test('are informative or a candidate where no verbal form was found', () => {
    expect(
      ids(entry => entry.keyword === null && !['informative', 'candidate'].includes(entry.obligation)),
    ).toEqual([]);
  });

  test('agree with the forms that the convention defines', () => {
    const { clause, forms } = x1452.convention;
    expect(clause).toBe('5');
    expect(forms).toEqual([
      { form: 'is required', obligation: 'required' },
      { form: 'is recommended', obligation: 'recommended' },
      { form: 'shall', obligation: 'required' },
      { form: 'should', obligation: 'recommended' },
    ]);
  });

  test('require seven things', () => {
    expect(ids(({ obligation }) => obligation === 'required')).toEqual([
      'x1452-7.1.2-11',
      'x1452-9.1.1-1',
      'x1452-9.1.1-2',
      'x1452-9.1.1-3',
      'x1452-9.1.1-4',
      'x1452-9.1.1-5',
      'x1452-9.1.1-6',
    ]);
  });

  test('recommend an agreement, its content and mechanisms, service by service', () => {
    expect(ids(({ obligation }) => obligation === 'recommended')).toEqual([
      ...['x1452-7.1.2-19', 'x1452-7.1.2-20', 'x1452-7.1.2-21'],
      ...['x1452-7.2.2-7', 'x1452-7.2.2-8', 'x1452-7.2.2-9'],
      ...['x1452-7.3.2-30', 'x1452-7.3.2-31', 'x1452-7.3.2-32'],
      ...['x1452-7.4.2-13', 'x1452-7.4.2-14', 'x1452-7.4.2-15'],
    ]);
  });

  test('put a question to the editor for every candidate', () => {
    const candidates = requirements.filter(({ obligation }) => obligation === 'candidate');
    expect(candidates.length).toBeGreaterThan(0);
    expect(candidates.filter(({ notes }) => !notes.some(({ kind }) => kind === 'question'))).toEqual([]);
  });

  test('say for every permission how the undefined form is read', () => {
    const permissions = requirements.filter(({ obligation }) => obligation === 'permitted');
    expect(permissions.length).toBeGreaterThan(0);
    expect(permissions.filter(({ notes }) => !notes.some(({ kind }) => kind === 'reading'))).toEqual([]);
  });

  test('oblige nobody by a relation, an entity or a description', () => {
    const explaining = ['relation', 'entity', 'description'];
    expect(ids(({ kind, obligation }) => explaining.includes(kind) && obligation !== 'informative')).toEqual(
      [],
    );
  });
});

describe('the words of X.1452', () => {
  test('are sentences in statements and phrases in parts', () => {
    expect(ids(({ statement }) => !/^[A-Z].*[^.]\.$/.test(statement))).toEqual([]);
    expect(requirements.flatMap(parts).filter(part => part.trim() === '' || part.endsWith('.'))).toEqual([]);
  });

  test('say in every note what is wrong and how it is read, without a full stop', () => {
    const unsound = allNotes
      .flatMap(({ what, reading }) => [what, reading])
      .filter(text => !/[^.\s]$/.test(text));
    expect(unsound).toEqual([]);
  });

  test('letter the parts of every entry from a', () => {
    const wrong = ids(
      entry => entry.parts.map(({ id }) => id).join('') !== 'abcdefghijklm'.slice(0, entry.parts.length),
    );
    expect(wrong).toEqual([]);
  });

  test('name every subject, and say when each entry applies', () => {
    expect(ids(({ subject, appliesWhen }) => subject === '' || appliesWhen === '')).toEqual([]);
  });

  test('list each term once', () => {
    const terms = x1452.terms.map(({ term }) => term);
    expect(terms).toEqual([...new Set(terms)]);
  });
});

describe('the processes of X.1452', () => {
  const titles = (clause: string): string[] => inClause(clause).map(({ statement }) => statement);

  test.each([
    [
      '7.1.3',
      'a secure connecting service',
      ['deployment', 'security policy configuration', 'performance and status enquiry'],
    ],
    [
      '7.2.3',
      'an abnormal flow cleaning service',
      ['deployment', 'security policy configuration', 'performance'],
    ],
    [
      '7.3.3',
      'a security monitoring service',
      ['deployment and configuration', 'performance', 'report delivery'],
    ],
    [
      '7.4.3',
      'an anti-malicious mobile application service',
      ['deployment and configuration', 'performance', 'report delivery'],
    ],
  ])('number the five steps of %s by the last number of the id', (clause, service, between) => {
    const steps = ['ordering', ...between, 'unsubscription'].map(step =>
      step.startsWith('security') ? step : `service ${step}`,
    );
    expect(titles(clause)).toEqual(
      steps.map((step, index) => `Step ${String(index + 1)} of ${service}: ${step}.`),
    );
  });

  test('have at least one activity in every step and procedure', () => {
    expect(ids(entry => entry.kind === 'process' && entry.parts.length === 0)).toEqual([]);
  });

  test('end with the eight reference procedures', () => {
    expect(titles('11').map(title => title.slice(0, 'Procedure 1'.length))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map(number => `Procedure ${String(number)}`),
    );
  });
});
