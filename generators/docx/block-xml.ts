import type { Block } from './blocks.ts';
import { contentsXml } from './contents-xml.ts';
import type { NumberedHeading } from './numbered-headings.ts';
import { inlineXml, paragraphXml } from './paragraph-xml.ts';
import { tableXml } from './table-xml.ts';

/** Writes a block, on pages whose text is so wide. */
export const blockXml = (
  block: Block,
  headings: ReadonlyMap<Block, NumberedHeading>,
  width: number,
): string => {
  switch (block.kind) {
    case 'heading':
      return headingXml(block, headings.get(block));
    case 'paragraph':
      return paragraphXml(block, inlineXml(block.content));
    case 'bullet':
      return paragraphXml({ style: 'ListBullet' }, inlineXml(block.content));
    case 'contents':
      return contentsXml([...headings.values()]);
    case 'table':
      return tableXml(block, width);
  }
};

const headingXml = (
  { level, text }: Extract<Block, { readonly kind: 'heading' }>,
  numbered: NumberedHeading | undefined,
): string => {
  const runs = inlineXml([text]);
  if (numbered === undefined) return paragraphXml({ style: `Heading${level}` }, runs);
  const id = Number(numbered.bookmark.replace(/\D/gu, ''));
  return paragraphXml(
    { style: `Heading${level}` },
    `<w:bookmarkStart w:id="${id}" w:name="${numbered.bookmark}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`,
  );
};
