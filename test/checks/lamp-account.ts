import { account } from '../../checks/account.ts';
import type { Account } from '../../model/account.ts';
import type { SourceClass, SourceText } from '../../model/source.ts';
import type { Standard } from '../../model/standard.ts';
import { provision } from '../../requirements/requirement-builder.ts';
import { copyOf } from '../readers/source-text.ts';

const here = { clause: '2', subject: 'the keeper', notes: [] } as const;

/** A small standard of our own. */
export const lamps: Standard = {
  id: 'lamps',
  designation: 'Lamp Code',
  title: 'Lamps and their keepers',
  publisher: 'Keepers',
  edition: '1',
  stage: 'published',
  sections: ['services'],
  convention: {
    clause: '1',
    forms: [
      { form: 'shall', obligation: 'required' },
      { form: 'should', obligation: 'recommended' },
    ],
  },
  clauses: [
    { number: '1', title: 'Scope', notes: [] },
    { number: '2', title: 'Lamps', notes: [] },
  ],
  terms: [],
  requirements: [
    provision({
      ...here,
      id: 'lamps-2-1',
      obligation: 'required',
      keyword: 'shall',
      statement: 'It is lit.',
    }),
    provision({
      ...here,
      id: 'lamps-2-2',
      obligation: 'recommended',
      keyword: 'should',
      statement: 'It is dry.',
    }),
  ],
};

/** The text of the standard, a paragraph a line. */
export const lampText = [
  '1 Scope',
  'This page is about lamps.',
  '2 Lamps',
  'The keeper shall light the lamp.',
  'The cloth should be:',
  '– dry;',
  '– clean.',
] as const;

const classes: readonly (readonly [SourceClass, readonly string[]])[] = [
  ['heading', []],
  ['scope', []],
  ['heading', []],
  ['requirement', ['lamps-2-1']],
  ['requirement', ['lamps-2-2']],
  ['requirement', ['lamps-2-2']],
  ['requirement', ['lamps-2-2']],
];

/** How each statement of the text is accounted for. */
export const lampSource: SourceText = {
  standard: 'lamps',
  normalisation: 1,
  records: copyOf(lampText.join('\n')).statements.map(({ fingerprint, line, clause }, index) => {
    const [as, requirements] = classes[index] ?? ['residue', []];
    return { fingerprint, line, clause, as, requirements };
  }),
};

/** Accounts for a text by the records of the small standard, or by others. */
export const accountOf = (
  lines: readonly string[],
  {
    source = lampSource,
    standard = lamps,
  }: { readonly source?: SourceText; readonly standard?: Standard } = {},
): Account => account(copyOf(lines.join('\n')), source, standard);

/** The text with other lines in the place of one. */
export const withLine = (index: number, ...lines: readonly string[]): readonly string[] => {
  const text: readonly string[] = lampText;
  return text.toSpliced(index, 1, ...lines);
};
