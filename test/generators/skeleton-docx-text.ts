import { expect } from 'vitest';

import { packageFaults, partsOf } from './package-parts.ts';

/** The text of a Word document that is sound as a package. */
export const docxText = (bytes: Uint8Array): string => {
  expect(packageFaults(bytes)).toEqual([]);
  return (partsOf(bytes)['word/document.xml'] ?? '').replaceAll(/<[^>]+>/gu, '');
};
