import { describeEdit } from './describe-edit.ts';
import type { Kill, Kills } from './kill-table.ts';

/** The kill table as Markdown: what is caught by which rule, and what a rule makes of what it can not judge. */
export const killTableMd = (standard: string, table: readonly Kills[]): string => {
  const edits = table.flatMap(({ kills }) => kills.map(kill => kill.edits));
  return `${[
    `# Kill table of ${standard}`,
    `${table.length} rules, ${edits.reduce((sum, each) => sum + each, 0)} edits in ${edits.length} rows.`,
    'Each edit turns a conforming example into a neighbour that the rule catches: it fails, or, of a permission, is no',
    'longer made use of. Of edits that put in another word one is shown, with how many others do the same. `breaks` names',
    'the demands that are not met any more, where one of them alone explains it.',
    ...table.flatMap(kills => sectionOf(standard, kills)),
  ].join('\n')}\n`;
};

const sectionOf = (
  standard: string,
  { entry, base, kills, notApplicable, inconclusive }: Kills,
): readonly string[] => [
  '',
  `## ${entry.id}`,
  `Passes on \`${base.name}\`.`,
  `Does not apply: ${notApplicable === undefined ? 'never' : describeEdit(base.data, notApplicable.edit)}.`,
  `Not decided: ${inconclusive === undefined ? 'never' : describeEdit(base.data, inconclusive.edit)}.`,
  '',
  '| edit | breaks | also caught by |',
  '| --- | --- | --- |',
  ...kills.map(kill => `| ${editOf(kill, base.data)} | ${breaksOf(kill)} | ${othersOf(standard, kill)} |`),
];

const editOf = ({ neighbour, edits }: Kill, data: unknown): string =>
  `${describeEdit(data, neighbour.edit)}${edits > 1 ? ` (or ${edits - 1} more)` : ''}`;

const breaksOf = ({ breaks }: Kill): string => (breaks.length === 0 ? '-' : breaks.join('; '));

const shown = 8;

const othersOf = (standard: string, { also }: Kill): string => {
  const more = also.length - shown;
  const names = also.slice(0, shown).map(id => id.replace(`${standard}-`, ''));
  return names.length === 0 ? '-' : `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
