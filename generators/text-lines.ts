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
