import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { mergeSkeleton, newSkeleton } from '../../generators/skeleton-merge.ts';
import type { FoundSkeleton } from '../../model/found-skeleton.ts';
import { lampRule, lampsIn, lampSkeleton, type LampLanguage, type LampRule } from './skeleton-fixture.ts';

const ids = ['a-1', 'a-2', 'a-3', 'a-4', 'a-5', 'a-6', 'a-7'];

const rule: fc.Arbitrary<LampRule> = fc
  .record({
    id: fc.constantFrom(...ids),
    revision: fc.integer({ min: 1, max: 3 }),
    words: fc.constantFrom('lit', 'bright', 'seen from afar'),
    wording: fc.constantFrom('look at it', 'walk round it'),
  })
  .map(({ id, revision, words, wording }) =>
    lampRule(id, { revision, statement: `lamp ${id} is ${words}`, wording }),
  );
const catalogue = fc.uniqueArray(rule, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r');
const mark = 'clausewise:begin a-1 revision=1 rule=0123456789ab text=0123456789ab';

/** Statements and comments of a person, many of which hold what looks like a mark and is none. */
const statements: readonly string[] = [
  '',
  'const lamps = 3;',
  "it('mine', () => {\n  expect(lit()).toBe(true);\n});",
  "describe('a group', () => {\n  // nothing yet\n});",
  '// mine',
  '// clausewise: begin a-1',
  '// clausewise:beginning a-1',
  `const after = 1; // ${mark}`,
  `/* ${mark}\n// ${mark}\n// clausewise:end a-1\n*/`,
  `const template = \`\n// ${mark}\n\${lamps}\n// clausewise:end a-1\n\`;`,
  `const words = '// ${mark}\\\n// clausewise:end a-1';`,
  'const pattern = /clausewise:end a-1/u;',
  'const light = `${`\n// clausewise:end a-2\n`}`;',
  'const émoji = "💡\u200b";',
  '   \t',
  'function f() {\n  return 1 }',
];
/** Lines of a person in a language whose marks are found by their lines. */
const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '# mine',
    `x # ${mark}`,
    '# clausewise: begin a-1',
    '#clausewise:beginning',
    '*** Keywords ***',
    '@tag',
    '',
  ),
);

/** What a person puts in the place of what stands outside of the regions: pieces, each with the end of its line. */
const written = (piece: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(piece, lineEnd), { maxLength: 4 })
    .map(pieces => pieces.map(([text, end]) => text.replaceAll('\n', end) + end).join(''));

interface Edits {
  readonly segments: readonly { readonly keep: boolean; readonly text: string }[];
  readonly byteOrderMark: boolean;
  readonly cutEnd: boolean;
  readonly crlf: boolean;
  readonly wrap: { readonly from: number; readonly to: number; readonly open: string } | undefined;
}

const edits = (piece: fc.Arbitrary<string>, wraps: readonly string[]): fc.Arbitrary<Edits> =>
  fc.record({
    segments: fc.array(fc.record({ keep: fc.boolean(), text: written(piece) }), {
      minLength: 9,
      maxLength: 9,
    }),
    byteOrderMark: fc.boolean(),
    cutEnd: fc.boolean(),
    crlf: fc.boolean(),
    wrap:
      wraps.length === 0
        ? fc.constant(undefined)
        : fc.option(
            fc.record({
              from: fc.integer({ min: 0, max: 8 }),
              to: fc.integer({ min: 0, max: 8 }),
              open: fc.constantFrom(...wraps),
            }),
            { nil: undefined },
          ),
  });

/** What stands outside of the regions, in order. */
const outside = ({ text, regions }: FoundSkeleton): readonly string[] =>
  [...regions.map(({ whole }) => whole.from), text.length].map((to, index) =>
    text.slice(regions[index - 1]?.whole.to ?? 0, to),
  );

const edited = (found: FoundSkeleton, { segments, byteOrderMark, cutEnd, crlf, wrap }: Edits): string => {
  const gaps = outside(found).map((gap, index) => {
    const edit = segments[index];
    const mine = edit === undefined ? gap : edit.keep ? gap + edit.text : edit.text;
    const opens =
      wrap !== undefined && wrap.from < wrap.to && index === wrap.from && wrap.to < found.regions.length;
    const closes =
      wrap !== undefined && wrap.from < wrap.to && index === wrap.to && wrap.to < found.regions.length;
    return `${closes ? '});\n' : ''}${mine}${opens ? `${wrap.open}\n` : ''}`;
  });
  const whole = gaps.map((gap, index) => {
    const { from, to } = found.regions[index]?.whole ?? { from: 0, to: 0 };
    const region = found.text.slice(from, to);
    return gap + (crlf ? region.replaceAll('\n', '\r\n') : region);
  });
  const text = (byteOrderMark ? '\uFEFF' : '') + whole.join('');
  return cutEnd ? text.replace(/(?:\r\n|\n|\r)$/u, '') : text;
};

