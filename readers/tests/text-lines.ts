/** A line without its end, and where it starts. */
export interface TextLine {
  readonly text: string;
  readonly at: number;
}

/** The lines of a text. */
export const textLines = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line.endsWith('\r') ? line.slice(0, -1) : line, at });
    at += line.length + 1;
  }
  return lines;
};
