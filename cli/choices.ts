import { nearest } from '../readers/nearest.ts';
import { usageError } from './usage-error.ts';

/**
 * The word if it is one of those known.
 * @throws UsageError naming the nearest known word.
 */
export const chosen = <Word extends string>(what: string, word: string, known: readonly Word[]): Word => {
  const found = known.find(each => each === word);
  if (found !== undefined) return found;
  const near = nearest(word, known);
  throw usageError(
    `unknown-${what.replaceAll(' ', '-')}`,
    `unknown ${what} \`${word}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
    known.length <= 20 ? `known: ${known.map(each => `\`${each}\``).join(', ')}` : undefined,
  );
};
