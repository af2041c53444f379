import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { Note } from '../../model/standard.ts';
import { coreProp, listed, ownNamespace, ownProps } from './oscal-props.ts';
import { markupLine, markupList, markupParagraphs, oscalToken } from './oscal-text.ts';
import { verificationMethods } from './verification-methods.ts';

/** The id of the part that says what a requirement asks: findings are about it. */
export const statementId = (requirement: string): string => `${oscalToken(requirement)}_smt`;

/** A requirement as a control. */
export const oscalControl = (entry: CatalogueEntry): object => ({
  id: oscalToken(entry.id),
  class: entry.obligation,
  title: markupLine(shortened(entry.statement)),
  props: [
    coreProp('label', entry.clause),
    ...(entry.declaredId === undefined ? [] : [coreProp('alt-identifier', entry.declaredId)]),
    ...ownProps({
      obligation: entry.obligation,
      keyword: entry.keyword ?? undefined,
      kind: entry.kind,
      revision: entry.revision,
      subject: entry.subject,
      verification: entry.verification.method,
      provenance: entry.provenance,
      'not-waivable': entry.notWaivable,
    }),
  ],
  parts: [
    statementPart(entry),
    {
      id: `${oscalToken(entry.id)}_applies`,
      name: 'applicability',
      ns: ownNamespace,
      prose: markupLine(entry.appliesWhen),
    },
    ...verificationParts(entry),
    ...entry.notes.map((note, index) =>
      notePart(note, `${oscalToken(entry.id)}_note.${index + 1}`, 'guidance'),
    ),
  ],
});

const statementPart = ({ id, statement, parts }: CatalogueEntry): object => ({
  id: statementId(id),
  name: 'statement',
  prose: markupLine(statement),
  ...listed(
    'parts',
    parts.map(part => ({
      id: `${statementId(id)}.${oscalToken(part.id)}`,
      name: 'item',
      props: [coreProp('label', part.id)],
      prose: markupLine(part.statement),
    })),
  ),
});

/** How it is verified, in the terms of OSCAL; or why nothing verifies it. */
const verificationParts = ({ id, verification }: CatalogueEntry): readonly object[] => {
  const { method, english, reason, reads = [] } = verification;
  const prose = markupLine(english ?? reason ?? method);
  const part = `${oscalToken(id)}_asm`;
  if (method === 'none') return [{ id: part, name: 'not-verified', ns: ownNamespace, prose }];
  return [
    {
      id: part,
      name: 'assessment-method',
      props: verificationMethods[method].map(each => coreProp('method', each)),
      prose,
      ...listed(
        'parts',
        reads.length === 0
          ? []
          : [{ name: 'assessment-objects', prose: markupList(reads.map(path => `\`${path}\``)) }],
      ),
    },
  ];
};

/** A remark on the text that was read, and how it was read. */
export const notePart = (
  { kind, what, reading }: Note,
  id: string,
  name: 'guidance' | 'overview',
): object => ({
  id,
  name,
  class: kind,
  props: ownProps({ note: kind }),
  prose: markupParagraphs(markupLine(what), `Read as: ${markupLine(reading)}`),
});

/** As much of a sentence as a heading holds. */
const shortened = (text: string, most = 100): string => {
  if (text.length <= most) return text;
  const words = text.slice(0, most).replace(/\s+\S*$/u, '');
  return `${words.replace(/[\uD800-\uDBFF]$/, '')}…`;
};
