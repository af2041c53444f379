import { createHash } from 'node:crypto';

import type { JudgedResult } from './judged-result.ts';

/**
 * What each result is recognised by from run to run: SHA-256, in hex, over requirement, descriptor and the stable name
 * of the element, so that it holds while lines and entries of lists move. Elements that are called alike are told apart
 * by their order; all results of an assessment have to be given, or the order would depend on verdicts.
 */
export const resultFingerprints = (judged: readonly JudgedResult[]): ReadonlyMap<JudgedResult, string> => {
  const seen = new Map<string, number>();
  return new Map(
    judged.map(one => {
      const { entry, assessed, result } = one;
      const key = JSON.stringify([entry.id, assessed.descriptor, result.key.element]);
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return [one, sha256(before === 0 ? key : `${key} ${before + 1}`)];
    }),
  );
};

/** SHA-256 of text, in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
