import type { Account } from '../model/account.ts';
import type { AccountEntry } from './account-entries.ts';
import { accountView } from './account-view.ts';
import type { Colours } from './colours.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { labelled } from './text-lines.ts';

/** Writes an accounting for a terminal: what is open first, the answer last. */
export const accountText = (account: Account, { colours }: { readonly colours: Colours }): string => {
  const { standard, sections, remarks, summary, classes, answer } = accountView(account);
  const blocks = [
    ...sections.map(({ title, entries }) => [
      colours.bold(`${title} (${entries.length})`),
      ...entries.flatMap(entry => entryLines(entry, colours)),
    ]),
    ...(remarks.length === 0 ? [] : [remarks.flatMap(remark => wrapped(remark))]),
    [
      ...wrapped(`${standard}: ${summary}`),
      ...(classes === '' ? [] : wrapped(`accounted for as: ${classes}`)),
      ...wrapped(answer),
    ],
  ];
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

const wrapped = (text: string): readonly string[] => labelled('', text, { indent: 0, labelWidth: 0 });

const entryLines = (
  { place, clause, messages, statement }: AccountEntry,
  colours: Colours,
): readonly string[] => [
  `  ${colours.cyan(escapeTerminal(place))}  ${/^[\dA-Z]/u.test(clause) ? 'clause' : 'part'} ${escapeTerminal(clause)}`,
  ...messages.flatMap(message => labelled('', message, { indent: 4, labelWidth: 0 })),
  ...(statement === undefined
    ? []
    : labelled('|', statement, { indent: 4, labelWidth: 2, label: colours.dim })),
];
