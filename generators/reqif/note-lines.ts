import type { Note } from '../../model/standard.ts';

/** Notes on the text, a line for each. */
export const noteLines = (notes: readonly Note[]): readonly string[] =>
  notes.map(note => `${note.kind}: ${note.what}; read as: ${note.reading}`);
