import { describe, expect, test } from 'vitest';

import type { Account } from '../../model/account.ts';
import type { SourceText } from '../../model/source.ts';
import { copyOf } from '../readers/source-text.ts';
import { accountOf, lamps, lampSource, lampText, withLine } from './lamp-account.ts';

/** What is open in an accounting, by line. */
const open = (account: Account): object => ({
  answer: account.answer,
  unaccounted: account.unaccounted.map(({ line }) => line),
  drifted: account.drifted.map(({ record, statement }) => [record.line, statement?.line ?? null]),
  moved: account.moved.map(({ record, statement }) => [record.line, statement.line]),
});

const nothing = { answer: 'accounted', unaccounted: [], drifted: [], moved: [] };

const reclassed = (index: number, change: Partial<SourceText['records'][number]>): SourceText => ({
  ...lampSource,
  records: lampSource.records.map((record, at) => (at === index ? { ...record, ...change } : record)),
});

describe('the accounting of a copy', () => {
  test('accounts for every statement of the text that was encoded', () => {
    const account = accountOf(lampText);
    expect(open(account)).toEqual(nothing);
    expect(account.counts).toEqual({ statements: 7, records: 7, accounted: 7, requirements: 4 });
    expect(account.classes).toEqual([
      { as: 'requirement', statements: 4 },
      { as: 'heading', statements: 2 },
      { as: 'scope', statements: 1 },
    ]);
    expect(account.misjudged).toEqual([]);
  });

  test('finds a statement that changed, between the neighbours that it had', () => {
    expect(open(accountOf(withLine(3, 'The keeper shall light each lamp.')))).toEqual({
      ...nothing,
      answer: 'open',
      drifted: [[4, 4]],
    });
  });

  test('finds a statement that is new', () => {
    expect(open(accountOf(withLine(4, 'It is late.', lampText[4])))).toEqual({
      ...nothing,
      answer: 'open',
      unaccounted: [5],
    });
  });

  test('finds a statement that is gone', () => {
    expect(open(accountOf(withLine(1)))).toEqual({ ...nothing, answer: 'open', drifted: [[2, null]] });
  });

  test('accounts for a statement that moved, and says so', () => {
    const [a, b, c, d, e, f, g] = lampText;
    expect(open(accountOf([a, c, d, e, f, g, b]))).toEqual({ ...nothing, moved: [[2, 7]] });
  });

  test('says so too where a clause took its statements to another number', () => {
    expect(open(accountOf(withLine(2, '3 Lamps')))).toEqual({
      answer: 'open',
      unaccounted: [],
      drifted: [[3, 3]],
      moved: [
        [4, 4],
        [5, 5],
        [6, 6],
        [7, 7],
      ],
    });
  });

  test('tells another text, and a text without statements, from one that has changed', () => {
    expect(accountOf(['Ships sail.', 'They sink.']).answer).toBe('other-text');
    expect(accountOf(['', ' ']).answer).toBe('nothing-read');
  });

  test('names the entries that no statement gives, derived ones too, and is open then', () => {
    const account = accountOf(lampText, { source: reclassed(3, { as: 'overview', requirements: [] }) });
    expect([account.answer, account.withoutSource]).toEqual(['open', ['lamps-2-1']]);
  });

  test('compares the clauses of the copy with those of the catalogue', () => {
    expect(accountOf(withLine(2, '3 Lamps')).clauses).toEqual({ found: 2, missing: ['2'], unknown: ['3'] });
  });
});

describe('a statement and its entries are misjudged', () => {
  const misjudged = (account: Account): readonly unknown[] =>
    account.misjudged.map(({ why, obligation, requirements, statement }) => [
      why,
      obligation,
      requirements,
      statement.line,
    ]);

  test('where the convention gives an obligation that no entry has', () => {
    expect(misjudged(accountOf(lampText, { source: reclassed(3, { requirements: ['lamps-2-2'] }) }))).toEqual(
      [['not-encoded', 'required', ['lamps-2-2'], 4]],
    );
  });

  test('where an obligation was taken for no requirement', () => {
    expect(
      misjudged(accountOf(lampText, { source: reclassed(4, { as: 'lead-in', requirements: [] }) })),
    ).toEqual([
      ['not-encoded', 'recommended', [], 5],
      ['not-in-text', 'recommended', ['lamps-2-2'], 6],
    ]);
  });

  test('where an entry has an obligation that none of its statements gives', () => {
    const requirements = lamps.requirements.map(each => ({ ...each, obligation: 'required' as const }));
    expect(misjudged(accountOf(lampText, { standard: { ...lamps, requirements } }))).toEqual([
      ['not-encoded', 'recommended', ['lamps-2-2'], 5],
      ['not-in-text', 'required', ['lamps-2-2'], 5],
    ]);
  });

  test.each(['convention', 'editors-note'] as const)('but not where the statement is of class %s', as => {
    expect(misjudged(accountOf(lampText, { source: reclassed(3, { as, requirements: [] }) }))).toEqual([]);
  });

  test('but not where another statement of the entry is adrift', () => {
    const source = reclassed(4, { requirements: ['lamps-2-1', 'lamps-2-2'] });
    const changed = withLine(3, 'The keeper shall light each lamp.');
    expect(misjudged(accountOf(changed, { source }))).toEqual([]);
  });

  test('but not where boilerplate says what may become of the document', () => {
    const forms = [...lamps.convention.forms, { form: 'may', obligation: 'permitted' as const }];
    const standard = { ...lamps, convention: { ...lamps.convention, forms } };
    const copy = withLine(3, 'This text may change.');
    const fingerprint = copyOf(copy.join('\n')).statements[3]?.fingerprint ?? '';
    const judged = (as: 'boilerplate' | 'scope') =>
      misjudged(accountOf(copy, { source: reclassed(3, { fingerprint, as, requirements: [] }), standard }));
    expect(judged('boilerplate')).toEqual([]);
    expect(judged('scope')).toEqual([['not-encoded', 'permitted', [], 4]]);
  });
});
