import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, expectTypeOf, test } from 'vitest';

import type { Requirement } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { scp, type ScpId } from '../../requirements/scp/standard.ts';
import { scpRuleSet } from '../../requirements/scp/verification.ts';

const requirements: readonly Requirement[] = scp.requirements;
const clauseNumbers: readonly string[] = scp.clauses.map(({ number }) => number);
const allNotes: readonly Note[] = [...requirements, ...scp.clauses, ...scp.terms].flatMap(
  ({ notes }) => notes,
);
const ids = (select: (requirement: Requirement) => boolean): string[] =>
  requirements.filter(select).map(({ id }) => id);
const numbered = (name: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `scp-${name}-${String(index + 1)}`);

describe('the ids of the study', () => {
  test('are those of the statements of the scope, of what is derived, and of what is announced', () => {
    expect(ids(() => true)).toEqual([
      ...numbered('1', 6),
      ...numbered('enabler', 7),
      ...numbered('provisioning', 10),
      ...numbered('lifecycle', 4),
      ...numbered('management', 4),
      ...numbered('consistency', 10),
      ...[2, 3, 4, 5, 6, 7, 8].map(clause => `scp-${String(clause)}-1`),
    ]);
  });

  test('are literal types, so that a table over them can be total', () => {
    expectTypeOf<'scp-consistency-10'>().toExtend<ScpId>();
    expectTypeOf<string>().not.toExtend<ScpId>();
    // @ts-expect-error there is no eleventh requirement on consistency
    const unknown: ScpId = 'scp-consistency-11';
    expect(ids(({ id }) => id === unknown)).toEqual([]);
  });
});

describe('the obligations of the study', () => {
  test('are none by the text: what asks for something is derived, the rest informs', () => {
    const found = requirements.map(({ obligation }) => obligation);
    expect({
      derived: found.filter(obligation => obligation === 'derived').length,
      informative: found.filter(obligation => obligation === 'informative').length,
      all: found.length,
    }).toEqual({ derived: 35, informative: 13, all: 48 });
    expect(ids(({ keyword }) => keyword !== null)).toEqual([]);
  });

  test('name, where they are derived, what of the scope they make precise', () => {
    const provenances = new Set(
      requirements.filter(({ obligation }) => obligation === 'derived').map(each => each.provenance),
    );
    expect([...provenances]).toEqual([
      'derived from scope: the use case of on-demand security enablers that protect NFs',
      'derived from scope: the precondition that configurations have been generated (NOTE)',
      'derived from scope: support of security configuration provisioning in each use case',
      'derived from scope: support of the management of security functions in each use case',
      'derived from scope: the use case of co-operation on security configuration consistency',
    ]);
    expect(ids(({ obligation, provenance }) => obligation !== 'derived' && provenance !== undefined)).toEqual(
      [],
    );
  });

  test('are verified by a rule where they are derived, and else by nothing, with a reason', () => {
    const { verification } = scpRuleSet;
    const methods = requirements.map(
      ({ id, obligation }) => `${obligation} ${verification[id]?.method ?? ''}`,
    );
    expect([...new Set(methods)]).toEqual(['informative none', 'derived rule']);
  });

  test('leave out how configurations are generated, and say so', () => {
    expect(scpRuleSet.verification['scp-1-5']).toEqual({
      method: 'none',
      reason: 'out of scope: how configurations are generated is not judged, whatever their origin',
    });
  });
});

describe('the clauses of the study', () => {
  test('are the foreword and eight clauses, the third with its three', () => {
    expect(clauseNumbers).toEqual(['0', '1', '2', '3', '3.1', '3.2', '3.3', '4', '5', '6', '7', '8']);
  });

  test('are those that entries, terms and the convention name', () => {
    const named = [
      scp.convention.clause,
      ...requirements.map(({ clause }) => clause),
      ...scp.terms.flatMap(term => ('clause' in term ? [term.clause] : [])),
    ];
    expect(named.filter(clause => !clauseNumbers.includes(clause))).toEqual([]);
  });

  test('without content carry a defect that says so', () => {
    const announcing = scp.clauses.filter(({ notes }) =>
      notes.some(({ what }) => what.startsWith("an editor's note is all")),
    );
    expect(announcing.map(({ number }) => number)).toEqual(['4', '5', '6', '7', '8']);
  });
});

describe('the words of the study', () => {
  test('are sentences in statements and phrases in parts', () => {
    expect(ids(({ statement }) => !/^[A-Z].*[^.]\.$/.test(statement))).toEqual([]);
    const parts = requirements.flatMap(requirement => requirement.parts.map(part => part.statement));
    expect(parts.filter(part => part.trim() === '' || part.endsWith('.'))).toEqual([]);
  });

  test('say in every note what is wrong and how it is read, without a full stop', () => {
    const texts = allNotes.flatMap(({ what, reading }) => [what, reading]);
    expect(texts.filter(text => !/[^.\s]$/.test(text))).toEqual([]);
  });

  test('list each term once, none of them defined by the text but the leftover of the template', () => {
    const terms = scp.terms.map(({ term }) => term);
    expect(terms).toEqual([...new Set(terms)]);
    expect(scp.terms.filter(term => 'clause' in term).map(({ term }) => term)).toEqual(['example']);
  });
});

const source = new URL(
  '../../../shared/standards/3gpp-tr-security-configuration-provisioning-skeleton.txt',
  import.meta.url,
);
const supplied = existsSync(source);

describe.skipIf(!supplied)('the text of the study (skipped where the skeleton is not supplied)', () => {
  const lines = supplied
    ? readFileSync(source, 'utf8')
        .split('\n')
        .map(line => line.replaceAll(/\[bookmark: [^\]]*\]/g, '').trim())
    : [];
  const body = lines.slice(lines.findIndex(line => /^1\s+Scope$/.test(line)));

  test('heads every clause with the title that the catalogue gives it', () => {
    const headings = lines.map(line => line.replace(/\s+/g, ' '));
    const missing = scp.clauses.filter(
      ({ number, title }) => !headings.includes(number === '0' ? title : `${number} ${title}`),
    );
    expect(missing).toEqual([]);
  });

  test('has no clause that the catalogue leaves out', () => {
    const headed = body.flatMap(line => /^(\d+(?:\.\d+)*)\s+[A-Z]/.exec(line)?.[1] ?? []);
    expect(headed.filter(number => !clauseNumbers.includes(number))).toEqual([]);
    expect(headed).toHaveLength(11);
  });

  test('has none of the verbal forms that oblige, recommend or permit after its foreword', () => {
    const binding = /\b(?:shall|should|may|need not|must)\b/i;
    expect(body.filter(line => binding.test(line))).toEqual([]);
  });

  test('defines in the foreword the forms of the convention', () => {
    const { forms } = scp.convention;
    expect(forms.filter(({ form }) => !lines.some(line => line.startsWith(`${form}\t`)))).toEqual([]);
  });

  test('has one editor’s note for each of its eight main clauses', () => {
    expect(body.filter(line => /^Editor’s Note/.test(line))).toHaveLength(8);
  });
});
