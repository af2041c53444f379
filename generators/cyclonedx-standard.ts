import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Trace, TraceRow } from '../model/trace.ts';
import { groupBy } from './group-by.ts';
import { requirementRef } from './cyclonedx-ref.ts';

/** Writes the standards that were put to anything, with all their requirements. */
export const cyclonedxStandards = ({ standards, rows }: Trace): readonly object[] => {
  const byStandard = groupBy(rows, ({ entry }) => entry.standard);
  return standards.map(({ id, designation, edition, title }) => ({
    'bom-ref': `standard:${id}`,
    name: designation,
    version: edition,
    description: title,
    requirements: (byStandard.get(id) ?? []).map(requirementOf),
  }));
};

const requirementOf = ({ entry, clauseTitle, state }: TraceRow): object => ({
  'bom-ref': requirementRef(entry.id),
  identifier: entry.declaredId ?? entry.id,
  title: clauseTitle === '' ? entry.clause : `${clauseTitle} (${entry.clause})`,
  text: entry.statement,
  descriptions: descriptionsOf(entry),
  properties: propertiesOf(entry, state).map(([key, value]) => ({ name: `clausewise:${key}`, value })),
});

const descriptionsOf = ({ parts, appliesWhen, verification, notes }: CatalogueEntry): readonly string[] => [
  ...parts.map(({ id, statement }) => `${id}: ${statement}`),
  `applies when: ${appliesWhen}`,
  ...(verification.english === undefined ? [] : [`rule: ${verification.english}`]),
  ...(verification.reason === undefined
    ? []
    : [`verified by ${verification.method}: ${verification.reason}`]),
  ...notes.map(({ kind, what, reading }) => `${kind}: ${what}; read as: ${reading}`),
];

const propertiesOf = (
  entry: CatalogueEntry,
  state: TraceRow['state'],
): readonly (readonly [string, string])[] => [
  ['id', entry.id],
  ['clause', entry.clause],
  ['obligation', entry.obligation],
  ...(entry.keyword === null ? [] : ([['keyword', entry.keyword]] as const)),
  ['binds', entry.subject],
  ['verification', entry.verification.method],
  ['state', state],
  ['revision', String(entry.revision)],
];
