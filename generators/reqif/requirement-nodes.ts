import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { Trace, TraceRow } from '../../model/trace.ts';
import { shortDigest } from '../closing-line.ts';
import { clauseNodes } from './clause-nodes.ts';
import { noteLines } from './note-lines.ts';
import { type SpecNode, type SpecWriter, specId } from './spec-element.ts';
import { xhtml } from './xhtml.ts';

/** The identifier of a requirement. */
export const requirementId = (id: string): string => specId('requirement', id);

/** The requirements of a standard under their clauses. */
export const requirementNodes = (
  { standards, rows, checks }: Trace,
  standard: string,
  writer: SpecWriter,
): readonly SpecNode[] => {
  const digests = new Map(
    checks.flatMap(({ digest, requirements }) => requirements.map(id => [id, digest] as const)),
  );
  return clauseNodes(
    standard,
    {
      noted: standards.find(({ id }) => id === standard)?.notedClauses ?? [],
      rows: rows.filter(({ entry }) => entry.standard === standard),
    },
    writer,
    row => requirementNode(row, digests.get(row.entry.id), writer),
  );
};

const requirementNode = (row: TraceRow, check: string | undefined, writer: SpecWriter): SpecNode => {
  const { entry, state, verdict, assurance } = row;
  return writer.object('requirement', {
    id: requirementId(entry.id),
    name: entry.id,
    values: {
      ...provision(entry),
      method: entry.verification.method,
      check: check === undefined ? undefined : shortDigest(check),
      rule: xhtml(entry.verification.english, entry.verification.reason),
      reads: xhtml(entry.verification.reads),
      state,
      verdict,
      assurance: verdict === undefined ? undefined : assurance,
    },
  });
};

const provision = (entry: CatalogueEntry) => ({
  id: entry.id,
  text: xhtml(
    entry.statement,
    entry.parts.map(part => `${part.id}: ${part.statement}`),
  ),
  clause: entry.clause,
  declaredId: entry.declaredId,
  kind: entry.kind,
  obligation: entry.obligation,
  provenance: entry.provenance,
  keyword: entry.keyword ?? undefined,
  subject: entry.subject,
  appliesWhen: entry.appliesWhen,
  notes: xhtml(noteLines(entry.notes)),
  notWaivable: entry.notWaivable,
  revision: entry.revision,
});
