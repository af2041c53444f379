import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readSourceText, sourceLimits } from '../../readers/source-text.ts';
import { copyOf, outline, statementsIn } from './source-text.ts';

/** A text of our own in the layouts that are met: a line stands for a paragraph. */
const paragraphs = [
  '1 Scope',
  'This page is about lighthouses, their keepers and the lamps that they keep. It is not about ships, e.g. ferries, or about Fig. 3 of another page.',
  '2 Terms',
  '2.1 Terms of this page',
  '2.1.1 lamp: A light that is seen from afar. It turns.',
  '2.1.2 keeper-in-waiting: A person who is about to become a keeper, whether the lamp is pre-configured or not.',
  '3 Lamps',
  'A lamp is required to be seen at a distance of 4.5 miles, cf. clause 2.1 of the page. The keeper should, at 6 p.m. or earlier, see to:',
  '1. oil, wicks, matches, etc. for a night;',
  '2. the glass, which a keeper wipes with a cloth that is clean, dry and free of lint; and',
  '3. the log.',
  '– lamps that turn, and the gear which turns them by day and by night without any help;',
  '– lamps that do not.',
  'NOTE 1: A lamp may smoke. It then needs a new wick, which the keeper cuts.',
  'Step 1: Trim the wick',
  'a) the keeper cuts it with the large scissors that hang beside the door of the lamp room;',
  'b) the keeper lights it.',
  'Table 1 – Lamps and keepers',
] as const;
const rows = ['Lamp Keeper Cloth', 'Red \uf050  ', 'Green  \uf050 ', 'White   \uf050'] as const;
const after = 'After the table, the text goes on as it did before, in sentences. It then ends.';

