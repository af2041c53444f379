import type { CatalogueEntry } from '../model/catalogue.ts';
import { obligations } from '../model/requirement.ts';
import { count } from './closing-line.ts';
import type { Colours } from './colours.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { wrapText } from './wrap-text.ts';

const width = 110;

/** Writes the catalogue as a table for a terminal: id, obligation, verification and statement, then the totals. */
export const requirementsText = (
  entries: readonly CatalogueEntry[],
  { colours }: { readonly colours: Colours },
): string => {
  const rows = [['requirement', 'obligation', 'verified by', 'statement'] as const, ...entries.map(rowOf)];
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const lines = rows.flatMap((row, index) =>
    tableLines(row, widths).map(line => (index === 0 ? colours.bold(line) : line)),
  );
  return `${[...lines, '', totals(entries)].join('\n')}\n`;
};

type Row = readonly [string, string, string, string];

const rowOf = ({ id, obligation, verification, statement }: CatalogueEntry): Row => [
  escapeTerminal(id),
  obligation,
  verification.method === 'none' ? '-' : verification.method,
  escapeTerminal(statement),
];

const tableLines = (
  [id, obligation, method, statement]: Row,
  widths: readonly number[],
): readonly string[] => {
  const heads = [id, obligation, method]
    .map((cell, column) => `${cell.padEnd(widths[column] ?? 0)}  `)
    .join('');
  return wrapText(statement, width - heads.length).map((line, index) =>
    `${index === 0 ? heads : ' '.repeat(heads.length)}${line}`.trimEnd(),
  );
};

const totals = (entries: readonly CatalogueEntry[]): string => {
  const parts = obligations
    .map(obligation => ({
      obligation,
      number: entries.filter(entry => entry.obligation === obligation).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ obligation, number }) => `${number} ${obligation}`);
  return `${count(entries.length, 'requirement')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
};
