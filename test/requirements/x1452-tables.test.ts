import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { Requirement } from '../../model/requirement.ts';
import { x1452 } from '../../requirements/x1452/standard.ts';

const requirements: readonly Requirement[] = x1452.requirements;

const operator = 'operator';
const equipmentProvider = 'equipment provider';
const thirdParty = 'third party security service provider';

/** What a table relates, row by row: the head of the row, and the heads of the columns that are marked in it. */
const related = (clause: string): [string, ...string[]][] =>
  requirements
    .filter(entry => entry.kind === 'relation' && entry.clause === clause)
    .map(entry => [entry.subject.replace(/^the /, ''), ...entry.parts.map(part => part.statement)]);

describe('the tables of X.1452', () => {
  test('relate the entities of a secure connecting service to one party each (Table 1)', () => {
    expect(related('7.1.2')).toEqual([
      ['terminal', 'customer'],
      ['SPWAP', operator],
      ['CPSC', operator],
      ['web application VPN server', thirdParty],
    ]);
  });

  test('relate the entities of a security monitoring service to one party each (Table 2)', () => {
    expect(related('7.3.2')).toEqual([
      ['port scanning component', operator],
      ['system vulnerability scanning component', operator],
      ['web vulnerability scanning component', operator],
      ['system vulnerability database', thirdParty],
      ['web vulnerability database', thirdParty],
    ]);
  });

  test('relate the entities of an anti-malicious mobile application service to one party each (Table 3)', () => {
    expect(related('7.4.2')).toEqual([
      ['UE', 'UE provider'],
      ['malicious code scanning component', operator],
      ['security centre', operator],
      ['mobile application platform or store', thirdParty],
      ['malicious code database', thirdParty],
    ]);
  });

  test('relate each security mechanism to its stakeholders (Table 4)', () => {
    expect(related('10.12')).toEqual([
      ['authentication', operator, thirdParty],
      ['access control', operator, thirdParty],
      ['security audit trails', operator, thirdParty],
      ['authorization', operator, equipmentProvider, thirdParty],
      ['availability', operator, equipmentProvider, thirdParty],
      ['blacklist mechanism', operator, thirdParty],
      ['communication security', operator, thirdParty],
      ['data confidentiality', operator, equipmentProvider, thirdParty],
      ['data integrity', operator, equipmentProvider, thirdParty],
      ['non-repudiation', operator, thirdParty],
      ['privacy protection', operator, equipmentProvider, thirdParty],
    ]);
  });

  test('are where all relations come from', () => {
    const clauses = requirements.filter(({ kind }) => kind === 'relation').map(({ clause }) => clause);
    expect([...new Set(clauses)]).toEqual(['7.1.2', '7.3.2', '7.4.2', '10.12']);
  });

  test('are put into words that name all whom a row relates', () => {
    const statement = (id: string): string | undefined =>
      requirements.find(entry => entry.id === id)?.statement;
    expect(['x1452-7.1.2-16', 'x1452-10.12-1', 'x1452-10.12-4'].map(statement)).toEqual([
      'Table 1 relates the SPWAP to the operator.',
      'Table 4 relates authentication to the operator as well as the third party security service provider.',
      'Table 4 relates authorization to the operator, the equipment provider as well as the third party security service provider.',
    ]);
  });
});

const source = new URL('../../../shared/standards/itu-t-x.1452.txt', import.meta.url);
const supplied = existsSync(source);

describe.skipIf(!supplied)('the text of X.1452 (skipped where the Recommendation is not supplied)', () => {
  const lines = supplied
    ? readFileSync(source, 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '')
    : [];
  const text = lines.join(' ');
  const body = text.slice(text.indexOf('7 Typical use cases'));
  const count = (form: RegExp): number => [...body.matchAll(form)].length;
  const withKeyword = (keyword: string): number =>
    requirements.filter(entry => entry.keyword === keyword).length;

  test('has as many obligations as the catalogue', () => {
    expect({
      required: count(/\bis required\b/g),
      shall: count(/\bshall\b/g),
      should: count(/\bshould\b/g),
    }).toEqual({
      required: withKeyword('is required'),
      shall: withKeyword('shall'),
      should: withKeyword('should'),
    });
  });

  test('heads every clause with the title that the catalogue gives it', () => {
    const headings = lines.map(line => line.trim().replace(/\s+/g, ' '));
    const missing = x1452.clauses.filter(({ number, title }) => !headings.includes(`${number} ${title}`));
    expect(missing).toEqual([]);
  });

  test('has no clause that the catalogue leaves out', () => {
    const known: readonly string[] = x1452.clauses.map(({ number }) => number);
    const headed = lines.flatMap(line => /^ ?(\d+(?:\.\d+)+) +[A-Z]/.exec(line)?.[1] ?? []);
    expect(headed.filter(number => !known.includes(number))).toEqual([]);
  });

  test('marks in Table 4 what the catalogue relates', () => {
    const rows = lines.flatMap(line => {
      const marks = /^(.+?) Y (Y?) Y ?$/.exec(line);
      return marks === null ? [] : [[marks[1]?.toLowerCase(), marks[2] === 'Y' ? 3 : 2]];
    });
    expect(related('10.12').map(([mechanism, ...stakeholders]) => [mechanism, stakeholders.length])).toEqual(
      rows,
    );
  });

  test('marks in Tables 1 to 3 the column that the catalogue relates', () => {
    const columns: Readonly<Record<string, readonly string[]>> = {
      '7.1.2': ['customer', operator, thirdParty],
      '7.3.2': [operator, thirdParty],
      '7.4.2': ['UE provider', operator, thirdParty],
    };
    const marked = lines
      .filter(line => line.includes('\u{f050}') && !line.includes('symbol'))
      .map(line => /^(.*?)((?:\u{f020}| )*)\u{f050}/u.exec(line))
      .map(found => (found?.[2] ?? '').replaceAll('\u{f020}', '').length - 1);
    const encoded = Object.entries(columns).flatMap(([clause, heads]) =>
      related(clause).map(([, party = '']) => heads.indexOf(party)),
    );
    expect(encoded).toEqual(marked);
  });
});