const isSubsequence = (part: string, whole: string): boolean => {
  let at = 0;
  for (let each = 0; each < whole.length; each += 1) if (whole[each] === part[at]) at += 1;
  return at === part.length;
};

const withoutLineEnds = (text: string): string => text.replaceAll(/[\r\n]/gu, '');

const holds = (
  language: LampLanguage,
  before: readonly LampRule[],
  now: readonly LampRule[],
  edit: Edits,
): void => {
  const first = lampSkeleton(language, before);
  const skeleton = lampSkeleton(language, now);
  const mine = lampsIn(first, edited(lampsIn(first, newSkeleton(first)), edit));
  const isKnown = (id: string): boolean => now.some(each => each.id === id);
  const isLeftOut = (): boolean => false;
  const merged = mergeSkeleton(skeleton, mine, { isLeftOut });
  expect(merged.contested).toBeUndefined();
  const after = lampsIn(skeleton, merged.text);

  const idsBefore = mine.regions.map(region => region.mark.id);
  const added = skeleton.regions.filter(({ id }) => !idsBefore.includes(id));
  const order = after.regions.map(region => region.mark.id);
  expect(order.toSorted()).toEqual([...idsBefore, ...added.map(({ id }) => id)].toSorted());
  expect(order.filter(id => idsBefore.includes(id))).toEqual(idsBefore);

  const [kept, left] = [outside(mine).join(''), outside(after).join('')];
  expect(isSubsequence(kept, left)).toBe(true);
  const seedless = added.reduce(
    (text, { seed = '' }) => text.replace(withoutLineEnds(seed), ''),
    withoutLineEnds(left),
  );
  expect(seedless).toBe(withoutLineEnds(kept));

  for (const region of skeleton.regions) {
    const there = after.regions.find(({ mark: { id } }) => id === region.id);
    const body = merged.text.slice(there?.body.from, there?.body.to).replaceAll(/\r\n?/gu, '\n');
    expect(body).toBe(region.text);
  }
  expect(merged.news.filter(({ state }) => state === 'dropped').map(({ id }) => id)).toEqual(
    idsBefore.filter(id => id !== 'head' && id !== 'foot' && !isKnown(id)),
  );
  const again = mergeSkeleton(skeleton, after, { isLeftOut });
  expect(again.text).toBe(merged.text);
  expect(again.news.filter(({ state }) => state !== 'unreviewed' && state !== 'dropped')).toEqual([]);
};

const typescript = edits(fc.constantFrom(...statements), [
  "describe('group', () => {",
  "it('test', () => {",
  "describe.each([1, 2])('group %i', function () {",
]);

// @verifies clausewise-p15
test('keeps what a person wrote in a TypeScript skeleton, whatever they wrote and however the catalogue changed', () => {
  fc.assert(
    fc.property(catalogue, catalogue, typescript, (before, now, edit) => {
      holds('typescript', before, now, edit);
    }),
    { numRuns: 300 },
  );
});

test.each(['robot', 'gherkin', 'ttcn3', 'markdown'] as const)(
  'keeps what a person wrote in a skeleton in %s, whatever they wrote and however the catalogue changed',
  language => {
    fc.assert(
      fc.property(catalogue, catalogue, edits(line, []), (before, now, edit) => {
        holds(language, before, now, edit);
      }),
      { numRuns: 300 },
    );
  },
);

test('keeps what a person wrote inside regions too, unless they give it up', () => {
  const choices = fc.constantFrom<'ours' | 'theirs' | undefined>('ours', 'theirs', undefined);
  fc.assert(
    fc.property(catalogue, catalogue, fc.array(fc.boolean()), choices, (before, now, hand, choice) => {
      const first = lampSkeleton('typescript', before);
      const skeleton = lampSkeleton('typescript', now);
      const found = lampsIn(first, newSkeleton(first));
      const mine = found.regions.reduceRight(
        (text, { body, mark: { id } }, index) =>
          hand[index] === true ? `${text.slice(0, body.to)}// by hand ${id}\n${text.slice(body.to)}` : text,
        found.text,
      );
      const options = { isLeftOut: () => false, ...(choice === undefined ? {} : { choice }) };
      const merged = mergeSkeleton(skeleton, lampsIn(skeleton, mine), options);
      const conflicts = merged.news.filter(({ state }) => state === 'conflict');
      expect(merged.contested !== undefined).toBe(conflicts.length > 0);
      if (choice !== undefined) expect(conflicts).toEqual([]);
      if (conflicts.length > 0) expect(merged.text).toBe(mine);
      const byHand = [...mine.matchAll(/\/\/ by hand .*/gu)].map(([line]) => line);
      if (choice !== 'theirs') for (const line of byHand) expect(merged.text).toContain(line);
      const again = mergeSkeleton(skeleton, lampsIn(skeleton, merged.text), options);
      expect(again.text).toBe(merged.text);
    }),
    { numRuns: 300 },
  );
});
