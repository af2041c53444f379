import { cellText } from './cell-text.ts';
import { serialDate } from './serial-date.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { SheetCell } from './sheet.ts';
import { type Format, styleOf } from './styles-part.ts';

/** Writes the cell at an address: numbers and moments as such, everything else as text that stays text. */
export const cellXml = ({ value, tone }: SheetCell, at: string, strings: SharedStrings): string => {
  const open = (format: Format): string => `<c r="${at}" s="${styleOf(format, tone)}"`;
  const empty = `${open('text')}/>`;
  if (value === undefined) return empty;
  if (typeof value === 'number' && Number.isFinite(value)) return `${open('number')}><v>${value}</v></c>`;
  if (typeof value === 'object' && 'moment' in value) {
    const serial = serialDate(value.moment);
    if (serial !== undefined) return `${open('moment')}><v>${serial}</v></c>`;
  }
  const shown = cellText(textOf(value));
  if (shown === '') return empty;
  return `${open(isLikeFormula(shown) ? 'guarded' : 'text')} t="s"><v>${strings.numberOf(shown)}</v></c>`;
};

const textOf = (value: NonNullable<SheetCell['value']>): string | readonly string[] => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' && 'moment' in value ? value.moment : value;
};

const isLikeFormula = (text: string): boolean => /^\s*[=+\-@＝＋－＠]/u.test(text);
