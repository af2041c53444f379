import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, expectTypeOf, test } from 'vitest';

import type { Requirement } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { nsom, type NsomId } from '../../requirements/nsom/standard.ts';
import { nsomRuleSet } from '../../requirements/nsom/verification.ts';

const requirements: readonly Requirement[] = nsom.requirements;
const clauseNumbers: readonly string[] = nsom.clauses.map(({ number }) => number);
const allNotes: readonly Note[] = [...requirements, ...nsom.clauses, ...nsom.terms].flatMap(
  ({ notes }) => notes,
);
const ids = (select: (requirement: Requirement) => boolean): string[] =>
  requirements.filter(select).map(({ id }) => id);
const numbered = (objective: string, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `nsom-${objective}.${String(first + index)}`);

describe('the ids of X.nsom-sec', () => {
  test('are those of what the liaison says, then of what each objective gives', () => {
    expect(ids(({ obligation }) => obligation === 'informative')).toEqual([
      'nsom-0.1',
      'nsom-0.2',
      'nsom-0.3',
      'nsom-1.0',
      'nsom-2.0',
      'nsom-3.0',
      'nsom-4.0',
      ...numbered('5', 1, 4),
    ]);
    expect(ids(({ obligation }) => obligation === 'derived')).toEqual([
      ...numbered('1', 1, 16),
      ...numbered('2', 1, 7),
      ...numbered('3', 1, 9),
      ...numbered('4', 1, 24),
    ]);
  });

  test('are literal types, so that a table over them can be total', () => {
    expectTypeOf<'nsom-4.24'>().toExtend<NsomId>();
    expectTypeOf<string>().not.toExtend<NsomId>();
    // @ts-expect-error there is no requirement of this number
    const unknown: NsomId = 'nsom-4.25';
    expect(ids(({ id }) => id === unknown)).toEqual([]);
  });
});

describe('the obligations of X.nsom-sec', () => {
  test('are derived or informative, for the text has no verbal form', () => {
    const found = requirements.map(({ obligation }) => obligation);
    expect({
      derived: found.filter(obligation => obligation === 'derived').length,
      informative: found.filter(obligation => obligation === 'informative').length,
      all: found.length,
      forms: nsom.convention.forms.length,
    }).toEqual({ derived: 56, informative: 11, all: 67, forms: 0 });
    expect(ids(({ keyword }) => keyword !== null)).toEqual([]);
  });

  test('name the objective that they make precise', () => {
    const provenances = requirements.flatMap(({ provenance }) => provenance ?? []);
    expect([...new Set(provenances)].sort()).toEqual([
      'derived from scope: scope, objective 1',
      'derived from scope: scope, objective 2',
      'derived from scope: scope, objective 3',
      'derived from scope: scope, objective 3, and summary',
      'derived from scope: scope, objective 4',
      'derived from scope: scope, objective 4, and summary',
      'derived from scope: summary',
    ]);
    expect(
      ids(({ obligation, provenance }) => (obligation === 'derived') !== (provenance !== undefined)),
    ).toEqual([]);
  });

  test('are verified by a rule where they are derived, and else by nothing, with a reason', () => {
    const { verification } = nsomRuleSet;
    const methods = requirements.map(
      ({ id, obligation }) => `${obligation} ${verification[id]?.method ?? ''}`,
    );
    expect([...new Set(methods)]).toEqual(['informative none', 'derived rule']);
  });
});

describe('what the catalogue says of the liaison', () => {
  test('is its stage, its meeting and what followed it', () => {
    const { designation, edition, stage, successor, sections } = nsom;
    expect({ designation, edition, stage, successor, sections }).toEqual({
      designation: 'ITU-T SG17 liaison on X.nsom-sec',
      edition: 'meeting of 27 August - 5 September 2019',
      stage: 'work-item',
      successor: { designation: 'Rec. ITU-T X.1047', edition: '10/2021' },
      sections: ['slices', 'managementData'],
    });
  });

  test('has an entry of the programme for each objective', () => {
    expect(ids(({ kind }) => kind === 'programme-item')).toEqual([
      'nsom-1.0',
      'nsom-2.0',
      'nsom-3.0',
      'nsom-4.0',
      'nsom-5.1',
      'nsom-5.2',
      'nsom-5.3',
    ]);
  });

  test('is placed in parts that there are, and each part has an entry', () => {
    const used = [...new Set(requirements.map(({ clause }) => clause))];
    expect([...used].sort()).toEqual([...clauseNumbers].sort());
    expect(clauseNumbers).toContain(nsom.convention.clause);
  });

  test('is sentences in statements and phrases in parts', () => {
    expect(ids(({ statement }) => !/^[A-Z].*[^.]\.$/u.test(statement))).toEqual([]);
    const parts = requirements.flatMap(requirement => requirement.parts.map(part => part.statement));
    expect(parts.filter(part => part.trim() === '' || part.endsWith('.'))).toEqual([]);
  });

  test('says in every note what is wrong and how it is read, without a full stop', () => {
    const texts = allNotes.flatMap(({ what, reading }) => [what, reading]);
    expect(texts.filter(text => !/[^.\s]$/u.test(text))).toEqual([]);
  });

  test('defines no term, each of them once', () => {
    const terms = nsom.terms.map(({ term }) => term);
    expect(terms).toEqual([...new Set(terms)]);
    expect(nsom.terms.filter(({ clause }) => clause !== undefined)).toEqual([]);
  });
});

const source = new URL('../../../shared/standards/itu-t-sg17-liaison-x.nsom-sec.txt', import.meta.url);
const supplied = existsSync(source);

describe.skipIf(!supplied)('the text of the liaison (skipped where it is not supplied)', () => {
  const text = supplied ? readFileSync(source, 'utf8').replace(/\s+/gu, ' ') : '';
  const words = text.toLowerCase();

  test('has no verbal form that could oblige anybody', () => {
    expect(words.match(/\b(?:shall|should|must|may|required|recommended|needs? to)\b/gu)).toBeNull();
  });

  test('has four objectives', () => {
    expect(text.split('·').length - 1).toBe(5);
    expect(requirements.filter(({ clause }) => /^SCOPE\.\d$/u.test(clause)).length).toBeGreaterThan(50);
    expect(clauseNumbers.filter(number => number.startsWith('SCOPE.'))).toHaveLength(4);
  });

  test('uses each term that the catalogue calls undefined', () => {
    const used = (term: string) => term.split(' ').every(word => words.includes(word));
    expect(nsom.terms.filter(({ term }) => !used(term)).map(({ term }) => term)).toEqual([]);
  });

  test('is not copied: no entry has eight words in a row from it', () => {
    const wordsOf = (sentence: string) => sentence.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
    const runsOf = (all: readonly string[]) =>
      all.slice(7).map((_, index) => all.slice(index, index + 8).join(' '));
    const runs = new Set(runsOf(wordsOf(text)));
    const copied = requirements.filter(({ statement }) =>
      runsOf(wordsOf(statement)).some(run => runs.has(run)),
    );
    expect(copied.map(({ id }) => id)).toEqual([]);
  });
});
