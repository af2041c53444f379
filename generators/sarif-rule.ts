import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Obligation } from '../model/requirement.ts';
import type { TraceRow } from '../model/trace.ts';
import { escapeMarkdown, markdownMessage } from './escape-markdown.ts';
import { clip } from './fact-text.ts';

/** The levels of SARIF by obligation, for a failure. */
export const sarifLevels: Readonly<Record<Obligation, 'error' | 'warning' | 'note'>> = {
  required: 'error',
  recommended: 'warning',
  derived: 'note',
  permitted: 'note',
  candidate: 'note',
  informative: 'note',
};

/** GitHub shows these as high, medium and low. */
const severities: Readonly<Record<Obligation, string>> = {
  required: '8.0',
  recommended: '5.0',
  derived: '3.0',
  candidate: '2.0',
  permitted: '1.0',
  informative: '1.0',
};

/** GitHub cuts descriptions at 1,024 characters. */
const longest = 900;

/** Describes a requirement as a SARIF rule with the properties that GitHub reads. */
export const sarifRule = ({ entry, clauseTitle }: TraceRow): object => ({
  id: entry.id,
  shortDescription: { text: clip(sentence(entry.statement), 240) },
  fullDescription: {
    text: clip(`${sentence(entry.statement)} ${clauseTitle} (clause ${entry.clause}).`, longest),
  },
  help: { text: helpText(entry, clauseTitle), markdown: helpMarkdown(entry, clauseTitle) },
  defaultConfiguration: { level: sarifLevels[entry.obligation] },
  properties: {
    tags: [
      'security',
      'conformance',
      entry.standard,
      `clause/${entry.clause}`,
      `obligation/${entry.obligation}`,
    ],
    precision: entry.verification.method === 'rule' ? 'very-high' : 'medium',
    'security-severity': severities[entry.obligation],
    'problem.severity': { error: 'error', warning: 'warning', note: 'recommendation' }[
      sarifLevels[entry.obligation]
    ],
    revision: entry.revision,
  },
});

const sentence = (text: string): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;

const helpText = (entry: CatalogueEntry, clauseTitle: string): string =>
  helpRows(entry, clauseTitle)
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n');

const helpMarkdown = (entry: CatalogueEntry, clauseTitle: string): string =>
  helpRows(entry, clauseTitle)
    .map(([label, text]) => `- **${escapeMarkdown(label)}**: ${markdownMessage(text)}`)
    .join('\n');

const helpRows = (entry: CatalogueEntry, clauseTitle: string): readonly (readonly [string, string])[] => {
  const { english, reason, method, reads = [] } = entry.verification;
  return [
    ['Asks', entry.statement],
    ['Clause', `${clauseTitle} (${entry.standard} ${entry.edition}, ${entry.clause})`],
    ['Obligation', entry.keyword === null ? entry.obligation : `${entry.obligation} (${entry.keyword})`],
    ['Binds', entry.subject],
    ['Applies when', entry.appliesWhen],
    ...(english === undefined ? [] : ([['Rule', english]] as const)),
    ...(reason === undefined ? [] : ([[`Verified by ${method}`, reason]] as const)),
    ...(reads.length === 0 ? [] : ([['Reads', reads.map(path => `\`${path}\``).join(', ')]] as const)),
    ...entry.notes.map(note => [`Note (${note.kind})`, `${note.what}; read as: ${note.reading}`] as const),
  ];
};
