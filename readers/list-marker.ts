/** The mark before an item of a numbered list. */
export interface ListMarker {
  /** How it is written, e.g. `1)`, `(1)`, `a)`: items of one list are written alike. */
  readonly style: string;
  readonly value: number;
}

const ordered = /^(\(?)(\d{1,2}|[a-z]|[ivx]{2,4})([).])\s+(?=\S)/u;
const bullet = /^(?:[–—•·▪●◦‣*-]|[\uf0a7\uf0b7\uf02d])\s+(?=\S)/u;

/** The mark of a numbered item at the start of a line. */
export const orderedMarker = (text: string): ListMarker | undefined => {
  const [, open = '', value = '', close = ''] = ordered.exec(text) ?? [];
  if (value === '') return undefined;
  if (/^\d/u.test(value)) return { style: `${open}1${close}`, value: Number.parseInt(value, 10) };
  if (value.length === 1) return { style: `${open}a${close}`, value: value.charCodeAt(0) - 0x60 };
  return { style: `${open}i${close}`, value: romanValue(value) };
};

/** The mark of an item that has no number. */
export const bulletMarker = (text: string): string | undefined => bullet.exec(text)?.[0];

/** A text without the mark of an item that has no number. */
export const withoutBullet = (text: string): string => text.replace(bullet, '');

const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const romanValue = (text: string): number =>
  [...text].reduce((sum, letter, index) => {
    const value = digits[letter] ?? 0;
    return value < (digits[text.charAt(index + 1)] ?? 0) ? sum - value : sum + value;
  }, 0);
