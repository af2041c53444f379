import { xmlDocument, xmlTag } from '../xml-tag.ts';
import { wordNamespace } from './styles-part.ts';

/** Writes how headings are numbered (1) and what stands before entries of lists (2). */
export const numberingXml = (): string =>
  xmlDocument(
    xmlTag(
      'w:numbering',
      { 'xmlns:w': wordNamespace },
      [
        '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>',
        level(0, 'decimal', '%1', 'Heading1', 480),
        level(1, 'decimal', '%1.%2', 'Heading2', 640),
        '</w:abstractNum>',
        '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>',
        level(0, 'bullet', '•', 'ListBullet', 280),
        '</w:abstractNum>',
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
      ].join(''),
    ),
  );

const level = (index: number, format: string, text: string, style: string, indent: number): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${style}"/>` +
  `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:ind w:left="${indent}" w:hanging="${indent}"/></w:pPr></w:lvl>`;
