import type { Problem } from '../model/problem.ts';

import { shown } from './shown.ts';

const refusedCharacter = /\p{Cs}|(?![\t\n\r\u0085])\p{Cc}/u;
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const invisible = /[\p{Cf}\u034f\u115f\u1160\u3164\uffa0]/u;

/** Why a text that an escape brought about is refused: it holds a control character or half a surrogate pair. */
export const refusedInText = (text: string): Problem | undefined =>
  refusedCharacter.test(text)
    ? {
        code: 'control-character',
        message: `the text ${shown(text)} holds a control character or a lone surrogate`,
        help: 'remove the escape',
      }
    : undefined;

/** A warning where a text holds characters that change the direction in which it is shown. */
export const hiddenInText = (text: string): Problem | undefined =>
  bidirectional.test(text) ? hidden('text', text) : undefined;

/** A warning where a key holds characters that are not seen. */
export const hiddenInKey = (key: string): Problem | undefined =>
  invisible.test(key) ? hidden('key', key) : undefined;

const hidden = (what: string, text: string): Problem => ({
  code: 'hidden-character',
  message: `the ${what} ${shown(text)} holds characters that are not seen`,
  help: 'remove them, unless the language of the text needs them',
});

/** Pairs of different keys that are the same in Unicode normal form C. */
export const twinKeys = <Entry extends { readonly key: string }>(
  entries: readonly Entry[],
): readonly { readonly first: Entry; readonly second: Entry }[] => {
  const seen = new Map<string, Entry>();
  const twins: { first: Entry; second: Entry }[] = [];
  for (const entry of entries) {
    const form = entry.key.normalize('NFC');
    const first = seen.get(form);
    if (first === undefined) seen.set(form, entry);
    else if (first.key !== entry.key) twins.push({ first, second: entry });
  }
  return twins;
};
