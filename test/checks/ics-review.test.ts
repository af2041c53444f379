import { expect, test } from 'vitest';

import { icsAssessment } from '../../checks/ics-assessment.ts';
import { reviewIcs } from '../../checks/ics-review.ts';
import type { FilledIcs, FilledIcsRow } from '../../model/filled-ics.ts';
import type { IcsProforma } from '../../model/ics.ts';
import { formatPlace } from '../../model/place.ts';
import { allAnswers, cellOf, filledIcs, harbourProforma, harbourRules, type Answers } from './ics-harbour.ts';

const findingsOf = (filled: FilledIcs, proforma: IcsProforma = harbourProforma): readonly string[] =>
  reviewIcs(filled, proforma).findings.map(
    ({ code, message, place }) => `${place === undefined ? '' : formatPlace(place)} ${code}: ${message}`,
  );

const answered = (answers: Answers): FilledIcs => filledIcs({ ...allAnswers, ...answers });

/** Changes the row of one item. */
const changing = (item: string, change: (row: FilledIcsRow) => readonly FilledIcsRow[]): FilledIcs =>
  filledIcs(allAnswers, row => (row.item.text === item ? change(row) : [row]));

const verdictsOf = (filled: FilledIcs): Readonly<Record<string, string>> =>
  Object.fromEntries(
    icsAssessment(filled, reviewIcs(filled, harbourProforma), harbourRules).results.map(
      ({ requirement, verdict }) => [requirement, verdict],
    ),
  );

test('has nothing against an ICS whose answers agree', () => {
  expect(findingsOf(filledIcs(allAnswers))).toEqual([]);
});

test('makes of answers declared results, with the answers that settle them as facts', () => {
  const filled = filledIcs(allAnswers);
  const { results, rollUps, findings } = icsAssessment(
    filled,
    reviewIcs(filled, harbourProforma),
    harbourRules,
  );
  expect(results.map(({ requirement, verdict, assurance }) => [requirement, verdict, assurance])).toEqual([
    ['office', 'pass', 'declared'],
    ['lit', 'pass', 'declared'],
    ['red', 'pass', 'declared'],
    ['bell', 'pass', 'declared'],
    ['ferry', 'pass', 'declared'],
    ['night', 'pass', 'declared'],
    ['called', 'pass', 'declared'],
    ['guided', 'not-applicable', 'declared'],
    ['signals', 'pass', 'declared'],
    ['dark', 'not-applicable', 'declared'],
    ['storm', 'not-applicable', 'declared'],
  ]);
  expect(rollUps.length).toBe(results.length);
  expect(findings).toEqual([]);
  const told = results
    .find(({ requirement }) => requirement === 'signals')
    ?.facts.map(fact => `${fact.settles} ${fact.pointer} ${formatPlace(fact)} ${fact.state}`);
  expect(told).toEqual([
    'applicability /A.1/1 harbour.md:10:3 value',
    'applicability /A.1/6 harbour.md:15:3 value',
    'requirement /A.4/3 harbour.md:24:3 value',
  ]);
});

test('finds a mandatory item that is not supported', () => {
  const filled = answered({ 'A.2/1': 'N' });
  expect(findingsOf(filled)).toEqual([
    'harbour.md:16:3 ics-mandatory-not-supported: item `A.2/1` is mandatory and answered `N`: a non-conformity',
  ]);
  expect(verdictsOf(filled)['office']).toBe('fail');
});

test('finds a prohibited item that is supported', () => {
  const prohibiting: IcsProforma = {
    ...harbourProforma,
    tables: harbourProforma.tables.map(table => ({
      ...table,
      items: table.items.map(item => (item.item === 'A.2/1' ? { ...item, status: 'x' } : item)),
    })),
  };
  const filled = filledIcs(allAnswers, row => [
    row.item.text === 'A.2/1' ? { ...row, status: cellOf('x', 16) } : row,
  ]);
  expect(findingsOf(filled, prohibiting)).toEqual([
    'harbour.md:16:3 ics-prohibited-supported: item `A.2/1` is prohibited and answered `Y`: a non-conformity',
  ]);
  const review = reviewIcs(filled, prohibiting);
  expect(icsAssessment(filled, review, harbourRules).results[0]?.verdict).toBe('fail');
});

