import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Trace, TraceRow } from '../model/trace.ts';
import type { Colours } from './colours.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { labelled } from './text-lines.ts';

/** Writes what a requirement says, how it is verified and what there is to remark on its text, a block each. */
export const explainedRequirement = (
  row: TraceRow,
  trace: Trace,
  colours: Colours,
): readonly (readonly string[])[] => {
  const { entry } = row;
  const sections = [
    { title: 'Verification', lines: verificationLines(entry) },
    { title: 'Notes on the text', lines: noteLines(entry) },
  ];
  return [
    [colours.bold(escapeTerminal(entry.id)), ...identityLines(row, trace), ...statementLines(entry)],
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .map(({ title, lines }) => [`  ${colours.bold(title)}`, ...lines]),
  ];
};

const told = (label: string, text: string | undefined, indent = 2): readonly string[] =>
  text === undefined ? [] : labelled(label, text, { indent, labelWidth: 18 - indent });

/** The number of a clause and its title stand apart, so that they are no sentence of the text. */
const identityLines = ({ entry, clauseTitle }: TraceRow, { standards }: Trace): readonly string[] => {
  const standard = standards.find(({ id }) => id === entry.standard);
  return [
    ...told('standard', `${standard?.designation ?? entry.standard} | ${entry.edition}`),
    ...told('clause', clauseTitle === '' ? entry.clause : `${clauseTitle} (${entry.clause})`),
    ...told('declared id', entry.declaredId),
    ...told('kind', entry.kind),
    ...told('obligation', obligationText(entry)),
    ...told('revision', String(entry.revision)),
    ...told('rule set', standard?.digest),
  ];
};

const obligationText = ({ obligation, keyword }: CatalogueEntry): string =>
  keyword === null ? `${obligation}; the text has no verbal form for it` : `${obligation}, by \`${keyword}\``;

const statementLines = ({ subject, statement, parts, appliesWhen }: CatalogueEntry): readonly string[] => [
  ...told('binds', subject),
  ...told('asks', statement),
  ...parts.flatMap(part => told('', `${part.id}) ${part.statement}`)),
  ...told('applies when', appliesWhen),
];

const methods: Readonly<Record<CatalogueEntry['verification']['method'], string>> = {
  rule: 'by a rule',
  evidence: 'by evidence',
  inspection: 'by inspection, which a person attests',
  none: 'not verified',
};

const verificationLines = ({ verification }: CatalogueEntry): readonly string[] => [
  ...told('method', methods[verification.method], 4),
  ...told('rule', verification.english, 4),
  ...(verification.reads ?? []).flatMap((path, index) => told(index === 0 ? 'reads' : '', path, 4)),
  ...told('reason', verification.reason, 4),
];

const noteLines = ({ notes }: CatalogueEntry): readonly string[] =>
  notes.flatMap(({ kind, what, reading }) => [...told(kind, what, 4), ...told('read as', reading, 4)]);
