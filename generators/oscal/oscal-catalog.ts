import type { Clause } from '../../model/standard.ts';
import type { Trace, TraceRow } from '../../model/trace.ts';
import { groupBy } from '../group-by.ts';
import { notePart, oscalControl } from './oscal-control.ts';
import { oscalDocument } from './oscal-document.ts';
import { listedLines } from '../document-json.ts';
import { coreProp, listed, ownProps } from './oscal-props.ts';
import { type OscalRun, selectionDigest } from './oscal-run.ts';
import { markupName, oscalToken } from './oscal-text.ts';
import { standardLabel } from './standard-label.ts';

type TracedStandard = Trace['standards'][number];

/**
 * Writes the requirements in force as a catalog: of one standard with a group for each clause, of several with a group
 * for each standard around them. It is one document in both cases, so that whatever else is written on the run finds
 * all its controls in one place.
 */
export const oscalCatalog = (run: OscalRun): object => {
  const trace = run.options.catalogue ?? run.input.trace;
  const rows = groupBy(trace.rows, ({ entry }) => entry.standard);
  const [only, ...others] = trace.standards;
  const isSingle = only !== undefined && others.length === 0;
  return oscalDocument(
    run,
    {
      model: 'catalog',
      title: isSingle ? `${standardLabel(only)}: ${only.title}` : 'Requirements of several standards',
      digest: selectionDigest(trace),
      ...(isSingle ? { version: only.edition } : {}),
      remarks:
        'The requirements are told in the words of this catalogue. The text of the standard is the authority.',
    },
    listed(
      'groups',
      isSingle
        ? clauseGroups(only, rows.get(only.id) ?? [])
        : trace.standards.map(standard => standardGroup(standard, rows.get(standard.id) ?? [])),
    ),
  );
};

const standardGroup = (standard: TracedStandard, rows: readonly TraceRow[]): object => ({
  id: oscalToken(standard.id),
  class: 'standard',
  title: markupName(`${standardLabel(standard)}: ${standard.title}`),
  props: [
    coreProp('label', standard.designation),
    ...ownProps({ edition: standard.edition, stage: standard.stage, 'rule-set-sha-256': standard.digest }),
  ],
  ...listed('groups', clauseGroups(standard, rows)),
});

/** The clauses that have requirements, in the catalogue's order, and those that only a note is on. */
const clauseGroups = (standard: TracedStandard, rows: readonly TraceRow[]): readonly object[] => {
  const clauses = groupBy(rows, ({ entry }) => entry.clause);
  const noted = new Map(standard.notedClauses.map(clause => [clause.number, clause]));
  return [
    ...[...clauses].map(([number, own]) =>
      clauseGroup(
        standard,
        { number, title: own[0]?.clauseTitle ?? '', notes: noted.get(number)?.notes ?? [] },
        own,
      ),
    ),
    ...standard.notedClauses
      .filter(({ number }) => !clauses.has(number))
      .map(clause => clauseGroup(standard, clause, [])),
  ];
};

const clauseGroup = ({ id }: TracedStandard, clause: Clause, rows: readonly TraceRow[]): object => {
  const group = oscalToken(`${id}_${clause.number}`);
  return {
    id: group,
    class: 'clause',
    title: markupName(clause.title === '' ? `Clause ${clause.number}` : clause.title),
    props: [coreProp('label', clause.number)],
    ...listed(
      'parts',
      clause.notes.map((note, index) => notePart(note, `${group}_note.${index + 1}`, 'overview')),
    ),
    ...listedLines('controls', rows, ({ entry }) => oscalControl(entry)),
  };
};