test('finds an answer under a condition that other answers leave open', () => {
  const filled = answered({ 'A.1/6': '' });
  expect(findingsOf(filled)).toEqual([
    'harbour.md:15:3 ics-unanswered: item `A.1/6` is not answered, which does not mean no',
    'harbour.md:23:3 ics-condition-unresolved: item `A.4/2` has a condition that is not resolved: not answered `A.1/6`',
    'harbour.md:24:3 ics-condition-unresolved: item `A.4/3` has a condition that is not resolved: not answered `A.1/6`',
  ]);
  expect([verdictsOf(filled)['guided'], verdictsOf(filled)['signals']]).toEqual([
    'inconclusive',
    'inconclusive',
  ]);
});

test('takes a blank for an item that is not answered, never for no', () => {
  const filled = answered({ 'A.2/1': '', 'A.2/3': '' });
  expect(findingsOf(filled)).toEqual([
    'harbour.md:16:3 ics-unanswered: item `A.2/1` is not answered, which does not mean no',
    'harbour.md:18:3 ics-unanswered: item `A.2/3` is not answered, which does not mean no',
  ]);
  expect([verdictsOf(filled)['office'], verdictsOf(filled)['red']]).toEqual(['inconclusive', 'inconclusive']);
});

test('needs no answer where an item does not apply', () => {
  const filled = answered({ 'A.4/2': '' });
  expect(findingsOf(filled)).toEqual([]);
  expect(verdictsOf(filled)['guided']).toBe('not-applicable');
});

test('finds an item said not to apply though it does', () => {
  const filled = answered({ 'A.2/2': 'N/A' });
  expect(findingsOf(filled)).toEqual([
    'harbour.md:17:3 ics-not-applicable-though-it-applies: item `A.2/2` is answered `N/A`, but it applies with status `m`',
  ]);
  expect(verdictsOf(filled)['lit']).toBe('inconclusive');
});

test('finds an item that is supported though it does not apply', () => {
  const filled = answered({ 'A.4/2': 'Y' });
  expect(findingsOf(filled)).toEqual([
    'harbour.md:23:3 ics-supported-though-not-applicable: item `A.4/2` is answered `Y`, but by the items that its condition names it does not apply',
  ]);
  expect(verdictsOf(filled)['guided']).toBe('inconclusive');
});

test('finds an answer without the detail that it needs', () => {
  const silent = filledIcs(allAnswers, row => [{ ...row, detail: cellOf('', row.item.place.line) }]);
  expect(findingsOf(silent).map(line => line.replace(/ is answered.*/u, ''))).toEqual([
    'harbour.md:16:3 ics-no-detail: item `A.2/1`',
    'harbour.md:17:3 ics-no-detail: item `A.2/2`',
    'harbour.md:22:3 ics-no-detail: item `A.4/1`',
    'harbour.md:24:3 ics-no-detail: item `A.4/3`',
    'harbour.md:25:3 ics-no-detail: item `A.4/4`',
    'harbour.md:26:3 ics-no-detail: item `A.4/5`',
  ]);
  // that it does not apply by a condition in words is only believed with a reason
  expect([verdictsOf(silent)['office'], verdictsOf(silent)['dark']]).toEqual(['pass', 'inconclusive']);
});

test('finds an item that the proforma does not have', () => {
  const filled = changing('A.2/1', row => [row, { ...row, item: cellOf('A.9/1', 99) }]);
  expect(findingsOf(filled)).toEqual([
    'harbour.md:99:3 ics-unknown-item: item `A.9/1` is not in the proforma, so that its answer does not count',
  ]);
});

test('finds an item that is missing', () => {
  const filled = changing('A.2/1', () => []);
  expect(findingsOf(filled)).toEqual([
    'harbour.md:1:1 ics-missing-item: item `A.2/1` of the proforma is missing, so that it is not answered',
  ]);
  expect(verdictsOf(filled)['office']).toBe('inconclusive');
});

test('finds an item that stands twice, and counts neither where they differ', () => {
  const differing = changing('A.2/1', row => [
    row,
    { ...row, item: cellOf('A.2/1', 50), support: cellOf('N', 50) },
  ]);
  expect(findingsOf(differing)).toEqual([
    'harbour.md:50:3 ics-repeated-item: item `A.2/1` stands here and in line 16, expected each once',
  ]);
  expect(verdictsOf(differing)['office']).toBe('inconclusive');
  const same = changing('A.2/1', row => [row, { ...row, item: cellOf('A.2/1', 50) }]);
  expect(findingsOf(same).length).toBe(1);
  expect(verdictsOf(same)['office']).toBe('pass');
});

