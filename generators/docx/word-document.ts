import { type MainPart, openPackage, type PackagePart } from '../open-package.ts';
import { type PackageProperties, packageProperties } from '../package-properties.ts';
import { xmlDocument, xmlTag } from '../xml-tag.ts';
import { blockXml } from './block-xml.ts';
import type { DocumentSection } from './blocks.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { numberingXml } from './numbering-part.ts';
import { inlineXml, paragraphXml, textXml } from './paragraph-xml.ts';
import { stylesXml, wordNamespace } from './styles-part.ts';

/** What a document says about itself, and what stands at the top of each page. */
export interface WordProperties extends PackageProperties {
  readonly header: string;
}

/**
 * Writes sections as a document for Word and LibreOffice (WordprocessingML, ISO/IEC 29500): A4, numbered headings, pages
 * with a header, and with their number and how many there are. The same input gives the same bytes.
 */
export const wordDocument = (sections: readonly DocumentSection[], properties: WordProperties): Uint8Array =>
  openPackage(
    [mainPart(sections), ...packageProperties(properties)],
    [
      part('styles', 'styles', stylesXml()),
      part('numbering', 'numbering', numberingXml()),
      part('settings', 'settings', settingsXml),
      part('header1', 'header', headerXml(properties.header)),
      part('footer1', 'footer', footerXml(properties.creator)),
    ],
  );

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = { 'xmlns:w': wordNamespace, 'xmlns:r': relationship };

const part = (name: string, type: string, xml: string): PackagePart => ({
  path: `word/${name}.xml`,
  contentType: `${word}.${type}+xml`,
  xml,
});

/** What the document is linked to: the type of the link, and the part. */
const linked = [
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['settings', 'settings'],
  ['header', 'header1'],
  ['footer', 'footer1'],
] as const;

const mainPart = (sections: readonly DocumentSection[]): MainPart => {
  const headings = numberedHeadings(sections.flatMap(({ blocks }) => blocks));
  const body = sections.map((section, index) => {
    const { width, properties } = pages(section.landscape);
    const isLast = index === sections.length - 1;
    return (
      section.blocks.map(block => blockXml(block, headings, width)).join('') +
      (isLast ? properties : `<w:p><w:pPr><w:pStyle w:val="Spacer"/>${properties}</w:pPr></w:p>`)
    );
  });
  return {
    path: 'word/document.xml',
    contentType: `${word}.document.main+xml`,
    linkType: `${relationship}/officeDocument`,
    xml: xmlDocument(xmlTag('w:document', namespaces, xmlTag('w:body', {}, body.join('')))),
    links: linked.map(([type, name]) => ({
      id: `${type}Link`,
      type: `${relationship}/${type}`,
      target: `${name}.xml`,
    })),
  };
};

/** A4 with margins of two centimetres, in twentieths of a point. */
const [short, long, margin] = [11_906, 16_838, 1134];

const pages = (landscape: boolean): { readonly width: number; readonly properties: string } => {
  const [width, height] = landscape ? [long, short] : [short, long];
  return {
    width: width - 2 * margin,
    properties:
      '<w:sectPr><w:headerReference w:type="default" r:id="headerLink"/><w:footerReference w:type="default" r:id="footerLink"/>' +
      `<w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ''}/>` +
      `<w:pgMar w:top="${margin + 200}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="600" w:footer="500" w:gutter="0"/></w:sectPr>`,
  };
};

const headerXml = (text: string): string =>
  xmlDocument(xmlTag('w:hdr', namespaces, paragraphXml({ style: 'Header' }, inlineXml([text]))));

const footerXml = (creator: string): string =>
  xmlDocument(
    xmlTag(
      'w:ftr',
      namespaces,
      paragraphXml(
        { style: 'Footer' },
        `${inlineXml([`${creator}  ·  page `])}${field('PAGE')}${inlineXml([' of '])}${field('NUMPAGES')}`,
      ),
    ),
  );

const field = (instruction: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>${textXml('1')}</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** The mode of Word 2013 and later: without it, documents open in a compatibility mode. */
const settingsXml = xmlDocument(
  xmlTag(
    'w:settings',
    namespaces,
    '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
      '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  ),
);
