type Paint = (text: string) => string;

/** The colours that text output uses; picocolors offers them all. */
export interface Colours {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

const unpainted: Paint = text => text;

/** No colours at all. */
export const plainColours: Colours = {
  bold: unpainted,
  dim: unpainted,
  red: unpainted,
  green: unpainted,
  yellow: unpainted,
  cyan: unpainted,
};
