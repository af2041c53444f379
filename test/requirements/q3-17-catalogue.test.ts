import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, expectTypeOf, test } from 'vitest';

import type { Requirement } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { q317, type Q317Id } from '../../requirements/q3-17/standard.ts';
import { q317RuleSet } from '../../requirements/q3-17/verification.ts';

const requirements: readonly Requirement[] = q317.requirements;
const ids = (select: (requirement: Requirement) => boolean): readonly string[] =>
  requirements.filter(select).map(({ id }) => id);
const letters = (last: string): readonly string[] =>
  'abcdefghij'.slice(0, 'abcdefghij'.indexOf(last) + 1).split('');
const count = (word: string): number => requirements.filter(({ obligation }) => obligation === word).length;

describe('the entries of Question 3/17', () => {
  test('have ids that are unique and safe in every format', () => {
    expect(new Set(ids(() => true)).size).toBe(requirements.length);
    expect(ids(({ id }) => !/^[a-z][a-z0-9.-]*$/u.test(id))).toEqual([]);
  });

  test('have ids that are literal types', () => {
    expectTypeOf<'q3-17-2-d-1'>().toExtend<Q317Id>();
    expectTypeOf<string>().not.toExtend<Q317Id>();
  });

  test('are nine study items and ten tasks, called as the text calls them', () => {
    const declared = requirements.flatMap(({ id, declaredId }) =>
      declaredId === undefined ? [] : [[id, declaredId]],
    );
    expect(declared).toEqual([
      ...letters('i').map(letter => [`q3-17-2-${letter}`, `${letter})`]),
      ...letters('j').map(letter => [`q3-17-3-${letter}`, `${letter})`]),
    ]);
  });

  test('are eighteen texts, one of them under development', () => {
    expect(ids(({ id }) => id.startsWith('q3-17-text-'))).toEqual(
      [
        'e.409',
        ...['1051', '1052', '1053', '1054', '1055', '1056', '1057', '1058', '1059', '1060', '1061'].map(
          number => `x.${number}`,
        ),
        ...['13', '27', '32', '34', '36'].map(number => `x.suppl.${number}`),
        'x.1051rev2',
      ].map(text => `q3-17-text-${text}`),
    );
  });

  test('bind nobody but by what is derived', () => {
    expect({ derived: count('derived'), informative: count('informative') }).toEqual({
      derived: 50,
      informative: requirements.length - 50,
    });
  });

  test('say of everything derived which item or task it is derived from', () => {
    const wrong = requirements
      .filter(({ obligation }) => obligation === 'derived')
      .filter(({ id, clause, provenance }) => {
        const [, , number, letter] = id.split('-');
        const item = number === '2' ? 'study item' : 'task';
        return provenance !== `derived from scope: ${item} ${String(letter)}` || clause !== number;
      });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('take the `should` of a study item for a question', () => {
    const studyItems = requirements.filter(({ id }) => /^q3-17-2-[a-i]$/u.test(id));
    expect(studyItems.map(({ keyword, obligation }) => [keyword, obligation])).toEqual(
      studyItems.map(() => ['should', 'informative']),
    );
    expect(
      studyItems.filter(
        ({ notes }) => !notes.some(({ kind, what }) => kind === 'reading' && what.includes('`should`')),
      ),
    ).toEqual([]);
  });

  test('are verified by a rule if derived, and by nothing if not', () => {
    const method = ({ id }: Requirement) => q317RuleSet.verification[id]?.method;
    expect(ids(entry => method(entry) !== (entry.obligation === 'derived' ? 'rule' : 'none'))).toEqual([]);
  });

  test('stand in the clauses that there are, in their order', () => {
    const numbers: readonly string[] = q317.clauses.map(({ number }) => number);
    expect([...new Set(requirements.map(({ clause }) => clause))]).toEqual(numbers);
  });

  test('are sentences, with parts that are phrases', () => {
    expect(ids(({ statement }) => !/^[A-Z].*[^.?][.?]$/u.test(statement))).toEqual([]);
    expect(requirements.flatMap(({ parts }) => parts).filter(part => part.statement.endsWith('.'))).toEqual(
      [],
    );
  });

  test('end as questions if they are study items, and only then', () => {
    expect(ids(({ statement }) => statement.endsWith('?'))).toEqual(
      letters('i').map(letter => `q3-17-2-${letter}`),
    );
  });

  test('have notes that say what is wrong and how it is read, without a full stop', () => {
    const notes: readonly Note[] = [...requirements, ...q317.clauses, ...q317.terms].flatMap(
      each => each.notes,
    );
    const unsound = notes
      .flatMap(({ what, reading }) => [what, reading])
      .filter(text => !/[^.\s]$/u.test(text));
    expect(notes.length).toBeGreaterThan(60);
    expect(unsound).toEqual([]);
  });
});

describe('the terms of Question 3/17', () => {
  test('are listed once each, in their order, and none is defined', () => {
    const terms = q317.terms.map(({ term }) => term);
    expect(terms).toEqual([...new Set(terms)].sort());
    expect(q317.terms.filter(term => 'clause' in term)).toEqual([]);
  });
});

const source = new URL(
  '../../../shared/standards/itu-t-sg17-question-3-terms-of-reference.txt',
  import.meta.url,
);

describe.skipIf(!existsSync(source))('the text of Question 3/17, which is not part of the project', () => {
  const text = existsSync(source) ? readFileSync(source, 'utf8') : '';

  test('has the items and tasks that are entries, by their letters', () => {
    const [items = '', tasks = ''] = text.split(/^3\tTasks$/mu);
    const lettersIn = (part: string) => [...part.matchAll(/^([a-z])\)\t/gmu)].map(([, letter]) => letter);
    expect(lettersIn(items)).toEqual(letters('i'));
    expect(lettersIn(tasks)).toEqual(letters('j'));
  });

  test('has the clauses by number and title', () => {
    const found = [...text.matchAll(/^(\d)\t(.+?)\r?$/gmu)].map(([, number, title]) => [number, title]);
    expect(found).toEqual(q317.clauses.map(({ number, title }) => [number, title]));
  });

  test('has the texts that are entries, and no other', () => {
    const lines = text.split('\n').filter(line => line.includes('as of 7 January 2022'));
    const found = lines.flatMap(line =>
      [...line.matchAll(/(?:[EX]\.\d+(?:rev2)?|Suppl\.\d+)/gu)].map(([name]) => name),
    );
    const entries = ids(({ id }) => id.startsWith('q3-17-text-')).map(id => id.replace('q3-17-text-', ''));
    expect(found.map(name => name.toLowerCase().replace(/^suppl/u, 'x.suppl'))).toEqual(entries);
  });

  test('uses no verbal form in clause 2 but one `should` an item', () => {
    const asked = /^2\tQuestion$(.*?)^3\tTasks$/msu.exec(text)?.[1] ?? '';
    expect(asked.match(/\b(?:shall|must|should)\b/gu)).toEqual(letters('i').map(() => 'should'));
  });
});
