import { escapeTerminal } from './escape-terminal.ts';
import { jsonText } from './json-text.ts';
import { shownData } from './shown-data.ts';

/** A test point of TAP 14, not yet escaped. */
export interface TapPoint {
  readonly state: 'ok' | 'not ok';
  readonly number: number;
  readonly description: string;
  /** `SKIP` or `TODO`, and why. */
  readonly directive?: string;
  readonly diagnostics: object;
}

/** Writes a test point with its YAML block; the values of the block are JSON, which YAML is a superset of. */
export const tapPoint = (point: TapPoint): readonly string[] => {
  const { state, number, description, directive, diagnostics } = point;
  const end = directive === undefined ? '' : ` # ${escapeTap(directive)}`;
  return [
    `${state} ${number} - ${escapeTap(description)}${end}`,
    '  ---',
    ...Object.entries(diagnostics).flatMap(([key, value]) => entryLines(key, value)),
    '  ...',
  ];
};

/** Writes a comment, on one line. */
export const tapComment = (text: string): string => `# ${escapeTerminal(text)}`;

/** A `#` would begin a directive, and `\` escapes; both are escaped, and a line stays a line. */
const escapeTap = (text: string): string => escapeTerminal(text).replace(/[\\#]/gu, String.raw`\$&`);

/** An entry of the block; of a list, each item on a line of its own. */
const entryLines = (key: string, value: unknown): readonly string[] => {
  if (!Array.isArray(value)) return [`  ${key}: ${inline(value)}`];
  if (value.length === 0) return [];
  return [`  ${key}:`, ...value.map(item => `    - ${inline(item)}`)];
};

/** JSON on one line, with visible escapes, as in all text that is read on a terminal. */
const inline = (value: unknown): string => jsonText(shownData(value)).replace(/\n */gu, ' ').trimEnd();