test('counts neither of two answers that differ, whatever a third says', () => {
  const filled = changing('A.2/1', row => [
    row,
    { ...row, support: cellOf('N', 50) },
    { ...row, support: cellOf('N', 51) },
  ]);
  expect(verdictsOf(filled)['office']).toBe('inconclusive');
});

test('holds to the status of the proforma where that of the file was changed', () => {
  const filled = changing('A.2/1', row => [{ ...row, status: cellOf('o', 16), support: cellOf('N', 16) }]);
  expect(findingsOf(filled)).toEqual([
    'harbour.md:16:3 ics-changed-status: item `A.2/1` has the status `o`, expected `m` as in the proforma, which holds',
    'harbour.md:16:3 ics-mandatory-not-supported: item `A.2/1` is mandatory and answered `N`: a non-conformity',
  ]);
  expect(verdictsOf(filled)['office']).toBe('fail');
});

test('does not count the answer to another question', () => {
  const filled = changing('A.2/1', row => [{ ...row, description: cellOf('There is a harbour.', 16) }]);
  expect(findingsOf(filled)).toEqual([
    'harbour.md:16:3 ics-changed-item: item `A.2/1` has another description than the proforma, so that its answer does not count',
  ]);
  expect(verdictsOf(filled)['office']).toBe('inconclusive');
});

test('finds an answer that is none', () => {
  const filled = changing('A.2/1', row => [{ ...row, support: cellOf('mostly', 16) }]);
  expect(findingsOf(filled)).toEqual([
    'harbour.md:16:3 ics-unknown-answer: item `A.2/1` is answered `mostly`, expected `Y`, `N`, `N/A` or blank',
  ]);
  expect(verdictsOf(filled)['office']).toBe('inconclusive');
});

test('finds another edition and another catalogue', () => {
  const filled = filledIcs(allAnswers);
  const { standard, digest } = filled.cover;
  const cover = {
    ...(standard && { standard }),
    edition: cellOf('2019', 4),
    ...(digest && { digest: cellOf('', 5) }),
  };
  expect(findingsOf({ ...filled, cover })).toEqual([
    'harbour.md:4:3 ics-other-edition: `Edition` is `2019`, expected `2024`: the ICS was made from another catalogue',
    `harbour.md:5:3 ics-other-digest: the cover does not say \`SHA-256 of the rules\`, expected \`${harbourProforma.standard.digest}\``,
  ]);
});

test('finds a group of options of which none is supported', () => {
  const filled = filledIcs(
    Object.fromEntries(
      Object.keys(allAnswers).map(item => [
        item,
        item === 'A.2/1' ? 'Y' : /^A\.1\/[156]$/u.test(item) ? 'N' : 'N/A',
      ]),
    ),
  );
  expect(findingsOf(filled)).toEqual([
    'harbour.md:10:3 ics-option-group: none of the options `A.1/1`, `A.1/5` of group `o.1` is supported: the standard is about implementations that have one of these at least',
  ]);
});

test('finds a statement of conformance that the answers do not bear out', () => {
  const filled = answered({ 'A.2/1': 'N' });
  const stated = { ...filled, cover: { ...filled.cover, conformance: cellOf('Y', 6) } };
  expect(findingsOf(stated).at(-1)).toBe(
    'harbour.md:6:3 ics-conformance-not-shown: the cover says that every mandatory item is supported, but of 1 it is not said, `A.2/1` first',
  );
  expect(findingsOf({ ...filledIcs(allAnswers), cover: stated.cover })).toEqual([]);
});

test('fails what is recommended and not done, and lets a permission be', () => {
  const verdicts = verdictsOf(answered({ 'A.2/3': 'N', 'A.2/4': 'N', 'A.3/1': 'N', 'A.2/5': 'N' }));
  expect([verdicts['red'], verdicts['bell'], verdicts['night'], verdicts['ferry']]).toEqual([
    'fail',
    'not-applicable',
    'fail',
    'fail',
  ]);
});

test('says which answer would settle what is inconclusive', () => {
  const filled = answered({ 'A.1/6': '', 'A.2/1': '' });
  const { results } = icsAssessment(filled, reviewIcs(filled, harbourProforma), harbourRules);
  expect(
    results
      .filter(({ verdict }) => verdict === 'inconclusive')
      .map(({ requirement, wouldSettle }) => [requirement, wouldSettle]),
  ).toEqual([
    ['office', ['an answer to item `A.2/1`']],
    ['guided', ['an answer to item `A.1/6`']],
    ['signals', ['an answer to item `A.1/6`']],
  ]);
});
