import type { Account } from '../model/account.ts';
import type { AccountEntry } from './account-entries.ts';
import { accountView } from './account-view.ts';
import {
  markdownCode as code,
  escapeMarkdown as text,
  markdownMessage as message,
} from './escape-markdown.ts';
import { markdownTable } from './markdown-table.ts';

/** Writes an accounting as Markdown. */
export const accountMd = (account: Account): string => {
  const { standard, answer, summary, classes, sections, remarks } = accountView(account);
  const blocks = [
    '# Source accounting',
    `**${text(answer)}**`,
    markdownTable(
      ['', ''],
      [
        ['Standard', text(standard)],
        ['File', code(account.file)],
        ['SHA-256', code(account.sha256)],
        ['Normalisation', `${account.normalisation}`],
        ['Statements', text(summary)],
        ['Accounted for as', text(classes)],
      ],
    ),
    ...remarks.map(remark => message(remark)),
    ...sections.flatMap(({ title, entries }) => [
      `## ${text(title)} (${entries.length})`,
      markdownTable(['where', 'clause', 'what', 'statement'], entries.map(row)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
};

const row = ({ place, clause, messages, statement }: AccountEntry): readonly string[] => [
  code(place),
  text(clause),
  messages.map(each => message(each)).join('<br>'),
  statement === undefined ? '' : text(statement),
];
