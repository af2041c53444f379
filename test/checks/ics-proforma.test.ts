import { expect, test } from 'vitest';

import { icsProforma } from '../../checks/ics-proforma.ts';
import { linesUnder, tableTitle } from '../../generators/ics-words.ts';
import { icsItems, itemText, type IcsExpression } from '../../model/ics.ts';
import { loadRuleSets } from '../../cli/rule-sets.ts';
import { harbourProforma } from './ics-harbour.ts';

test('asks for capabilities first, each part behind the whole, then clause by clause', () => {
  expect(
    harbourProforma.tables.map(table => [
      tableTitle(table),
      ...table.items.map(item => `${item.item} ${item.status} ${itemText(item)} [${item.reference}]`),
    ]),
  ).toEqual([
    [
      'Table A.1: Capabilities',
      'A.1/1 o.1 A pier [4.1, 5]',
      'A.1/2 c1 A lamp whose colour is `red`, of a pier [4.1]',
      'A.1/3 c1 A pier whose kind is `ferry` [4.1]',
      'A.1/4 c1 A pier, where the pier has at least 2 lamps [5]',
      'A.1/5 o.1 A buoy [4.1]',
      'A.1/6 o A pilot whose shift is `night` [5]',
    ],
    [
      'Table A.2: Piers (clause 4.1)',
      'A.2/1 m There is a harbour office. [4.1, office]',
      'A.2/2 c2 Every pier is lit. (a) at its head; (b) along its side [4.1, lit]',
      'A.2/3 c3 what red asks (recommended) [4.1, R-7, red]',
      'A.2/4 c4 what bell asks (permission) [4.1, bell]',
      "A.2/5 c5 what ferry asks (editor's question: `needs to` is not defined) [4.1, ferry]",
    ],
    [
      'Table A.3: Night; derived from scope: night (clause 5)',
      'A.3/1 c6 what night asks (derived, not in the text) [5, night]',
    ],
    [
      'Table A.4: Night (clause 5)',
      'A.4/1 c7 what called asks [5, called]',
      'A.4/2 c8 what guided asks (recommended) [5, guided]',
      'A.4/3 c9 what signals asks [5, signals]',
      'A.4/4 c10 what dark asks [5, dark]',
      'A.4/5 c11 what storm asks [5, storm]',
    ],
  ]);
});

test('puts when a requirement applies into conditions on capabilities, and into words where none says it', () => {
  expect(harbourProforma.tables.map(linesUnder)).toEqual([
    [
      'o.1: at least one of these items has to be supported; the standard is about implementations that have one of these at least',
      'c1: IF A.1/1 THEN o ELSE n/a',
    ],
    [
      'c2: IF A.1/1 THEN m ELSE n/a',
      'c3: IF A.1/2 THEN o ELSE n/a',
      'c4: IF A.1/5 THEN o ELSE n/a',
      'c5: IF A.1/3 THEN o ELSE n/a',
    ],
    ['c6: IF A.1/4 THEN o ELSE n/a'],
    [
      'c7: IF A.1/1 AND pilots can be called THEN m ELSE n/a',
      'c8: IF A.1/1 AND A.1/6 THEN o ELSE n/a',
      'c9: IF A.1/1 AND NOT A.1/6 THEN m ELSE n/a',
      'c10: IF A.1/1 AND a pier is not lit THEN m ELSE n/a',
      'c11: IF a storm is near THEN m ELSE n/a',
    ],
  ]);
});

test('counts what has no item', () => {
  expect(harbourProforma.leftOut).toEqual([
    { obligation: 'informative', kind: 'description', requirements: ['manned'] },
    { obligation: 'informative', kind: 'entity', requirements: ['pilot'] },
  ]);
});

test('needs a detail where an item is or can become mandatory', () => {
  const mandatory = icsItems(harbourProforma).filter(({ detail }) => detail === 'mandatory');
  expect(mandatory.map(({ requirement }) => requirement)).toEqual([
    'office',
    'lit',
    'called',
    'signals',
    'dark',
    'storm',
  ]);
});

const itemsIn = (expression: IcsExpression): readonly string[] => {
  switch (expression.kind) {
    case 'item':
      return [expression.item];
    case 'words':
      return [];
    case 'not':
      return itemsIn(expression.that);
    case 'and':
      return expression.all.flatMap(itemsIn);
    case 'or':
      return expression.any.flatMap(itemsIn);
  }
};

const ruleSets = await loadRuleSets({});

test.each(ruleSets.map(set => [set.standard.id, set] as const))(
  'makes of %s a proforma in which every entry is an item or counted, and every condition resolves',
  (_, set) => {
    const proforma = icsProforma(set);
    const items = icsItems(proforma);
    const names = items.map(({ item }) => item);
    const told = [
      ...items.flatMap(({ requirement }) => requirement ?? []),
      ...proforma.leftOut.flatMap(({ requirements }) => requirements),
    ];
    expect(told.toSorted()).toEqual(set.standard.requirements.map(({ id }) => id).toSorted());
    expect(new Set(names).size).toBe(names.length);
    for (const { items: own, conditions, groups } of proforma.tables) {
      const defined = [...conditions.map(({ id }) => id), ...groups.map(({ id }) => id), 'm', 'o'];
      expect(own.map(({ status }) => status).filter(status => !defined.includes(status))).toEqual([]);
      for (const condition of conditions)
        expect(itemsIn(condition.if).filter(item => !names.includes(item))).toEqual([]);
    }
  },
);

test('gives every provision the status that its obligation has in the text, and no more', () => {
  const statuses = new Map<string, Set<string>>();
  for (const set of ruleSets) {
    const obligations = new Map(set.standard.requirements.map(({ id, obligation }) => [id, obligation]));
    for (const { items, conditions } of icsProforma(set).tables)
      for (const { requirement, status } of items) {
        if (requirement === undefined) continue;
        const obligation = obligations.get(requirement) ?? '';
        const then = conditions.find(({ id }) => id === status)?.then ?? status;
        statuses.set(obligation, (statuses.get(obligation) ?? new Set()).add(then));
      }
  }
  expect(Object.fromEntries([...statuses].map(([obligation, found]) => [obligation, [...found]]))).toEqual({
    required: ['m'],
    recommended: ['o'],
    permitted: ['o'],
    candidate: ['o'],
    derived: ['o'],
  });
});
