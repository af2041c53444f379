import { messageParts } from '../message-parts.ts';
import type { Tone } from '../tone.ts';

/** A stretch of text with how it looks. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly code?: true;
  readonly tone?: Tone;
}

/** Running text: plain strings and stretches that look otherwise. */
export type Inline = readonly (string | Run)[];

/** The styles of a paragraph. */
export type ParagraphStyle = 'Normal' | 'Title' | 'Subtitle' | 'Quiet' | 'Answer';

/** A column of a table: its title, and its share of the width. */
export interface TableColumn {
  readonly title: string;
  readonly share: number;
}

/** A cell of a table: its paragraphs, and how it stands out. */
export interface TableCell {
  readonly paragraphs: readonly Inline[];
  readonly tone?: Tone;
}

/** A table; one without titles has no head. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** What a document is made of. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly style: ParagraphStyle;
      readonly content: Inline;
      readonly tone?: Tone;
      /** Stays on the page of what follows. */
      readonly keep?: true;
    }
  | { readonly kind: 'bullet'; readonly content: Inline }
  | { readonly kind: 'contents' }
  | Table;

/** Pages of one orientation. */
export interface DocumentSection {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** A heading; the first two levels are numbered and listed in the contents. */
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** A paragraph of running text. */
export const paragraph = (...content: Inline): Block => ({ kind: 'paragraph', style: 'Normal', content });

/** An entry of a list. */
export const bullet = (...content: Inline): Block => ({ kind: 'bullet', content });

/** A table of cells. */
export const table = (columns: readonly TableColumn[], rows: readonly (readonly TableCell[])[]): Table => ({
  kind: 'table',
  columns,
  rows,
});

/** A cell of one paragraph. */
export const cell = (...content: Inline): TableCell => ({ paragraphs: [content] });

/** Text that stands out as input or code. */
export const code = (text: string): Run => ({ text, code: true });

/** Text in bold. */
export const bold = (text: string): Run => ({ text, bold: true });

/** A message: what stands between backticks as code. */
export const message = (text: string): Inline =>
  messageParts(text).map(part => (part.code ? code(part.text) : part.text));
