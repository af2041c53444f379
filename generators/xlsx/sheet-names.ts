import { visibleText } from '../visible-text.ts';

const longest = 31;

/** Makes names that a spreadsheet accepts for its sheets: up to 31 characters, without `: \ / ? * [ ]`, each once. */
export const sheetNames = (wanted: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return wanted.map(name => {
    const found = firstFree(allowed(name), taken);
    taken.add(found.toLowerCase());
    return found;
  });
};

/** An apostrophe must not stand at either end, and `History` is a name that Excel keeps for itself. */
const allowed = (name: string): string => {
  const shown = visibleText(name)
    .replace(/[:\\/?*[\]]/gu, '-')
    .replace(/^['\s]+|['\s]+$/gu, '');
  return shown === '' ? 'sheet' : /^history$/iu.test(shown) ? `${shown}-` : shown;
};

const firstFree = (name: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${number})`;
    const candidate = cut(name, longest - end.length) + end;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};

/** Cuts no character in half, and leaves no apostrophe at the end. */
const cut = (name: string, most: number): string =>
  name.length <= most ? name : name.slice(0, most).replace(/[\uD800-\uDBFF'\s]+$/u, '');
