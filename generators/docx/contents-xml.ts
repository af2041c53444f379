import type { NumberedHeading } from './numbered-headings.ts';
import { inlineXml, paragraphXml, textXml } from './paragraph-xml.ts';

/**
 * Writes a table of contents: a field that a word processor can make anew, with its entries as they are now, so that it
 * needs no update to be shown. It goes by numbers of headings: where pages break is for the word processor to say.
 */
export const contentsXml = (headings: readonly NumberedHeading[]): string => {
  const open = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\n \\h \\z \\u </w:instrText></w:r>${mark('separate')}`;
  return [
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>',
    paragraphXml({ style: 'TOCHeading' }, inlineXml(['Contents'])),
    ...headings.map((heading, index) =>
      paragraphXml({ style: `TOC${heading.level}` }, (index === 0 ? open : '') + entryXml(heading)),
    ),
    headings.length === 0 ? '' : paragraphXml({ style: 'Spacer' }, mark('end')),
    '</w:sdtContent></w:sdt>',
  ].join('');
};

const mark = (type: 'begin' | 'separate' | 'end'): string =>
  `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

const entryXml = ({ bookmark, number, text }: NumberedHeading): string =>
  `<w:hyperlink w:anchor="${bookmark}" w:history="1"><w:r>${textXml(number)}<w:tab/>${textXml(text)}</w:r></w:hyperlink>`;
