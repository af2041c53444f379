import type { Block } from './blocks.ts';

/** A heading that the contents list, with its number and the bookmark that it is found by. */
export interface NumberedHeading {
  readonly level: 1 | 2;
  readonly text: string;
  readonly number: string;
  readonly bookmark: string;
}

/** Numbers the headings of the first two levels as a word processor does: 1, 1.1, 1.2, 2. */
export const numberedHeadings = (blocks: readonly Block[]): ReadonlyMap<Block, NumberedHeading> => {
  const found = new Map<Block, NumberedHeading>();
  let major = 0;
  let minor = 0;
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.level === 3) continue;
    const { level, text } = block;
    if (level === 1) {
      major += 1;
      minor = 0;
    } else minor += 1;
    const number = level === 1 ? String(major) : `${major}.${minor}`;
    found.set(block, { level, text, number, bookmark: `_Toc${String(found.size + 1).padStart(6, '0')}` });
  }
  return found;
};
