import type { SourceClause, StatementKind } from '../model/source.ts';
import type { SourceBlock } from './source-blocks.ts';
import { isTerminated } from './source-wrapping.ts';

/** A block with what it is in the end, and the clause that it stands in. */
export interface PlacedBlock {
  readonly block: SourceBlock;
  readonly kind: StatementKind;
  readonly clause: string;
}

/** Places each block in its clause. What stands before the first heading is in the part `front`. */
export const sourceClauses = (
  blocks: readonly SourceBlock[],
): { readonly clauses: readonly SourceClause[]; readonly placed: readonly PlacedBlock[] } => {
  const clauses: SourceClause[] = [];
  const placed: PlacedBlock[] = [];
  let clause = 'front';
  for (const [index, block] of blocks.entries()) {
    const kind = kindOf(block, blocks[index + 1]);
    const found = kind === 'heading' || block.opens !== undefined ? clauseOf(block) : undefined;
    if (found !== undefined) {
      clauses.push(found);
      clause = found.number;
    }
    placed.push({ block, kind, clause });
  }
  return { clauses, placed };
};

const firstText = ({ lines }: SourceBlock): string => lines.map(({ text }) => text).join(' ');

/** A numbered block with a colon after few words defines a term; a plain line that reads like a title is one. */
const kindOf = (block: SourceBlock, next: SourceBlock | undefined): StatementKind => {
  if (block.kind === 'heading' && isDefinition.test(firstText(block))) return 'definition';
  return block.kind === 'sentence' && isUnnumberedTitle(block, next) ? 'heading' : block.kind;
};

const isDefinition = /^[\d.]{5,} [^.:]{1,100}: \S/u;

const isUnnumberedTitle = (block: SourceBlock, next: SourceBlock | undefined): boolean => {
  const text = firstText(block);
  return (
    next !== undefined &&
    next.kind !== 'row' &&
    text.length <= longestTitle &&
    /^\p{Lu}[^\t]*$/u.test(text) &&
    !isTerminated(text) &&
    !/^\p{Ll}/u.test(next.lines[0]?.text ?? '')
  );
};

const longestTitle = 120;

/** A clause by its number, or a part without number by the first words of its title. */
const clauseOf = (block: SourceBlock): SourceClause => {
  const text = firstText(block).replace(/\s+/gu, ' ');
  const line = block.lines[0]?.number ?? 1;
  if (block.opens === undefined) return { kind: 'part', number: partName(text), title: text, line };
  const title = text.slice(block.opens.length).replace(/^[\s:–—-]+/u, '');
  return isDefinition.test(text)
    ? { kind: 'term', number: block.opens, title: title.slice(0, title.indexOf(':')), line }
    : { kind: 'clause', number: block.opens, title, line };
};

const partName = (title: string): string =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(word => word !== '')
    .slice(0, 4)
    .join('-');
