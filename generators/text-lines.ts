import { escapeTerminal } from './escape-terminal.ts';
import { wrapText } from './wrap-text.ts';

/** How wide text output gets; a name or place that is longer is not broken. */
export const textWidth = 110;

type Paint = (text: string) => string;
const unpainted: Paint = text => text;

/** Writes escaped text below a label: the label once, the lines aligned behind it. */
export const labelled = (
  label: string,
  text: string,
  layout: {
    readonly indent: number;
    readonly labelWidth: number;
    readonly paint?: Paint;
    readonly label?: Paint;
  },
): readonly string[] => {
  const { indent, labelWidth, paint = unpainted, label: paintLabel = unpainted } = layout;
  const lines = wrapText(escapeTerminal(text), textWidth - indent - labelWidth);
  return lines.map((line, index) => {
    const head =
      index === 0 ? paintLabel(label) + ' '.repeat(labelWidth - label.length) : ' '.repeat(labelWidth);
    return `${' '.repeat(indent)}${head}${paint(line)}`;
  });
};

/** Cuts escaped text to what is left of a line. */
export const fitted = (text: string, width: number): string => {
  const shown = escapeTerminal(text);
  return shown.length <= width ? shown : `${shown.slice(0, Math.max(0, width - 1))}…`;
};

/** Writes rows as aligned columns; the last one is not padded. */
export const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)),
    [],
  );
  return rows.map(row =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};