/** Lays a paragraph out in lines of a width; a line may also end after a hyphen inside a word. */
const wrapped = (paragraph: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of paragraph.match(/[^ -]*-+|[^ -]+ ?| /gu) ?? []) {
    if (line !== '' && (line + piece).trimEnd().length > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
};

interface Layout {
  readonly width: number;
  readonly between: string;
  readonly end: string;
  readonly trailing: string;
  readonly page: number;
}

const laidOut = ({ width, between, end, trailing, page }: Layout): string => {
  const blocks = [
    ...paragraphs.map(paragraph => wrapped(paragraph, width)),
    ...rows.map(row => [row]),
    wrapped(after, width),
  ];
  const inside = between === 'every line' ? ['', ''] : [''];
  const lines = blocks.flatMap((block, index) => {
    const apart = index > 0 && between !== 'none' ? [''] : [];
    return [...apart, ...block.flatMap((line, at) => (at === 0 ? [line] : [...inside.slice(1), line]))];
  });
  return lines.map((line, index) => (index === page && line !== '' ? ` ${line}` : line) + trailing).join(end);
};

const fingerprints = (text: string): readonly string[] =>
  statementsIn(text).map(({ fingerprint }) => fingerprint);

const plain = [...paragraphs, ...rows, after].join('\n');

describe('the statements of a source text', () => {
  test('are sentences, items, rows, captions, definitions and headings, each in its clause', () => {
    expect(outline(plain)).toEqual([
      ['heading', '1', '1 Scope'],
      ['sentence', '1', 'This page is about lighthouses, their keepers and the lamps that they keep.'],
      ['sentence', '1', 'It is not about ships, e.g. ferries, or about Fig. 3 of another page.'],
      ['heading', '2', '2 Terms'],
      ['heading', '2.1', '2.1 Terms of this page'],
      ['definition', '2.1.1', '2.1.1 lamp: A light that is seen from afar.'],
      ['definition', '2.1.1', 'It turns.'],
      ['definition', '2.1.2', paragraphs[5]],
      ['heading', '3', '3 Lamps'],
      [
        'sentence',
        '3',
        'A lamp is required to be seen at a distance of 4.5 miles, cf. clause 2.1 of the page.',
      ],
      ['sentence', '3', 'The keeper should, at 6 p.m. or earlier, see to:'],
      ['item', '3', '1. oil, wicks, matches, etc. for a night;'],
      ['item', '3', paragraphs[9]],
      ['item', '3', '3. the log.'],
      ['item', '3', paragraphs[11]],
      ['item', '3', '– lamps that do not.'],
      ['note', '3', 'NOTE 1: A lamp may smoke.'],
      ['note', '3', 'It then needs a new wick, which the keeper cuts.'],
      ['step', '3', 'Step 1: Trim the wick'],
      ['item', '3', paragraphs[15]],
      ['item', '3', 'b) the keeper lights it.'],
      ['caption', '3', 'Table 1 – Lamps and keepers'],
      ['row', '3', 'Lamp Keeper Cloth'],
      ['row', '3', 'Red \uf050'],
      ['row', '3', 'Green  \uf050'],
      ['row', '3', 'White   \uf050'],
      ['sentence', '3', 'After the table, the text goes on as it did before, in sentences.'],
      ['sentence', '3', 'It then ends.'],
    ]);
  });

  test('keep their fingerprints however the text is laid out', () => {
    const layouts = fc.record({
      width: fc.integer({ min: 40, max: 130 }),
      between: fc.constantFrom('none', 'paragraphs', 'every line'),
      end: fc.constantFrom('\n', '\r\n'),
      trailing: fc.constantFrom('', ' ', '  '),
      page: fc.integer({ min: 0, max: 60 }),
    });
    const expected = fingerprints(plain);
    fc.assert(
      fc.property(layouts, layout => {
        expect(fingerprints(laidOut(layout))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('say where they stand, though a line holds several and bookmarks stand before them', () => {
    const text = ' [bookmark: a][bookmark: _Toc1]Foreword\nThe lamp\u00ad turns. It\n shines at night.';
    expect(
      statementsIn(text).map(({ text: words, line, column, lastLine }) => [words, line, column, lastLine]),
    ).toEqual([
      ['Foreword', 1, 32, 1],
      ['The lamp turns.', 2, 1, 2],
      ['It shines at night.', 2, 18, 3],
    ]);
  });

  test('are told apart in a row by its runs of spaces, and elsewhere not', () => {
    const caption = 'Table 1 – Marks\n';
    expect(fingerprints(`${caption}A  Y`)).not.toEqual(fingerprints(`${caption}A Y`));
    expect(fingerprints('The lamp\u00a0 turns.')).toEqual(fingerprints('The lamp turns.'));
  });

  test('are rows while they have cells, even where these are sentences', () => {
    expect(
      outline('Table 1 – Lamps\nA lamp of the first sort  It turns by night.\nIt is over by now, is it not.'),
    ).toEqual([
      ['caption', 'front', 'Table 1 – Lamps'],
      ['row', 'front', 'A lamp of the first sort  It turns by night.'],
      ['sentence', 'front', 'It is over by now, is it not.'],
    ]);
  });

  test('have no soft hyphens, neither in a line nor at its end', () => {
    const text =
      'The keeper of this lamp is a very light­\nhouse-minded per­son who keeps the lamp and the\nglass.';
    expect(outline(text)).toEqual([
      [
        'sentence',
        'front',
        'The keeper of this lamp is a very lighthouse-minded person who keeps the lamp and the glass.',
      ],
    ]);
  });

  test('are told apart by hyphens and by composed letters not at all', () => {
    expect(fingerprints('A re-lit lamp turns.')).not.toEqual(fingerprints('A relit lamp turns.'));
    expect(fingerprints('The cafe\u0301 is lit.')).toEqual(fingerprints('The café is lit.'));
  });
});

test.each([
  ['an abbreviation', 'Use oil, e.g. Rape oil, i.e. Brassica.', 1],
  ['a reference by number', 'See Rec. ITU-T X.1 and No. 5 of cl. 4.2.', 1],
  ['an initial', 'The lamp of J. Smith turns.', 1],
  ['`etc.` inside a sentence', 'Oil, wicks, etc. functions of the lamp.', 1],
  ['`etc.` at the end of one', 'Oil, wicks, etc. The lamp turns.', 2],
  ['a quotation', 'It says "Turn." The lamp turns.', 2],
  ['a bracket', 'The lamp turns (see above). The keeper sleeps.', 2],
  ['a small letter after a stop', 'The lamp turns. and shines.', 1],
  ['a question', 'Does it turn? It does.', 2],
])('reads %s for what it is', (_, text, sentences) => {
  expect(statementsIn(text)).toHaveLength(sentences);
});

describe('clauses', () => {
  test('are found by number, as annexes and as parts without number', () => {
    const text = [
      'Summary',
      'It is short.',
      '1\tScope',
      'It is here.',
      '1.1\tLimits of the scope',
      'They are there.',
      'Annex A (informative)',
      'It is long.',
      'B.1\tMore',
      'It is over.',
    ].join('\n');
    expect(copyOf(text).clauses).toEqual([
      { kind: 'part', number: 'summary', title: 'Summary', line: 1 },
      { kind: 'clause', number: '1', title: 'Scope', line: 3 },
      { kind: 'clause', number: '1.1', title: 'Limits of the scope', line: 5 },
      { kind: 'clause', number: 'Annex A', title: '(informative)', line: 7 },
      { kind: 'clause', number: 'B.1', title: 'More', line: 9 },
    ]);
  });

  test('are not made of numbers that a line happens to begin with', () => {
    const text =
      '1 Scope\nThe lamps were lit in turn by one of the\nkeepers, as many as there were in a Room\n2 Lamps that were out were left alone.\n2 Lamps\nThey turn.';
    expect(copyOf(text).clauses.map(({ number }) => number)).toEqual(['1', '2']);
    const inProse = '1 Scope\nLamps turn.\n27 Keepers sleep.\n2 Lamps\nThey turn.';
    expect(copyOf(inProse).clauses.map(({ number }) => number)).toEqual(['1', '2']);
  });
});

describe('entries of lists of names', () => {
  test('are abbreviations, references, ids and rows with tabs', () => {
    const text = [
      '1 References',
      '[1]\tA page about lamps. Second edition.',
      '2 Abbreviations',
      'LMP Lamp',
      'KPR Keeper',
      '3 Lamps',
      '[lamp-01]\tThe lamp shall turn.',
      'shall\tis a strong word',
      'Editor’s Note: Say more.',
    ].join('\n');
    expect(outline(text).filter(([kind]) => kind !== 'heading')).toEqual([
      ['reference', '1', '[1] A page about lamps. Second edition.'],
      ['abbreviation', '2', 'LMP Lamp'],
      ['abbreviation', '2', 'KPR Keeper'],
      ['item', '3', '[lamp-01] The lamp shall turn.'],
      ['row', '3', 'shall\tis a strong word'],
      ['editors-note', '3', 'Editor’s Note: Say more.'],
    ]);
  });
});

describe('what is no text', () => {
  const codes = (bytes: Uint8Array): readonly unknown[] => {
    const copy = readSourceText('text.txt', bytes);
    return copy.ok ? [] : copy.problems.map(({ code, place }) => [code, place?.line]);
  };

  test('is refused with a place', () => {
    expect(codes(new TextEncoder().encode('a\nb\u0000'))).toEqual([['control-character', 2]]);
    expect(codes(Uint8Array.of(0x61, 0x0a, 0xff))).toEqual([['not-utf-8', 2]]);
    expect(codes(new Uint8Array(sourceLimits.bytes + 1))).toEqual([['too-large', 1]]);
    expect(codes(new Uint8Array(sourceLimits.lines + 1).fill(0x0a))).toEqual([['too-large', 1]]);
  });

  test('does not take long, whatever is repeated in it', () => {
    const size = 300_000;
    for (const piece of [
      '[bookmark: ',
      '. ',
      '.',
      '"',
      'a- ',
      '\t',
      '(',
      'should ',
      '1.',
      '– ',
      ' \n',
      'a.\n',
      'Table 1 – x\n',
    ])
      expect(() => copyOf(piece.repeat(size / piece.length))).not.toThrow();
  }, 20_000);
});

test('takes a form feed for a page break and keeps the places', () => {
  const text =
    'The lamp of the tower by the sea turns and\nthe keeper who lives in it sleeps, as the\n\f\nlamp does not need him by\nday. It shines.\n';
  expect(statementsIn(text).map(({ text: words, line }) => [words, line])).toEqual([
    [
      'The lamp of the tower by the sea turns and the keeper who lives in it sleeps, as the lamp does not need him by day.',
      1,
    ],
    ['It shines.', 5],
  ]);
});
