import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  firstView,
  formatLink,
  groupKeys,
  parseLink,
  sortKeys,
  themes,
} from '../../../generators/page/view-state.ts';

const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }));
const anyView = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  chosen: fc.record({
    verdict: words,
    obligation: words,
    standard: words,
    assurance: words,
    standing: words,
  }),
  sort: fc.record({ key: fc.constantFrom(...sortKeys), isDescending: fc.boolean() }),
  group: fc.constantFrom(...groupKeys),
  open: words,
  theme: fc.constantFrom(...themes),
});

test('a link brings back the view that it was written from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), anyView, (target, view) => {
      const link = formatLink({ target, view });
      expect(parseLink(link)).toEqual(link.includes('?') ? { target, view } : { target });
      expect(link).toMatch(/^[!-~]*$/u);
    }),
  );
});

test('the first view adds nothing to a link', () => {
  expect(formatLink({ target: 'x1452-9.1.1-1', view: firstView })).toBe('x1452-9.1.1-1');
});

test('a link says what is not as at first, in words that can be read', () => {
  const view = {
    ...firstView,
    query: 'two words',
    chosen: { ...firstView.chosen, verdict: ['fail', 'inconclusive'] },
    sort: { key: 'verdict', isDescending: true },
    group: 'none',
    open: ['x1452-8-1', '*'],
  } as const;
  expect(formatLink({ target: '', view })).toBe(
    '?q=two%20words&verdict=fail,inconclusive&sort=-verdict&group=none&open=x1452-8-1,*',
  );
});

test('what a link says and no page knows is as at first', () => {
  expect(parseLink('s_matrix?sort=colour&group=&theme=green&unknown=1&&=&q=%E0%A4%A')).toEqual({
    target: 's_matrix',
    view: { ...firstView, query: '%E0%A4%A' },
  });
});
