import { existsSync, readFileSync } from 'node:fs';

import { sourceClasses, sourceClassWords, type SourceClass, type SourceStatement } from '../model/source.ts';
import type { Standard } from '../model/standard.ts';

/** What somebody decided on a statement, or a guess that awaits a decision. */
export interface Decision {
  readonly as: string;
  readonly ids: readonly string[];
  readonly reason: string;
}

/** A line of a work file. */
export interface WorkLine extends Decision {
  readonly line: number;
  readonly clause: string;
  readonly fingerprint: string;
  readonly row: number;
}

/** Whether a decision is still a guess: the drafter takes the question mark away. */
export const isGuess = ({ as, ids }: Decision): boolean =>
  as === '' || as.startsWith('?') || ids.some(id => id.startsWith('?'));

/** A field without what would break the table. */
const field = (text: string): string => text.replace(/[\t\n]/gu, ' ');

/** Writes the work file: a line a statement, and before each clause the entries that the catalogue has for it. */
export const workFile = (
  statements: readonly SourceStatement[],
  decisions: readonly Decision[],
  standard: Standard,
): string => {
  const lines = [help, '#line\tclause\tas\tids\treason\tfingerprint\tkind\tstatement'];
  const shown = new Set<string>();
  for (const [index, statement] of statements.entries()) {
    if (!shown.has(statement.clause)) lines.push(...entriesOf(standard, statement.clause));
    shown.add(statement.clause);
    const { as, ids, reason } = decisions[index] ?? { as: '?', ids: [], reason: '' };
    const { line, clause, fingerprint, kind, text } = statement;
    lines.push([`${line}`, clause, as, ids.join(' '), reason, fingerprint, kind, text].map(field).join('\t'));
  }
  const elsewhere = standard.requirements.filter(({ clause }) => !shown.has(clause));
  if (elsewhere.length > 0) lines.push('# entries of clauses that no statement stands in:');
  return `${[...lines, ...elsewhere.map(entryLine)].join('\n')}\n`;
};

const help = [
  '# Take the question marks away where the guess is right, change it where it is wrong; ids are parted by spaces.',
  '# Columns: line, clause, as, ids, reason, fingerprint, kind, statement. Lines with # are entries of the catalogue.',
  ...sourceClassWords.map(word => `#   ${word}: ${sourceClasses[word].meaning} (${needs(word)})`),
].join('\n');

function needs(word: SourceClass): string {
  return { entries: 'needs ids', all: 'needs nothing more', why: 'needs ids or a reason' }[
    sourceClasses[word].says
  ];
}

const entriesOf = (standard: Standard, clause: string): readonly string[] =>
  standard.requirements.filter(entry => entry.clause === clause).map(entryLine);

const entryLine = ({
  id,
  obligation,
  keyword,
  subject,
  statement,
  parts,
}: Standard['requirements'][number]): string =>
  field(
    `# ${id} [${obligation}${keyword === null ? '' : `: ${keyword}`}] ${subject}: ${statement} ${parts
      .map(part => `(${part.id}) ${part.statement}`)
      .join(' ')}`,
  );

/** The lines of a work file; none where there is no such file. */
export const readWorkFile = (path: string): readonly WorkLine[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((text, index) => (text === '' || text.startsWith('#') ? [] : [workLine(text, index + 1)]))
    : [];

const workLine = (text: string, row: number): WorkLine => {
  const [line = '', clause = '', as = '', ids = '', reason = '', fingerprint = ''] = text.split('\t');
  return {
    line: Number(line),
    clause,
    as: as.trim(),
    ids: ids.split(/[\s,]+/u).filter(id => id !== ''),
    reason: reason.trim(),
    fingerprint,
    row,
  };
};
