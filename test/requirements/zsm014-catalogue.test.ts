import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, expectTypeOf, test } from 'vitest';

import type { Requirement } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { zsm014, type Zsm014Id } from '../../requirements/zsm014/standard.ts';
import { zsm014RuleSet } from '../../requirements/zsm014/verification.ts';

const requirements: readonly Requirement[] = zsm014.requirements;
const provisions = requirements.filter(({ kind }) => kind === 'provision');
const allNotes: readonly Note[] = [...requirements, ...zsm014.clauses, ...zsm014.terms].flatMap(
  ({ notes }) => notes,
);

const numbered = (start: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${start}${String(index + 1).padStart(2, '0')}`);
const declared = [...numbered('trust-', 5), ...numbered('Sec-Cla-', 11)];

describe('the edition of ZSM 014', () => {
  test('is a draft that says so, and knows what followed it', () => {
    const { designation, edition, stage, successor, sections } = zsm014;
    expect({ designation, edition, stage, successor, sections }).toEqual({
      designation: 'draft ETSI GS ZSM 014',
      edition: 'undated draft before V1.1.1',
      stage: 'draft',
      successor: { designation: 'ETSI GS ZSM 014', edition: 'V1.1.1 (2024-03)' },
      sections: ['managementDomains', 'closedLoops'],
    });
  });
});

describe('the requirements of ZSM 014', () => {
  test('are the sixteen that the text declares, in its order', () => {
    expect(provisions.map(({ declaredId }) => declaredId)).toEqual(declared);
    expect(provisions.map(({ id }) => id)).toEqual(declared.map(id => `zsm014-${id.toLowerCase()}`));
  });

  test('are all required, by shall, of the reference architecture', () => {
    const said = provisions.map(({ obligation, keyword, subject }) => [obligation, keyword, subject].join());
    expect([...new Set(said)]).toEqual(['required,shall,the ZSM framework reference architecture']);
  });

  test('stand in the two clauses that have any', () => {
    expect(provisions.map(({ clause }) => clause)).toEqual([
      ...Array.from({ length: 5 }, () => '4.1.1'),
      ...Array.from({ length: 11 }, () => '4.2.1'),
    ]);
  });

  test('are each verified by a rule, and nothing else is', () => {
    const byRule = Object.entries(zsm014RuleSet.verification).flatMap(([id, { method }]) =>
      method === 'rule' ? [id] : [],
    );
    expect([...byRule].sort()).toEqual(provisions.map(({ id }) => id).sort());
  });

  test('are joined by what the clauses and NOTEs say, which obliges nobody', () => {
    expect(
      requirements
        .filter(({ kind }) => kind !== 'provision')
        .map(({ id, obligation, keyword }) => [id, obligation, keyword]),
    ).toEqual(
      [
        'zsm014-4.1.1-scope',
        'zsm014-4.1.1-note',
        'zsm014-4.2.1-scope',
        'zsm014-4.2.1-note-1',
        'zsm014-4.2.1-note-2',
        'zsm014-4.2.1-note-3',
        'zsm014-4.2.1-note-4',
        'zsm014-4.2.1-note-5',
      ].map(id => [id, 'informative', null]),
    );
  });

  test('have ids that are literal types, safe in every format and unique', () => {
    expectTypeOf<'zsm014-sec-cla-11'>().toExtend<Zsm014Id>();
    expectTypeOf<string>().not.toExtend<Zsm014Id>();
    const ids = requirements.map(({ id }) => id);
    expect(ids.filter(id => !/^[a-z][A-Za-z0-9.-]*$/.test(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('the words of ZSM 014', () => {
  test('are sentences in statements and phrases in parts', () => {
    expect(requirements.filter(({ statement }) => !/^[A-Z].*[^.]\.$/.test(statement))).toEqual([]);
    const parts = requirements.flatMap(entry => entry.parts.map(part => part.statement));
    expect(parts.filter(part => part.trim() === '' || part.endsWith('.'))).toEqual([]);
  });

  test('say in every note what is wrong and how it is read, without a full stop', () => {
    const unsound = allNotes
      .flatMap(({ what, reading }) => [what, reading])
      .filter(text => !/[^.\s]$/.test(text));
    expect(unsound).toEqual([]);
  });

  test('name clauses that there are, each once', () => {
    const clauses: readonly string[] = zsm014.clauses.map(({ number }) => number);
    const defined: readonly string[] = zsm014.terms.flatMap(term => ('clause' in term ? [term.clause] : []));
    const named = [...requirements.map(({ clause }) => clause), ...defined];
    expect(named.filter(clause => !clauses.includes(clause))).toEqual([]);
    expect(clauses).toEqual([...new Set(clauses)]);
  });

  test('list each term once', () => {
    const terms = zsm014.terms.map(({ term }) => term);
    expect(terms).toEqual([...new Set(terms)]);
  });
});

const source = new URL('../../../shared/standards/etsi-gs-zsm-014-draft.txt', import.meta.url);

describe.skipIf(!existsSync(source))('the source text, where it is at hand (skipped where it is not)', () => {
  const text = existsSync(source) ? readFileSync(source, 'utf8') : '';

  test('declares these ids and no other', () => {
    const found = [...text.matchAll(/^\[((?:trust|Sec-Cla)-\d+)\]/gmu)].map(([, id]) => id);
    expect(found).toEqual(declared);
  });

  test('has `shall` in each of them, and besides only where the verbal forms are listed', () => {
    const lines = text.split('\n').filter(line => /\bshall\b/u.test(line));
    expect(lines.filter(line => !/^\[(?:trust|Sec-Cla)-\d+\]/u.test(line))).toHaveLength(1);
    expect(lines).toHaveLength(declared.length + 1);
  });

  test('has the defects that the notes name', () => {
    expect(text).toContain('support capabilities to  to identify');
    expect(text).toContain('data security  the closed loops');
    expect(text.match(/^\[i\.1\]/gmu)).toHaveLength(2);
    expect(text).not.toMatch(/^\[i\.[xy]\]/mu);
  });
});
