import type { Requirement } from '../../model/requirement.ts';
import { description } from '../requirement-builder.ts';

const editor = { subject: 'the editors' } as const;

/** What the notes of the editors announce for clauses 2 to 8. */
export const announcedContent = [
  description({
    id: 'scp-2-1',
    clause: '2',
    ...editor,
    statement: 'References are added as the clauses that make them are written.',
  }),
  description({
    id: 'scp-3-1',
    clause: '3',
    ...editor,
    statement: 'Terms, symbols and abbreviations are added as the clauses that use them are written.',
  }),
  description({
    id: 'scp-4-1',
    clause: '4',
    ...editor,
    statement:
      'An overview is to come, of the provisioning of policies by the note, of configurations by the heading.',
  }),
  description({
    id: 'scp-5-1',
    clause: '5',
    ...editor,
    statement: 'The use cases that the study item sets as its objectives are to be described.',
  }),
  description({
    id: 'scp-6-1',
    clause: '6',
    ...editor,
    statement: 'The threats in the use cases are to be analysed.',
  }),
  description({
    id: 'scp-7-1',
    clause: '7',
    ...editor,
    statement: 'Potential security requirements are to follow from the threats.',
  }),
  description({
    id: 'scp-8-1',
    clause: '8',
    ...editor,
    statement: 'A conclusion is to be drawn from the threats and the potential requirements.',
  }),
] as const satisfies readonly Requirement[];
